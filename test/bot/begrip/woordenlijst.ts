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

/** What people read from us is spelt right. */
const teksten = (): readonly string[] =>
  readdirSync(join(__dirname, '../../../texts'), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) =>
      readFileSync(join(__dirname, '../../../texts', naam), 'utf8').replace(/\/\*[\s\S]*?\*\/|^import .*$/gm, ''),
    );

export function woordenlijst(): string {
  const aantal = new Map<string, number>();
  for (const tekst of [...lessen(), ...teksten()])
    for (const [woord] of kaal(gladgestreken(tekst)).matchAll(/(?<![a-z\d])[a-z]{4,24}(?![a-z\d])/g))
      aantal.set(woord, (aantal.get(woord) ?? 0) + 1);
  return [...aantal]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([woord, keer]) => `${woord} ${String(keer)}`)
    .join('\n');
}

/** A file of texts is longer than a message. */
const gladgestreken = (tekst: string): string => (tekst.length > 2_000 ? tekst : effen(tekst));
