/** Ticks of delicate sentences: each its own, however many there are. What was ticked goes along on the button, and the card shows what is left. */
import type { GevoeligeZin } from '../domain/briefcontrole';
import { vinkTekst } from '../texts/vinken';

export interface Vinkstand {
  /** Ids of the sentences that were ticked on an earlier card. */
  readonly afgevinkt: readonly string[];
  /** Who ticked them: on the card of somebody else they say nothing. */
  readonly door: string;
}

/** With more fields Teams shows a card slowly, or not at all. */
const meesteVinken = 30;

/** Id of the box for the sentence at this place of all; the answer comes back under it. */
export const vinkId = (plek: number): string => `vink-${String(plek)}`;

interface Vinkregel extends GevoeligeZin {
  readonly plek: number;
}

/** Which sentences this card asks for, and how many wait for the next one. */
export function vinkblad(alle: readonly GevoeligeZin[], stand: Vinkstand | undefined) {
  const al = new Set(stand?.afgevinkt ?? []);
  const over: readonly Vinkregel[] = alle.map((een, plek) => ({ ...een, plek })).filter(({ zinId }) => !al.has(zinId));
  return {
    getoond: over.slice(0, meesteVinken),
    hierna: Math.max(0, over.length - meesteVinken),
    al: alle.length - over.length,
  };
}

/** Where one card holds them all there is nothing to say of it. */
export const vinkUitleg = ({ getoond, hierna, al }: ReturnType<typeof vinkblad>): readonly string[] =>
  hierna === 0 && al === 0 ? [] : [vinkTekst.bladen(getoond.length, hierna, al)];

/** What the buttons of such a card carry; nothing on the first one. */
export const vinkPayload = (stand: Vinkstand | undefined) =>
  stand === undefined || stand.afgevinkt.length === 0
    ? {}
    : { afgevinkt: [...stand.afgevinkt], afgevinktDoor: stand.door };

interface Ingevuld {
  readonly [veld: string]: unknown;
  readonly afgevinkt?: readonly string[] | undefined;
  readonly afgevinktDoor?: string | undefined;
}

/** What this person ticked, on this card or an earlier one. `halverwege`: there were more sentences than the card held. */
export function leesVinken(payload: Ingevuld, alle: readonly GevoeligeZin[], door: string) {
  const eerder = new Set(payload.afgevinktDoor === door ? payload.afgevinkt : []);
  const afgevinkt = alle
    .filter(({ zinId }, plek) => eerder.has(zinId) || payload[vinkId(plek)] === 'true')
    .map(({ zinId }) => zinId);
  const { hierna } = vinkblad(alle, { afgevinkt: [...eerder], door });
  return { afgevinkt, door, halverwege: hierna > 0 && afgevinkt.length < alle.length };
}
