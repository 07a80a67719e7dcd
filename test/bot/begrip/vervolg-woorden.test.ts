/** Words that people at work write all the time are what they write in the lessons, and nothing else. `npm run goldens` collects them again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kaal } from '../../../bot/begrip/normaliseer';
import { kentWoord } from '../../../bot/begrip/spelling';
import { vergelijkGolden } from '../../support/golden';
import { lezingVan } from './vervolg';

const LESSEN = join(__dirname, '../understand');
const zinnen = readdirSync(LESSEN)
  .filter((bestand) => bestand.endsWith('.jsonl') && !bestand.includes('achtergehouden'))
  .flatMap((bestand) => readFileSync(join(LESSEN, bestand), 'utf8').split('\n'))
  .filter((regel) => regel !== '')
  .map((regel) => (JSON.parse(regel) as { readonly tekst: string }).tekst);

interface Teller {
  /** In how many sentences it stands in small letters, and within how many with a capital. */
  klein: number;
  groot: number;
}

function tel(): ReadonlyMap<string, Teller> {
  const tellers = new Map<string, Teller>();
  for (const zin of new Set(zinnen)) {
    const woorden = (zin.match(/[\p{L}’']+/gu) ?? []).map((een, plek) => [kaal(een), soort(een, plek)] as const);
    for (const [woord, hoe] of new Map(woorden)) telBij(tellers, woord, hoe);
  }
  return tellers;
}

function telBij(tellers: Map<string, Teller>, woord: string, hoe: keyof Teller | null): void {
  const teller = tellers.get(woord) ?? { klein: 0, groot: 0 };
  if (hoe !== null) teller[hoe] += 1;
  tellers.set(woord, teller);
}

const soort = (woord: string, plek: number): keyof Teller | null =>
  !/^\p{Lu}/u.test(woord) ? 'klein' : plek > 0 ? 'groot' : null;

/** Once may be a slip, or a word that is a name as well ("rotonde"); a long one is neither. Written as a name now and then, it is one. */
const VAAK = 2;
const LANG = 10;
const ZELDEN = 0.1;
/** Organisations of the lessons that are in no register and always in small letters there. */
const NAMEN = new Set(
  'viersprong zevenvlinders windekind pluimhof kairos zilverwilg sterenmos maanvare tulpenveen'.split(' '),
);

const isNaam = (woord: string): boolean => NAMEN.has(woord) || lezingVan(woord).aanbieders.length > 0;

it('collects the ordinary words of the lessons', () => {
  const woorden = [...tel()]
    .filter(
      ([woord, { klein, groot }]) =>
        /^[a-z]{4,}$/.test(woord) && klein >= (woord.length < LANG ? VAAK : 1) && groot <= klein * ZELDEN,
    )
    .map(([woord]) => woord)
    .filter((woord) => !kentWoord(woord) && !isNaam(woord))
    .sort();
  vergelijkGolden(join(__dirname, '../../../bot/namen/gewone-woorden.json'), JSON.stringify(woorden, null, 2));
});
