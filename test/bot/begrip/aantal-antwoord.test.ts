/** The answer to "how many" is a number of young people, never a number that happens to stand in it. */
import { aantallen } from '../../../bot/begrip/aantal';
import { bedragen } from '../../../bot/begrip/bedrag';
import type { VrijeTekst } from '../../../domain/persoonsgegevens';
import { leesAantal } from '../../../bot/dialogues/aantal-vraag';
import type { Leeshulp } from '../../../bot/dialogue';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const hulp = { register, vandaag: NU } as unknown as Leeshulp;
const gelezen = (tekst: string): number | null => {
  const uit = leesAantal(tekst as VrijeTekst, hulp);
  return uit.ok ? uit.waarde : null;
};

it.each([
  ['40', 40],
  ['ongeveer 40', 40],
  ['1.200', 1200],
  ['42 kinderen en 3 gezinnen', 42],
  ['30 denk ik', 30],
  ['een stuk of dertig', 30],
  ['0', 0],
  ['een kind of acht', 8],
  ['ik denk een jongere of 12', 12],
])('%s → %s', (tekst, aantal) => {
  expect(gelezen(tekst)).toBe(aantal);
});

it.each([
  'wij redden het als organisatie niet meer',
  'het lukt ons als organisatie niet',
  'een moeilijke vraag',
  'dat weten we over 3 weken',
  'sinds 2024',
  'daar kom ik op 12 maart op terug',
  'het kost 40.000 euro',
  'de wethouder hoort het over drie weken',
  'dat zegt de bestuurder pas om 3 uur',
  'er zijn 2 begeleiders weg',
  'honderden gezinnen',
  'in trede 3',
  'let op bladzijde vier',
  'zie pagina 12',
  'zie blz. 12',
  'blad 3 van de bijlage',
  'staat in bijlage 2',
  'zie hoofdstuk 4 van het jaarverslag',
  '99999999999',
  '0612345678 kinderen',
])('no count in: %s', (tekst) => {
  expect(gelezen(tekst)).toBeNull();
});

it.each([
  ['tussen de 30 en 40', ['30', '40']],
  ['30 à 40 kinderen', ['30', '40']],
  ['ik denk 12-15', ['12', '15']],
  ['ongeveer 5 tot 10 jeugdigen denk ik', ['5', '10']],
])('%s: twee getallen om uit te kiezen', (tekst, keuzes) => {
  const uit = leesAantal(tekst as VrijeTekst, hulp);
  expect(uit.ok ? [] : uit.keuzes?.map(({ waarde }) => waarde)).toEqual(keuzes);
});

it.each(['40 en 30', 'groep 3 en 4 van school De Linde'])('%s: geen van beide', (tekst) => {
  const uit = leesAantal(tekst as VrijeTekst, hulp);
  expect(uit.ok ? [] : uit.keuzes).toBeUndefined();
});

it.each(['30 a 40 kinderen', '30 tot 40 jeugdigen', 'tussen de dertig en veertig jongeren', '12 of 13 kinderen'])(
  '%s: geen van beide wordt zomaar opgeschreven',
  (tekst) => {
    expect(aantallen(tekst)).toEqual([]);
  },
);

it.each([
  ['2 groepen en 40 kinderen', 40],
  ['kinderen van 4 tot 12, 30 kinderen', 30],
  ['een kind of acht', 8],
])('%s: %s', (tekst, aantal) => {
  expect(aantallen(tekst).map(({ waarde }) => waarde)).toEqual([aantal]);
});

it.each(['een tekort tussen 1 en 2 miljoen', 'tussen de € 500.000 en € 700.000', '2 tot 3 ton', '€ 2 tot € 3 miljoen'])(
  '%s: geen bedrag',
  (tekst) => {
    expect(bedragen(tekst)).toEqual([]);
  },
);
