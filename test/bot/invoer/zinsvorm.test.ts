/** The small language of whole sentences. */
import { leestAls, zinsvormen } from '../../../bot/invoer/zinsvorm';

const vormen = zinsvormen(['@ik? ga|gaan verder', 'tot @later|zo?'], { ik: 'ik|we', later: 'straks|morgen' });
const leest = (zin: string): boolean => leestAls(vormen, zin.split(' '));

it.each(['ik ga verder', 'gaan verder', 'tot straks', 'tot zo', 'tot'])('“%s” past', (zin) => {
  expect(leest(zin)).toBe(true);
});
it.each(['ze ga verder', 'ik ga verder weg', 'ik verder', 'straks', ''])('“%s” past niet', (zin) => {
  expect(leest(zin)).toBe(false);
});
it('weigert een rij met een lijst die er niet is', () => {
  expect(() => zinsvormen(['@wie gaat'], {})).toThrow('@wie');
});
