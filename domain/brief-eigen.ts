/** Paragraphs that people wrote themselves: kept beside the generated letter, so that new facts never undo their work. */
import type { Blok, Document, FeitId, Stuk, Voetnoot, Zin } from './document';
import { zinTekst } from './document';
import { metNadruk } from './nadruk';
import type { Nadruk } from './nadruk';

type Groep = readonly Zin[];

/** A paragraph as an editor sees it: running text, an item of a list, a heading, a line of the head or a cell. */
export interface Eenheidstekst {
  /** Id of its first sentence; stays the same while the letter is made again. */
  readonly sleutel: string;
  readonly tekst: string;
}

export interface EigenAlinea {
  /** The generated paragraph it replaces, takes away, or stands behind. */
  readonly sleutel: string;
  readonly soort: 'vervangt' | 'achter' | 'weg';
  readonly tekst: string;
  /** What the generated paragraph said when somebody wrote this instead. */
  readonly basis: string;
  /** Of a new paragraph: a point of a list or a heading. Left out: running text. */
  readonly als?: 'punt' | 'kop';
  /** What stands out in it; left out: nothing. */
  readonly nadruk?: readonly Nadruk[];
}

/** The generated text changed under somebody's own: shown beside it, never put in its place. */
export interface Voorstel {
  readonly sleutel: string;
  readonly eigen: string;
  readonly nieuw: string;
}

/** A space where two sentences meet; the same text as a reader of the Word file has before him. */
export const groepTekst = (zinnen: Groep): string => zinnen.map(zinTekst).join(' ').replace(/\s+/g, ' ').trim();

export const alineagroepen = (document: Document): readonly Groep[] => [
  ...document.blokken.flatMap(groepenVan),
  ...document.voetnoten.map(({ zinnen }) => zinnen),
];

export const alineasVan = (document: Document): readonly Eenheidstekst[] => alineagroepen(document).flatMap(alsEenheid);

const alsEenheid = (groep: Groep): readonly Eenheidstekst[] =>
  groep[0] === undefined ? [] : [{ sleutel: groep[0].id, tekst: groepTekst(groep) }];

function groepenVan(blok: Blok): readonly Groep[] {
  switch (blok.soort) {
    case 'kop':
      return [[blok.zin]];
    case 'alinea':
      return [blok.zinnen];
    case 'lijst':
      return blok.items;
    case 'kopblok':
      return blok.regels.map(({ zinnen }) => zinnen);
    case 'tabel':
      return blok.rijen.flatMap((rij) => rij.map((cel) => [cel]));
    case 'ondertekening':
      return blok.regels.map((regel) => [regel]);
  }
}

/** The letter as people left it, made from the letter as the facts make it now. */
export function metEigen(document: Document, eigen: readonly EigenAlinea[]): Document {
  if (eigen.length === 0) return document;
  const zetter = new Map(eigen.filter(({ soort }) => soort !== 'achter').map((een) => [een.sleutel, een]));
  const groep = (zinnen: Groep): Groep => vervangen(zinnen, zetter.get(zinnen[0]?.id ?? ''));
  const weg = wegGenomen(document, zetter);
  const blokken = document.blokken.flatMap((blok) => metBijgeschreven(blok, groep, bijgeschrevenBij(blok, eigen, weg)));
  const voetnoten = document.voetnoten.map((noot): Voetnoot => ({ ...noot, zinnen: groep(noot.zinnen) }));
  return zonderWezen({ ...document, blokken: voorHetSlot(blokken, zwevend(document, eigen), weg), voetnoten });
}

/** The facts of what was taken out: whatever was written anew may tell of them in other words. */
const wegGenomen = (document: Document, zetter: ReadonlyMap<string, EigenAlinea>): readonly FeitId[] => [
  ...new Set(
    document.blokken
      .flatMap(groepenVan)
      .filter(([eerste]) => zetter.get(eerste?.id ?? '')?.soort === 'weg')
      .flatMap((zinnen) => zinnen.flatMap(feitenVan)),
  ),
];

const nieuweZin = (id: string, { tekst, nadruk = [] }: EigenAlinea, rustOp: readonly FeitId[]): Zin => {
  const zin: Zin = { id, stukken: metNadruk(knip(tekst, []), nadruk) };
  return rustOp.length === 0 ? zin : { ...zin, rustOp };
};

/** Own words that lost their place stand before the signature, where a reader finds them. */
function voorHetSlot(blokken: readonly Blok[], los: readonly EigenAlinea[], weg: readonly FeitId[]): readonly Blok[] {
  const slot = blokken.findIndex(({ soort }) => soort === 'ondertekening');
  const plek = slot < 0 ? blokken.length : slot;
  const alineas = los.map((een, nummer): Blok => ({
    soort: 'alinea',
    zinnen: [nieuweZin(`eigen.${een.sleutel}.los-${String(nummer + 1)}`, een, weg)],
  }));
  return [...blokken.slice(0, plek), ...alineas, ...blokken.slice(plek)];
}

/** A note whose reference was taken out goes too, and the others are counted again. */
function zonderWezen(document: Document): Document {
  const genoemd = new Set(
    document.blokken
      .flatMap(groepenVan)
      .flat()
      .flatMap(({ stukken }) => stukken.flatMap((stuk) => (stuk.soort === 'voetnoot' ? [stuk.nummer] : []))),
  );
  const over = document.voetnoten.filter(({ nummer }) => genoemd.has(nummer));
  if (over.length === document.voetnoten.length) return document;
  const nieuw = new Map(over.map(({ nummer }, plek) => [nummer, plek + 1]));
  const zin = (oud: Zin): Zin => ({
    ...oud,
    stukken: oud.stukken.map((stuk) =>
      stuk.soort === 'voetnoot' ? { ...stuk, nummer: nieuw.get(stuk.nummer) ?? stuk.nummer } : stuk,
    ),
  });
  const blokken = document.blokken.flatMap((blok) => inBlok(blok, (zinnen) => zinnen.map(zin)));
  const voetnoten = over.map((noot) => ({ ...noot, nummer: nieuw.get(noot.nummer) ?? noot.nummer }));
  return { ...document, blokken, voetnoten };
}

/** What the facts would say now where somebody wrote something else, and a paragraph whose place is gone. */
export const voorstellenBij = (document: Document, eigen: readonly EigenAlinea[]): readonly Voorstel[] => {
  const nu = new Map(alineasVan(document).map(({ sleutel, tekst }) => [sleutel, tekst]));
  return eigen.flatMap(({ sleutel, soort, tekst, basis }) => {
    const nieuw = nu.get(sleutel) ?? '';
    return soort === 'achter' || nieuw === basis ? [] : [{ sleutel, eigen: tekst, nieuw }];
  });
};

/** Own paragraphs whose place in the letter is no longer there: they would be lost, so they move to the end. Behind a footnote there is no place either. */
const zwevend = (document: Document, eigen: readonly EigenAlinea[]): readonly EigenAlinea[] => {
  const er = new Set(alineasVan(document).map(({ sleutel }) => sleutel));
  const noten = new Set(document.voetnoten.map(({ zinnen }) => zinnen[0]?.id));
  return eigen.filter(
    ({ sleutel, soort }) => soort !== 'weg' && (!er.has(sleutel) || (soort === 'achter' && noten.has(sleutel))),
  );
};

function vervangen(zinnen: Groep, eigen: EigenAlinea | undefined): Groep {
  if (eigen === undefined) return zinnen;
  return eigen.soort === 'weg' ? [] : [eigenZin(eigen, zinnen)];
}

/** A paragraph that came beside the generated ones. */
export const isIngevoegd = (zinId: string): boolean => isEigen(zinId) && /\.(na|los)-\d+$/.test(zinId);

/** Whose place in the letter is gone. */
export const isLos = (zinId: string): boolean => isEigen(zinId) && /\.los-\d+$/.test(zinId);

export const isEigen = (zinId: string): boolean => zinId.startsWith('eigen.');

/** Markers, redactions and links that the writer left standing stay what they are; the facts of before keep pointing at it. */
function eigenZin({ sleutel, tekst, nadruk = [] }: EigenAlinea, zinnen: Groep): Zin {
  const vast = zinnen.flatMap(({ stukken }) => stukken.filter(isMerkteken));
  const rustOp = [...new Set(zinnen.flatMap(feitenVan))];
  const noten = zinnen.flatMap(({ stukken }) => stukken.filter(({ soort }) => soort === 'voetnoot'));
  const zin: Zin = { id: `eigen.${sleutel}`, stukken: [...metNadruk(knip(tekst, vast), nadruk), ...noten] };
  return rustOp.length === 0 ? zin : { ...zin, rustOp };
}

const feitenVan = ({ stukken, rustOp = [] }: Zin): readonly FeitId[] => [
  ...stukken.flatMap((stuk) => ('feit' in stuk ? [stuk.feit] : [])),
  ...rustOp,
];

type Merkteken = Extract<Stuk, { soort: 'ontbreekt' | 'weggelakt' | 'link' }>;
const isMerkteken = (stuk: Stuk): stuk is Merkteken => ['ontbreekt', 'weggelakt', 'link'].includes(stuk.soort);

function knip(tekst: string, vast: readonly Merkteken[]): readonly Stuk[] {
  const [eerste, ...rest] = vast;
  if (tekst === '') return [];
  if (eerste === undefined) return [{ soort: 'tekst', tekst }];
  const plek = tekst.indexOf(eerste.tekst);
  if (plek < 0) return knip(tekst, rest);
  return [...knip(tekst.slice(0, plek), rest), eerste, ...knip(tekst.slice(plek + eerste.tekst.length), rest)];
}

function inBlok(blok: Blok, groep: (zinnen: Groep) => Groep): readonly Blok[] {
  switch (blok.soort) {
    case 'kop': {
      const [zin] = groep([blok.zin]);
      return zin === undefined ? [] : [{ ...blok, zin }];
    }
    case 'alinea': {
      const zinnen = groep(blok.zinnen);
      return zinnen.length === 0 ? [] : [{ ...blok, zinnen }];
    }
    case 'lijst': {
      const items = blok.items.map(groep).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...blok, items }];
    }
    case 'kopblok':
      return [{ ...blok, regels: blok.regels.map((regel) => ({ ...regel, zinnen: groep(regel.zinnen) })) }];
    case 'tabel':
      return [{ ...blok, rijen: blok.rijen.map((rij) => rij.map((cel) => groep([cel])[0] ?? leegOp(cel))) }];
    case 'ondertekening':
      return [{ ...blok, regels: blok.regels.flatMap((regel) => groep([regel])) }];
  }
}

const leegOp = ({ id }: Zin): Zin => ({ id, stukken: [] });

interface Bijgeschreven extends Pick<EigenAlinea, 'sleutel' | 'als'> {
  readonly zin: Zin;
}

const bijgeschrevenBij = (
  blok: Blok,
  eigen: readonly EigenAlinea[],
  weg: readonly FeitId[],
): readonly Bijgeschreven[] => {
  const sleutels = new Set(groepenVan(blok).flatMap((zinnen) => zinnen.slice(0, 1).map(({ id }) => id)));
  return eigen
    .filter(({ soort, sleutel }) => soort === 'achter' && sleutels.has(sleutel))
    .map((een, nummer) => {
      const { sleutel, als } = een;
      const zin = nieuweZin(`eigen.${sleutel}.na-${String(nummer + 1)}`, een, weg);
      return als === undefined ? { sleutel, zin } : { sleutel, zin, als };
    });
};

/** New points stand in the list they were written in; other new paragraphs come behind the block they were written after. */
function metBijgeschreven(blok: Blok, groep: (zinnen: Groep) => Groep, bij: readonly Bijgeschreven[]): readonly Blok[] {
  if (blok.soort !== 'lijst') return [...inBlok(blok, groep), ...bij.reduce(metAlinea, [])];
  const items = blok.items.flatMap((item) => [
    ...[groep(item)].filter((zinnen) => zinnen.length > 0),
    ...bij.filter(({ sleutel, als }) => als === 'punt' && sleutel === item[0]?.id).map(({ zin }) => [zin]),
  ]);
  const erna = bij.filter(({ als }) => als !== 'punt').reduce(metAlinea, []);
  return items.length === 0 ? erna : [{ ...blok, items }, ...erna];
}

/** Points that follow each other are one list. */
function metAlinea(blokken: readonly Blok[], { zin, als }: Bijgeschreven): readonly Blok[] {
  const vorige = blokken.at(-1);
  if (als === 'kop') return [...blokken, { soort: 'kop', niveau: 2, zin }];
  if (als !== 'punt') return [...blokken, { soort: 'alinea', zinnen: [zin] }];
  return vorige?.soort === 'lijst'
    ? [...blokken.slice(0, -1), { ...vorige, items: [...vorige.items, [zin]] }]
    : [...blokken, { soort: 'lijst', genummerd: false, items: [[zin]] }];
}
