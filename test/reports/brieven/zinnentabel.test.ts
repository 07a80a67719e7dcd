/** The table of sentences is made from the letters themselves, and each of its rows can be seen in the case it names. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { voorbeelddossiers } from '../../../db/voorbeeld/dossiers';
import { zinTekst } from '../../../domain/document';
import { parseDossier } from '../../../domain/dossier';
import type { Publiek } from '../../../domain/publiek';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { leidAf } from '../../support/zinnen/afleiden';
import { leesGeval, zinnenVanGeval } from '../../../reports/brieven/proefgeval';
import type { Proefgeval, Zinnentabel, Zinvorm } from '../../../reports/brieven/proefgeval';
import { basisVan } from '../../../reports/brieven/zinsjabloon';
import { alleBrieven, ruwDossier, voorbeelden } from './ondersteuning';

const pad = path.join(__dirname, '../../../reports/brieven/zinnentabel.json');

/** A row is a line: a change of one sentence is a change of one line. */
const alsTekst = (tabel: Zinnentabel): string =>
  `{\n${Object.entries(tabel)
    .map(([brief, rijen]) => `${JSON.stringify(brief)}:[\n${rijen.map((rij) => JSON.stringify(rij)).join(',\n')}\n]`)
    .join(',\n')}\n}\n`;

const lees = (): Zinnentabel => JSON.parse(readFileSync(pad, 'utf8')) as Zinnentabel;

const zinnenPerGeval = (rijen: readonly Zinvorm[]): readonly (readonly [Proefgeval, readonly Zinvorm[]])[] => {
  const groepen = new Map<string, Zinvorm[]>();
  for (const rij of rijen) {
    const naam = JSON.stringify(rij.geval);
    groepen.set(naam, [...(groepen.get(naam) ?? []), rij]);
  }
  return [...groepen].map(([naam, groep]) => [JSON.parse(naam) as Proefgeval, groep] as const);
};

if (process.env['GOLDENS'] === '1') {
  it('wordt opnieuw gemaakt uit de brieven', async () => {
    const { writeFileSync } = await import('node:fs');
    const tekst = alsTekst(leidAf(Object.fromEntries(voorbeelden.map((naam) => [naam, ruwDossier(naam)]))));
    if (!existsSync(pad) || readFileSync(pad, 'utf8') !== tekst) writeFileSync(pad, tekst);
    expect(tekst.length).toBeGreaterThan(100_000);
  }, 300_000);
}

/** Meant to be short: it put right what an earlier letter said, and says nothing else. */
const kort: Readonly<Record<string, number>> = { rechtzettingsbrief: 14, persrechtzetting: 9 };

it.each(alleBrieven)('%s voor %s: iedere rij staat zo in de brief van haar voorbeeld', (soort, publiek) => {
  const rijen = lees()[`${soort}/${publiek}`] ?? [];
  // None: a letter that is not in the table yet (npm run goldens -- test/reports/brieven/zinnentabel). Few: half a letter; one that is meant to be short says so here.
  expect(rijen.length).toBeGreaterThan(kort[soort] ?? 15);
  expect(new Set(rijen.map(({ zin }) => zin)).size).toBe(rijen.length);
  const mis = zinnenPerGeval(rijen).flatMap(([geval, groep]) => {
    const zinnen = zinnenVan(soort, publiek, geval);
    return groep.filter(
      ({ zin, basis, voorbeeld }) => zinnen.get(`${zin.split('~')[0] ?? ''}\n${basis}`) !== voorbeeld,
    );
  });
  expect(mis).toEqual([]);
});

function zinnenVan(soort: BriefsoortNaam, publiek: Publiek, geval: Proefgeval): ReadonlyMap<string, string> {
  const dossier = leesGeval(voorbeelddossiers, geval);
  if (dossier === null) throw new Error(JSON.stringify(geval));
  const zinnen = zinnenVanGeval(soort, publiek, dossier, geval.datum);
  return new Map(zinnen.map((zin) => [`${zin.id}\n${basisVan(zin)}`, zinTekst(zin)]));
}

it('de voorbeelden zijn die van de brieven', () => {
  expect(Object.keys(voorbeelddossiers)).toEqual([...voorbeelden]);
  for (const json of Object.values(voorbeelddossiers)) expect(parseDossier(json).ok).toBe(true);
});
