/** Whole messages that are a day, an hour, or both: "nee, vrijdag", "donderdag 14 uur", "om half drie". */

const DAG =
  '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:,? \\d{1,2}(?: [a-z]+(?: \\d{4})?|[-/]\\d{1,2}(?:[-/]\\d{2,4})?))?|vandaag|morgen|overmorgen|\\d{1,2}(?:[-/]\\d{1,2}(?:[-/]\\d{2,4})?)?(?: [a-z]+)?(?: \\d{4})?|(?:volgende|komende) (?:week|maand)|over (?:een|\\d+|[a-z]+) (?:dag|dagen|week|weken|maand|maanden))';
export const VOOR_DAG =
  '(?:(?:(?:dat|dit|het) klopt niet|ik vergiste? me|verkeerde (?:dag|datum)|de (?:dag|datum)|nee+|nou|oh|sorry|oeps|foutje|vergissing|correctie|wacht|toch|liever|beter|doe|maak|zet|maar|het|er|van|is|wordt|werd|was|viel|moet|mag|kan|zijn|worden|dat|die|deze|hij|ik|bedoel|bedoelde|pas|op|naar|tot|tot en met|t/m|vanaf|met ingang van|voor|per|uiterlijk|volgende|komende|aanstaande|week|a\\.s\\.)[, .:]+)*';
const NA_DAG =
  '(?:[, ]+(?:pas|graag|dus|toch|maar|liever|van|maken|worden|zijn|is|beter|klaar|af|aub|alsjeblieft|alstublieft|bedoel|bedoelde|ik|volgende|deze|komende|week|a\\.s\\.))*';
/** The whole message is a day with words around it: with anything more in it something else is said. */
export const ALLEEN_EEN_DAG = new RegExp(`^${VOOR_DAG}${DAG}${NA_DAG}[ .!]*$`);

const UUR = String.raw`(?:om )?(?:(?<uur>\d{1,2})(?:[.:](?<minuut>\d{2}))? ?(?:uur|u)|(?<uur2>\d{1,2})[.:](?<minuut2>\d{2}))`;
/** The hour behind the day or in front of it. */
export const DAG_EN_UUR = new RegExp(
  `^${VOOR_DAG}(?:${DAG}[, ]+${UUR}|${UUR.replaceAll('?<', '?<v')}[, ]+(?:op )?${DAG})${NA_DAG}[ .!]*$`,
);
export const ALLEEN_EEN_UUR = new RegExp(`^${VOOR_DAG}${UUR}${NA_DAG}[ .!]*$`);
const EEN_UUR = new RegExp(UUR);

/** Hours that are those of the morning or noon in an office; "half drie" may be either, and is asked for. */
const UURWOORDEN = ['zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'] as const;
const EERSTE_UUR = 7;
const IN_WOORDEN = new RegExp(
  `(?<![a-z])(?:(half|kwart over|kwart voor) (${UURWOORDEN.join('|')})(?: uur)?|(om|tot|vanaf|voor|na) (${UURWOORDEN.join('|')}) uur)(?![a-z])`,
);
const verschil: Readonly<Record<string, number>> = { half: -30, 'kwart over': 15, 'kwart voor': -15 };

/** As minutes of the clock: "half tien", "kwart over negen", "om negen uur"; null when it was not said so. */
function minutenInWoorden(klein: string, patroon: RegExp, uren: readonly string[], eerste: number): number | null {
  const [, deel, bij, a, b] = patroon.exec(klein) ?? [];
  const plek = uren.indexOf(bij ?? b ?? a ?? '');
  return plek < 0 ? null : (eerste + plek) * 60 + (verschil[deel ?? ''] ?? 0);
}

const HALVE_DAG = 12 * 60;
const opDeKlok = (minuten: number): string =>
  [Math.floor(minuten / 60), minuten % 60].map((getal) => String(getal).padStart(2, '0')).join(':');

/** Half past two and three o'clock are in the night or in the afternoon: who says them means one of both, and is asked which. */
const TWEE_UREN = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'] as const;
const EERSTE_VAN_TWEE = 1;
const TWEE_IN_WOORDEN = new RegExp(
  `(?<![a-z])(?:(half|kwart over|kwart voor) (${TWEE_UREN.join('|')})(?: uur)?|(?:om|tot|vanaf|voor|na) (${TWEE_UREN.join('|')}) uur)(?![a-z])`,
);

const LAAT = /(?<![a-z])(?:'?s (?:middags|avonds)|vanmiddag|vanavond|[a-z]*(?:middag|avond))(?![a-z])/;
const VROEG =
  /(?<![a-z])(?:'?s (?:nachts|ochtends|morgens)|vannacht|vanochtend|vanmorgen|[a-z]*(?:nacht|ochtend))(?![a-z])/;

interface Uur {
  readonly minuten: number;
  /** Of the night or of the afternoon: a 3 with no nought before it, and no word that says which. */
  readonly isTwee: boolean;
}

/** The first hour that was said, in figures before words. */
function gelezenUur(klein: string): Uur | null {
  const gelezen = inCijfers(klein) ?? inWoorden(klein);
  if (gelezen === null || gelezen.minuten >= HALVE_DAG) return gelezen;
  if (LAAT.test(klein)) return { minuten: gelezen.minuten + HALVE_DAG, isTwee: false };
  return VROEG.test(klein) ? { ...gelezen, isTwee: false } : gelezen;
}

function inCijfers(klein: string): Uur | null {
  const { uur, uur2, minuut, minuut2 } = EEN_UUR.exec(klein)?.groups ?? {};
  const [u, m] = [uur ?? uur2, Number(minuut ?? minuut2 ?? '0')];
  if (u === undefined || Number(u) > 23 || m > 59) return null;
  return { minuten: Number(u) * 60 + m, isTwee: /^[1-6]$/.test(u) };
}

function inWoorden(klein: string): Uur | null {
  if (EEN_UUR.test(klein)) return null;
  const zeker = minutenInWoorden(klein, IN_WOORDEN, UURWOORDEN, EERSTE_UUR);
  if (zeker !== null) return { minuten: zeker, isTwee: false };
  const twee = minutenInWoorden(klein, TWEE_IN_WOORDEN, TWEE_UREN, EERSTE_VAN_TWEE);
  return twee === null ? null : { minuten: twee, isTwee: true };
}

/** The two hours that were said in one way, as a form writes them; null when it was said for sure, or not at all. */
export function tweeUrenIn(klein: string): readonly [string, string] | null {
  const uur = gelezenUur(klein);
  return uur?.isTwee === true ? [opDeKlok(uur.minuten), opDeKlok(uur.minuten + HALVE_DAG)] : null;
}

/** As a form writes it: `14:00`; null without an hour that is on the clock, or where it may be two. */
export function uurIn(klein: string): string | null {
  const uur = gelezenUur(klein);
  return uur === null || uur.isTwee ? null : opDeKlok(uur.minuten);
}

/** For a talk at an office, and for a form that is read before it is sent: nobody plans one in the night. */
export const kantooruurIn = (klein: string): string | null => uurIn(klein) ?? tweeUrenIn(klein)?.[1] ?? null;
