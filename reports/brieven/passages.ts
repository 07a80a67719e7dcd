/** Puts the standing texts that beheerders added in a letter: behind the section of their theme, and otherwise before the closing. */
import type { Blok, Document, FeitId, Stuk, Zin } from '../../domain/document';
import { alleZinnen } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { passageZin } from '../../domain/eigen-passage';
import type { EigenPassage, Passagethema } from '../../domain/eigen-passage';
import type { Publiek } from '../../domain/publiek';
import { herschrijf } from './formulering';
import { korteMarker } from './opbouw';

interface Lezer {
  readonly soort: string;
  readonly publiek: Publiek;
}

/** Sections of our letters that are about this theme; the first that a letter has is the place. */
const secties: Readonly<Record<Passagethema, readonly string[]>> = {
  voorgeschiedenis: ['voorgeschiedenis', 'gebeurd', 'melding'],
  oordeel: ['oordeel', 'situatie', 'afloop', 'trede'],
  plan: ['plan'],
  hulp: ['jeugdigen', 'hulp'],
  toezicht: ['inspectie'],
  gevolgen: ['begroting', 'regio'],
  communicatie: ['communicatie'],
  vervolg: ['vervolg', 'verwachting', 'nazorg'],
};

/** Where a letter begins to end: questions, thanks, greeting, signature, and what stands below a press release. */
const slot = /^(vragen|dank|slot|noot|over|gebruik)\./;

/** Only those of this letter, and of the trede of this casus. A fact that is not there for these readers keeps its passage out. */
export function metPassages(
  document: Document,
  passages: readonly EigenPassage[],
  dossier: Dossier,
  { soort, publiek }: Lezer,
): Document {
  const hier = passages.filter((een) => een.soort === soort && een.publiek === publiek && pastBij(een, dossier));
  return hier.reduce((tot, passage) => {
    const zin = passageIn(passage, dossier, publiek);
    return zin === null ? tot : zetIn(tot, passage.thema, zonderHerhaling(tot, zin));
  }, document);
}

const alleTreden = 5;

const pastBij = ({ treden }: EigenPassage, { trede: { nummer } }: Dossier): boolean =>
  treden.length === alleTreden || (nummer.status === 'bekend' && treden.some((trede) => trede === nummer.waarde));

/** As these readers get it; null when it would tell a fact that is not there for them. */
function passageIn(
  { id, tekst, treden }: Pick<EigenPassage, 'id' | 'tekst' | 'treden'>,
  dossier: Dossier,
  publiek: Publiek,
): Zin | null {
  const zin = herschrijf({ id: passageZin(id), stukken: [] }, tekst, dossier, publiek);
  if (zin === undefined || treden.length === alleTreden) return zin ?? null;
  return { ...zin, rustOp: [tredefeit(publiek)] };
}

/** What these readers may know of the trede: when it changes, the sentence is to be read again. */
const tredefeit = (publiek: Publiek): FeitId =>
  regelVan('trede.nummer')?.rij.zicht.includes(publiek) === true ? 'trede.nummer' : 'trede.label';

/** Whom to ask is said once in a letter. */
function zonderHerhaling(document: Document, zin: Zin): Zin {
  const gemist = new Set<FeitId>();
  const stukVan = (stuk: Stuk): Stuk => {
    if (stuk.soort !== 'ontbreekt') return stuk;
    const opnieuw = gemist.has(stuk.feit);
    gemist.add(stuk.feit);
    return opnieuw ? { ...stuk, tekst: korteMarker(stuk.tekst) } : stuk;
  };
  alleZinnen(document).forEach(({ stukken }) => stukken.forEach(stukVan));
  return { ...zin, stukken: zin.stukken.map(stukVan) };
}

function zetIn(document: Document, thema: Passagethema, zin: Zin): Document {
  const plek = plaatsVoor(document.blokken, secties[thema]);
  const blok: Blok = { soort: 'alinea', zinnen: [zin], stijl: 'gewoon' };
  return { ...document, blokken: [...document.blokken.slice(0, plek), blok, ...document.blokken.slice(plek)] };
}

const eersteId = (blok: Blok): string => {
  if (blok.soort === 'kop') return blok.zin.id;
  if (blok.soort === 'alinea') return blok.zinnen[0]?.id ?? '';
  return blok.soort === 'lijst' ? (blok.items[0]?.[0]?.id ?? '') : '';
};

function plaatsVoor(blokken: readonly Blok[], namen: readonly string[]): number {
  for (const naam of namen) {
    const begin = blokken.findIndex((blok) => eersteId(blok).startsWith(`${naam}.`));
    if (begin >= 0) return eindVan(blokken, begin);
  }
  return eindVan(
    blokken,
    blokken.findIndex((blok) => blok.soort === 'alinea'),
    false,
  );
}

/** Up to the next heading, or to where the letter begins to end. */
function eindVan(blokken: readonly Blok[], begin: number, totKop = true): number {
  const zonderKop = totKop && blokken[begin]?.soort !== 'kop';
  if (zonderKop) return begin + 1;
  const eind = blokken.findIndex(
    (blok, plek) =>
      plek > begin && ((totKop && blok.soort === 'kop') || blok.soort === 'ondertekening' || slot.test(eersteId(blok))),
  );
  return eind < 0 ? blokken.length : eind;
}
