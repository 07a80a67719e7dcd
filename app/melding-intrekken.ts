/** Withdraws one's own melding, and takes that back; it stays readable, and both stay in its history. */
import type { Melding } from '../domain/melding';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import { sluitOpenVraag } from './melding-vragen';
import type { Verb } from './use-case';

interface Intrekking {
  readonly melding: string;
  /** Why, in the words of the melder; he need not say. */
  readonly toelichting?: VrijeTekst | null;
}

export const meldingIntrekken: Verb<Intrekking, Melding, MeldingZaak> = {
  handeling: 'melding.intrekken',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { toelichting = null }, { melding }) {
    await sluitOpenVraag(werk, melding.id);
    return zetStap(werk, melding, 'intrekken', { toelichting });
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

/** The meldpunt begins anew: nobody deals with it until somebody takes it up again. */
export const meldingHerstellen: Verb<{ readonly melding: string }, Melding, MeldingZaak> = {
  handeling: 'melding.herstellen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  doe: (werk, _, { melding }) => zetStap(werk, melding, 'herstellen', { behandelaarId: null }),
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};
