/** One way to take a text while no dialogue is open. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metGezien } from '../invoer/gezien';

/** Null when the text is not for this rule. */
export type Regel = (beurt: Beurt, tekst: string) => BeurtAntwoord | null | Promise<BeurtAntwoord | null>;

/** What may not be kept is named under every answer. */
export function gezien(regel: Regel): Regel {
  return async (beurt, tekst) => {
    const antwoord = await regel(beurt, tekst);
    return antwoord && metGezien(tekst, antwoord);
  };
}
