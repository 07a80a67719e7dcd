/** What the last cards before somebody were about: whoever goes on without naming it means that casus or that letter. */
import type { Beurt } from './beurt';

export interface Onderwerp {
  readonly casus?: string;
  readonly brief?: string;
}

/** `knoppen`: the data behind every button of the new cards. A list of many is about none of them; a card that names none leaves the subject as it was. */
export function volgendOnderwerp(vorig: Onderwerp, knoppen: readonly unknown[]): Onderwerp {
  const [casussen, brieven] = [idsVan(knoppen, 'casus'), idsVan(knoppen, 'brief')];
  if (casussen.length === 0 && brieven.length === 0) return vorig;
  // A page of a letter names no casus, and a page of its casus no letter: both are still before him.
  const [casus] = casussen.length === 0 && zelfde(brieven, vorig.brief) ? [vorig.casus] : enige(casussen);
  const [brief] = brieven.length === 0 && zelfde(casussen, vorig.casus) ? [vorig.brief] : enige(brieven);
  return { ...(casus === undefined ? {} : { casus }), ...(brief === undefined ? {} : { brief }) };
}

const enige = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);
const zelfde = ([id, ...meer]: readonly string[], vorig: string | undefined): boolean =>
  id !== undefined && meer.length === 0 && id === vorig;

const idsVan = (knoppen: readonly unknown[], soort: keyof Onderwerp): readonly string[] => [
  ...new Set(
    knoppen.flatMap((data) => {
      const id = (data as Readonly<Record<string, unknown>> | null)?.[soort];
      return typeof id === 'string' ? [id] : [];
    }),
  ),
];

export const onderwerpVan = ({ huis, inbound, nu }: Beurt): Onderwerp => huis.getoond.onderwerp(inbound, nu);
