/** Whether a message of which words were read as answers tells something besides: counted in words, and by its parts. */
import { kaal } from '../begrip/normaliseer';
import { isVerbetering, leesBericht, overHetGesprek } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { aantalWoorden } from './erbij';
import { stapVan, toonVan } from './kaart';
import { haaltUitRij } from '../invoer/laatste-woord';

/** Fewer words than these beside what was read in a message are only its joints; in a correction there are more of those. */
const minsteRest = 6;
const minsteRestVanTerugnemen = 8;
const minsteRestVanVerbetering = 10;
/** In a part of it that holds nothing of what was read, so many words tell something. */
const minsteDeel = 4;

export interface Gelezen {
  /** The question that was open; null at the read-back. */
  readonly veld: string | null;
  /** What it was answered with; null when it was not. */
  readonly antwoord: unknown;
  /** What was taken out of it for other questions. */
  readonly opgenomen: readonly (readonly [veld: string, deel: unknown])[];
  /** Whether it took something back, and whether that changed an answer of before. */
  readonly neemtTerug: boolean;
  readonly verbeterd: boolean;
}

/** A message in which no answer to any question was read. */
export const nietsGelezen: Gelezen = {
  veld: null,
  antwoord: null,
  opgenomen: [],
  neemtTerug: false,
  verbeterd: false,
};

export function houdtOver(open: Open, bericht: Bericht, gelezen: Gelezen): boolean {
  const gebruikt = gelezen.opgenomen.reduce((som, rij) => som + woordenVoor(open, rij), 0);
  const excuus = gelezen.verbeterd
    ? aantalWoorden(
        delenVan(bericht)
          .filter((deel) => isExcuus(deel) || isVanWeg(open, gelezen, deel))
          .join(' '),
      )
    : 0;
  const rest = aantalWoorden(bericht.tekst) - gebruikt - excuus;
  return rest >= restNodig(gelezen) || heeftEigenDeel(open, bericht, gelezen);
}

/** "Mijn wethouder weet het", "bellen kan op": about oneself and one's melding more words go with it than were read. */
const woordenVanEenKeuze = 4;
const woordenEromheen = 3;
function woordenVoor(open: Open, [veld, deel]: Gelezen['opgenomen'][number]): number {
  const { keuzes, opZich, overUzelf } = stapVan(open, veld);
  if (opZich === true && keuzes !== undefined) return woordenVanEenKeuze;
  return (typeof deel === 'string' ? aantalWoorden(deel) : 1) + (overUzelf === true ? woordenEromheen : 0);
}

const restNodig = ({ neemtTerug, verbeterd }: Gelezen): number =>
  verbeterd ? minsteRestVanVerbetering : neemtTerug ? minsteRestVanTerugnemen : minsteRest;

/** "Sorry, 50 jeugdigen, en de ouders zijn boos": the part behind the correction is about something else. */
const heeftEigenDeel = (open: Open, bericht: Bericht, { verbeterd, opgenomen }: Gelezen): boolean => {
  if (!verbeterd) return false;
  const gelezen = new Set(opgenomen.flatMap(([, deel]) => woordenIn(String(deel))));
  return delenVan(bericht).some(
    (deel) =>
      !isVerbetering({ klein: deel }) &&
      !isExcuus(deel) &&
      !NIET_DIT.test(deel) &&
      !isVanWeg(open, { opgenomen }, deel) &&
      !zegtDeKeuze(open, leesBericht(bericht, deel), opgenomen) &&
      isBuiten(woordenIn(deel), gelezen),
  );
};
/** "Het is niet Hazelkamp" is the half of a correction. */
const NIET_DIT =
  /^(?:(?:nee|oh?|sorry) )*(?:het|dat|dit|die) (?:is|was|gaat|zijn) (?:toch )?niet (?:om |over )?\S+(?: \S+)?$/;
/** "Dat was een andere aanbieder": why it went, and nothing of what stays. */
const WAS_VAN_IETS_ANDERS =
  /^(?:(?:want|dat|die|dit) )+(?:was|waren|is|zijn|ging|gaat|hoort|hoorde) (?:(?:van|over|bij|om) )?(?:een|n|de|het)? ?(?:andere?|vorige?)(?: \S+){0,2}$|^(?:dat |dit |die )?(?:doen|deden|hebben|hadden|leveren|zitten) (?:we|ze|zij|wij) (?:\S+ ){0,4}(?:niet|niks|geen)(?: meer)?$/;
/** What goes out of a row, and why. */
const isVanWeg = (open: Open, { opgenomen }: Pick<Gelezen, 'opgenomen'>, deel: string): boolean =>
  WAS_VAN_IETS_ANDERS.test(deel) ||
  haaltUitRij(deel, opgenomen.map(([veld]) => toonVan(open, veld)).join(' ')) !== null;
/** Of a choice the words are not those of its value: "mijn naam mag genoemd worden" is "ja". */
const zegtDeKeuze = (open: Open, deel: Bericht, opgenomen: Gelezen['opgenomen']): boolean =>
  opgenomen.some(([veld]) => {
    const { keuzes, uitBericht } = stapVan(open, veld);
    return keuzes !== undefined && (uitBericht?.(deel, {}) ?? null) !== null;
  });
const delenVan = ({ klein }: Bericht): readonly string[] =>
  klein.split(/[,.;!?\n]+\s+|\s(?=(?:en|maar|want|omdat|dus)\s)/);
/** "Ik heb een typefout gemaakt" belongs to the correction. */
const isExcuus = (deel: string): boolean =>
  overHetGesprek(deel) || /(?<![a-z])(?:[a-z]*fout(?:je)?|vergis[a-z]*|verkeerd|abuis|onjuist)(?![a-z])/.test(deel);
const isBuiten = (woorden: readonly string[], gelezen: ReadonlySet<string>): boolean =>
  woorden.length >= minsteDeel && !woorden.some((woord) => /\w{3}|\d/.test(woord) && gelezen.has(woord));
const woordenIn = (tekst: string): readonly string[] => kaal(tekst).match(/[a-z\d]+/g) ?? [];
