/** Adds to a melding; the first text stays as it was. */
import type { Melding } from '../domain/melding';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import type { Verb } from './use-case';

export const meldingAanvullen: Verb<{ readonly melding: string; readonly tekst: VrijeTekst }, Melding, MeldingZaak> = {
  handeling: 'melding.aanvullen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, invoer, { melding }) {
    const gezet = await zetStap(werk, melding, 'aanvullen');
    if (!gezet.ok) return gezet;
    const aanvulling = { tekst: invoer.tekst, bijlagen: [], persoonId: werk.actor.persoonId, op: werk.nu };
    await werk.eenheid.melding.vulAan(melding.id, aanvulling);
    return ok({ ...gezet.value, aanvullingen: [...melding.aanvullingen, aanvulling] });
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};
