/** Words in the middle of a melding that were taken for an order or an answer, and are neither; and what is told under a form of the meldpunt. */
import { Spreker } from '../support/gesprek';
import type { Proefhuis } from '../support/proefhuis';
import { startProefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => void (huis = await startProefhuis()));
afterEach(() => huis.ruimOp());

/** At "Sinds wanneer speelt dit", the fifth question. */
async function bijWanneer(wie: string): Promise<Spreker> {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg('Noorderlicht kan de salarissen niet betalen');
  await spreker.zeg('nee');
  return spreker;
}

it.each([
  ['Sanne Verhoeven', 'weer terug. wat heb je nu staan', /Dit heb ik tot nu toe[\s\S]*Vraag 5 van/],
  ['Bilal Amrani', 'ben er weer, wat heb je al', /Dit heb ik tot nu toe[\s\S]*Vraag 5 van/],
  ['Lotte Claessen', 'weer terug', /We gaan verder waar u gebleven was[\s\S]*Vraag 5 van/],
  ['Sanne Verhoeven', 'terug van overleg, waar waren we', /We gaan verder waar u gebleven was[\s\S]*Vraag 5 van/],
  ['Bilal Amrani', 'daar ben ik weer! sinds maart', /Vraag 6 van/],
])('%s is terug en gaat niet terug: %s', async (wie, zin, verwacht) => {
  const spreker = await bijWanneer(wie);
  expect(await spreker.zeg(zin)).toMatch(verwacht);
});

it.each([['terug'], ['ga weer een vraag terug'], ['terug naar de vorige']])(
  'de opdracht blijft er een: %s',
  async (zin) => {
    const sanne = await bijWanneer('Sanne Verhoeven');
    expect(await sanne.zeg(zin)).toContain('Vraag 4 van');
  },
);

it.each([
  ['Sanne Verhoeven', 'liever niet dus'],
  ['Bilal Amrani', 'mag niet hoor'],
  ['Lotte Claessen', 'nou liever niet'],
  ['Sanne Verhoeven', 'nee dus liever niet'],
])('%s wil zijn naam niet genoemd: %s', async (wie, zin) => {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg('Noorderlicht kan de salarissen niet betalen');
  await naar(spreker, 'Mag het meldpunt aan anderen vertellen');
  await spreker.zeg(zin);
  await naar(spreker, 'Klopt uw melding?');
  expect(await spreker.zeg('wat heb je nu staan')).toMatch(/naam[^\n]*\n+Nee/i);
});

it('wat iemand liever niet zegt is geen functie', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan de salarissen niet betalen');
  await naar(sanne, 'Wat is uw functie?');
  expect(await sanne.zeg('liever niet dus')).toContain('Hoe kan het meldpunt u bereiken?');
  await naar(sanne, 'Klopt uw melding?');
  expect(await sanne.zeg('wat heb je nu staan')).not.toContain('liever niet');
});

/** Skips until this is asked. */
async function naar(spreker: Spreker, vraag: string): Promise<void> {
  for (let keer = 0; keer < 30 && !spreker.verslag.laatste(12).includes(vraag); keer++) await spreker.zeg('sla over');
  expect(spreker.verslag.laatste(60)).toContain(vraag);
}

it.each([
  ['Sanne Verhoeven', 'moet ik nog navragen'],
  ['Bilal Amrani', 'ga ik nog even uitzoeken'],
  ['Lotte Claessen', 'nog nakijken'],
])('%s weet het nog niet, en dat is geen moment: %s', async (wie, zin) => {
  const spreker = await bijWanneer(wie);
  expect(await spreker.zeg(zin)).toContain('Vraag 6 van');
  expect(await spreker.zeg('wat heb je nu staan')).not.toContain(zin);
});

it.each([['nog niet'], ['nog even geduld'], ['nog']])('‘%s’ is geen moment', async (zin) => {
  const sanne = await bijWanneer('Sanne Verhoeven');
  expect(await sanne.zeg(zin)).toContain('Ik lees hier geen datum of periode in');
});

it.each([['speelt nog'], ['nog steeds'], ['loopt nog door']])('‘%s’ is er wel een', async (zin) => {
  const sanne = await bijWanneer('Sanne Verhoeven');
  expect(await sanne.zeg(zin)).toContain('Vraag 6 van');
  expect(await sanne.zeg('wat heb je nu staan')).toContain(zin);
});

it('en bij gemeenten en hulpvormen is het niets', async () => {
  const bilal = await bijWanneer('Bilal Amrani');
  await bilal.zeg('sinds maart');
  expect(await bilal.zeg('speelt nog')).toContain('Vraag 6 van');
  await bilal.zeg('sla over');
  expect(await bilal.zeg('liever niet zeggen')).not.toContain('Vraag 9 van');
});

it('wie bij een keuze iets vertelt dat nergens past, hoort dat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan de salarissen niet betalen');
  expect(await sanne.zeg('het dak lekt')).toContain('Wat u net schreef, heb ik niet genoteerd.');
});

it.each([
  ['Aanvullen', 'ze hebben ook al twee locaties gesloten', 'De bestuurder is opgestapt', 'Wat wilt u aanvullen'],
  ['Afsluiten', 'ze hebben het zelf opgelost', 'De gemeente weet het', 'Toelichting, de melder leest dit'],
  ['Doorverwijzen', 'dit is werk voor een andere toezichthouder', 'De regio weet het ook', 'Toelichting'],
])('onder het formulier ‘%s’ gaat wat het meldpunt vertelt in het vak', async (knop, eerst, daarna, vak) => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('M-2026-0004');
  if (knop === 'Aanvullen') await marjan.zeg('M-2026-0003');
  await marjan.klik(knop);
  expect(await marjan.zeg(eerst)).toContain(`${vak}`);
  const antwoord = await marjan.zeg(`en ${daarna.toLowerCase()}`);
  expect(antwoord.toLowerCase()).toContain(`${eerst}. en ${daarna.toLowerCase()}. er is nog niets vastgelegd`);
});

it('een vraag aan de melder komt in het vak van de vraag, en een opdracht blijft er een', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('M-2026-0004');
  await marjan.klik('Vraag stellen');
  expect(await marjan.zeg('hoeveel kinderen zijn het')).toContain('Uw vraag aan de melder: Hoeveel kinderen zijn het.');
  expect(await marjan.zeg('werklijst')).toContain('Werklijst van het meldpunt');
});

it('onder een formulier hoort wat over een andere organisatie gaat daar niet bij', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('M-2026-0004');
  await marjan.klik('Afsluiten');
  expect(await marjan.zeg('Kiezelpad kan de huur niet betalen')).not.toContain('Ingevuld zoals u zei');
});

it('wat iemand vertelt is niet de naam van de beller', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('Noorderlicht, ze kunnen de huur niet betalen');
  await marjan.klik('Namens een beller');
  expect(await marjan.zeg('het dak lekt')).toContain('Wie heeft u gesproken?');
  expect(await marjan.zeg('Joke Tuinstra')).toContain('Voor welke organisatie werkt de beller?');
});
