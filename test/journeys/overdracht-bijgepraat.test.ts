/** What was given along with a role stands in the bijpraten of who has the role now, and of nobody else. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('wie de regie kreeg, leest de notitie als hij zich laat bijpraten', async () => {
  const huis = await startProefhuis();
  try {
    const [femke, esther, henk] = ['Femke Dijkstra', 'Esther Kuipers', 'Henk Smeets'].map(
      (naam) => new Spreker(huis, naam),
    ) as [Spreker, Spreker, Spreker];
    await femke.zeg('draag de regie van Wilgenhoeve over aan Esther');
    const [rij] = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ id: string }>("select id from persoon where naam = 'Esther Kuipers'", []),
    );
    const notitie = 'Bel eerst de accountant.';
    await femke.klik('Vastleggen', { rol: 'regievoerder', persoon: rij?.id ?? '', notitie });
    const zin = 'praat me bij over Wilgenhoeve';
    expect(await esther.zeg(zin)).toMatch(
      /Bijgepraat[^]*Van uw voorganger, bij de overdracht\nBel eerst de accountant\./,
    );
    expect(await henk.zeg(zin)).not.toContain('accountant');
    expect(await femke.zeg(zin)).not.toContain('Van uw voorganger');
  } finally {
    await huis.ruimOp();
  }
});
