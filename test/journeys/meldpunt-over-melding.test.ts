/** The meldpunt speaks about the melding before it: who filed it, whom it goes to, which other one it belongs with, and a question in its own words. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const opDeKaart = (wie: Spreker): string => JSON.stringify(wie.neemKaarten());

it('de ochtend van het meldpunt', async () => {
  const verslag = new Verslag();
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'personal', verslag);
  await marjan.zeg('goedemorgen, wat is er nieuw');
  await marjan.zeg('wie heeft dit gemeld?');
  verslag.kop('Een ander zet zijn eigen naam erop');
  await marjan.zeg('laat Henk deze melding oppakken');
  verslag.kop('Een vraag in eigen woorden staat klaar in het formulier');
  await marjan.zeg('vraag aan de melder of de cliënten al elders zitten');
  await marjan.zeg('ik pak hem op');
  await marjan.zeg('vraag aan de melder of de cliënten al elders zitten');
  verslag.kop('Wat bij elkaar hoort, hangt aan één casus');
  await marjan.zeg('koppel M-2026-0004 aan M-2026-0002');
  vergelijkReis('meldpunt-over-melding', verslag);
});

it('de vraag staat als vraag in het formulier, zonder wat niet bewaard mag worden', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('M-2026-0006');
  await marjan.zeg('ik pak hem op');
  await marjan.zeg('vraag aan de melder of de cliënten al elders zitten');
  expect(opDeKaart(marjan)).toContain('"Kunt u ons laten weten of de cliënten al elders zitten?"');
  const gezegd = await marjan.zeg('vraag de melder: klopt BSN 111222333 in de brief');
  expect(opDeKaart(marjan)).not.toContain('111222333');
  expect(gezegd).toContain('Een vraag stellen over M-2026-0006');
  expect(gezegd).toContain('BSN');
});

it.each(['bel de melder', 'hoe bereik ik de melder?'])(
  'wie de melder wil spreken, ziet wie dat is: %s',
  async (zin) => {
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    await marjan.zeg('M-2026-0006');
    expect(await marjan.zeg(zin)).toContain('Sanne Verhoeven van Venlo heeft deze melding gedaan.');
  },
);

it('wie niet bij het meldpunt werkt, hoort niet wie iets meldde', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const gezegd = await pieter.zeg('wie heeft M-2026-0006 gemeld');
  expect(gezegd).not.toContain('Sanne');
});

it.each(['die twee meldingen horen bij elkaar', 'geef de melding aan Henk', 'wie heeft deze melding gedaan'])(
  'zonder melding voor zich wordt eerst gevraagd welke: %s',
  async (zin) => {
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    expect(await marjan.zeg(zin)).toContain('Open de melding eerst');
  },
);
