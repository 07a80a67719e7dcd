/** A page of a form beside the answers that were replaced: `terug` would bring back the other half of a number that is finished here, and so does one that this page replaces. */
import { keurVelden } from '../../domain/persoonsgegevens/velden';
import type { Veldkeuring, Veldkeuringen } from '../../domain/persoonsgegevens/velden';
import { getypt } from './bsn';
import { spoorVan } from './bsn-spoor';
import type { Open } from './concept';

export interface MetSpoor {
  readonly keuringen: Veldkeuringen;
  /** The questions whose replaced answer held the other half. */
  readonly delen: readonly string[];
  /** Of those, the ones that stood there until this page came. */
  readonly vervangt: readonly string[];
}

/** `gewijzigd`: what stood there already was held against the trail when it came. */
export function metSpoor(open: Open, keuringen: Veldkeuringen, gewijzigd: readonly string[]): MetSpoor {
  const uit = new Map(keuringen);
  const [delen, vervangt] = [new Set<string>(), new Set<string>()];
  const { antwoorden } = open.draft;
  const nu = gewijzigd
    .filter((veld) => (antwoorden[veld] ?? null) !== null)
    .map((veld) => ({ veld, antwoord: antwoorden[veld], nu: true }));
  const paren = [...spoorVan(open.draft), ...nu].flatMap((was) => gewijzigd.map((veld) => [was, veld] as const));
  for (const [was, veld] of paren) {
    const eerst = getypt(open, was.veld, was.antwoord);
    const alleenBewerkt = 'nu' in was && bewaartCijfers(uit.get(veld), eerst);
    const samen = alleenBewerkt ? null : metHelft(uit.get(veld), eerst);
    if (samen === null) continue;
    uit.set(veld, samen);
    delen.add(was.veld);
    if ('nu' in was) vervangt.add(was.veld);
  }
  return { keuringen: uit, delen: [...delen], vervangt: [...vervangt] };
}

/** The same numbers still stand in it: the text around them was changed. */
const bewaartCijfers = (nu: Veldkeuring | undefined, was: string): boolean => {
  const getallen = was.match(/\d+/g) ?? [];
  return nu !== undefined && getallen.length > 0 && getallen.every((getal) => nu.tekst.includes(getal));
};

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
