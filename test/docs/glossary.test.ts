/** The glossary is the only dictionary: no exported name of the domain uses a word that is not in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const huis = join(__dirname, '..', '..');

const bestanden = (map: string): readonly string[] =>
  readdirSync(map, { withFileTypes: true }).flatMap((een) =>
    een.isDirectory() ? bestanden(join(map, een.name)) : een.name.endsWith('.ts') ? [join(map, een.name)] : [],
  );

const namenIn = (bestand: string): readonly string[] =>
  [
    ...readFileSync(bestand, 'utf8').matchAll(/^export (?:const|function|type|interface|class|async function) (\w+)/gm),
  ].map((treffer) => treffer[1] ?? '');

const woordenVan = (naam: string): readonly string[] =>
  (naam.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((woord) => woord.toLowerCase());

const woordenboek = new Set(
  [...readFileSync(join(huis, 'docs', 'glossary.md'), 'utf8').matchAll(/`([a-z.]+)`/g)].map((treffer) => treffer[1]),
);

it('knows every word of every exported domain name', () => {
  const onbekend = bestanden(join(huis, 'domain')).flatMap((bestand) =>
    namenIn(bestand).flatMap((naam) =>
      woordenVan(naam)
        .filter((woord) => !woordenboek.has(woord))
        .map((woord) => `${woord} (${naam})`),
    ),
  );
  expect(onbekend).toEqual([]);
});
