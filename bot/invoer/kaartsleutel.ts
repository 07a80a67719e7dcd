/** The one-time key of a card that was pressed, without the words of who wrote it: a form that comes back and what is kept of it hold no key of others. */
import { hashUitKaartsleutel, kaartsleutel } from '../../domain/kaartsleutel';
import type { Huis } from '../beurt';
import { gelijkGeheim } from '../gelijk-geheim';

type Ondertekenaar = Pick<Huis, 'hash' | 'onderteken'>;

const eigen = (huis: Ondertekenaar, hash: string): string =>
  kaartsleutel(hash, huis.onderteken(`kaartsleutel|${hash}`));

/** Again and again it stays the same: a key that was made here is recognised by the mark of this house. */
export function eigenSleutel(huis: Ondertekenaar, sleutel: string): string {
  const genoemd = hashUitKaartsleutel(sleutel);
  if (genoemd !== null && gelijkGeheim(sleutel, eigen(huis, genoemd))) return sleutel;
  return eigen(huis, huis.hash(sleutel));
}

export function metEigenSleutel<P extends object>(huis: Ondertekenaar, payload: P): P {
  const { sleutel } = payload as { readonly sleutel?: unknown };
  return typeof sleutel === 'string' ? { ...payload, sleutel: eigenSleutel(huis, sleutel) } : payload;
}
