/** Which questions a draft still has, and what stands at those it answered. */
import type { Antwoorden, Draft, Steps, Veld } from '../dialogue';

export const velden = <Alles>(stappen: Steps<Alles>): readonly Veld<Alles>[] => Object.keys(stappen) as Veld<Alles>[];

export const vanToepassing = <Alles>(
  stappen: Steps<Alles>,
  veld: Veld<Alles>,
  antwoorden: Antwoorden<Alles>,
): boolean => stappen[veld].wanneer?.(antwoorden) ?? true;

const isGedaan = <Alles>({ antwoorden, onaf }: Draft<Alles>, veld: Veld<Alles>): boolean =>
  antwoorden[veld] !== undefined && onaf !== veld;

/** The one that is being changed, or else the first that applies and has no answer; null when everything was asked. */
export function volgendeVraag<Alles>(stappen: Steps<Alles>, draft: Draft<Alles>): Veld<Alles> | null {
  const { antwoorden, wijzigt } = draft;
  const open = velden(stappen).filter((veld) => !isGedaan(draft, veld) && vanToepassing(stappen, veld, antwoorden));
  return open.find((veld) => veld === wijzigt?.veld) ?? open[0] ?? null;
}

/**
 * For a draft that begins with answers: those to later questions count as given first, so that `terug` goes to the question
 * before the one that is open now.
 */
export function vooraanWatLaterKomt<Alles>(stappen: Steps<Alles>, draft: Draft<Alles>): Draft<Alles> {
  const open = volgendeVraag(stappen, draft);
  if (open === null) return draft;
  const alle = velden(stappen);
  const later = (veld: Veld<Alles>): boolean => alle.indexOf(veld) > alle.indexOf(open);
  const eerder = (veld: Veld<Alles>): boolean => !later(veld);
  return { ...draft, volgorde: [...draft.volgorde.filter(later), ...draft.volgorde.filter(eerder)] };
}

/** Questions that apply, have no answer and may be left open: what somebody in a hurry can leave in one go. `alle`: also what is put to everybody. */
export const magOpenBlijven = <Alles>(
  stappen: Steps<Alles>,
  { antwoorden }: Draft<Alles>,
  alle = false,
): readonly Veld<Alles>[] =>
  velden(stappen).filter(
    (veld) =>
      stappen[veld].magOpen &&
      (alle || stappen[veld].dringend !== true) &&
      antwoorden[veld] === undefined &&
      vanToepassing(stappen, veld, antwoorden),
  );

/** How far: which question this is, and how many there are now. */
export function voortgang<Alles>(
  stappen: Steps<Alles>,
  draft: Draft<Alles>,
): { readonly nummer: number; readonly totaal: number } {
  const nodig = velden(stappen).filter((veld) => vanToepassing(stappen, veld, draft.antwoorden));
  const gedaan = nodig.filter((veld) => isGedaan(draft, veld)).length;
  return { nummer: Math.min(gedaan + 1, nodig.length), totaal: nodig.length };
}

/** All fields, null where nothing was answered or nothing applies; only when no question is open. */
export function voltooi<Alles>(stappen: Steps<Alles>, draft: Draft<Alles>): Alles | null {
  if (volgendeVraag(stappen, draft) !== null) return null;
  const rijen = velden(stappen).map((veld) => {
    const telt = vanToepassing(stappen, veld, draft.antwoorden);
    return [veld, telt ? (draft.antwoorden[veld] ?? null) : null] as const;
  });
  return Object.fromEntries(rijen) as Alles;
}

/** An answer as the summary prints it; empty when there is none. */
export function toonAntwoord<Alles>(
  stappen: Steps<Alles>,
  veld: Veld<Alles>,
  { antwoorden }: Pick<Draft<Alles>, 'antwoorden'>,
): string {
  const waarde = antwoorden[veld];
  if (waarde === null || waarde === undefined || !Object.hasOwn(stappen, veld)) return '';
  return stappen[veld].toon(waarde);
}
