/** A repeated list of words in which a word stands twice, or two of them stand as one as well, can be read in more ways for every word: forty of them keep a process busy for longer than anybody lives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const bestanden = ['bot', 'domain', 'app', 'reports'].flatMap((map) =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.ts'))
    .map((pad) => join(map, pad)),
);
const VERDER = 16;
/** A list without lists in it. */
const LIJST = /\((?:\?:|\?<\w+>)?([^()\n]*\|[^()\n]*)\)/g;
/** Behind it: it is repeated itself, or what it stands in with no more than a space or a comma is. */
const HERHAALD = /^(?:[*+]|(?:\[[^\]]*\][*+]?|\\{1,2}s\+?| )?\)[*+])/;

/** What stands in it twice, whole or in pieces. */
function dubbel(bron: string): readonly string[] {
  return [...bron.matchAll(LIJST)].flatMap(({ 0: heel, 1: lijst = '', index }) => {
    if (!HERHAALD.test(bron.slice(index + heel.length, index + heel.length + VERDER))) return [];
    const woorden = lijst.split('|');
    const los = new Set(woorden);
    const twee = woorden.filter((woord, plek) => woord !== '' && woorden.indexOf(woord) !== plek);
    const samen = woorden.filter((woord) => woord.includes(' ') && woord.split(' ').every((deel) => los.has(deel)));
    return [...twee, ...samen];
  });
}

it.each([
  ['(?:(?:nee|liever|met|liever)[, ]+)*', ['liever']],
  ['(?: (?:van|maken|van maken))*', ['van maken']],
  ['(?:(?:het|verslag|het verslag) )*', ['het verslag']],
  ['(?:nee|nee)', []],
  ['(?:(?:nee|liever)[, ]+)*', []],
])('%s', (bron, verwacht) => {
  expect(dubbel(bron)).toEqual(verwacht);
});

it('leest elke herhaalde lijst op één manier', () => {
  expect(bestanden.length).toBeGreaterThan(500);
  expect(bestanden.flatMap((pad) => dubbel(readFileSync(pad, 'utf8')).map((woord) => `${pad}: ${woord}`))).toEqual([]);
});
