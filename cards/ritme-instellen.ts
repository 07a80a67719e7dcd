/** The cadence per trede, what changed in it, and the form to change one row. */
import type { Beheerwijziging } from '../domain/beheerwijziging';
import type { Ritmeregel } from '../domain/ritme';
import { ritmeInstelTekst as tekst } from '../texts/ritme-instellen';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Kaart } from './expand';

export interface RitmeInstelView {
  readonly regels: readonly Ritmeregel[];
  readonly wijzigingen: readonly Beheerwijziging[];
  readonly melding: Sectie | null;
  readonly sleutel: string;
}

export const langsteRitmereden = 400;

export const ritmeInstelKaart = ({ regels, wijzigingen, melding, sleutel }: RitmeInstelView): Kaart =>
  bladKaart({
    kop: tekst.kop,
    naam: '',
    meldingen: melding === null ? [] : [melding],
    alineas: [tekst.uitleg],
    rijen: regels.map(({ trede, dagen }) => ({ label: tekst.trede(trede), waarde: tekst.dagen(dagen) })),
    secties: [{ kop: tekst.eerder, regels: wijzigingen.map(tekst.wijziging) }],
    velden: [
      {
        ...{ soort: 'keuze', id: 'trede', label: tekst.welke, waarde: '', verplicht: true },
        keuzes: regels.map(({ trede }) => ({ titel: tekst.trede(trede), waarde: String(trede) })),
      },
      { soort: 'tekst', id: 'dagen', label: tekst.nieuw, max: 3, kort: true, waarde: '', verplicht: true },
      { soort: 'tekst', id: 'reden', label: tekst.reden, max: langsteRitmereden, waarde: '', verplicht: true },
    ],
    knoppen: [
      button(tekst.opslaan, 'ritme.instellen', { sleutel }, { stijl: 'positive' }),
      button(tekst.terug, 'draaiboek.inzien', {}, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kop,
  });
