/** A message that is half an answer and half something said to us: "mijn baas weet er nog niets van, is dat erg?" */
import { tussenzinIn } from '../begrip/vervolg/tussenzin';
import type { Tussenzin } from '../begrip/vervolg/tussenzin';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import { naamwens } from '../dialogues/naam-wens';
import { woordlijst } from '../invoer/alleen-woorden';

/** What may stand beside an answer, in the order in which one of two is done. */
const ernaast = [
  ...(['toon', 'verstuur', 'naam', 'wie-ziet', 'hierna', 'later', 'andere', 'mag-ik', 'erg'] as const),
] satisfies readonly Tussenzin[];
export type Ernaast = (typeof ernaast)[number];
const isErnaast = (soort: Tussenzin | null): soort is Ernaast => (ernaast as readonly unknown[]).includes(soort);

/** Where one half can end. */
const NAAD =
  /(?<=[.?!;,\n])\s+|\s+(?=maar(?![a-z]))|\s+(?=en (?:dan|nu|daarna|verder) )|\s+(?=dan (?:mag|kan|verstuur|gaat) )/g;
/** Longer is a story, and its last words belong to it. */
const LANGST = 30;
/** They go before a question or an order and tell nothing. */
const AANLOOP = woordlijst(
  'o oh ow ah ok oke oké okay prima top goed mooi fijn hoi hallo sorry pardon wacht nou en maar dus dan trouwens vraagje nog een vraag bedankt dank je u weet snap ik duidelijk hm eh zo is het dit dat die klopt akkoord helemaal allemaal ziet er uit wat mij betreft nu klaar niks niets verder meer heb was alles geen vragen',
);
const MEER = /^(?:ja|nee) maar$/i;
const isAanloop = (deel: string): boolean =>
  MEER.test(deel) || (deel.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).every((woord) => AANLOOP.has(woord));

interface Deling {
  readonly voor: string;
  readonly na: string;
}
/** None of a long text: both sides of each seam are read, and a message that is made of seams may not keep the others waiting. */
const delingen = (tekst: string): readonly Deling[] =>
  isLang(tekst)
    ? []
    : [...tekst.matchAll(NAAD)]
        .map(({ index }) => ({ voor: tekst.slice(0, index).trim(), na: tekst.slice(index).trim() }))
        .filter(({ voor, na }) => voor !== '' && na !== '');
const isLang = (tekst: string): boolean => tekst.trim().split(/\s+/).length > LANGST;

/** Without what only joins it to the other half. */
const los = (deel: string): string =>
  deel.replace(/^(?:(?:maar|en|dan|nu|daarna|verder|dus) )+(?=\S+ \S)/i, '').replace(/[,;]+$/, '');

const soortVan = (lezer: Lezer, deel: string): Tussenzin | null =>
  tussenzinIn(leesBericht(lezer, deel).lezing, true) ?? tussenzinIn(leesBericht(lezer, los(deel)).lezing, true);
/** What only may be such a thing is no answer either. */
const kanAntwoordZijn = (lezer: Lezer, deel: string): boolean =>
  !isAanloop(los(deel)) && [deel, los(deel)].every((een) => tussenzinIn(leesBericht(lezer, een).lezing) === null);

export interface Half {
  /** What is read as if it had been typed alone. */
  readonly antwoord: string;
  readonly soort: Ernaast;
}

/** Null when all of it may be an answer, or none of it. */
export function halveVraag(lezer: Lezer, tekst: string): Half | null {
  if (isLang(tekst) || isHeel(lezer, tekst)) return null;
  for (const { voor, na } of delingen(tekst)) {
    const [eerst, daarna] = [soortVan(lezer, voor), soortVan(lezer, na)];
    if (isErnaast(daarna) && kanAntwoordZijn(lezer, voor)) return { antwoord: los(voor), soort: daarna };
    if (isErnaast(eerst) && eerst !== 'erg' && kanAntwoordZijn(lezer, na)) return { antwoord: los(na), soort: eerst };
  }
  return null;
}

/** "Mag mijn naam genoemd? liever niet" answers with both halves, "ik wil eerst overleggen, kan dat" says one thing. */
function isHeel(lezer: Lezer, tekst: string): boolean {
  const { klein, lezing } = leesBericht(lezer, tekst);
  const heel = tussenzinIn(lezing);
  return naamwens(klein) !== null || (heel !== null && !isErnaast(heel));
}

export interface Acte {
  readonly soort: Tussenzin;
  /** The part that says it. */
  readonly deel: string;
  /** It says nothing besides. */
  readonly alleen: boolean;
}

/**
 * Of a message that is nothing but such things, the one that is done first: "laat zien en dan verstuur ik hem". What is taken out goes before all of
 * them, also where the reason stands behind it.
 */
export function acteIn(lezer: Lezer, tekst: string): Acte | null {
  for (const { voor, na } of delingen(tekst)) {
    const [eerst, daarna] = [soortVan(lezer, voor), soortVan(lezer, na)];
    if (eerst === 'eruit') return { soort: eerst, deel: los(voor), alleen: daarna !== null };
    const eerste = ernaast.find((een) => een === eerst || een === daarna);
    if (eerste !== undefined && eerst !== null && daarna !== null)
      return { soort: eerste, deel: eerste === eerst ? los(voor) : los(na), alleen: true };
  }
  const soort = tussenzinIn(leesBericht(lezer, tekst).lezing);
  return soort === null ? null : { soort, deel: tekst, alleen: true };
}
