/** What somebody wanted to report among others, for whom has no personal chat with us yet: it waits a quarter of an hour for him to open one. Memory only (ADR 118). */
import type { Inbound } from '../messages';

/** What was asked there and is no melding; `over`: the aanbieder of the casus of that channel. */
export interface Meegevraagd {
  readonly over: string | null;
}

interface Gebracht {
  readonly tekst: string;
  readonly vraag: Meegevraagd | null;
  /** The message it was typed in: who edits or deletes that takes it back. */
  readonly bericht: string;
  readonly op: string;
}

export interface Meegebracht {
  leg(inbound: Inbound, tekst: string, nu: string, vraag?: Meegevraagd): void;
  kijk(inbound: Inbound, nu: string): string | null;
  /** Null where what lies ready is a melding, or nothing does. */
  vraag(inbound: Inbound, nu: string): Meegevraagd | null;
  /** After the commit of the turn that shows it: from then on it stands on a card of his own. */
  gegeven(inbound: Inbound): void;
  vergeet(inbound: Inbound): void;
}

const GELDIG_MS = 15 * 60_000;
/** More people than this in one quarter of an hour were cut short; who came first is forgotten first. */
const MENSEN = 200;

export function maakMeegebracht(): Meegebracht {
  const laatste = new Map<string, Gebracht>();
  const geldig = (inbound: Inbound, nu: string): Gebracht | null => {
    const gebracht = laatste.get(wieIs(inbound));
    return gebracht && Date.parse(nu) - Date.parse(gebracht.op) <= GELDIG_MS ? gebracht : null;
  };
  return {
    leg(inbound, tekst, nu, vraag) {
      const wie = wieIs(inbound);
      laatste.delete(wie);
      laatste.set(wie, { tekst, vraag: vraag ?? null, bericht: berichtVan(inbound), op: nu });
      if (laatste.size > MENSEN) laatste.delete(laatste.keys().next().value ?? '');
    },
    kijk: (inbound, nu) => geldig(inbound, nu)?.tekst ?? null,
    vraag: (inbound, nu) => geldig(inbound, nu)?.vraag ?? null,
    gegeven(inbound) {
      laatste.delete(wieIs(inbound));
    },
    vergeet(inbound) {
      if (laatste.get(wieIs(inbound))?.bericht === berichtVan(inbound)) laatste.delete(wieIs(inbound));
    },
  };
}

/** The verified person, in whatever conversation. */
const wieIs = ({ afzender }: Inbound): string => JSON.stringify([afzender.tenantId, afzender.aadObjectId]);

const berichtVan = (inbound: Inbound): string =>
  JSON.stringify([inbound.gesprek.gesprekId, 'berichtId' in inbound ? inbound.berichtId : inbound.activityId]);
