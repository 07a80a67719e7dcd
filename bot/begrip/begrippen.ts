/** Which concepts of the lexicon a row of words holds; what one word can begin is remembered, so a sentence costs microseconds. */
import { lexicon } from './lexicon';
import type { Begrip } from './lexicon';
import { kaal } from './normaliseer';
import { compileer, eenDeel, past } from './patronen';
import type { Deel, Patroon } from './patronen';

interface Regel {
  readonly begrip: Begrip;
  readonly bron: string;
  /** Its first part: only when that fits is the rest taken to pieces. */
  readonly begin: string;
  readonly patroon: () => Patroon;
}

const regels: readonly Regel[] = (Object.entries(lexicon) as [Begrip, readonly string[]][]).flatMap(
  ([begrip, bronnen]) =>
    bronnen.map(kaal).map((bron) => ({
      ...{ begrip, bron, patroon: bijEersteVraag(() => compileer(bron)) },
      begin: bron.slice(0, (bron + ' ').indexOf(' ')),
    })),
);

function bijEersteVraag<T extends object>(maak: () => T): () => T {
  let gemaakt: T | null = null;
  return () => (gemaakt ??= maak());
}

/** Exact first words in one step; only first words with a star are tried one by one. */
const opWoord = new Map<string, Regel[]>();
const metSter: { readonly regel: Regel; readonly begint: () => { readonly deel: Deel } }[] = [];
const lijstVan = (keuze: string): Regel[] => {
  const al = opWoord.get(keuze) ?? [];
  opWoord.set(keuze, al);
  return al;
};
const voegToe = (keuze: string, regel: Regel): void => {
  if (keuze.includes('*')) metSter.push({ regel, begint: bijEersteVraag(() => ({ deel: eenDeel(regel.begin) })) });
  else lijstVan(keuze).push(regel);
};
for (const regel of regels) for (const keuze of regel.begin.split('|')) voegToe(keuze, regel);

const MAX_ONTHOUDEN = 20_000;
const onthouden = new Map<string, readonly Regel[]>();

/** All patterns that may begin with this word. */
const kansen = (woord: string): readonly Regel[] => {
  const al = onthouden.get(woord);
  if (al !== undefined) return al;
  const sterren = metSter.filter(({ begint }) => begint().deel?.test(woord) === true).map(({ regel }) => regel);
  const nieuw = [...(opWoord.get(woord) ?? []), ...sterren];
  if (onthouden.size >= MAX_ONTHOUDEN) onthouden.clear();
  onthouden.set(woord, nieuw);
  return nieuw;
};

export const begrippenIn = (woorden: readonly string[]): Set<Begrip> => {
  const uit = new Set<Begrip>();
  woorden.forEach((woord, plek) => {
    for (const regel of kansen(woord)) {
      if (!uit.has(regel.begrip) && past(regel.patroon(), woorden, plek)) uit.add(regel.begrip);
    }
  });
  return uit;
};

interface Woordenschat {
  readonly heel: ReadonlySet<string>;
  readonly stammen: readonly string[];
}

let woordenschat: Woordenschat | null = null;

/** Every word the lexicon and its patterns spell out, and every beginning of one; collected at the first question. */
const schat = (): Woordenschat => {
  const keuzes = regels.flatMap(({ bron }) => bron.split(/[ |]/)).filter((keuze) => keuze !== '..');
  const stammen = keuzes.filter((keuze) => /^[a-z]{4,}\*$/.test(keuze)).map((stam) => stam.slice(0, -1));
  woordenschat ??= { heel: new Set(keuzes.map((keuze) => keuze.replace(/\*/g, ''))), stammen: [...new Set(stammen)] };
  return woordenschat;
};

/** What a typing error may have been meant as. */
export const lexiconWoorden = (): ReadonlySet<string> => (woordenschat ?? schat()).heel;
export const lexiconStammen = (): readonly string[] => (woordenschat ?? schat()).stammen;

/** A word the lexicon knows, also by its stem; a short stem does not make every long word known. */
export const kentLexicon = (woord: string): boolean =>
  lexiconWoorden().has(woord) ||
  lexiconStammen().some((stam) => woord.startsWith(stam) && (stam.length > 4 || woord.length < stam.length + 4));
