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
  const zelfde = keuzes.filter((keuze) => noemtAlles(woorden(woord), woorden(eenvoudig(keuze.titel))));
  const passend = [gelijk, begint, bevat, zelfde].find((groep) => groep.length > 0) ?? [];
  return passend.length === 1 ? (passend[0] ?? null) : null;
}

/** Words between the words: "voor de raden buiten onze regio" chooses "Raden buiten de regio". */
const TUSSENWOORDEN = new Set(
  'aan alleen de deze die dit een en graag het ik in is kies maar met mijn naar ons onze op over te van voor wil'.split(
    ' ',
  ),
);
const woorden = (eenvoudigeTekst: string): readonly string[] =>
  eenvoudigeTekst.split(' ').filter((een) => een !== '' && !TUSSENWOORDEN.has(een));

/** More than one word, and none that the choice does not have: a single one is looked for in the title as it stands. */
const noemtAlles = (getypt: readonly string[], keuze: readonly string[]): boolean =>
  getypt.length > 1 && getypt.every((een) => keuze.includes(een));

export const eenvoudig = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
