/** What stands in one message, read once for every question that may find its answer there. */
import { begrijp } from './begrip/begrijp';
import type { Begrepen } from './begrip/begrepen';
import { lees } from './begrip/lezing';
import type { Lezing } from './begrip/lezing';
import { effen, kaal } from './begrip/normaliseer';
import type { Register } from './begrip/register';

export interface Bericht {
  /** As it was typed. */
  readonly tekst: string;
  /** Lower case without diacritics, one spelling for quotes and dashes. */
  readonly klein: string;
  readonly begrepen: Begrepen;
  readonly lezing: Lezing;
  readonly register: Register;
  readonly vandaag: string;
}

export const leesBericht = (tekst: string, register: Register, vandaag: string): Bericht => ({
  tekst,
  klein: kaal(effen(tekst)),
  begrepen: begrijp(tekst, register, vandaag),
  lezing: lees(tekst, register, vandaag),
  register,
  vandaag,
});

/** Somebody takes something back, or says it again: "nee, het gaat om Venlo", "sorry, 50 jeugdigen". */
const VERBETERING =
  /^(?:nee+n?|sorry|oeps|correctie|verbetering|fout(?:je)?|verkeerd|wacht|pardon|excuus|ik bedoel(?:de)?|(?:dat |dit )?klopt niet|dat is niet (?:goed|juist)|toch|no|wrong)(?![a-z])|(?<![a-z])(?:ik bedoel(?:de)?|moet zijn|in plaats van|het gaat (?:niet )?om|niet [\w' -]{2,40},? maar)(?![a-z])/;

/** In so many words about something else than what was asked. */
const NEEMT_TERUG = /(?<![a-z])(?:ik bedoel(?:de)?|moet zijn|in plaats van|nee,? het gaat (?:niet )?om)(?![a-z])/;

export const neemtTerug = ({ klein }: Bericht): boolean => NEEMT_TERUG.test(klein);

export const isVerbetering = ({ klein }: Bericht): boolean => VERBETERING.test(klein);
