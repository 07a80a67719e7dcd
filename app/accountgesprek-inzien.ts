/** One accountgesprek beside the one before it. */
import { themawijzigingen } from '../domain/accountgesprek';
import type { Accountgesprek, Themawijziging } from '../domain/accountgesprek';
import type { CasusDossier } from '../domain/casus';
import type { Afspraakstand } from '../domain/gespreksafspraak';
import { mag } from '../domain/policy';
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
  /** The open casus of this organisation on which this person may write messages; null without one, and for a confidential report. */
  readonly casus?: Pick<CasusDossier, 'id' | 'nummer'> | null;
}

export async function vorigeVan({ actor, eenheid }: Werk, gesprek: Accountgesprek): Promise<Accountgesprek | null> {
  const { partijId, datum } = gesprek.invoer;
  const vorige = await eenheid.accountgesprek.vorige(partijId, datum, gesprek.vervangt?.id ?? gesprek.id);
  return vorige && vorige.id !== gesprek.id && magVerslagLezen(actor, vorige) ? vorige : null;
}

/** What is confidential is offered to nobody else's casus. */
async function eigenCasus({ actor, eenheid, vandaag }: Werk, { invoer }: Accountgesprek) {
  if (invoer.vertrouwelijk) return null;
  const casus = await eenheid.casus.vanAanbieder(invoer.partijId, vandaag);
  return casus !== null && mag(actor, 'casus.bijwerken', casus) ? { id: casus.id, nummer: casus.nummer } : null;
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
    const casus = await eigenCasus(werk, gesprek);
    return ok({ gesprek, vorige, wijzigingen, magCorrigeren, afspraken, afsprakenToen, casus });
  },
  voorwerp: (invoer, uit) => ({ soort: 'accountgesprek', id: uit?.gesprek.id ?? invoer.gesprek }),
};
