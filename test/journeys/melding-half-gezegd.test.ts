/** A count, a telephone number and a reason that are said beside something else stand in their own field, once. */
import { vragen, bijDeVraag } from '../support/bij-de-vraag';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

/** At "Is het acuut?". */
async function bijAcuut(): Promise<Spreker> {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('stop');
  if ((await sanne.zeg('gooi maar weg')).includes('(Weggooien)')) await sanne.klik('Weggooien');
  expect(await sanne.zeg('Kiezelpad betaalt de huur niet')).toContain('Is het acuut?');
  return sanne;
}
const VERHAAL = '‘Wat er speelt’ gezet';

it.each([
  ["zo'n 45 denk ik", '45'],
  ['weet ik niet precies, een stuk of 20', '20'],
  ['ik weet het niet zeker maar ik schat een stuk of 60', '60'],
])('‘%s’ is hoeveel jeugdigen, welke vraag er ook openstaat', async (zin, aantal) => {
  const sanne = await bijAcuut();
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain(`Aantal jeugdigen: ${aantal}`);
  expect(gezegd).not.toContain(VERHAAL);
  expect(gezegd).toContain('Is het acuut?');
});

it.each(['rond 2024', 'ongeveer 3 weken', '2', 'een stuk of 20 medewerkers'])('‘%s’ is dat niet', async (zin) => {
  const sanne = await bijAcuut();
  expect(await sanne.zeg(zin)).not.toContain('Aantal jeugdigen');
});

it('twee grenzen: welke het wordt, kiest wie het zei', async () => {
  const sanne = await bijDeVraag(huis, vragen.vorm);
  const gevraagd = await sanne.zeg('tussen de 30 en 40 kinderen');
  expect(gevraagd).toContain('Ik lees hier twee getallen in');
  expect(gevraagd).not.toContain(VERHAAL);
  await sanne.klik('40');
  const alles = await sanne.zeg('samenvatting');
  expect(alles).toMatch(/Aantal jeugdigen\s+40/);
  expect(alles).toContain(vragen.vorm);
});

it('een nummer staat bij ‘Bereikbaar via’, met wanneer het kan, en niet ook in het verhaal', async () => {
  const sanne = await bijDeVraag(huis, vragen.waar);
  const gezegd = await sanne.zeg('bel me maar op 06 12345678, na 4en ben ik er niet');
  expect(gezegd).toContain('Bereikbaar via: 06 12345678, na 4en ben ik er niet');
  expect(gezegd).not.toContain(VERHAAL);
});

it.each([
  'de huurbaas dreigt met ontruiming en u mailt mij op s.v@gemeente.test',
  'de huurbaas dreigt met ontruiming, bel mij daarover op 030 123 45 67',
])('‘%s’: het verhaal zonder het adres', async (zin) => {
  const sanne = await bijDeVraag(huis, vragen.waar);
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain('Bereikbaar via');
  expect(gezegd).toContain(`${VERHAAL}: de huurbaas dreigt met ontruiming\n`);
});

it.each(['nog niet acuut maar eind april wel', 'nog niet acuut, eind april wel'])(
  '‘%s’: niet acuut, en wanneer wel blijft staan',
  async (zin) => {
    const sanne = await bijDeVraag(huis, vragen.waar);
    await sanne.zeg('wijzig acuut');
    await sanne.zeg(zin);
    const alles = await sanne.zeg('samenvatting');
    expect(alles).toMatch(/Acuut\s+Nee/);
    expect(alles).toContain('eind april');
  },
);

it('‘nee nog niet’ met wat er dan komt: het antwoord en het moment', async () => {
  const sanne = await bijAcuut();
  const gezegd = await sanne.zeg('nee nog niet, al zal het in mei wel spannend worden');
  expect(gezegd).not.toContain('Is het acuut?');
  const alles = await sanne.zeg('samenvatting');
  expect(alles).toMatch(/Acuut\s+Nee/);
  expect(alles).toContain('in mei');
});

it.each([
  ['ja, als de bank nee zegt is het binnen 3 weken klaar', 'als de bank nee zegt is het binnen 3 weken klaar'],
  ['jazeker, er is nog maar voor twee weken geld', 'er is nog maar voor twee weken geld'],
  ['ja acuut, de bank stopt over zeven weken', 'de bank stopt over zeven weken'],
])('‘%s’: de reden staat bij Waarom acuut, en wordt niet nog eens gevraagd', async (zin, reden) => {
  const sanne = await bijAcuut();
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain(`Waarom acuut: ${reden}`);
  expect(gezegd).not.toContain(VERHAAL);
  expect(gezegd).not.toContain('Waarom is het acuut?');
});

it('waar het is, is geen reden', async () => {
  const sanne = await bijDeVraag(huis, vragen.waarom);
  await sanne.zeg('groningen drenthe en een stukje friesland');
  const alles = await sanne.zeg('samenvatting');
  expect(alles).not.toContain('Waarom acuut\n');
  expect(alles).toContain('Friesland');
  expect(alles).toContain('Waarom is het acuut?');
});

it('een accounthouder is de accounthoudende regio', async () => {
  const sanne = await bijDeVraag(huis, vragen.waar);
  expect(await sanne.zeg('de accounthouder weet het al sinds vorige week, igj niet')).toContain(
    'Wie dit al weet: De accounthoudende regio',
  );
});

it('‘een week of drie’ is drie weken', async () => {
  const sanne = await bijDeVraag(huis, vragen.waar);
  expect(await sanne.zeg('dit speelt sinds een week of drie')).toContain('sinds 3 weken');
});
