/** Where the work of the meldpunt on a melding ends: referred to another place, closed with a reason; and the way back. */
import { doorverwijzingOp, naren } from '../domain/doorverwijzing';
import type { Melding } from '../domain/melding';
import { afsluitredenen } from '../domain/melding-status';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import type { OpVersie } from './melding-beoordelen';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zetStap } from './melding-stap';
import { sluitOpenVraag } from './melding-vragen';
import type { Verb } from './use-case';

type Slot = OpVersie & { readonly toelichting: VrijeTekst | null };
type Afronding<Invoer> = Verb<Slot & Invoer, Melding, MeldingZaak>;

export const meldingDoorverwijzen: Afronding<{ readonly naar: string }> = {
  handeling: 'melding.doorverwijzen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { naar: gevraagd, versie, toelichting }, { melding }) {
    const naar = naren.find((een) => een === gevraagd);
    if (naar === undefined || doorverwijzingOp(naar, werk.vandaag) === null) {
      return faal({ soort: 'veld-ongeldig', veld: 'naar', uitleg: 'niet-in-de-lijst' });
    }
    await sluitOpenVraag(werk, melding.id);
    return zetStap(werk, melding, 'doorverwijzen', { versie, toelichting, object: naar });
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

export const meldingAfsluiten: Afronding<{ readonly reden: string }> = {
  handeling: 'melding.afsluiten',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { reden: gevraagd, versie, toelichting }, { melding }) {
    const reden = afsluitredenen.find((een) => een === gevraagd);
    if (reden === undefined) return faal({ soort: 'veld-ongeldig', veld: 'reden', uitleg: 'niet-in-de-lijst' });
    if (reden === 'anders' && toelichting === null) {
      return faal({ soort: 'veld-ongeldig', veld: 'toelichting', uitleg: 'verplicht' });
    }
    await sluitOpenVraag(werk, melding.id);
    return zetStap(werk, melding, 'afsluiten', { versie, toelichting, object: reden });
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

export const meldingHeropenen: Verb<OpVersie, Melding, MeldingZaak> = {
  handeling: 'melding.heropenen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  doe: (werk, { versie }, { melding }) =>
    zetStap(werk, melding, 'heropenen', { versie, behandelaarId: werk.actor.persoonId }),
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};
