/** Concepts → intents with a degree of certainty: the best combination counts, a second one supports it. */
import type { Naar } from '../../domain/doorverwijzing';
import type { Intent, Kandidaat } from './begrepen';
import { intentRegels } from './intents';
import type { Combinatie } from './intents/intent-regel';
import { groepen } from './lexicon';
import type { Kenmerk } from './lexicon';

export interface Weging {
  readonly intent: Intent;
  readonly zekerheid: number;
  readonly naar: Naar | null;
  readonly top: readonly Kandidaat[];
}

interface Stand {
  readonly intent: Intent;
  readonly punten: number;
  readonly naar: Naar | null;
}

/** Below this, asking is better than guessing. */
const DREMPEL = 3.5;
const STEUN = 0.25;
const MAX_STEUN = 0.75;

/** Adds the groups that hold one of the kenmerken found. */
export const metGroepen = (kenmerken: ReadonlySet<Kenmerk>): ReadonlySet<Kenmerk> => {
  const uit = new Set(kenmerken);
  for (const [naam, leden] of Object.entries(groepen)) {
    if (leden.some((lid) => kenmerken.has(lid))) uit.add(naam as keyof typeof groepen);
  }
  return uit;
};

const geldt = ({ als, zonder }: Combinatie, k: ReadonlySet<Kenmerk>): boolean =>
  als.every((kenmerk) => k.has(kenmerk)) && !(zonder ?? []).some((kenmerk) => k.has(kenmerk));

const standVan = (intent: Intent, combinaties: readonly Combinatie[], k: ReadonlySet<Kenmerk>): Stand => {
  const gelden = combinaties.filter((combinatie) => geldt(combinatie, k));
  const beste = gelden.reduce<Combinatie | null>((a, b) => (a === null || b.punten > a.punten ? b : a), null);
  if (beste === null) return { intent, punten: 0, naar: null };
  const steun = Math.min(MAX_STEUN, (gelden.length - 1) * STEUN);
  return { intent, punten: beste.punten + steun, naar: beste.naar ?? null };
};

const zekerheidVan = (punten: number, voorsprong: number): number =>
  Math.round(Math.min(0.99, punten * 0.09 + Math.min(4, Math.max(0, voorsprong)) * 0.04) * 100) / 100;

export const weeg = (kenmerken: ReadonlySet<Kenmerk>): Weging => {
  const k = metGroepen(kenmerken);
  const standen = intentRegels
    .map(({ intent, combinaties }) => standVan(intent, combinaties, k))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten);
  const top = standen.slice(0, 3).map(({ intent, punten }, plek) => ({
    intent,
    zekerheid: zekerheidVan(punten, plek === 0 ? punten - (standen[1]?.punten ?? 0) : 0),
  }));
  const eerste = standen[0];
  if (eerste === undefined || eerste.punten < DREMPEL) {
    return { intent: 'onbekend', zekerheid: eerste === undefined ? 0.9 : 0.5, naar: null, top };
  }
  return { intent: eerste.intent, zekerheid: top[0]?.zekerheid ?? 0, naar: eerste.naar, top };
};
