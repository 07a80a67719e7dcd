/** What a story tells beside whom it is about: who knows of it, since when, whether it cannot wait. Ordinary words are no facts. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { meldingLezers } from '../../../bot/dialogues/melding-lezers';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const lees = (veld: keyof typeof meldingLezers, zin: string): string | null =>
  meldingLezers[veld](leesBericht(lezer, zin), {});

describe('who knows', () => {
  it.each([
    ['Lindewal schrapt 16 plekken, zonder dat de regio daarvan weet', null],
    ['de regio weet nergens van: Hazelkamp stopt', null],
    ['Hazelkamp stopt, zonder dat de inspectie het weet', null],
    ['Hazelkamp stopt en de aanbieder weet van niks', null],
    ['Hazelkamp stopt, de regio weet het', 'accounthoudende-regio'],
    ['De inspectie is op de hoogte, de regio weet nergens van', 'igj'],
    ['regio noord limburg weet het al, inspectie denk ik niet', 'accounthoudende-regio'],
  ])('%s', (zin, wie) => {
    expect(lees('bekendBij', zin)).toBe(wie);
  });
});

describe('since when', () => {
  it.each([
    ['Met ingang van 1 augustus draagt Kiezelpad de crisisdienst over', 'met ingang van 1 augustus'],
    ['bij brief van 2 maart heeft Kiezelpad gemeld te stoppen per 30 juni 2026', 'per 30 juni 2026'],
    ['It giet min mei Kiezelpad', null],
    ['Kiezelpad stopt in mei', 'in mei'],
    ['mei', 'mei'],
    ['R. Kaya, inkoopadviseur sinds 2011, meldt een tekort', null],
    ['er is geen bestuurder sinds 2025', 'sinds 2025'],
    ['Een incident in 2024, dat is afgerond. Nu daalt de omzet', null],
    ['de omzet daalt sinds 2024', 'sinds 2024'],
    ['de hele behandeltak houdt er op 1 mei mee op', '1 mei'],
    ['Kiezelpad stopt op 1 mei', '1 mei'],
    ['op 3 mei hoorde ik dat ze stoppen', null],
    ['in de brief op 2 maart staat dat Kiezelpad sluit', null],
    ['nog niet acuut maar eind april wel', null],
    ['mag ik nog even wachten met versturen tot maandag', null],
  ])('%s', (zin, wanneer) => {
    expect(lees('sinds', zin)).toBe(wanneer);
  });
});

describe('whether it cannot wait', () => {
  it.each([
    ['Hazelkamp zet alle nieuwe aanmeldingen on hold, ook spoed', null],
    ['Hazelkamp neemt alleen nog spoed aan', null],
    ['Hazelkamp valt om, dit is spoed', 'ja'],
    ['SPOED: Hazelkamp valt om', 'ja'],
    ['spoed!', 'ja'],
    ['met spoed: de lonen zijn niet betaald', 'ja'],
    ['acuut nee', 'nee'],
    ['acuut: nee', 'nee'],
    ['acuut, nee', 'nee'],
    ['acuut is nee', 'nee'],
    ['acuut valt mee', 'nee'],
    ['acuut? nee hoor', 'nee'],
    ['nog niet acuut maar eind april wel', 'nee'],
    ['het is niet zo heel dringend', 'nee'],
    ['acuut wil ik het nog niet noemen', 'nee'],
    ['op die acuutvraag: toch ja, de salarissen zijn niet zeker', 'ja'],
    ['het is acuut ze kunnen de lonen niet betalen', 'ja'],
    ['dit kan niet wachten, het is acuut', 'ja'],
    ['acuut, want er is geen geld meer', 'ja'],
    ['acuut ja', 'ja'],
    ['het is acuut ze zijn niet meer bereikbaar', 'ja'],
    ['zij kunnen niet meer het is acuut', 'ja'],
    ['geen geld meer dus acuut', 'ja'],
    ['het is niet meer acuut', 'nee'],
    ['of het acuut is weet ik niet', 'weet-niet'],
    ['acuut?', null],
  ])('%s', (zin, acuut) => {
    expect(lees('acuut', zin)).toBe(acuut);
  });
});

it.each(['Vuurbaak wil krimpen met 40 procent', 'Kompasroos gaat krimpen', 'het gaat bergen met geld verliezen'])(
  'names no gemeente: %s',
  (zin) => {
    expect(lees('gebieden', zin)).toBeNull();
  },
);
it.each([
  ['Kompasroos in de gemeente Bergen', 'Bergen'],
  ['Kompasroos stopt in Krimpen aan den IJssel', 'Krimpen aan den IJssel'],
])('%s', (zin, waar) => {
  expect(lees('gebieden', zin)).toContain(waar);
});

describe('where it happens is not who knows of it', () => {
  it.each([
    ['regio noord limburg weet het al', null],
    ['het speelt in Venlo, regio Noord-Limburg weet het al', 'Venlo'],
  ])('%s', (zin, waar) => {
    expect(lees('gebieden', zin)).toBe(waar);
  });
});

it.each([
  ['vorm is ambulant en een beetje dagbesteding', 'ambulante hulp, dagbesteding'],
  ['dagbehandeling valt weg', 'dagbehandeling'],
])('tells what children do by day from what treats them: %s', (zin, vormen) => {
  expect(lees('jeugdhulpvormen', zin)).toBe(vormen);
});

it('hears that his own people do not know, in whatever word', () => {
  expect(lees('bestuurWeet', 'mijn baas weet hier niks van')).toBe('nee');
  expect(lees('bestuurWeet', 'mijn wethouder weet ervan')).toBe('ja');
});

it.each([
  ['ok dan alleen het aantal, 17', '17'],
  ['het aantal kinderen is dus 23', '23'],
])('how many: %s', (zin, aantal) => {
  expect(lees('aantalJeugdigen', zin)).toBe(aantal);
});
