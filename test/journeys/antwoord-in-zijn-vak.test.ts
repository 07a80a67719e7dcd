/** What was said ends up under the question it answers, and under no other; what is taken back goes. */
import { bijDeVraag, vragen } from '../support/bij-de-vraag';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

/** A new melding, at the question whether it can wait. */
async function bijAcuut(): Promise<Spreker> {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('stop');
  if ((await sanne.zeg('gooi maar weg')).includes('(Weggooien)')) await sanne.klik('Weggooien');
  expect(await sanne.zeg('Kiezelpad betaalt de huur niet')).toContain('Is het acuut?');
  return sanne;
}

it.each([
  ['acuut nee', 'Nee'],
  ['valt mee, binnen een paar weken gebeurt er niks', 'Nee'],
  ['heeft nog geen haast', 'Nee'],
  ['dat kan echt niet wachten', 'Ja'],
  ['elk moment', 'Ja'],
])('of het kan wachten, in eigen woorden: %s', async (tekst, antwoord) => {
  const sanne = await bijAcuut();
  await sanne.zeg(tekst);
  expect(await sanne.zeg('overzicht')).toContain(`Acuut\n${antwoord}`);
});

it('wat eerder was gezegd kan later om, met de vraag erbij genoemd', async () => {
  const sanne = await bijAcuut();
  await sanne.zeg('nee');
  await sanne.zeg('o en op die acuutvraag: toch ja, de salarissen van april zijn niet zeker');
  const kaart = await sanne.zeg('overzicht');
  expect(kaart).toContain('Acuut\nJa');
  expect(kaart).toContain('Waarom acuut\nde salarissen van april zijn niet zeker');
});

it('een aantal is geen tijd en geen vorm van jeugdhulp', async () => {
  const tijd = await bijDeVraag(huis, vragen.sinds);
  // Two numbers are of the question after a number, which asks which of them; then the moment is asked again.
  expect(await tijd.zeg('tussen de 30 en 40')).toContain('Ik lees hier twee getallen in');
  expect(await tijd.zeg('30')).toContain('Sinds wanneer');
  const vorm = await bijDeVraag(huis, vragen.vorm);
  expect(await vorm.zeg('17 dus')).toContain('Om welke vormen');
});

it('een gemeente gaat eruit, hoe de rij ook getypt was', async () => {
  const sanne = await bijDeVraag(huis, vragen.waar);
  await sanne.zeg('utrecht, zeist en ik dacht ook nieuwegein');
  expect(await sanne.zeg('nieuwegein mag eruit')).toContain('(gewijzigd): utrecht, zeist –');
});
