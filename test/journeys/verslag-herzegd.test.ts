/** What was just told of a talk is put right in other words: the report changes, and the correction does not become a part of it. */
import { Spreker } from '../support/gesprek';
import type { Proefhuis } from '../support/proefhuis';
import { startProefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => void (huis = await startProefhuis()));
afterEach(() => huis.ruimOp());

/** Somebody whose report stands there with one thing told. */
async function verteld(wie: string, ...zinnen: readonly string[]): Promise<Spreker> {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg('ik had vandaag een accountgesprek met Noorderlicht');
  for (const zin of zinnen) await spreker.zeg(zin);
  return spreker;
}

const verslag = (spreker: Spreker): Promise<string> => spreker.zeg('wat heb je nu staan');

it.each([
  ['Pieter van Loon', '9% hoor, 11 was vorig kwartaal', 'Het verzuim was 9%'],
  ['Anouk Wiersma', 'nee sorry, 9 procent', 'Het verzuim was 9%'],
  ['Henk Smeets', 'niet 11 maar 9%', 'Het verzuim was 9%'],
  ['Pieter van Loon', 'die 11 moet 9 zijn', 'Het verzuim was 9%'],
  ['Anouk Wiersma', 'het was 9 in plaats van 11 procent', 'Het verzuim was 9%'],
])('%s, een ander getal: %s', async (wie, zin, staat) => {
  const spreker = await verteld(wie, 'het verzuim was 11%');
  expect(await spreker.zeg(zin)).toContain(`In het verslag staat nu: ‘${staat}’. Eerst stond er 11.`);
  const alles = await verslag(spreker);
  expect(alles).toContain(staat);
  expect(alles).not.toContain('11%');
  expect(alles).not.toMatch(/vorig kwartaal|plaats van|sorry/);
});

it('een getal dat op twee plekken past, wordt gevraagd en niet gekozen', async () => {
  const pieter = await verteld('Pieter van Loon', 'het verzuim was 11%', 'de tarieven zijn 6% te laag');
  const vraag = await pieter.zeg('sorry, 8 procent');
  expect(vraag).toContain('Welk getal bedoelt u? Ik heb nog niets gewijzigd.');
  expect(vraag).toContain('‘Het verzuim was 11%’');
  expect(await pieter.zeg('sorry, verzuim is 8 procent')).toContain('In het verslag staat nu: ‘Het verzuim was 8%’');
});

it.each([
  ['Pieter van Loon', 'het was gisteren', '11 maart 2026'],
  ['Henk Smeets', 'nee wacht, het gesprek was maandag', '9 maart 2026'],
  ['Anouk Wiersma', 'sorry, het was op 10 maart', '10 maart 2026'],
])('%s, een andere dag: %s', async (wie, zin, dag) => {
  const spreker = await verteld(wie, 'het verzuim was 11%');
  expect(await spreker.zeg(zin)).toContain(`Datum van het gesprek: ${dag}.`);
  const alles = await verslag(spreker);
  expect(alles).toContain(dag);
  expect(alles).toContain('Het verzuim was 11%');
});

it.each([
  ['Pieter van Loon', 'nee bij de wethouder was het niet'],
  ['Anouk Wiersma', 'de wethouder was er trouwens niet bij'],
  ['Henk Smeets', 'haal de wethouder er maar af'],
])('%s, iemand was er niet: %s', async (wie, zin) => {
  const spreker = await verteld(wie, 'met de wethouder en de bestuurder');
  expect(await spreker.zeg(zin)).toContain('Weggehaald bij ‘Deelnemers’: ‘De wethouder’.');
  const alles = await verslag(spreker);
  expect(alles).toContain('De bestuurder');
  expect(alles).not.toContain('ethouder');
});

it.each([
  ['Pieter van Loon', 'de wachttijd was 20 en is nu 16 weken', 'De wachttijd was 20 en is nu 16 weken'],
  ['Henk Smeets', 'gisteren is de bank langs geweest', 'gisteren is de bank langs geweest'],
  ['Anouk Wiersma', 'de wethouder was niet blij met het tekort', 'e wethouder was niet blij met het tekort'],
])('%s vertelt, en verbetert niets: %s', async (wie, zin, staat) => {
  const spreker = await verteld(wie, 'het verzuim was 11%', 'met de wethouder en de bestuurder');
  await spreker.zeg(zin);
  const alles = await verslag(spreker);
  for (const deel of [staat, 'Het verzuim was 11%', 'De wethouder en de bestuurder', '12 maart 2026'])
    expect(alles).toContain(deel);
});

it('ook wat al in de eerste zin stond, en nog niet was bewaard', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('verslag van gesprek met Kiezelpad: verzuim 11%, de wethouder was erbij');
  expect(await anouk.zeg('nee hoor, 9 procent')).toContain('In het verslag staat nu: ‘Verzuim 9%’.');
  expect(await anouk.zeg('de wethouder was er toch niet')).toContain('Weggehaald bij ‘Deelnemers’');
});
