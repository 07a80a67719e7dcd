/** A fact under the name people give it: the one reader of those names. What follows from a decision is told nowhere, so it has none here. */
import { tabelregels } from '../../domain/dossier';
import type { TabelRegel } from '../../domain/dossier';
import { volgtUitBesluit } from '../../domain/feitversie';
import { woorden } from '../begrip/normaliseer';

export interface Feitnaam extends Pick<TabelRegel, 'id' | 'rij'> {
  readonly soort: string;
  readonly omschrijving: string;
  /** The words that tell it from another. */
  readonly kern: readonly string[];
}

const KLEIN = new Set(
  'de het een van voor bij in onze ons die deze dit dat naam namen aan of er komt is wie wat waar'.split(' '),
);
export const kernVan = (tekst: string): readonly string[] => woorden(tekst).filter((woord) => !KLEIN.has(woord));

const feitnamen: readonly Feitnaam[] = tabelregels
  .filter(({ id }) => !volgtUitBesluit(id))
  .map(({ id, rij }) => ({
    id,
    rij,
    soort: rij.soort.naam,
    omschrijving: rij.omschrijving,
    kern: kernVan(rij.omschrijving),
  }));

/** A word in another form: "begeleidende" for "begeleidend". */
const STAM = 5;
export const lijktOp = (a: string, b: string): boolean =>
  a === b || (a.length >= STAM && b.length >= STAM && (a.startsWith(b) || b.startsWith(a)));

export interface Zoekwijze {
  /** Words of the name of an organisation: they say of whom, and not what. */
  readonly zonder?: readonly string[];
  readonly past?: (feit: Feitnaam) => boolean;
  /** Of what is told, and not asked for, at least half of the description is said. */
  readonly half?: true;
}

/** Every word that was said is in the description; where one is said whole, the longer ones are not meant. */
export function feitenMetNaam(
  wat: string,
  { zonder = [], past = () => true, half }: Zoekwijze = {},
): readonly Feitnaam[] {
  const gezegd = kernVan(wat).filter((woord) => !zonder.some((deel) => lijktOp(woord, deel)));
  if (gezegd.length === 0) return [];
  const alle = feitnamen
    .filter(past)
    .filter(({ kern }) => half === undefined || gezegd.length * 2 >= kern.length)
    .filter(({ kern }) => gezegd.every((woord) => kern.some((ander) => lijktOp(woord, ander))));
  const heel = alle.filter(({ kern }) => kern.length === gezegd.length);
  return heel.length > 0 ? heel : alle;
}
