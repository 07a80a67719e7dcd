/** Adds to a melding; the first text stays as it was. */
import { magAanvullen } from '../domain/melding';
import type { Melding } from '../domain/melding';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import type { Verb } from './use-case';

export const meldingAanvullen: Verb<{ readonly melding: string; readonly tekst: VrijeTekst }, Melding, MeldingZaak> = {
  handeling: 'melding.aanvullen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe({ actor, eenheid, nu }, invoer, { melding }) {
    if (!magAanvullen(melding.status)) {
      return faal({ soort: 'kan-niet-in-deze-status', status: melding.status, stap: 'aanvullen' });
    }
    const aanvulling = { tekst: invoer.tekst, persoonId: actor.persoonId, op: nu };
    await eenheid.melding.vulAan(melding.id, aanvulling);
    return ok({ ...melding, aanvullingen: [...melding.aanvullingen, aanvulling] });
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};
