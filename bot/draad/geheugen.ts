/** What somebody typed last, in memory, for a quarter of an hour. */
import { sleutelVan } from '../getoond/sleutel';
import type { Inbound } from '../messages';

export interface Draad {
  /** As it was typed last; null when nothing was, or too long ago. */
  vorige(inbound: Inbound, nu: string): string | null;
  onthoud(inbound: Inbound, tekst: string, nu: string): void;
  /** What the message before this one told and was not understood, for one turn (ADR 228). */
  onbegrepen(inbound: Inbound, nu: string): string | null;
  /** Null: it was understood, or may not be kept. */
  onthoudOnbegrepen(inbound: Inbound, tekst: string | null, nu: string): void;
}

const GELDIG_MS = 15 * 60_000;
/** People in conversation at the same time on one machine; who was silent longest is forgotten first. */
const GESPREKKEN = 500;

interface Gezegd {
  readonly tekst: string;
  readonly op: string;
}
type Gesprekken = Map<string, Gezegd>;

function lees(gezegd: Gesprekken, inbound: Inbound, nu: string): string | null {
  const vorige = gezegd.get(sleutelVan(inbound));
  return vorige && Date.parse(nu) - Date.parse(vorige.op) <= GELDIG_MS ? vorige.tekst : null;
}

function zet(gezegd: Gesprekken, inbound: Inbound, wat: Gezegd | null): void {
  gezegd.delete(sleutelVan(inbound));
  if (wat !== null) gezegd.set(sleutelVan(inbound), wat);
  if (gezegd.size > GESPREKKEN) gezegd.delete(gezegd.keys().next().value ?? '');
}

export function maakDraad(): Draad {
  const [begrepen, onbegrepen]: readonly [Gesprekken, Gesprekken] = [new Map(), new Map()];
  return {
    vorige: (inbound, nu) => lees(begrepen, inbound, nu),
    onthoud: (inbound, tekst, op) => zet(begrepen, inbound, { tekst, op }),
    onbegrepen: (inbound, nu) => lees(onbegrepen, inbound, nu),
    onthoudOnbegrepen: (inbound, tekst, op) => zet(onbegrepen, inbound, tekst === null ? null : { tekst, op }),
  };
}
