/** What a partij is called on a day, for what is written down with its name in it. */
import { naamOp } from '../domain/partij';
import type { Werk } from './use-case';

/** The autoriteit took over its tasks under another name: what happened then carries the name of then. */
export async function eigenNaam({ actor, eenheid, vandaag }: Werk): Promise<string> {
  if (actor.partijSoort !== 'autoriteit') return actor.partijNaam;
  return naamOp(await eenheid.partij.autoriteitsnamen(), vandaag)?.naam ?? actor.partijNaam;
}
