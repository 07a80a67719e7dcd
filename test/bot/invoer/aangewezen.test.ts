/** A line of a list within a sentence: which one, and what is said of it. */
import type { Lijstrij } from '../../../bot/getoond/lijstrij';
import { aangewezenIn } from '../../../bot/invoer/aangewezen';

const rijen: readonly Lijstrij[] = [
  'bestuurlijk monitoringsoverleg houden c 2025 0004 stichting de wilgenhoeve uiterlijk 6 maart 2026',
  'tredebepaling laten vaststellen c 2026 0004 gezinshuizen maanvaren uiterlijk 14 maart 2026',
  'de overige regios goed aangehaakt houden c 2025 0004 stichting de wilgenhoeve doorlopend',
].map((woorden) => ({ titel: woorden, woorden, data: {}, knoppen: [] }));

const lees = (tekst: string, naam?: { getypt: string; officieel: string }) => {
  const uit = aangewezenIn(tekst, rijen, naam);
  return uit && [uit.rijen.map((rij) => rijen.indexOf(rij)), uit.rest];
};

it.each([
  ['de eerste is klaar', [0], 'die is klaar'],
  ['die tweede doe ik morgen', [1], 'die doe ik morgen'],
  ['nummer 3 kan naar henk', [2], 'die kan naar henk'],
  ['de laatste hoeft niet meer', [2], 'die hoeft niet meer'],
  ['waarom staat de bovenste taak bij mij', [0], 'waarom staat die bij mij'],
  ['wie heeft de eerste gezien', [0], 'wie heeft die gezien'],
  ['die van 14 maart lukt niet', [1], 'die lukt niet'],
  ['wie pakt dat monitoringsoverleg op', null, ''],
  ['dat met het monitoringsoverleg is gedaan', [0], 'die is gedaan'],
])('%s', (tekst, plek, rest) => {
  expect(lees(tekst)).toEqual(plek === null ? null : [plek, rest]);
});

it('finds every line of the one who was named, however it was typed', () => {
  const naam = { getypt: 'wilgenhoeve', officieel: 'Stichting De Wilgenhoeve' };
  expect(lees('die van wilgenhoeve kan naar henk', naam)).toEqual([[0, 2], 'die kan naar henk']);
  const maan = { getypt: 'maanvaren', officieel: 'Gezinshuizen Maanvaren' };
  expect(lees('die van maanvaren schuift op', maan)).toEqual([[1], 'die schuift op']);
});

it.each([
  'de eerste week van april lukt niet',
  'de tweede alinea kan weg',
  'de eerste',
  'die van utrecht is ziek',
  'ik heb de laatste tijd veel te doen',
  'de vierde is klaar',
  'de eerste, tweede en derde zijn klaar',
  'de eerste en die van 14 maart, de laatste dus, zijn af',
])('points at none: %s', (tekst) => {
  expect(lees(tekst)).toBeNull();
});
