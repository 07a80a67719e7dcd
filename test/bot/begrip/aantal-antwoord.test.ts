/** The answer to "how many" is a number of young people, never a number that happens to stand in it. */
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
