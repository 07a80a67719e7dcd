/** The guard over long lists: what must be caught is caught, and ordinary texts about organisations pass. */
import { controleer } from '../../../domain/persoonsgegevens';
import { doorgelatenAchtergehouden, doorgelatenAfgesteld, vangstAchtergehouden, vangstAfgesteld } from './te-herkennen';
import type { Vangst } from './te-herkennen';

const gevonden = ([tekst, vorige]: Vangst): boolean =>
  controleer(tekst, vorige === undefined ? {} : { vorige }).some(({ hard }) => hard);

test('wat weg moet, wordt gevonden', () => {
  expect([...vangstAfgesteld, ...vangstAchtergehouden].filter((vangst) => !gevonden(vangst))).toEqual([]);
});

test('gewone zinnen over organisaties blijven staan', () => {
  expect([...doorgelatenAfgesteld, ...doorgelatenAchtergehouden].filter((tekst) => gevonden([tekst]))).toEqual([]);
});

test('er is genoeg van beide', () => {
  expect(vangstAfgesteld.length + vangstAchtergehouden.length).toBeGreaterThanOrEqual(80);
  expect(doorgelatenAfgesteld.length + doorgelatenAchtergehouden.length).toBeGreaterThanOrEqual(60);
});
