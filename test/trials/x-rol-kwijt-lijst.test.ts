/** Trial X23: of a list one line became somebody else's. It is refused, and the other lines stay and still work. */
import { foutZin } from '../../texts/fouten';
import { kaartWeigeringTekst } from '../../texts/kaart-weigering';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('een regel die niet meer van hem is wordt geweigerd, en de lijst blijft staan', async () => {
  const huis = await startProefhuis();
  try {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    const lijst = await femke.zeg('mijn casussen');
    expect(lijst).toContain('U kunt 3 casussen zien');
    // Her regio and her roles on one of them go; the newest button with that title is of the last line, De Wilgenhoeve.
    await huis.wereld.eenheid(async ({ db }) => {
      await db.voer("delete from casus_rol where casus_id = (select id from casus where nummer = 'C-2025-0004')", []);
      await db.voer(
        "update relatie set naar_partij_id = (select id from partij where naam = 'Twente' and soort = 'jeugdregio') where soort = 'accounthouder' and van_partij_id = (select aanbieder_id from casus where nummer = 'C-2025-0004')",
        [],
      );
      await db.voer(
        "delete from casus_betrokken where casus_id = (select id from casus where nummer = 'C-2025-0004')",
        [],
      );
    });
    const geweigerd = await femke.klik('Casus tonen');
    expect(geweigerd).toContain(foutZin({ soort: 'geen-toegang' }));
    expect(geweigerd).not.toContain(kaartWeigeringTekst.kop);
    expect(await femke.zeg('mijn casussen')).not.toContain('Wilgenhoeve');
  } finally {
    await huis.ruimOp();
  }
});
