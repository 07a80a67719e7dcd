/** The version of a letter for publication: what has a ground of the Woo is taken out of the text itself, and the ground stands there instead. */
import { isEigen } from './brief-eigen';
import { regelVan } from './dossier';
import type { Blok, Document, FeitId, Stuk, Voetnoot, Zin } from './document';
import { zinTekst } from './document';
import { lakbalk, zonderTelling } from './lak-telling';
import { gevouwen, lakStuk } from './lak-stukken';
import type { Lakwaarde } from './lak-stukken';

export type { Lakwaarde };

/** Facts to take out, each with its article. */
export type Lakgronden = ReadonlyMap<FeitId, string>;

const LAK = '[weggelakt]';
/** Short words stand everywhere and give nothing away. */
const minsteLengte = 4;

/** How often something was taken out. */
export const aantalGelakt = (document: Document): number =>
  alleStukken(document).filter(({ soort }) => soort === 'weggelakt').length;

/**
 * `waarden`: what those facts say now, also where this letter printed them otherwise.
 * A sentence that was chosen by such a fact goes as a whole. Where the value stands in another sentence its words go,
 * and the whole paragraph where somebody wrote it himself: what he wrote around a name may tell as much as the name.
 * The law asks for no more: what does not tell the value stays to be read.
 */
export function lakDocument(document: Document, gronden: Lakgronden, waarden: readonly Lakwaarde[]): Document {
  const geheim = geheimen(document, gronden, waarden);
  const zin = (een: Zin): Zin => zonderLek(lakZin(een, gronden), geheim, gronden);
  const voetnoten = document.voetnoten.map((noot): Voetnoot => ({ ...noot, zinnen: noot.zinnen.map(zin) }));
  const blokken = zonderTelling(document.blokken.map((blok) => inBlok(blok, zin)));
  const veilig = (tekst: string): string => (lekIn(tekst, geheim) === undefined ? tekst : LAK);
  return {
    ...document,
    titel: veilig(document.titel),
    afzender: veilig(document.afzender),
    datum: [...gronden.keys()].some((feit) => feit.endsWith('.datum')) ? null : document.datum,
    blokken,
    voetnoten: zonderWezen(blokken, voetnoten),
  };
}

/** As the letter printed it, and as the dossier says it. */
function geheimen(document: Document, gronden: Lakgronden, waarden: readonly Lakwaarde[]): readonly Lakwaarde[] {
  const gedrukt = alleStukken(document).flatMap((stuk) =>
    stuk.soort === 'feit' && gronden.has(stuk.feit) ? [{ feit: stuk.feit, tekst: stuk.tekst }] : [],
  );
  return [...gedrukt, ...waarden]
    .map(({ feit, tekst }) => ({ feit, tekst: gevouwen(tekst) }))
    .filter(({ tekst }) => tekst.length >= minsteLengte);
}

const lekIn = (tekst: string, geheim: readonly Lakwaarde[]): Lakwaarde | undefined => {
  const gelezen = gevouwen(tekst);
  return geheim.find((een) => gelezen.includes(een.tekst));
};

/**
 * The rest of the sentence tells which choice was made, or a number of one: then it goes too. Of a list it tells nothing,
 * for the number itself is printed with it, except where its length chose the words around it.
 */
const verraadtVorm = (feit: FeitId): boolean =>
  !['tekst', 'lijst', 'datum', 'dag', 'tijdstip'].includes(regelVan(feit)?.rij.soort.naam ?? '');

function lakZin(zin: Zin, gronden: Lakgronden): Zin {
  const gedrukt = new Set(zin.stukken.flatMap((stuk) => ('feit' in stuk ? [stuk.feit] : [])));
  const heel = [...gedrukt, ...(zin.rustOp ?? [])].find(
    (feit) => gronden.has(feit) && (!gedrukt.has(feit) || verraadtVorm(feit) || zin.vorm?.includes(feit) === true),
  );
  if (heel !== undefined) return heleZin(zin, heel, gronden.get(heel) ?? '');
  const stukken = zin.stukken.map((stuk): Stuk => {
    const grond = stuk.soort === 'feit' ? gronden.get(stuk.feit) : undefined;
    return stuk.soort === 'feit' && grond !== undefined ? lak(stuk.feit, grond) : stuk;
  });
  return { ...zin, stukken: lakbalk(stukken) };
}

const lak = (feit: FeitId, grond: string): Stuk => ({ soort: 'weggelakt', feit, tekst: LAK, grond });

const heleZin = (zin: Zin, feit: FeitId, grond: string): Zin => ({ id: zin.id, stukken: [lak(feit, grond)] });

function zonderLek(zin: Zin, geheim: readonly Lakwaarde[], gronden: Lakgronden): Zin {
  const lek = lekInZin(zin, geheim);
  if (lek === undefined) return zin;
  const heel = heleZin(zin, lek.feit, gronden.get(lek.feit) ?? '');
  if (
    isEigen(zin.id) ||
    geheim.some(({ feit, tekst }) => verraadtVorm(feit) && gevouwen(leesbaar(zin)).includes(tekst))
  )
    return heel;
  const stukken = zin.stukken.flatMap((stuk) => lakStuk(stuk, geheim, (feit) => lak(feit, gronden.get(feit) ?? '')));
  const over = { ...zin, stukken };
  // A value that runs over two pieces is in neither of them.
  return lekInZin(over, geheim) === undefined ? over : heel;
}

const leesbaar = (zin: Zin): string =>
  zinTekst(zin) + zin.stukken.map((stuk) => (stuk.soort === 'link' ? ` ${stuk.url}` : '')).join('');

const lekInZin = (zin: Zin, geheim: readonly Lakwaarde[]): Lakwaarde | undefined =>
  lekIn(leesbaar(zin), geheim) ?? (isEigen(zin.id) ? lekIn(leesbaar(zin), geheim.flatMap(losseNamen)) : undefined);

/** In what somebody wrote himself a name may stand without the rest of it. */
const losseNamen = ({ feit, tekst }: Lakwaarde): readonly Lakwaarde[] =>
  tekst.split(/[^\p{L}-]+/u).flatMap((woord) => (woord.length >= 5 ? [{ feit, tekst: woord }] : []));

/** A note whose reference went with its sentence goes too; the others keep their numbers. */
function zonderWezen(blokken: readonly Blok[], voetnoten: readonly Voetnoot[]): readonly Voetnoot[] {
  const genoemd = new Set(
    [...blokken.flatMap(zinnenVan), ...voetnoten.flatMap(({ zinnen }) => zinnen)].flatMap(({ stukken }) =>
      stukken.flatMap((stuk) => (stuk.soort === 'voetnoot' ? [stuk.nummer] : [])),
    ),
  );
  return voetnoten.filter(({ nummer }) => genoemd.has(nummer));
}

const alleStukken = (document: Document): readonly Stuk[] =>
  [...document.blokken.flatMap(zinnenVan), ...document.voetnoten.flatMap(({ zinnen }) => zinnen)].flatMap(
    ({ stukken }) => stukken,
  );

function zinnenVan(blok: Blok): readonly Zin[] {
  const zinnen: Zin[] = [];
  inBlok(blok, (zin) => {
    zinnen.push(zin);
    return zin;
  });
  return zinnen;
}

function inBlok(blok: Blok, doe: (zin: Zin) => Zin): Blok {
  switch (blok.soort) {
    case 'kop':
      return { ...blok, zin: doe(blok.zin) };
    case 'alinea':
      return { ...blok, zinnen: blok.zinnen.map(doe) };
    case 'lijst':
      return { ...blok, items: blok.items.map((item) => item.map(doe)) };
    case 'kopblok':
      return { ...blok, regels: blok.regels.map((regel) => ({ ...regel, zinnen: regel.zinnen.map(doe) })) };
    case 'tabel':
      return { ...blok, rijen: blok.rijen.map((rij) => rij.map(doe)) };
    case 'ondertekening':
      return { ...blok, regels: blok.regels.map(doe) };
  }
}
