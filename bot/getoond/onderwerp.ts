/** What the last cards before somebody were about: whoever goes on without naming it means that casus, letter, organisation, message or task. */
import type { Inbound } from '../messages';

export interface Onderwerp {
  readonly casus?: string;
  /** Nothing of that casus was shown: what he asks of it is refused again, and what he wants to do is asked for which one. */
  readonly geweigerd?: true;
  readonly brief?: string;
  /** An organisation, where the cards are about no casus of it. */
  readonly partijId?: string;
  /** A message on the timeline. */
  readonly gebeurtenis?: string;
  readonly taak?: string;
  readonly melding?: string;
  /** A decision about a trede, as long as no letter, message, task or melding came after it. */
  readonly bepaling?: string;
}

/** `knoppen`: the data behind every button of the new cards. A list of many is about none of them; a card that names none leaves the subject as it was. */
export function volgendOnderwerp(vorig: Onderwerp, knoppen: readonly unknown[]): Onderwerp {
  const over = casusEnBrief(vorig, knoppen);
  const [partijen, casussen] = [idsVan(knoppen, 'partijId'), idsVan(knoppen, 'casus')];
  // What was said of one casus or done for it is not meant with another before him.
  const zelfdeCasus = casussen.length === 0 || zelfde(casussen, vorig.casus);
  const eerder = zelfdeCasus ? vorig : {};
  const losse = {
    ...volgend(eerder, knoppen, 'gebeurtenis'),
    ...volgend(eerder, knoppen, 'taak'),
    // From a melding to the casus it belongs to, or may belong to: it is still before him.
    ...volgend(vorig.casus === undefined ? vorig : eerder, knoppen, 'melding'),
    ...(heeftLater(knoppen) ? {} : volgend(eerder, knoppen, 'bepaling')),
  };
  if (casussen.length > 0) return { ...over, ...losse };
  // A page of an organisation takes the place of the casus before it.
  return partijen.length > 0
    ? { ...losse, ...volgend({}, knoppen, 'partijId') }
    : { ...over, ...losse, ...volgend(vorig, knoppen, 'partijId') };
}

const NA_BESLUIT = ['brief', 'gebeurtenis', 'taak', 'melding'] as const;
const heeftLater = (knoppen: readonly unknown[]): boolean =>
  idsVan(knoppen, 'bepaling').length === 0 && NA_BESLUIT.some((soort) => idsVan(knoppen, soort).length > 0);

/** The one that the buttons name, none where they name several, and the one of before where they name none. */
function volgend(
  vorig: Onderwerp,
  knoppen: readonly unknown[],
  soort: Exclude<keyof Onderwerp, 'geweigerd'>,
): Onderwerp {
  const ids = idsVan(knoppen, soort);
  const [id] = ids.length === 0 ? [vorig[soort]] : enige(ids);
  return id === undefined ? {} : { [soort]: id };
}

function casusEnBrief(vorig: Onderwerp, knoppen: readonly unknown[]): Onderwerp {
  const [casussen, brieven] = [idsVan(knoppen, 'casus'), idsVan(knoppen, 'brief')];
  if (casussen.length === 0 && brieven.length === 0)
    return {
      ...volgend(vorig, [], 'casus'),
      ...volgend(vorig, [], 'brief'),
      ...(vorig.geweigerd && { geweigerd: true }),
    };
  // A page of a letter names no casus, and a page of its casus no letter: both are still before him.
  const [casus] = casussen.length === 0 && zelfde(brieven, vorig.brief) ? [vorig.casus] : enige(casussen);
  const [brief] = brieven.length === 0 && zelfde(casussen, vorig.casus) ? [vorig.brief] : enige(brieven);
  return { ...(casus === undefined ? {} : { casus }), ...(brief === undefined ? {} : { brief }) };
}

const enige = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);
const zelfde = ([id, ...meer]: readonly string[], vorig: string | undefined): boolean =>
  id !== undefined && meer.length === 0 && id === vorig;

/** The ids of one kind behind these buttons, each once. */
export const idsVan = (knoppen: readonly unknown[], soort: string): readonly string[] => [
  ...new Set(
    knoppen.flatMap((data) => {
      const id = (data as Readonly<Record<string, unknown>> | null)?.[soort];
      return typeof id === 'string' ? [id] : [];
    }),
  ),
];

/** What of a turn it takes to know it. */
interface Moment {
  readonly huis: {
    readonly getoond: { onderwerp(inbound: Inbound, nu: string, persoonId?: string): Onderwerp };
  };
  readonly inbound: Inbound;
  readonly actor: { readonly persoonId: string };
  readonly nu: string;
}

export const onderwerpVan = ({ huis, inbound, actor, nu }: Moment): Onderwerp =>
  huis.getoond.onderwerp(inbound, nu, actor.persoonId);
