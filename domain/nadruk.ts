/** Words in a paragraph of somebody's own that stand out: bold, slanted, or a link. Nothing else of how words look goes into a letter. */
import type { Stuk, Zin } from './document';

export interface Nadruk {
  /** Where it begins and ends in the text of its paragraph. */
  readonly van: number;
  readonly tot: number;
  readonly vet?: true;
  readonly cursief?: true;
  readonly url?: string;
}

/** Nobody reads a paragraph with more of them; then none is kept, and that is told. */
export const meesteNadruk = 200;
const langsteAdres = 500;

/** Without a name or a key before the host: what a reader takes for the site may then be the name. */
const webadres = /^https:\/\/([\p{L}\p{N}][\p{L}\p{N}.-]*)(?::\d{1,5})?(?:[/?#][^\s"<>\\]*)?$/iu;
const postadres = /^mailto:[^\s@"<>\\:?]+@[\p{L}\p{N}][\p{L}\p{N}.-]*$/iu;
/** Words that a reader takes for where the link leads. */
const alsAdres = /^(?:[a-z]+:\/\/|www\.)|^[\p{L}\p{N}.-]+\.\p{L}{2,}(?:[/:?#]\S*)?$/iu;

const gastheer = (adres: string): string =>
  (webadres.exec(adres.includes('://') ? adres : `https://${adres}`)?.[1] ?? '').toLowerCase().replace(/^www\./u, '');

/** Only to a website over https or to an address for mail; words that look like an address lead to that same address. */
export function magLinken(tekst: string, url: string): boolean {
  const woorden = tekst.trim();
  if (url.length > langsteAdres) return false;
  if (postadres.test(url)) return !woorden.includes('@') || url.toLowerCase() === `mailto:${woorden.toLowerCase()}`;
  if (!webadres.test(url) || woorden.includes('@')) return false;
  return (
    !alsAdres.test(woorden.replace(/^http:/iu, 'https:')) ||
    gastheer(woorden.replace(/^http:/iu, 'https:')) === gastheer(url)
  );
}

const ziet = ({ vet, cursief, url }: Nadruk): string => JSON.stringify([vet ?? false, cursief ?? false, url ?? '']);

/** In the order of the text, without one that says nothing; neighbours that look the same are one. */
export function nadrukIn(tekst: string, ruw: readonly Nadruk[]): readonly Nadruk[] {
  const uit: Nadruk[] = [];
  for (const { van: ruim, tot: einde, vet, cursief, url } of ruw) {
    const woorden = tekst.slice(ruim, einde);
    if (woorden.trim() === '' || (vet !== true && cursief !== true && url === undefined)) continue;
    const van = ruim + woorden.length - woorden.trimStart().length;
    const tot = van + woorden.trim().length;
    const een = {
      ...{ van, tot },
      ...(vet === true ? { vet } : {}),
      ...(cursief === true ? { cursief } : {}),
      ...(url !== undefined ? { url } : {}),
    };
    const vorige = uit.at(-1);
    // A space between two bold words need not be bold itself.
    if (vorige !== undefined && ziet(vorige) === ziet(een) && tekst.slice(vorige.tot, van).trim() === '')
      uit.splice(-1, 1, { ...vorige, tot });
    else uit.push(een);
  }
  return uit.flatMap((een) => toegestaan(tekst, een));
}

/** LibreOffice closes the address of a host with a stroke; it leads to the same page. */
const zonderSlot = (url: string): string => url.replace(/^(https:\/\/[^/?#]+)\/$/u, '$1');

function toegestaan(tekst: string, een: Nadruk): readonly Nadruk[] {
  const { url, ...zonder } = een;
  if (url === undefined) return [een];
  if (magLinken(tekst.slice(een.van, een.tot), url)) return [{ ...een, url: zonderSlot(url) }];
  return een.vet === true || een.cursief === true ? [zonder] : [];
}

/** What somebody made of it in a file that he wrote himself is not believed: whole, in order, and nothing else in it. */
export function leesNadruk(ruw: unknown, tekst: string): readonly Nadruk[] | null {
  if (ruw === undefined) return [];
  if (!Array.isArray(ruw) || ruw.length > meesteNadruk) return null;
  const gelezen = ruw.map((een) => leesEen(een as Readonly<Record<string, unknown>> | null));
  const heel = gelezen.filter((een) => een !== null);
  const klopt = heel.every(
    ({ van, tot }, plek) => van >= (heel[plek - 1]?.tot ?? 0) && tot > van && tot <= tekst.length,
  );
  return heel.length === ruw.length && klopt ? nadrukIn(tekst, heel) : null;
}

function leesEen(ruw: Readonly<Record<string, unknown>> | null): Nadruk | null {
  const { van, tot, vet, cursief, url } = ruw ?? {};
  if (!Number.isSafeInteger(van) || !Number.isSafeInteger(tot)) return null;
  return {
    ...{ van: van as number, tot: tot as number },
    ...(vet === true ? { vet } : {}),
    ...(cursief === true ? { cursief } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

export const zelfdeNadruk = (een: readonly Nadruk[] = [], ander: readonly Nadruk[] = []): boolean =>
  een.length === ander.length &&
  een.every((deel, plek) => {
    const tegen = ander[plek];
    return tegen !== undefined && deel.van === tegen.van && deel.tot === tegen.tot && ziet(deel) === ziet(tegen);
  });

/** Behind a label that is no part of the paragraph. */
export const vanaf = (nadruk: readonly Nadruk[], begin: number): readonly Nadruk[] =>
  nadruk.flatMap((een) =>
    een.tot <= begin ? [] : [{ ...een, van: Math.max(0, een.van - begin), tot: een.tot - begin }],
  );

/** Pieces of a sentence with what stands out in them; a marker or a blackened word stays as it is. */
export function metNadruk(stukken: readonly Stuk[], nadruk: readonly Nadruk[]): readonly Stuk[] {
  if (nadruk.length === 0) return stukken;
  const uit: Stuk[] = [];
  let begin = 0;
  for (const stuk of stukken) {
    const eind = begin + (stuk.soort === 'voetnoot' ? 0 : stuk.tekst.length);
    uit.push(...geknipt(stuk, begin, nadruk));
    begin = eind;
  }
  return uit;
}

function geknipt(stuk: Stuk, begin: number, nadruk: readonly Nadruk[]): readonly Stuk[] {
  if (stuk.soort !== 'tekst' && stuk.soort !== 'link') return [stuk];
  const eind = begin + stuk.tekst.length;
  const erin = nadruk.filter(({ van, tot }) => van < eind && tot > begin);
  const grenzen = new Set(erin.flatMap(({ van, tot }) => [van, tot]).filter((plek) => plek > begin && plek < eind));
  // A link is one thing to press: it looks as it begins.
  const snedes = stuk.soort === 'link' ? [begin, eind] : [begin, ...[...grenzen].sort((a, b) => a - b), eind];
  return snedes.slice(0, -1).map((van, plek) => {
    const tekst = stuk.tekst.slice(van - begin, (snedes[plek + 1] ?? eind) - begin);
    return opgemaakt(
      stuk,
      tekst,
      erin.find((een) => een.van <= van && een.tot > van),
    );
  });
}

function opgemaakt(stuk: Extract<Stuk, { soort: 'tekst' | 'link' }>, tekst: string, een: Nadruk | undefined): Stuk {
  const letters = {
    ...(een?.vet === true ? { vet: true as const } : {}),
    ...(een?.cursief === true ? { cursief: true as const } : {}),
  };
  const url = stuk.soort === 'link' ? stuk.url : een?.url;
  return url === undefined ? { soort: 'tekst', tekst, ...letters } : { soort: 'link', tekst, url, ...letters };
}

/** The words that stand out, for who reads what changed. */
export interface Nadrukwoorden extends Pick<Nadruk, 'vet' | 'cursief' | 'url'> {
  readonly tekst: string;
}

export const nadrukwoorden = (tekst: string, nadruk: readonly Nadruk[] = []): readonly Nadrukwoorden[] =>
  nadruk.map(({ van, tot, ...hoe }) => ({ tekst: tekst.slice(van, tot), ...hoe }));

/** What people made to stand out in these sentences of their own. */
export const nadrukVan = (zinnen: readonly Zin[]): readonly Nadrukwoorden[] =>
  zinnen.flatMap(({ stukken }) =>
    stukken.flatMap((stuk): readonly Nadrukwoorden[] => {
      if (stuk.soort === 'link') return [stuk];
      return stuk.soort === 'tekst' && (stuk.vet === true || stuk.cursief === true) ? [stuk] : [];
    }),
  );
