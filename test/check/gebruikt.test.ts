/** Every file of the house is used by another one: a reminder, a card or a handler that nobody named in its table is found here. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const huis = path.join(__dirname, '..', '..');
const kamers = ['app', 'bot', 'cards', 'db', 'domain', 'reports', 'texts'];

/** What is started by name: a thread that draws, a stand-in for libraries that is loaded before all else, and what only tests run. */
const ingangen: ReadonlySet<string> = new Set([
  'reports/teken-draad.ts',
  'bot/teams/withheld.ts',
  'bot/begrip/ervaring/leren.ts',
]);

const bronnen = (map: string): readonly string[] =>
  readdirSync(path.join(huis, map), { withFileTypes: true }).flatMap((een) => {
    if (een.isDirectory()) return bronnen(path.join(map, een.name));
    return een.name.endsWith('.ts') ? [path.join(map, een.name)] : [];
  });

const boven = readdirSync(huis).filter((naam) => /\.(?:ts|mjs)$/.test(naam));

/** Without the ending: that is how an import says it. A folder is its `index`. */
const doelen = (bestand: string): readonly string[] =>
  [...readFileSync(path.join(huis, bestand), 'utf8').matchAll(/(?:from|import\(|require\()\s*'(\.[^']*)'/g)].map(
    ([, waar = '']) => path.join(path.dirname(bestand), waar),
  );

it('ieder bestand wordt door een ander gebruikt; wat in geen tabel staat doet niets', () => {
  const bestanden = kamers.flatMap(bronnen);
  expect(bestanden.length).toBeGreaterThan(500);
  const gebruikt = new Set([...boven, ...bestanden].flatMap(doelen));
  const ongebruikt = bestanden.filter((bestand) => {
    const naam = bestand.replace(/\.ts$/, '');
    return !ingangen.has(bestand) && !gebruikt.has(naam) && !gebruikt.has(naam.replace(/\/index$/, ''));
  });
  expect(ongebruikt).toEqual([]);
});
