/** Een fout in het eerste van twee persberichten: wie dat zegt, kiest welk bericht het was. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('biedt het eerdere persbericht aan, en vult het kenmerk in dat wie opslaat bevestigt', async () => {
  const huis = await startProefhuis();
  try {
    const esther = new Spreker(huis, 'Esther Kuipers');
    const verstuurd = () => huis.wereld.eenheid(({ db }) => db.voer("update brief set status = 'verzonden'", []));
    await esther.zeg('persbericht Mutsaersstichting');
    await verstuurd();
    await esther.zeg('casus Mutsaersstichting');
    const een = await esther.zeg('er staat een fout in de brief');
    expect(een).toContain('Een fout in een brief herstellen');
    expect(een).not.toContain('Het gaat om B-');
    await esther.zeg('persbericht Mutsaersstichting');
    await huis.wereld.eenheid(async ({ db }) => {
      const [rij] = await db.rijen<Record<string, unknown>>('select * from brief limit 1', []);
      const nieuw = { ...rij, id: 'tweede', nummer: 'B-2026-0002' };
      const kolommen = Object.keys(nieuw);
      await db.voer(
        `insert into brief (${kolommen.join(', ')}) values (${kolommen.map(() => '?').join(', ')})`,
        Object.values(nieuw),
      );
    });
    await esther.zeg('casus Mutsaersstichting');
    const gezegd = await esther.zeg('er staat een fout in de brief');
    expect(gezegd).toContain('(Het gaat om B-2026-0001)');
    expect(gezegd).not.toContain('Het gaat om B-2026-0002');
    const feit = await esther.klik('Het gaat om B-2026-0001');
    expect(feit).toContain('Kenmerk van het persbericht met de fout');
    expect(JSON.stringify(huis.simulator?.connector.messages(esther.plaats.id).at(-1))).toContain('B-2026-0001');
  } finally {
    await huis.ruimOp();
  }
});
