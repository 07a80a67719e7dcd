/** "Raadsbrief voor de eigen regio": a kind of letter that is named is that one, whatever else its readers sound like. */
import { klasNummer } from './ervaring/klas';

/** So many points that a rule names it. */
const GENOEMD = 5;
const BRIEVEN = (['brief.raadsinformatiebrief', 'brief.persbericht', 'brief.aanbiedingsbrief'] as const).map((intent) =>
  klasNummer(intent, null),
);
/** Experience that is as good as sure stays. */
const BIJNA_ZEKER = 0.9;

/** Over all classes, in their order; `regels`: their points. */
export const alleenGenoemdeBrief = (kansen: Float64Array, regels: Float64Array): Float64Array => {
  const genoemd = BRIEVEN.filter((k) => (regels[k] ?? 0) >= GENOEMD);
  if (genoemd.length === 0) return kansen;
  const anders = (kans: number, k: number): boolean =>
    BRIEVEN.includes(k) && !genoemd.includes(k) && kans < BIJNA_ZEKER;
  const rest = kansen.map((kans, k) => (anders(kans, k) ? 0 : kans));
  const som = rest.reduce((a, b) => a + b, 0);
  return som === 0 ? kansen : rest.map((kans) => kans / som);
};
