/** "Laat maar, ik wil alleen weten wie de adviseur is": what stands there is let go, and the rest is asked by itself. */
import type { BeurtAntwoord } from '../beurt';
import { VRAAGT } from './delen';
import { begintMetBevel } from './werkwoorden';
import { directeOpdracht, directeVraag } from './zinsbouw';

const LAAT_GAAN =
  /^(?:(?:nee|ok|oke|ach|oh|hm|sorry),? )?(?:laat (?:dat |het |dit )?(?:maar|zitten)(?: zitten)?|toch niet|vergeet (?:het|dat|dit)(?: maar)?|stop maar|hou(?:d)? maar op|never mind)(?:\s?[,.;:]| -) +(?=\S+ \S)/iu;

export interface Afgebroken {
  /** The words that let go. */
  readonly weg: string;
  /** What is asked or ordered instead, as a direct sentence. */
  readonly dan: string;
}

/** Null where nothing is let go, or what comes behind it asks nothing: "laat maar, het is al opgelost". */
export function breektAf(tekst: string): Afgebroken | null {
  const [weg] = LAAT_GAAN.exec(tekst) ?? [];
  if (weg === undefined) return null;
  const rest = tekst.slice(weg.length).trim();
  const dan = directeVraag(rest) ?? directeOpdracht(rest) ?? (VRAAGT.test(rest) || begintMetBevel(rest) ? rest : null);
  return dan === null ? null : { weg: 'laat maar', dan };
}

/** Both answers, as one. */
export const achterElkaar = (weg: BeurtAntwoord | null, dan: BeurtAntwoord): BeurtAntwoord =>
  weg === null ? dan : { ...dan, berichten: [...weg.berichten, ...dan.berichten] };
