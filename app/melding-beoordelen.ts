/** Takes a melding up at the meldpunt, or takes it over from a colleague. */
import type { Melding } from '../domain/melding';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import type { Verb } from './use-case';

export interface OpVersie {
  readonly melding: string;
  /** As it stood on the card of who acts. */
  readonly versie: number;
}

export const meldingBeoordelen: Verb<OpVersie, Melding, MeldingZaak> = {
  handeling: 'melding.beoordelen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  doe: (werk, { versie }, { melding }) =>
    zetStap(werk, melding, melding.status === 'ontvangen' ? 'beoordelen' : 'overnemen', {
      versie,
      behandelaarId: werk.actor.persoonId,
    }),
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};
