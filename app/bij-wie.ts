/** Who can be asked for what is missing: who holds a role stands on the page of the casus, for who may read that. */
import type { Actor } from '../domain/actor';
import { aanspreekpunten } from '../domain/bij-wie';
import type { Aanspreekpunt } from '../domain/bij-wie';
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';

export const bijWieVoor = (
  actor: Actor,
  casus: CasusDossier,
  gaten: readonly { readonly vragenAan: string }[],
): readonly Aanspreekpunt[] => (mag(actor, 'casus.inzien', casus) ? aanspreekpunten(gaten, casus) : []);
