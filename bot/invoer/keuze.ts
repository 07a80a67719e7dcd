/** A choice, and what it means when it was typed instead of pressed. */
import { plekVan } from './rang';

export interface Keuze {
  readonly waarde: string;
  readonly titel: string;
}

/** What a choice means when it was typed: its own words, the beginning or a telling part of them, or its number in the list. */
export function leesKeuze(tekst: string, keuzes: readonly Keuze[]): Keuze | null {
  const exact = keuzes.find((keuze) => keuze.waarde === tekst);
  if (exact) return exact;
  const plek = plekVan(tekst, keuzes.length);
  if (plek !== null) return keuzes[plek - 1] ?? null;
  const woord = eenvoudig(tekst);
  if (/^\d+$/.test(woord)) return null;
  const gelijk = keuzes.filter((keuze) => eenvoudig(keuze.titel) === woord);
  const begint = keuzes.filter((keuze) => woord.length > 1 && eenvoudig(keuze.titel).startsWith(woord));
  const bevat = keuzes.filter((keuze) => woord.length > 3 && ` ${eenvoudig(keuze.titel)}`.includes(` ${woord}`));
  const passend = [gelijk, begint, bevat].find((groep) => groep.length > 0) ?? [];
  return passend.length === 1 ? (passend[0] ?? null) : null;
}

export const eenvoudig = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
