/** Lessons for what stands before somebody: sentences about that thing, and ordinary ones that go on about something else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aanwijzingenVan } from '../../../bot/begrip/ervaring/aanwijzingen';
import type { Geval } from '../../../bot/begrip/ervaring/leren';
import { lees } from '../../../bot/begrip/lezing';
import type { Lezing } from '../../../bot/begrip/lezing';
import { ANDERS } from '../../../bot/begrip/vervolg/lezer';
import { leesCorpus, NU } from './meten';
import { register } from './register-voorbeeld';

export interface Vervolgzin {
  readonly tekst: string;
  readonly soort: string;
  /** As right as `soort`. */
  readonly of?: string;
}

export const leesVervolg = (bestand: string): readonly Vervolgzin[] =>
  readFileSync(join(__dirname, '../understand', bestand), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel) as Vervolgzin);

export const lezingVan = (tekst: string): Lezing => lees(tekst, register, NU);

const LANGSTE = 14;

/**
 * `andere`: so many ordinary sentences teach what is something else; with more of them nothing is about the thing any more.
 * `geleerd`: in lower case, which of those say something else here than their intent does.
 */
export function vervolglessen(
  bestand: string,
  klassen: readonly string[],
  hoortErbij: RegExp,
  andere: number,
  geleerd: ReadonlySet<string> = new Set(),
): readonly Geval[] {
  const gewoon = leesCorpus('afstellen.jsonl').filter(
    ({ tekst, intent }) =>
      tekst.split(' ').length <= LANGSTE && !hoortErbij.test(intent) && !geleerd.has(tekst.toLowerCase()),
  );
  const stap = Math.max(1, Math.floor(gewoon.length / andere));
  const zinnen = [
    ...leesVervolg(bestand),
    ...gewoon.filter((_, plek) => plek % stap === 0).map(({ tekst }) => ({ tekst, soort: ANDERS })),
  ];
  return zinnen.map(({ tekst, soort }) => ({
    aanwijzingen: aanwijzingenVan(lezingVan(tekst)),
    klas: klassen.indexOf(soort),
  }));
}

/** The sentences of a file, to tell them from others whatever their capitals are. */
export const inKlein = (zinnen: readonly { readonly tekst: string }[]): ReadonlySet<string> =>
  new Set(zinnen.map(({ tekst }) => tekst.toLowerCase()));
