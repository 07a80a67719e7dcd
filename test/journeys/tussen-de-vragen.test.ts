/** What somebody says in the middle of a melding: that he has to go, typed it wrong, gives up or doubts; that he does not know another question; that an answer has to be another one. */
import { bijDeVraag, vragen } from '../support/bij-de-vraag';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const { waarom: WAAROM, sinds: SINDS, waar: WAAR, vorm: VORM } = vragen;
const bij = (vraag: string): Promise<Spreker> => bijDeVraag(huis, vraag);
/** The answers so far, without the question that is open. */
const overzicht = async (wie: Spreker): Promise<string> => wie.zeg('overzicht');

it.each([
  ['ik moet er vandoor', /is bewaard/],
  ['dat zoek ik even op, moment', /is bewaard/],
  ['mijn afspraak is er, zo verder', /is bewaard/],
  ['eigenlijk wil ik eerst met een collega overleggen, kan dat?', /is bewaard/],
  ['mijn vorige antwoord klopt niet', /Hier stond: ‘eind mei/],
  ['ik las de vraag verkeerd', /Hier stond: ‘eind mei/],
  ['bij nader inzien meld ik het niet', /Niet verstuurd, wel bewaard/],
  ['nu wil ik hem toch intrekken, hazelkamp blijft toch', /Niet verstuurd, wel bewaard/],
  ['ik weet niet of het serieus genoeg is', /Een vermoeden is genoeg/],
  ['ik wil geen onrust zaaien', /Een vermoeden is genoeg/],
])('‘%s’ wordt gehoord, en staat nergens in de melding', async (zin, antwoord) => {
  const sanne = await bij(SINDS);
  await sanne.zeg('eind mei');
  expect(await sanne.zeg(zin)).toMatch(antwoord);
  await sanne.zeg('verder');
  expect(await overzicht(sanne)).not.toContain(zin.slice(0, 18));
});

it.each([
  [WAAROM, 'de bestuurder stopt ermee en niemand neemt het over'],
  [WAAROM, 'morgen gaat de locatie dicht'],
  [WAAROM, 'de bank trekt het krediet in'],
  [SINDS, 'over een week'],
  [VORM, 'tijdelijke opvang'],
])('bij ‘%s’ blijft ‘%s’ een antwoord', async (vraag, zin) => {
  const sanne = await bij(vraag);
  expect(await sanne.zeg(zin)).not.toContain(vraag);
  expect(await overzicht(sanne)).toContain(zin);
});

it('een andere vraag die hij niet weet blijft open, en wordt niet meer gesteld', async () => {
  const sanne = await bij(WAAROM);
  expect(await sanne.zeg('om hoeveel kinderen het gaat weet ik niet')).toContain(
    '‘Aantal jeugdigen’ heb ik opengelaten',
  );
  const gezegd = await sanne.zeg('rest overslaan');
  expect(gezegd).toMatch(/opengelaten[^]*Aantal jeugdigen/);
  expect(gezegd).not.toContain('om hoeveel kinderen');
  expect(await sanne.zeg('het zijn er eerder 20')).toContain('Aantal jeugdigen: 20');
});

it('wat alleen van de melder zelf is gaat ook tussen een verhaal door naar zijn vraag', async () => {
  const sanne = await bij(WAAROM);
  expect(await sanne.zeg('de functie van mij is beleidsadviseur')).toContain('Uw functie: beleidsadviseur');
  expect(await sanne.zeg('de organisatie heet anders: Zilverwier')).toContain(
    'Organisatie (gewijzigd): Jeugdhulp Zilverwier',
  );
});

it.each([
  ['sinds 1 juni', 'wacht, geen 1 juni maar 1 juli', /Wanneer \(gewijzigd\): 1 juli/],
  ['sinds 1 juni', 'ik bedoel Zilverwier, niet Kiezelpad', /Organisatie \(gewijzigd\): Jeugdhulp Zilverwier/],
])('na ‘%s’ verbetert ‘%s’ het antwoord', async (eerst, zin, antwoord) => {
  const sanne = await bij(SINDS);
  await sanne.zeg(eerst);
  expect(await sanne.zeg(zin)).toMatch(antwoord);
});

it('een dag is geen functie, en drie gewone woorden zijn geen gemeente', async () => {
  const sanne = await bij(WAAR);
  expect(await sanne.zeg('de bank weigert')).toContain(WAAR);
  let gezegd = await sanne.zeg('Venlo');
  for (let keer = 0; keer < 9 && !gezegd.includes('Wat is uw functie'); keer += 1)
    gezegd = await sanne.zeg('overslaan');
  expect(await sanne.zeg('sinds maandag vorige week')).not.toMatch(/Uw functie: sinds/);
});

it('wie niet weet of het acuut is, antwoordt daarmee, en vertelt niets', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('stop');
  if ((await sanne.zeg('gooi maar weg')).includes('(Weggooien)')) await sanne.klik('Weggooien');
  await sanne.zeg('Kiezelpad betaalt de huur niet');
  expect(await sanne.zeg('weet ik niet of het acuut is')).not.toContain('Bij ‘Wat er speelt’ gezet');
  expect(await overzicht(sanne)).toMatch(/Acuut\nWeet ik niet/);
});
