/** How the fact stands that the term of a task follows: its version, and who recorded it. */
import { mag } from '../domain/policy';
import type { TaakZaak } from './taak-zaak';
import type { Werk } from './use-case';

export interface Feitstand {
  /** 0 when nobody recorded it by itself. */
  readonly versie: number;
  readonly door: string;
  readonly op: string | null;
  /** Why it was changed, in the words of who did, for who reads the facts; null when nobody said. */
  readonly reden: string | null;
}

/** Null when the term follows no fact. */
export async function feitVan({ actor, eenheid }: Werk, { taak, casus }: TaakZaak): Promise<Feitstand | null> {
  if (taak.grond.soort !== 'na-feit') return null;
  const [groep = ''] = taak.grond.feit.split('.');
  const [eigen] = await eenheid.feit.versies(casus.id, taak.grond.feit);
  // Recorded together with the facts around it, it has no version of its own yet.
  const laatste = eigen ?? (await eenheid.feit.versies(casus.id, groep))[0];
  const wie = laatste === undefined ? null : await eenheid.persoon.vind(laatste.persoonId);
  const leest = mag(actor, 'feiten.inzien', casus);
  return {
    versie: eigen?.versie ?? 0,
    door: wie?.naam ?? '',
    op: laatste?.op ?? null,
    reden: leest ? (eigen?.reden ?? null) : null,
  };
}
