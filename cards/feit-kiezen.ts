/** Which fact of a casus to change. */
import type { Navraag } from '../domain/feit';
import { feitgangTekst as tekst } from '../texts/feitgang';
import { hoofdletter } from '../texts/hoofdletter';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';

export interface FeitKiezenView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  /** Missing ones first, and of those the ones nobody was asked for. */
  readonly feiten: readonly {
    readonly id: string;
    readonly omschrijving: string;
    readonly vragenAan: string | null;
    /** Null while nobody was asked. */
    readonly navraag: Navraag | null;
  }[];
}

export function feitKiezenKaart({ casusId: casus, casusNummer, aanbieder, feiten }: FeitKiezenView): Kaart {
  const keuzes = feiten.map(({ id, omschrijving, vragenAan, navraag }) => ({
    title: vragenAan === null ? hoofdletter(omschrijving) : tekst.ontbreekt(omschrijving, vragenAan, navraag),
    value: id,
  }));
  return invulbladKaart({
    kop: tekst.kiezenKop(casusNummer),
    naam: aanbieder,
    alineas: [tekst.kiezenUitleg],
    velden: [{ soort: 'keuze', id: 'feit', label: tekst.kiezen, keuzes, verplicht: true }],
    knoppen: [
      button(tekst.knop.openen, 'feit.inzien', { casus }, { stijl: 'positive' }),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kiezenKop(casusNummer),
  });
}
