/** What somebody wanted to report among others, for whom has no personal chat with us yet: it waits a quarter of an hour for him to open one. Memory only (ADR 118). */
import type { Inbound } from '../messages';

interface Gebracht {
  readonly tekst: string;
  /** The message it was typed in: who edits or deletes that takes it back. */
  readonly bericht: string;
  readonly op: string;
}

export interface Meegebracht {
  leg(inbound: Inbound, tekst: string, nu: string): void;
  kijk(inbound: Inbound, nu: string): string | null;
  /** After the commit of the turn that shows it: from then on it stands on a card of his own. */
  gegeven(inbound: Inbound): void;
  vergeet(inbound: Inbound): void;
}

const GELDIG_MS = 15 * 60_000;
/** More people than this in one quarter of an hour were cut short; who came first is forgotten first. */
const MENSEN = 200;

export function maakMeegebracht(): Meegebracht {
  const laatste = new Map<string, Gebracht>();
  return {
    leg(inbound, tekst, nu) {
      const wie = wieIs(inbound);
      laatste.delete(wie);
      laatste.set(wie, { tekst, bericht: berichtVan(inbound), op: nu });
      if (laatste.size > MENSEN) laatste.delete(laatste.keys().next().value ?? '');
    },
    kijk(inbound, nu) {
      const gebracht = laatste.get(wieIs(inbound));
      return gebracht && Date.parse(nu) - Date.parse(gebracht.op) <= GELDIG_MS ? gebracht.tekst : null;
    },
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
