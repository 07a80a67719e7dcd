/** A choice, and what it means when it was typed instead of pressed. */

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

const NUMMER = /^(?:(?:nummer|nr|optie|keuze|antwoord)\.? )?[(#]?(\d{1,3})[).]?$/;
const RANG = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** "2", "nummer 2", "de tweede", "de laatste": its number in the list; `-1` and `1,2` are none. */
function plekVan(tekst: string, aantal: number): number | null {
  const klein = tekst.toLowerCase().trim();
  const nummer = NUMMER.exec(klein)?.[1];
  if (nummer !== undefined) return Number(nummer);
  const rang = /^(?:de |het )?(\p{L}+)(?: optie| keuze| antwoord)?[.!]?$/u.exec(klein)?.[1] ?? '';
  if (rang === 'laatste') return aantal;
  const plek = RANG.indexOf(rang);
  return plek < 0 ? null : plek + 1;
}

const eenvoudig = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
