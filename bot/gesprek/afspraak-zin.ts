/** "We hebben afgesproken dat zij voor 27 maart het fusieplan sturen": what was agreed in a talk, who does it and by when. */
import type { Afspraakhouder } from '../../domain/accountgesprek';
import { datums } from '../begrip/datum';
import { effen, kaal } from '../begrip/normaliseer';

export interface GezegdeAfspraak {
  readonly wat: string;
  /** Null where the words do not say it: nobody is named for it. */
  readonly wie: Afspraakhouder | null;
  readonly voor: string | null;
}

const AFGESPROKEN = [
  /^(?:en |ook |verder |daarbij |dus )*(?:(?:we|wij|ik) (?:hebben|heb) |(?:er )?(?:is|werd) )?(?:met (?:hen|ze|elkaar) )?(?:ook )?(?:afgesproken|overeengekomen)(?: is)?(?: met (?:hen|ze|elkaar))?[,:]?(?: is)?(?: dat)? +(?=\S)/,
  /^(?:nieuwe |de |een )*afspra(?:ak|ken)(?: (?:is|was))?[:,]?(?: dat)? +(?=\S)/,
] as const;
/** Behind the subject stands what is done. */
const WIE: readonly (readonly [Afspraakhouder, RegExp])[] = [
  ['samen', /^(?:(?:wij|we) samen|samen) /],
  ['andere-partij', /^(?:zij|ze|de andere partij) /],
  ['wij', /^(?:wij|we|ik) /],
];
/** Or behind it: "halfjaarcijfers alsnog, controller doet dat". */
const DOET_DAT: readonly (readonly [Afspraakhouder, RegExp])[] = [
  ['samen', /[, ](?:(?:wij|we) samen|samen) (?:doen|regelen) (?:dat|het)[.! ]*$/],
  ['wij', /[, ](?:(?:wij|we) (?:doen|regelen)|ik (?:doe|regel)) (?:dat|het)[.! ]*$/],
  [
    'andere-partij',
    /[, ](?:(?:zij|ze) (?:doen|regelen)|(?:(?:de|hun) )?[a-z]*(?:aanbieder|bestuurder|organisatie|instelling|directeur|directie|controller|gemeente|regio) (?:doet|regelt)) (?:dat|het)[.! ]*$/,
  ],
];
/** These stay in the words: they say which of the other party. */
const VAN_HEN =
  /^(?:de|hun) (?:aanbieder|bestuurder|organisatie|instelling|directeur|directie|controller|gemeente|regio)(?![a-z])/;
const VOOR_DAG = /[, ]*(?:(?:uiterlijk|voor|op|per|tegen|tot|vanaf)(?: uiterlijk)?(?: (?:de|het))?)? *$/;

const klein = (tekst: string): string => kaal(effen(tekst));

export const isAfspraak = (zin: string): boolean => AFGESPROKEN.some((patroon) => patroon.test(klein(zin)));

/** Null when nothing was agreed in these words. */
export function afspraakIn(gezegd: string, vandaag: string): GezegdeAfspraak | null {
  const zin = effen(gezegd);
  const kop = AFGESPROKEN.map((patroon) => patroon.exec(klein(zin))).find((treffer) => treffer !== null);
  if (kop === undefined) return null;
  const na = zin.slice(kop[0].length).trim();
  const { tekst, dag } = zonderDag(na, vandaag);
  const [houder, kopWie] = WIE.find(([, patroon]) => patroon.test(klein(tekst))) ?? [null, null];
  const daarna = DOET_DAT.find(([, patroon]) => patroon.test(klein(tekst)))?.[0] ?? null;
  const wie = houder ?? daarna ?? (VAN_HEN.test(klein(tekst)) ? 'andere-partij' : null);
  const wat = kopWie === null ? tekst : tekst.slice(kopWie.exec(klein(tekst))?.[0].length ?? 0);
  return wat.trim() === '' ? null : { wat: wat.trim().replace(/[.!]+$/, ''), wie, voor: dag };
}

/** The day out of the words, where it can be cut out of them letter by letter. */
function zonderDag(tekst: string, vandaag: string): { readonly tekst: string; readonly dag: string | null } {
  const laag = klein(tekst);
  const dag = datums(laag, vandaag.slice(0, 10)).at(-1);
  if (dag === undefined) return { tekst, dag: null };
  if (laag.length !== tekst.length) return { tekst, dag: dag.waarde };
  const voor = tekst.slice(0, dag.begin);
  const begin = voor.slice(0, VOOR_DAG.exec(klein(voor))?.index ?? voor.length);
  return {
    tekst: `${begin} ${tekst.slice(dag.eind)}`
      .replace(/\s+/g, ' ')
      .replace(/ (?=,)/g, '')
      .trim(),
    dag: dag.waarde,
  };
}
