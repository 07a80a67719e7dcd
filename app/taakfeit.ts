/** The day that the term of a task counts from, written from the task: the same fact as in the dossier, with all that hangs on it. */
import type { CasusDossier } from '../domain/casus';
import type { TermijnFeit } from '../domain/termijnfeit';
import { faal } from '../domain/result';
import { feitVoorwerp, feitZaak, schrijfFeit, wijzigbaar } from './feit-zaak';
import type { Feitgevolg } from './feit-zaak';
import type { Verb } from './use-case';

/** `datum`: null when the day does not stand any more and there is no other; then it is a gap again. */
interface Taakfeit {
  readonly casus: string;
  readonly feit: TermijnFeit;
  readonly datum: string | null;
  /** The version of the fact that was on the card; on an old card it is not there, and then it is not of now. */
  readonly versie: number | null;
}

export const taakfeitVastleggen: Verb<Taakfeit, Feitgevolg, CasusDossier> = {
  handeling: 'feit.vastleggen',
  zaak: feitZaak,
  async doe(werk, { feit, datum, versie }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    const { omschrijving, soort, vragenAan } = regel.value.rij;
    if (datum !== null && soort.lees(datum) === undefined)
      return faal({ soort: 'veld-ongeldig', veld: omschrijving, uitleg: 'geen-datum' });
    const waarde = datum ?? { afwezig: 'onbekend', vragenAan };
    if (versie === null) {
      const [laatste] = await werk.eenheid.feit.versies(casus.id, feit);
      return faal({ soort: 'verouderd', versie: 0, nu: laatste?.versie ?? 0 });
    }
    return schrijfFeit(werk, casus, regel.value, { waarde, versie, wijze: 'vastgelegd', reden: null });
  },
  voorwerp: feitVoorwerp,
};
