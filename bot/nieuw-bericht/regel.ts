/** One way to take a text while no dialogue is open. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metGezien } from '../invoer/gezien';

/** Null when the text is not for this rule. */
export type Regel = (beurt: Beurt, tekst: string) => BeurtAntwoord | null | Promise<BeurtAntwoord | null>;

/** What may not be kept is named under every answer. A rule that says at once that a text is not for it is not waited for: most do. */
export function gezien(regel: Regel): Regel {
  return (beurt, tekst) => {
    const antwoord = regel(beurt, tekst);
    return antwoord && metAntwoord(tekst, antwoord);
  };
}

async function metAntwoord(tekst: string, gegeven: ReturnType<Regel>): Promise<BeurtAntwoord | null> {
  const antwoord = await gegeven;
  return antwoord && metGezien(tekst, antwoord);
}
