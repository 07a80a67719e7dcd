/** What a message tells may have happened before it was written: the timeline has both days, and the preview says which. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel } from '../support/tellen';

let huis: Proefhuis;
let femke: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  femke = new Spreker(huis, 'Femke Dijkstra');
});
afterEach(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

interface Dagen {
  readonly gebeurd: string;
  readonly vastgelegd: string;
}
const dagenVan = async (tekst: string): Promise<Dagen | undefined> =>
  (
    await huis.wereld.eenheid(({ db }) =>
      db.rijen<Dagen>('select gebeurd_op as gebeurd, vastgelegd_op as vastgelegd from gebeurtenis where tekst = ?', [
        tekst,
      ]),
    )
  ).at(-1);

async function verstuur(tekst: string): Promise<string> {
  await femke.zeg(`update Wilgenhoeve: er is nieuws`);
  const gezien = await femke.klik('Laat zien wie dit leest', { tekst, zicht: 'kernteam' });
  await femke.klik('Versturen');
  return gezien;
}

it('gisteren gebeld, vandaag opgeschreven: de tijdlijn heeft beide dagen, en wie verstuurt las het eerst', async () => {
  const gezien = await verstuur('Gisteren gebeld met de bank.');
  expect(gezien).toMatch(/Gebeurd op\s+11 maart 2026/);
  expect(gezien).toContain('haal ik uit uw tekst');
  expect(await dagenVan('Gisteren gebeld met de bank.')).toMatchObject({
    gebeurd: '2026-03-11',
    vastgelegd: expect.stringMatching(/^2026-03-12T/) as string,
  });
  await femke.zeg('tijdlijn Wilgenhoeve');
  const regel = await femke.klik('Lezen');
  expect(regel).not.toBe('');
});

it('gekeken voor middernacht en verstuurd erna: het blijft de dag die er stond', async () => {
  await huis.zetKlok('2026-03-12T22:58:00.000Z');
  await femke.zeg('update Wilgenhoeve: er is nieuws');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Gisteren gebeld met de bank.', zicht: 'kernteam' });
  await huis.zetKlok('2026-03-12T23:02:00.000Z');
  await femke.klik('Versturen');
  expect((await dagenVan('Gisteren gebeld met de bank.'))?.gebeurd).toBe('2026-03-11');
});

it('een correctie van een week later laat de dag staan, en een andere dag in de tekst wordt de dag', async () => {
  await verstuur('Gisteren gebeld met de bank.');
  await huis.zetKlok('2026-03-19T09:00:00.000Z');
  await femke.klik('Corrigeren');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Gisteren gebeld met de Rabobank.', zicht: 'kernteam' });
  await femke.klik('Versturen');
  expect((await dagenVan('Gisteren gebeld met de Rabobank.'))?.gebeurd).toBe('2026-03-11');
  await femke.klik('Corrigeren');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Op 9 maart gebeld met de Rabobank.', zicht: 'kernteam' });
  await femke.klik('Versturen');
  expect((await dagenVan('Op 9 maart gebeld met de Rabobank.'))?.gebeurd).toBe('2026-03-09');
});

it('het laatste bericht is wat het laatst is gezegd, ook over een eerdere dag, met wanneer het is geschreven', async () => {
  await verstuur('De raad van toezicht vergadert.');
  await huis.zetKlok('2026-03-12T10:00:00.000Z');
  await verstuur('Eergisteren is de bestuurder vertrokken.');
  const laatste = await huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2025-0004', '2026-03-12');
    return turn.gebeurtenis.laatsteBericht(casus?.id ?? '', 'kernteam');
  });
  expect(laatste?.tekst).toBe('Eergisteren is de bestuurder vertrokken.');
});

it('een verzonnen dag op de knop, of een die nog komt, wordt niet de dag van het gebeurde', async () => {
  await femke.zeg('update Wilgenhoeve: er is nieuws');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Er is gebeld.', zicht: 'kernteam' });
  const knop = femke.knop('Versturen');
  await femke.druk({ ...knop, data: { ...knop.data, gebeurdOp: '2027-01-01' } });
  expect((await dagenVan('Er is gebeld.'))?.gebeurd).toMatch(/^2026-03-12T/);
});
