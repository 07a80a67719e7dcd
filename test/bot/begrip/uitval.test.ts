/** Who leads or treats and is in a hospital is missed at work: a melding. Whoever is in danger now goes first, whatever his work is. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { zonderUitval } from '../../../bot/begrip/uitval';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const naar = (tekst: string) => begrijp(tekst, register, NU).slots.naar;

it.each([
  'directeur in coma',
  'De directeur van Lindewal ligt in coma, niemand heeft nog tekenbevoegdheid',
  'bestuurder heeft een herseninfarct gehad',
  'De locatiemanager is van de trap gevallen en zit maanden thuis, de groep heeft geen leiding',
  'De zorgboer van Maanvaren is met een hartinfarct opgenomen en zijn vrouw kan het niet alleen',
  'controller Noorderlicht met een beroerte uitgevallen, jaarrekening komt niet af',
  'De directeur van Vuurbaak ligt aan de beademing',
  'onze gedragswetenschapper heeft een hartaanval gehad, behandelingen liggen stil',
])('no danger: %s', (tekst) => {
  expect(naar(tekst)).toBeUndefined();
});

it.each([
  'de directeur ligt hier op de grond en ademt niet',
  'directeur heeft nu een hartaanval, kom snel',
  'de bestuurder wil zichzelf iets aandoen, hij zit nu op zijn kamer',
  'De bestuurder van Lindewal staat op het dak van het kantoor en dreigt te springen',
  'De eigenaar dreigt zich van kant te maken nu het failliet is',
  'een jongen op de groep ligt in coma na een overdosis',
  'de zorgboer zit klem onder de trekker',
  'de manager zegt dat hij vanavond uit het leven stapt',
  'onze psychiater staat op het spoor',
])('danger: %s', (tekst) => {
  expect(naar(tekst)).toBe('112');
});

it.each([
  ['directeur in coma', 'directeur langdurig ziek'],
  ['directeur heeft een hartaanval', 'directeur heeft een hartaanval'],
  ['directeur en een jongere liggen in coma', 'directeur en een jongere liggen in coma'],
  ['de directeur ligt in coma en een jongen bloedt', 'de directeur ligt in coma en een jongen bloedt'],
])('%s', (gelezen, uit) => {
  expect(zonderUitval(gelezen.split(' ')).join(' ')).toBe(uit);
});

describe('who treats and may not', () => {
  it.each([
    'ongediplomeerd personeel doet behandelingen bij Lindewal',
    'stagiaires draaien zelfstandig nachtdiensten bij Zilverwier',
    'personeel is niet bevoegd en niet bekwaam',
    'de therapeut blijkt geen BIG-registratie te hebben',
  ])('is for the IGJ: %s', (tekst) => {
    expect(naar(tekst)).toBe('IGJ');
  });

  it.each([
    'Lindewal kan geen gediplomeerd personeel vinden en sluit een groep',
    'de bestuurder van Hazelkamp was niet bevoegd om de lening te tekenen',
    'zonder bevoegde behandelaar moet Kiezelpad stoppen',
    "De nieuwe directeur heeft geen diploma's en jaagt iedereen weg, de helft is vertrokken",
  ])('stays a melding: %s', (tekst) => {
    expect(naar(tekst)).toBeUndefined();
  });
});

describe('whom a bank calls its client', () => {
  it.each([
    "Ik ben bankier. Onze cliënt Stichting Het Noorderlicht schendt haar ratio's; wij overwegen uitwinning.",
    'Onze cliënt De Lindewal heeft zijn krediet overschreden',
  ])('is an organisation: %s', (tekst) => {
    expect(begrijp(tekst, register, NU).intent).toBe('melding.starten');
  });
  it('is somebody where no organisation is named', () => {
    expect(naar('onze cliënt wordt geslagen bij Noorderlicht')).toBe('Veilig Thuis');
  });
});

it.each(['trek mijn laatste bericht in', 'trek mijn laatste bericht in, de bank heeft nog niets op papier'])(
  'is no farewell: %s',
  (tekst) => {
    expect(naar(tekst)).toBeUndefined();
  },
);
it('is one: dit is mijn laatste bericht', () => {
  expect(naar('dit is mijn laatste bericht aan jullie, ik wil niet meer')).toBe('112');
});
