/** Somebody asked for a fact and nobody knows it yet: the gap stays what it is, and it is kept with whom it lies. */
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { leesFeitNu, nietLeesbaar } from './feit-wijzigen';
import { feitVoorwerp, feitZaak, schrijfFeit, wijzigbaar } from './feit-zaak';
import type { Feitgevolg, Feitvraag } from './feit-zaak';
import type { Verb } from './use-case';

export interface Navraagvraag extends Feitvraag {
  readonly aan: VrijeTekst;
  /** ISO date; null for today. */
  readonly op: string | null;
}

export const feitNavragen: Verb<Navraagvraag, Feitgevolg, CasusDossier> = {
  handeling: 'feit.navragen',
  zaak: feitZaak,
  async doe(werk, { feit, versie, aan, op }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    const nu = await leesFeitNu(werk, casus, regel.value);
    if (nu === null) return nietLeesbaar;
    if (nu.status !== 'onbekend')
      return faal({ soort: 'kan-niet-in-deze-status', status: nu.status, stap: 'navragen' });
    const gevraagdOp = op ?? werk.vandaag;
    if (gevraagdOp > werk.vandaag)
      return faal({ soort: 'veld-ongeldig', veld: 'Dag van de vraag', uitleg: 'ligt-in-de-toekomst' });
    const waarde = { afwezig: 'onbekend', vragenAan: nu.vragenAan, gevraagdAan: aan, gevraagdOp };
    return schrijfFeit(werk, casus, regel.value, { waarde, versie, wijze: 'nagevraagd', reden: null });
  },
  voorwerp: feitVoorwerp,
};
