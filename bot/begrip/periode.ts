/** The days somebody names as a period: "volgende week", "van 1 tot 12 maart". Only what the words say; an end that nobody named is null. */
import { datums } from './datum';
import { laatsteDagVanMaand, plusDagen, plusMaanden } from './kalender';
import { MAAND, VOLLE_MAAND, WEEKDAG } from './datum-woorden';
import { effen, kaal } from './normaliseer';

export interface Periode {
  readonly van: string | null;
  readonly tot: string | null;
}

interface Dag {
  /** As it was typed. */
  readonly woord: string;
  readonly waarde: string;
  /** "tot" or "t/m" stands before it. */
  readonly einde: boolean;
}

/** "1 tot 12 maart" has one month for two days. */
const GEDEELDE_MAAND = new RegExp(
  `(?<![\\d-])(\\d{1,2})(?:e|ste|de)? ?(?:tot en met|t/m|tot|en|-) ?(?=\\d{1,2}(?:e|ste|de)? (${MAAND})(?: (20\\d\\d))?(?![a-z]))`,
  'g',
);

const IS_WEEK = /week$|week \d{1,2}(?: .*)?$/;
const IS_MAAND = new RegExp(`(?:^|[a-z] )(?:maand|${VOLLE_MAAND})(?: 20\\d\\d)?$`);
const IS_WEEKDAG = new RegExp(`(?:${WEEKDAG})(?:ochtend|middag|avond)?$`);

/** Of a week the seventh day, of a month the last; a day ends on itself. */
const laatsteDag = ({ woord, waarde }: Dag): string => {
  if (IS_WEEK.test(woord)) return plusDagen(waarde, 6);
  return IS_MAAND.test(woord) && waarde.endsWith('-01') ? laatsteDagVanMaand(waarde) : waarde;
};

const NOEMT_MAAND = new RegExp(MAAND);

/** Nobody arranges an absence in the past: without a year the next such day is meant. */
function komend(dag: Dag, vandaag: string): Dag {
  const { woord, waarde } = dag;
  if (laatsteDag(dag) >= vandaag || /\d{4}/.test(woord)) return dag;
  if (IS_WEEKDAG.test(woord)) return { ...dag, waarde: plusDagen(waarde, 7) };
  return NOEMT_MAAND.test(woord) ? { ...dag, waarde: plusMaanden(waarde, 12) } : dag;
}

export function periodeIn(zin: string, vandaag: string): Periode {
  const tekst = kaal(effen(zin)).replace(GEDEELDE_MAAND, (_, dag: string, maand: string, jaar?: string) =>
    jaar === undefined ? `${dag} ${maand} tot ` : `${dag} ${maand} ${jaar} tot `,
  );
  const genoemd = datums(tekst, vandaag).map(({ begin, eind, waarde }) => ({
    woord: tekst.slice(begin, eind),
    waarde,
    einde: /(?:tot|t\/m|met|uiterlijk) (?:en met )?$/.test(tekst.slice(Math.max(0, begin - 16), begin)),
  }));
  const [eerste, tweede] = genoemd.map((dag) => komend(dag, vandaag));
  if (eerste === undefined) return { van: null, tot: null };
  if (tweede !== undefined) {
    const van = begonnen(genoemd[0] ?? eerste, tweede) ?? eerste.waarde;
    return { van, tot: naBegin(van, tweede) };
  }
  if (eerste.einde || /^(?:tot|uiterlijk) /.test(eerste.woord)) return { van: null, tot: laatsteDag(eerste) };
  return { van: eerste.waarde, tot: openEinde(tekst) ? null : laatsteDag(eerste) };
}

/** "Van 10 tot 20 maart" on the 11th: it has begun, and next year's 10 March lies after its end. */
const begonnen = ({ woord, waarde }: Dag, tot: Dag): string | null =>
  NOEMT_MAAND.test(woord) && waarde <= tot.waarde && plusMaanden(waarde, 12) > tot.waarde ? waarde : null;

/** "van maandag tot woensdag" on a Tuesday: the Wednesday after that Monday. */
const naBegin = (van: string, dag: Dag): string => {
  const tot = laatsteDag(dag);
  return tot < van && IS_WEEKDAG.test(dag.woord) ? plusDagen(tot, 7) : tot;
};

const openEinde = (tekst: string): boolean => /(?<![a-z])(?:vanaf|sinds|met ingang van|per)(?![a-z])/.test(tekst);
