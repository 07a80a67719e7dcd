/** A word that opens a page with the name of a casus opens it with that casus before him too; and a letter can be ordered without its kind. */
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { Spreker } from '../support/gesprek';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const eersteRegels = (antwoord: string) => antwoord.split('\n').slice(0, 2).join('\n');

it.each([
  'herstelplan',
  'verloop',
  'escalatie',
  'lessen',
  'export',
  'zichtbaarheid',
  'bericht schrijven',
  'mijlpaal',
  'opnieuw versturen',
  'brieven',
  'verschil tussen de brieven',
])('met de casus voor hem: %s', async (woord) => {
  const metNaam = eersteRegels(await new Spreker(huis, 'Anouk Wiersma').zeg(`${woord} Mutsaersstichting`));
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Mutsaersstichting');
  expect(metNaam).not.toContain('Ik weet niet zeker');
  expect(eersteRegels(await anouk.zeg(woord))).toBe(metNaam);
});

it('van een casus die hij niet mag zien opent geen woord iets', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const vooraf = await sanne.zeg('casus Mutsaersstichting');
  for (const woord of ['verloop', 'lessen', 'tijdlijn']) expect(await sanne.zeg(woord)).not.toMatch(/C-2023-0001/);
  expect(vooraf).not.toContain('Wie doet wat');
});

it.each([
  'maak een brief',
  'schrijf een brief',
  'ik moet een nieuwe brief opstellen',
  'brief maken',
  'kun je een brief maken',
])('zonder soort is te kiezen welke: %s', async (zin) => {
  expect(await new Spreker(huis, 'Tom Hendriks').zeg(zin)).toMatch(/^Welke brieven zijn er/);
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('casus Mutsaersstichting');
  expect(await esther.zeg(zin)).toMatch(/^Welke brief wilt u opstellen over C-2023-0001/);
});

it('voor wie de brief is, zegt welke het is', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('casus Mutsaersstichting');
  expect(await esther.zeg('maak ook een briefje voor de ouders')).toContain('Brief aan cliënten en ouders B-');
});
