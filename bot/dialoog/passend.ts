/** What another version of the program kept of a dialogue, fitted to the questions of this one. */
import { toonAntwoord } from './welke-vraag';
import type { Antwoorden, Draft, Steps, Veld, Vraag } from '../dialogue';
import { passendeBezig, passendeWijziging } from './wijziging';

/** A draft another version wrote: questions that are gone, and answers this version cannot show, fall away. */
export function passend<Alles>(stappen: Steps<Alles>, draft: Draft<Alles>): Draft<Alles> {
  const past = (veld: string): boolean => Object.hasOwn(stappen, veld) && leesbaar(stappen, veld as Veld<Alles>, draft);
  const antwoorden = Object.fromEntries(Object.entries(draft.antwoorden).filter(([veld]) => past(veld)));
  const { wijzigt, laatste, aangeboden, hervraagd, onaf, ...rest } = draft;
  const nog = laatste && passendeWijziging(laatste, past);
  return {
    ...rest,
    ...(nog ? { laatste: nog } : {}),
    antwoorden: antwoorden as Antwoorden<Alles>,
    volgorde: draft.volgorde.filter(past),
    ...(wijzigt && past(wijzigt.veld) ? { wijzigt: passendeBezig(wijzigt, past) } : {}),
    ...(aangeboden && past(aangeboden.veld) ? { aangeboden } : {}),
    ...(onaf !== undefined && past(onaf) ? { onaf } : {}),
    ...(hervraagd !== undefined && past(hervraagd) ? { hervraagd } : {}),
  };
}

function leesbaar<Alles>(stappen: Steps<Alles>, veld: Veld<Alles>, draft: Draft<Alles>): boolean {
  try {
    toonAntwoord(stappen, veld, draft);
    return bestaatNog(stappen[veld], draft.antwoorden[veld]);
  } catch {
    return false;
  }
}

/** A choice that is not offered any more is no answer: its question comes again. */
function bestaatNog(
  { soort, keuzes = [] }: Pick<Vraag<unknown, unknown>, 'soort' | 'keuzes'>,
  waarde: unknown,
): boolean {
  const gekozen: readonly unknown[] = soort === 'meerkeuze' && Array.isArray(waarde) ? waarde : [waarde];
  if (soort === 'tekst' || keuzes.length === 0) return true;
  return gekozen.every((een) => typeof een !== 'string' || keuzes.some((keuze) => keuze.waarde === een));
}
