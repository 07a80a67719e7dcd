/** What the tables of rules say: concepts → points per class; the best combination counts, a second one supports it. */
import { klassen, klasNummer } from './ervaring/klas';
import { intentRegels } from './intents';
import type { Combinatie } from './intents/intent-regel';
import { groepen } from './lexicon';
import type { Kenmerk } from './lexicon';

const STEUN = 0.25;
const MAX_STEUN = 0.75;
/** What `onbekend` always has: a faint hint of anything else outweighs it. */
const DREMPEL = 1;

const groepNamen = Object.entries(groepen) as [keyof typeof groepen, readonly Kenmerk[]][];

/** Adds the groups that hold one of the kenmerken found. */
export const metGroepen = (kenmerken: ReadonlySet<Kenmerk>): ReadonlySet<Kenmerk> => {
  const uit = new Set(kenmerken);
  for (const [naam, leden] of groepNamen) if (leden.some((lid) => kenmerken.has(lid))) uit.add(naam);
  return uit;
};

interface Regel extends Combinatie {
  readonly klas: number;
}

const regels: readonly Regel[] = intentRegels.flatMap(({ intent, combinaties }) =>
  combinaties.map((combinatie) => ({ ...combinatie, klas: klasNummer(intent, combinatie.naar ?? null) })),
);

/** By the first thing each asks for: most rules need not be looked at. */
const perKenmerk = new Map<Kenmerk, Regel[]>();
for (const regel of regels) {
  const eerste = regel.als[0];
  if (eerste === undefined) throw new Error('a rule that asks for nothing');
  perKenmerk.set(eerste, [...(perKenmerk.get(eerste) ?? []), regel]);
}

const geldt = ({ als, zonder }: Combinatie, k: ReadonlySet<Kenmerk>): boolean =>
  als.every((kenmerk) => k.has(kenmerk)) && !(zonder ?? []).some((kenmerk) => k.has(kenmerk));

/** In the order of `klassen`. */
export const punten = (kenmerken: ReadonlySet<Kenmerk>): Float64Array => {
  const k = metGroepen(kenmerken);
  const beste = new Float64Array(klassen.length);
  const aantal = new Uint8Array(klassen.length);
  for (const regel of [...k].flatMap((kenmerk) => perKenmerk.get(kenmerk) ?? [])) {
    if (!geldt(regel, k)) continue;
    beste[regel.klas] = Math.max(beste[regel.klas] ?? 0, regel.punten);
    aantal[regel.klas] = (aantal[regel.klas] ?? 0) + 1;
  }
  const uit = beste.map((waarde, klas) => waarde + Math.min(MAX_STEUN, Math.max(0, (aantal[klas] ?? 0) - 1) * STEUN));
  uit[klasNummer('onbekend', null)] = DREMPEL;
  return uit;
};
