/** The bytes of a table of weights: what goes in comes out, and half a file is refused. */
import { alsTabel, opgeschreven, sleutelVan } from '../../../bot/begrip/ervaring/tabel';

const rijen = Array.from({ length: 3000 }, (_, nummer) => ({
  naam: `aanwijzing ${nummer}`,
  gewichten: [nummer % 7, -(nummer % 5), 0.25 * (nummer % 3)],
}));
const bytes = opgeschreven(rijen, 3);
const scoresVan = (naam: string, maal = 1): readonly number[] => {
  const scores = new Float64Array(3);
  alsTabel(bytes, 3).telOp(scores, sleutelVan(naam), maal);
  return [...scores];
};

it('gives back the weights of every clue', () => {
  const tabel = alsTabel(bytes, 3);
  for (const { naam, gewichten } of rijen) {
    const scores = new Float64Array(3);
    tabel.telOp(scores, sleutelVan(naam), 1);
    expect([naam, ...Array.from(scores, (een) => een + 0)]).toEqual([naam, ...gewichten.map((een) => een + 0)]);
  }
});

it('adds nothing for a clue that was never learned, and a part for one that counts less', () => {
  expect(scoresVan('aanwijzing 3000')).toEqual([0, 0, 0]);
  expect(scoresVan('')).toEqual([0, 0, 0]);
  expect(scoresVan('aanwijzing 6', 0.5)).toEqual([3, -0.5, 0]);
});

it('is the same whatever the order of the rows', () => {
  expect(Buffer.from(opgeschreven([...rijen].reverse(), 3)).equals(bytes)).toBe(true);
});

it('keeps quarters, and no more than eleven either way', () => {
  const scores = new Float64Array(3);
  alsTabel(opgeschreven([{ naam: 'x', gewichten: [0.3, 99, -99] }], 3), 3).telOp(scores, sleutelVan('x'), 1);
  expect([...scores]).toEqual([0.25, 11, -11]);
});

it('is read from bytes that begin anywhere', () => {
  const verschoven = new Uint8Array(bytes.length + 4);
  verschoven.set(bytes, 4);
  const scores = new Float64Array(3);
  alsTabel(verschoven.subarray(4), 3).telOp(scores, sleutelVan('aanwijzing 6'), 1);
  expect([...scores]).toEqual([6, -1, 0]);
});

it.each([
  ['half a file', bytes.subarray(0, 1000), 3],
  ['a table of other classes', bytes, 4],
  ['nothing', new Uint8Array(8), 3],
])('refuses %s', (_wat, stuk, klassen) => {
  expect(() => alsTabel(stuk, klassen)).toThrow('npm run goldens');
});

it('refuses two clues with one key', () => {
  const dubbel = [rijen[0], rijen[0]].flatMap((rij) => rij ?? []);
  expect(() => opgeschreven(dubbel, 3)).toThrow('one key');
});
