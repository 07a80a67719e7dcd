/** How often each word stands in the lessons: what somebody may have meant, and what exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intentRegels } from '../../../bot/begrip/intents';
import { wedervragen } from '../../../bot/begrip/lexicon/wedervragen';
import { effen, kaal } from '../../../bot/begrip/normaliseer';

const ZINNEN = join(__dirname, '../understand');
const LES = /^(?:afstellen|vervolg-(?!.*achtergehouden)).*\.jsonl$/;

const lessen = (): readonly string[] => [
  ...readdirSync(ZINNEN)
    .filter((naam) => LES.test(naam))
    .flatMap((naam) => readFileSync(join(ZINNEN, naam), 'utf8').split('\n'))
    .flatMap((regel) => (regel === '' ? [] : [(JSON.parse(regel) as { readonly tekst: string }).tekst])),
  ...intentRegels.flatMap(({ voorbeelden, woorden }) => [...voorbeelden, ...woorden]),
  ...wedervragen.flatMap(({ voorbeelden }) => voorbeelden),
];

/** Rounded down to one of these, so that one lesson more changes hardly anything. */
const STAPPEN = [1, 2, 3, 10, 30, 60, 100, 200, 400, 800];
const afgerond = (keer: number): number => STAPPEN.findLast((stap) => stap <= keer) ?? 1;

export function woordenlijst(): string {
  const aantal = new Map<string, number>();
  for (const tekst of lessen())
    for (const [woord] of kaal(effen(tekst)).matchAll(/(?<![a-z\d])[a-z]{4,24}(?![a-z\d])/g))
      aantal.set(woord, (aantal.get(woord) ?? 0) + 1);
  return [...aantal]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([woord, keer]) => `${woord} ${String(afgerond(keer))}`)
    .join('\n');
}
