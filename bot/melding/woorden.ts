/** What somebody says in his own words about a melding and that goes into a form as he said it: a question to the melder, something to add. */
import type { Bericht } from '../bericht-lezen';

const WIL = '(?:graag |even |kun je |wil je |kunt u |wilt u |ik wil )*';
const VRAAG_DE_MELDER = new RegExp(
  `^(?:${WIL}(?:vraag|stel)(?: (?:dan|eens|nog|even|ook))*(?: aan)? de melder(?: (?:de|een|deze|volgende) vraag)*|${WIL}(?:aan )?de melder vragen|ik wil van de melder weten)[ :,]+(.{4,})$`,
  'i',
);

/** Null when it is no question to the melder in so many words. */
export const vraagAanMelder = (tekst: string): string | null => VRAAG_DE_MELDER.exec(tekst.trim())?.[1] ?? null;

/** "Vraag na hoeveel kinderen het zijn": what is asked begins at the word that asks. */
const INDIRECT =
  /(?<![a-z])((?:sinds |vanaf |tot |om |in |bij |van |voor |met )?(?:of|wat|wie|waar|wanneer|waarom|hoe|hoeveel|hoelang|welke?)(?![a-z]).{4,})$/i;

/** What is asked of the melder, as far as it stands in the message. */
export const vraagIn = (tekst: string): string | null =>
  vraagAanMelder(tekst) ?? INDIRECT.exec(tekst.trim())?.[1] ?? null;

const ERBIJ =
  /(?:(?:erbij|toevoegen|toe|bij|aanvulling|aanvullen|update|noteer|notitie(?: maken)?|(?:vergat|vergeten)(?: (?:ik|nog|even|net|te zeggen|te melden|te vertellen))*)\s*[:,]\s*|(?<![a-z])melding(?![a-z])[^:]{0,60}:\s+|(?:zet|noteer|voeg|schrijf|vergeten).{0,30}?(?<![a-z])dat )(.{4,})$/i;

/** What stands behind "aanvulling:", "op mijn vorige melding:" or "zet erbij dat"; null when nothing does. */
export const erbijGezegd = (tekst: string): string | null => ERBIJ.exec(tekst.trim())?.[1] ?? null;

/** Null when it says only that there is something to add. Numbers, days, amounts and places are what there is to add. */
export function aanvullingIn({ tekst, lezing }: Bericht): string | null {
  const gezegd = erbijGezegd(tekst);
  if (gezegd !== null) return gezegd;
  const { aantallen, datums, bedragen, gemeenten } = lezing;
  return aantallen.length + datums.length + bedragen.length + gemeenten.length > 0 ? tekst.trim() : null;
}
