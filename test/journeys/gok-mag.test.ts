/** Who is not understood gets guesses, and none of them is a step that he may not take. */
import { casusvraagTekst } from '../../texts/casusvraag';
import { hulpTekst, voorstelNaam } from '../../texts/hulp';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const voorleggen = `(${voorstelNaam['trede.vaststellen'] ?? ''})`;
const melding = `(${voorstelNaam['melding.starten'] ?? ''})`;
const GEWEIGERD = /deze stap kunt u daar niet zetten|kan ik u niets laten zien|kunt u daar niet zien/;

it.each([
  ['Ingrid Peeters', false],
  ['Sanne Verhoeven', false],
  ['Pieter van Loon', false],
  ['Anouk Wiersma', true],
  // Nobody's by her role in her organisation, and hers as regievoerder.
  ['Femke Dijkstra', true],
])('%s zonder casus voor zich: een tredebepaling voorleggen aangeboden? %s', async (wie, mag) => {
  const antwoord = await new Spreker(huis, wie).zeg('het oordeel bijstellen naar beneden');
  expect(antwoord).toContain(hulpTekst.nietBegrepenKop);
  expect(antwoord.includes(voorleggen)).toBe(mag);
  expect(antwoord).toContain(melding);
});

it('van een casus die hij leidt wordt het sluiten geraden, van een die hij alleen leest niet', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const sluiten = `(${casusvraagTekst.naam.sluiten})`;
  await femke.zeg('casus C-2025-0004');
  expect(await femke.zeg('mag het deksel erop')).toContain(sluiten);
  await femke.zeg('casus mutsaers');
  const gelezen = await femke.zeg('mag het deksel erop');
  expect(gelezen).toContain(casusvraagTekst.gok);
  expect(gelezen).not.toContain(sluiten);
});

const VAAG = [
  'mag het deksel erop',
  'stokje',
  'nou wat vindt u er zelf van',
  'dat ding daar',
  'hm, en dan',
  'wat een boel',
];
const namen = new Set<string>(Object.values(casusvraagTekst.naam));
const gokkenIn = (antwoord: string): readonly string[] =>
  antwoord.includes(casusvraagTekst.gok)
    ? [...antwoord.matchAll(/\(([^()\n]+)\)/g)].map(([, titel = '']) => titel).filter((titel) => namen.has(titel))
    : [];

async function geweigerdVan(spreker: Spreker, gokken: readonly string[]): Promise<readonly string[]> {
  const uit: string[] = [];
  for (const knop of gokken) if (GEWEIGERD.test(await spreker.klik(knop))) uit.push(knop);
  return uit;
}

it.each([
  ['Ingrid Peeters', 'casus mutsaers'],
  ['Femke Dijkstra', 'casus mutsaers'],
  ['Esther Kuipers', 'casus mutsaers'],
  ['Rob Janssen', 'casus C-2026-0001'],
])('geen gok waarop %s een weigering krijgt (%s)', async (wie, opent) => {
  const spreker = new Spreker(huis, wie);
  const geraden: string[] = [];
  const geweigerd: string[] = [];
  for (const zin of VAAG) {
    await spreker.zeg(opent);
    const gokken = gokkenIn(await spreker.zeg(zin));
    geraden.push(...gokken);
    geweigerd.push(...(await geweigerdVan(spreker, gokken)).map((knop) => `${zin}: ${knop}`));
  }
  expect(geweigerd).toEqual([]);
  expect(geraden.length).toBeGreaterThan(2);
});
