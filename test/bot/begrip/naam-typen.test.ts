/** Names as they are typed on a phone: without vowels, with a digit for a word, and two everyday words that are a name. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

it.each([
  ['hoe staat hzlkamp ervoor', 'Pleegzorg Hazelkamp'],
  ['trede nrdrlcht', 'Stichting Het Noorderlicht'],
  ['hoeveel gemeenten kopen in bij de 7sprong', 'Zorggroep De Zevensprong'],
  ['feitenlijst samen sterk graag', 'Coöperatie Samen Sterk Jeugd U.A.'],
  ['aanbiedingsbrief samen sterk', 'Coöperatie Samen Sterk Jeugd U.A.'],
])('finds the name in: %s', (tekst, naam) => {
  expect(begrijp(tekst, register, NU).slots.aanbieder).toBe(naam);
});

it.each([
  'laten we samen sterk staan',
  'melding: we moeten samen sterk zijn',
  'de eigenaar heeft kanker en doet alles zelf',
  'wrschnlk lukt het niet',
])('finds no name in: %s', (tekst) => {
  expect(begrijp(tekst, register, NU).slots).not.toHaveProperty('aanbieder');
});

it.each([
  ['boei gaat naar 4, zojuist besloten in het kernteam', 4],
  ['voorstel tredebepaling Zonneweide: 3. De regio moet nog akkoord geven', 3],
  ['besluit van vanmiddag: mutsaers naar vier, alle regios akkoord', 4],
  ['vastleggen: Xonar terug van 4 naar 3, regio akkoord', 3],
])('reads the trede that was decided in: %s', (tekst, trede) => {
  expect(begrijp(tekst, register, NU)).toMatchObject({ intent: 'trede.vaststellen', slots: { trede } });
});

it.each(['Boei gaat van vijf naar drie locaties, besloten door het bestuur', 'Xonar moet naar 4 gemeenten toe'])(
  'reads no trede in: %s',
  (tekst) => {
    expect(begrijp(tekst, register, NU).slots.trede).toBeUndefined();
  },
);
