/** Hands over a document of a melding once, to who may read that melding; rights are judged when asked and when fetched. */
import type { Bijlage } from '../domain/bijlage';
import { documentenVan } from '../domain/melding';
import { faal, ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import type { Verb } from './use-case';

interface Gevraagd {
  readonly melding: string;
  readonly hash: string;
  readonly tokenHash: string;
}

const geldigMs = 15 * 60_000;

const vind = ({ melding }: MeldingZaak, hash: string): Bijlage | undefined =>
  documentenVan(melding).find((bijlage) => bijlage.hash === hash);

export const bijlageAanbieden: Verb<Gevraagd, { readonly naam: string; readonly verlooptOp: string }, MeldingZaak> = {
  handeling: 'melding.inzien',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe({ actor, eenheid, nu }, { hash, tokenHash }, zaak) {
    const bijlage = vind(zaak, hash);
    // Who may read the melding may hear that it was taken out.
    if (!bijlage) return faal({ soort: 'document-al-weg', nummer: zaak.melding.nummer });
    const verlooptOp = new Date(Date.parse(nu) + geldigMs).toISOString();
    const { persoonId } = actor;
    const bewijs = { tokenHash, meldingId: zaak.melding.id, hash, persoonId, verlooptOp, gebruiktOp: null };
    await eenheid.bijlage.bewaarBewijs(bewijs);
    return ok({ naam: bijlage.naam, verlooptOp });
  },
  voorwerp: (invoer) => ({ soort: 'melding', id: invoer.melding }),
};

/** Uses the proof up; a second try, or one after its term, finds nothing. */
export const bijlageAfgeven: Verb<Gevraagd, Bijlage, MeldingZaak> = {
  handeling: 'melding.inzien',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe({ eenheid, nu }, { hash, tokenHash }, zaak) {
    const bijlage = vind(zaak, hash);
    const gelukt = bijlage !== undefined && (await eenheid.bijlage.verbruik(tokenHash, nu));
    return gelukt ? ok(bijlage) : faal({ soort: 'bestand-verlopen' });
  },
  voorwerp: (invoer) => ({ soort: 'melding', id: invoer.melding }),
};
