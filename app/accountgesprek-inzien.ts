/** One accountgesprek beside the one before it. */
import { themawijzigingen } from '../domain/accountgesprek';
import type { Accountgesprek, Themawijziging } from '../domain/accountgesprek';
import type { Afspraakstand } from '../domain/gespreksafspraak';
import { ok } from '../domain/result';
import { standenVan } from './gesprek-vergelijken';
import { gesprekZaak, magVerslagLezen } from './accountgesprek-zaak';
import type { GesprekZaak } from './accountgesprek-zaak';
import type { Verb, Werk } from './use-case';

export interface Verslag {
  readonly gesprek: Accountgesprek;
  /** The report before it with the same organisation; null when there is none this person may read. */
  readonly vorige: Accountgesprek | null;
  readonly wijzigingen: readonly Themawijziging[];
  /** What became of the agreements. */
  readonly afspraken: readonly Afspraakstand[];
  /** And of those of the time before. */
  readonly afsprakenToen: readonly Afspraakstand[];
  /** May write a correction. */
  readonly magCorrigeren: boolean;
}

export async function vorigeVan({ actor, eenheid }: Werk, gesprek: Accountgesprek): Promise<Accountgesprek | null> {
  const { partijId, datum } = gesprek.invoer;
  const vorige = await eenheid.accountgesprek.vorige(partijId, datum, gesprek.vervangt?.id ?? gesprek.id);
  return vorige && vorige.id !== gesprek.id && magVerslagLezen(actor, vorige) ? vorige : null;
}

export const accountgesprekInzien: Verb<{ readonly gesprek: string }, Verslag, GesprekZaak> = {
  handeling: 'accountgesprek.inzien',
  leest: true,
  zaak: (werk, invoer) => gesprekZaak(werk, invoer.gesprek),
  async doe(werk, _, { gesprek }) {
    const vorige = await vorigeVan(werk, gesprek);
    const wijzigingen = vorige ? themawijzigingen(vorige.invoer, gesprek.invoer) : [];
    const magCorrigeren = gesprek.status === 'definitief' && gesprek.makerId === werk.actor.persoonId;
    const afspraken = await standenVan(werk, gesprek);
    const afsprakenToen = vorige ? await standenVan(werk, vorige) : [];
    return ok({ gesprek, vorige, wijzigingen, magCorrigeren, afspraken, afsprakenToen });
  },
  voorwerp: (invoer, uit) => ({ soort: 'accountgesprek', id: uit?.gesprek.id ?? invoer.gesprek }),
};
