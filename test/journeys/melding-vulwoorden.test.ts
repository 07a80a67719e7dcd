/** Somebody who dictates, or thinks while he types: what is kept is what he tells. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { zonderVulwoorden } from '../../bot/invoer/vulwoorden';

let huis: Proefhuis;
beforeEach(async () => void (huis = await startProefhuis()));
afterEach(() => huis.ruimOp());

it('van ‘euh nou ja even kijken hoor’ staat niets in de melding, en wat erachter staat wel', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Euh even kijken hoor, Noorderlicht kan uhm de salarissen niet meer betalen zeg maar');
  await sanne.zeg('nou nee, niet acuut');
  expect(await sanne.zeg('tja eh sinds vorige maand')).toMatch(/Vraag 6 van/);
  await sanne.zeg('nou ja hoe zal ik het zeggen, ze praten al weken met de bank over een krediet');
  expect(await sanne.zeg('ja weet ik niet, ik denk een stuk of 30 kinderen')).toContain('Aantal jeugdigen: 30');
  const alles = await sanne.zeg('wat heb ik tot nu toe');
  expect(alles).toContain('Noorderlicht kan de salarissen niet meer betalen');
  expect(alles).toContain('ze praten al weken met de bank over een krediet');
  expect(alles).not.toMatch(/euh|uhm|even kijken|nou ja|hoe zal ik|zeg maar|ja weet ik niet/i);
});

it('‘ja’ blijft een antwoord waar om ja of nee is gevraagd', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Noorderlicht kan de salarissen niet meer betalen');
  expect(await bilal.zeg('ja nou, dat is het zeker')).toContain('Waarom is het acuut');
});

it.each([
  'euh ja nou, even kijken hoor, sinds begin januari',
  'ja even denken, dat is sinds begin januari',
  'nee hoe zal ik het zeggen, sinds begin januari',
])('wie eerst moet denken, heeft nog geen ja of nee gezegd: %s', async (zin) => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Noorderlicht kan de salarissen niet meer betalen');
  const antwoord = await bilal.zeg(zin);
  expect(antwoord).toContain('Wanneer: ');
  expect(antwoord).toContain('Is het acuut?');
  expect(await bilal.zeg('wat heb ik tot nu toe')).not.toMatch(/Acuut\n(?:Ja|Nee)|even kijken|even denken/);
});

it.each([
  ['nou ja', 'nou ja'],
  ['euh', 'euh'],
  ['even kijken hoor', 'even kijken hoor'],
  ['ja, ze weten het', 'ja, ze weten het'],
  ['dat weet je wel', 'dat weet je wel'],
  ['goed nieuws over maanvaren', 'goed nieuws over maanvaren'],
  ['kijk casus C-2026-0001 na', 'kijk casus C-2026-0001 na'],
  ['EHBO Venlo', 'EHBO Venlo'],
  ['123 uh 456 uh 782', '123 456 782'],
  ['123, uh 45', '123, 45'],
  ['12 uh 34 uh 56 uh 782 is het', '12 34 56 782 is het'],
  ['60, eh 16 jeugdigen', '60, eh 16 jeugdigen'],
  ['er werken 60 mensen, eh 62', 'er werken 60 mensen, eh 62'],
])('‘%s’ wordt ‘%s’', (getypt, blijft) => expect(zonderVulwoorden(getypt, false)).toBe(blijft));
