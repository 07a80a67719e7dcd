/** A page of a form beside the answers that were replaced: `terug` would bring back the other half of a number that is finished here. */
import { keurVelden } from '../../domain/persoonsgegevens-velden';
import type { Veldkeuring, Veldkeuringen } from '../../domain/persoonsgegevens-velden';
import { getypt } from './bsn';
import { spoorVan } from './bsn-spoor';
import type { Open } from './concept';

export interface MetSpoor {
  readonly keuringen: Veldkeuringen;
  /** The questions whose replaced answer held the other half. */
  readonly delen: readonly string[];
}

/** `gewijzigd`: what stood there already was held against the trail when it came. */
export function metSpoor(open: Open, keuringen: Veldkeuringen, gewijzigd: readonly string[]): MetSpoor {
  const uit = new Map(keuringen);
  const delen = new Set<string>();
  const paren = spoorVan(open.draft).flatMap((was) => gewijzigd.map((veld) => [was, veld] as const));
  for (const [was, veld] of paren) {
    const samen = metHelft(uit.get(veld), getypt(open, was.veld, was.antwoord));
    if (samen === null) continue;
    uit.set(veld, samen);
    delen.add(was.veld);
  }
  return { keuringen: uit, delen: [...delen] };
}

/** Null when the two are no number together, in either order. */
function metHelft(nu: Veldkeuring | undefined, was: string): Veldkeuring | null {
  if (nu === undefined) return null;
  const samen = keurVelden([
    ['was', was],
    ['nu', nu.tekst],
  ]).get('nu');
  return samen?.gevonden.includes('bsn')
    ? { ...samen, gevonden: [...new Set([...nu.gevonden, 'bsn' as const])] }
    : null;
}
