/** "Een week later", "schuift twee dagen op", "een maand naar voren": how much a term moves, counted from the day that stands there. */
import { feestdagenRond } from '../../app/taak-zaak';
import { dagenLater, werkdagenLater } from '../../domain/termijn';
import { GETAL, getal } from '../begrip/getal';
import { plusMaanden } from '../begrip/kalender';
import type { Beurt } from '../beurt';

type Maat = 'dag' | 'werkdag' | 'week' | 'maand';

export interface Verschuiving {
  /** Below nought it comes earlier. */
  readonly aantal: number;
  readonly maat: Maat;
  /** Where the words for it end in the sentence. */
  readonly eind: number;
}

const maten: readonly (readonly [Maat, RegExp])[] = [
  ['werkdag', /^werkdag/],
  ['dag', /^dag/],
  ['week', /^we/],
  ['maand', /^maand/],
];
const DUUR = `(?<aantal>${GETAL}) (?<maat>werkdagen|werkdag|dagen|dagje|dag|weken|weekje|week|maanden|maandje|maand)`;
const RICHTING =
  '(?:later|op|opschuiven|opgeschoven|opschuift|uit|uitstel|uitgesteld|uitstellen|uitloop|vertraging|vertraagd|door|doorgeschoven|doorschuiven|extra|langer|verlaat|verder|naar achteren|eerder|vroeger|vooruit|naar voren)';
const LATER = new RegExp(`(?<![a-z\\d])${DUUR} (?<kant>${RICHTING})(?![a-z])`);
const EERDER = /^(?:eerder|vroeger|vooruit|naar voren)$/;
/** The whole message: under a form that stands there it is about that term. */
const ALLEEN = new RegExp(
  `^(?:(?:nee+|toch|liever|sorry|wacht|oh?|en|dan|maar|maak|doe|zet|er|het|dat|wordt|worden|is|van|om|met|beter)[, ]+)*${DUUR}(?: (?:van|later|uitstel|maken|worden|dan|maar|graag|erbij|extra|op|eerder|vroeger))*[ .!]*$`,
);

function lees(treffer: RegExpExecArray | null, kant: string): Verschuiving | null {
  const { aantal = '', maat = '' } = treffer?.groups ?? {};
  const soort = maten.find(([, patroon]) => patroon.test(maat))?.[0];
  const gezegd = getal(aantal);
  if (treffer === null || soort === undefined || gezegd === null || !Number.isInteger(gezegd)) return null;
  if (gezegd < 1 || gezegd > MEESTE) return null;
  return { aantal: EERDER.test(kant) ? -gezegd : gezegd, maat: soort, eind: treffer.index + treffer[0].length };
}
const MEESTE = 365;

/** In lower case without diacritics. */
export function laterIn(klein: string): Verschuiving | null {
  const treffer = LATER.exec(klein);
  return lees(treffer, treffer?.groups?.['kant'] ?? '');
}

export const alleenDuur = (klein: string): Verschuiving | null =>
  lees(ALLEEN.exec(klein), /eerder|vroeger/.test(klein) ? 'eerder' : '');

/** That much behind a day. */
export async function verschoven(beurt: Beurt, dag: string, { aantal, maat }: Verschuiving): Promise<string> {
  if (maat === 'werkdag') return werkdagenLater(dag, aantal, await feestdagenRond(beurt));
  if (maat === 'maand') return plusMaanden(dag, aantal);
  return dagenLater(dag, aantal * (maat === 'week' ? 7 : 1));
}
