/** Sends a message again because a person asks for it. */
import type { Bezorgregel } from '../domain/bezorging';
import { magOpnieuw } from '../domain/bezorging';
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

export interface BezorgZaak extends CasusDossier {
  readonly regel: Bezorgregel;
}

export interface Bezorgvraag {
  readonly bericht: string;
  /** In whose ledger it is looked at; only asked for when the message stands in those of several casussen. */
  readonly casus?: string | undefined;
}

export async function bezorgZaak(
  { eenheid, vandaag }: Pick<Werk, 'eenheid' | 'vandaag'>,
  vraag: Bezorgvraag,
): Promise<BezorgZaak | null> {
  const regel = await eenheid.outbox.vind(vraag.bericht);
  const casusId = regel && (regel.casusId ?? (await gedeeldMet(eenheid, vraag)));
  const casus = casusId === null ? null : await eenheid.casus.vind(casusId, vandaag);
  return casus && regel && { ...casus, regel };
}

/** The casus that was named, when the message stands in its ledger too. */
async function gedeeldMet({ outbox }: Werk['eenheid'], { bericht, casus }: Bezorgvraag): Promise<string | null> {
  return casus !== undefined && (await outbox.casussenVan(bericht)).includes(casus) ? casus : null;
}

export const bezorgingHerhalen: Verb<Bezorgvraag, { readonly casusId: string }, BezorgZaak> = {
  handeling: 'bezorging.herhalen',
  zaak: bezorgZaak,
  async doe({ eenheid, nu }, _, { regel, id: casusId }) {
    if (!magOpnieuw(regel))
      return faal({ soort: 'kan-niet-in-deze-status', status: regel.status, stap: 'opnieuw sturen' });
    await eenheid.outbox.herhaal(regel.id, nu);
    return ok({ casusId });
  },
  voorwerp: ({ bericht }) => ({ soort: 'bezorging', id: bericht }),
};
