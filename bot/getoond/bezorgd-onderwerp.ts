/** What the last message of the outbox to each person was about: who answers right under a reminder means that. Memory only, and never of a channel. */
import { volgendOnderwerp } from './onderwerp';
import type { Onderwerp } from './onderwerp';
import type { Inbound } from '../messages';

export interface Bezorgd {
  /** The data behind every button of the card. */
  readonly knoppen: readonly unknown[];
  readonly op: string;
}

/** As many people as are remembered in conversation; who was written to longest ago is forgotten first. */
const MENSEN = 500;

export function houBezorgd() {
  const laatste = new Map<string, Bezorgd>();
  return {
    onthoud(persoonId: string, bezorgd: Bezorgd): void {
      laatste.delete(persoonId);
      laatste.set(persoonId, bezorgd);
      if (laatste.size > MENSEN) laatste.delete(laatste.keys().next().value ?? '');
    },
    van: (persoonId: string): Bezorgd | undefined => laatste.get(persoonId),
  };
}

/** A message comes unasked: where somebody was busy with another casus or letter, neither is meant until he names one or presses a button of the message. */
export function naBezorging(vorig: Onderwerp, bezorgd: Bezorgd | undefined, inbound?: Inbound): Onderwerp {
  if (bezorgd === undefined) return vorig;
  const { knoppen } = bezorgd;
  const gedrukt = inbound?.soort === 'knop' ? inbound.data : null;
  if (knoppen.some((knop) => isVan(knop, gedrukt))) return volgendOnderwerp(vorig, knoppen);
  const { casus, brief, ...losse } = volgendOnderwerp(vorig, knoppen);
  return {
    ...losse,
    ...(casus === undefined || anders(vorig.casus, casus) ? {} : { casus }),
    ...(brief === undefined || anders(vorig.brief, brief) ? {} : { brief }),
  };
}

/** What was filled in comes back beside the data of the button. */
const isVan = (knop: unknown, gedrukt: unknown): boolean =>
  isData(knop) && isData(gedrukt) && Object.entries(knop).every(([naam, waarde]) => gedrukt[naam] === waarde);
const isData = (iets: unknown): iets is Readonly<Record<string, unknown>> => typeof iets === 'object' && iets !== null;

const anders = (vorig: string | undefined, nu: string): boolean => vorig !== undefined && vorig !== nu;
