/** A unit of work that knows whether anything in its outbox is to leave, so that nobody looks there in vain. */
import type { Turn } from '../../domain/traffic';

export interface MetPost {
  readonly eenheid: Turn;
  readonly heeftPost: () => boolean;
}

export function metPost(turn: Turn): MetPost {
  let post = false;
  const gezien =
    <A extends unknown[], R>(doe: (...a: A) => R) =>
    (...a: A): R => {
      post = true;
      return doe(...a);
    };
  const { voegToe, herhaal, geefVrij } = turn.outbox;
  const outbox = { ...turn.outbox, voegToe: gezien(voegToe), herhaal: gezien(herhaal), geefVrij: gezien(geefVrij) };
  const verzending = { ...turn.verzending, hervat: gezien(turn.verzending.hervat) };
  return { eenheid: { ...turn, outbox, verzending }, heeftPost: () => post };
}
