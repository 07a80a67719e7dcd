/** One standing text of letters, to read, to review and to hand over. */
import { passageTekst as tekst } from '../texts/passage';
import { invulbladKaart } from './invulblad';
import { button } from './button';
import type { Kaart } from './expand';
import { langsteReden, eigenaarRegel, naamVan } from './passage';
import type { PassageView } from './passage';

export interface PassagebladView extends PassageView {
  readonly mensen: readonly { readonly id: string; readonly naam: string }[];
  readonly gezien: string;
  readonly uiterlijk: string;
}

/** Who owns it and when it is due; what was chosen before stands there. */
export function passagebladKaart(view: PassagebladView, sleutel: string, meldingen: readonly string[] = []): Kaart {
  const { passage, stand, mensen, gezien } = view;
  return invulbladKaart({
    kop: tekst.formulierKop,
    naam: naamVan(passage),
    meldingen,
    alineas: [eigenaarRegel(stand), tekst.formulierUitleg],
    velden: [
      {
        ...{
          soort: 'keuze',
          id: 'eigenaar',
          label: tekst.veld.eigenaar,
          waarde: stand?.eigenaarId ?? '',
          verplicht: true,
        },
        ...{ keuzes: mensen.map(({ id, naam }) => ({ title: naam, value: id })), stijl: 'filtered' },
      },
      {
        ...{ soort: 'datum', id: 'nazienVoor', label: tekst.veld.nazienVoor, verplicht: true },
        waarde: stand?.nazienVoor ?? view.uiterlijk,
      },
      { soort: 'tekst', id: 'reden', label: tekst.veld.reden, max: langsteReden, verplicht: true },
    ],
    knoppen: [
      button(tekst.knop.opslaan, 'passage.toewijzen', { passage: passage.id, gezien, sleutel }, { stijl: 'positive' }),
      button(tekst.knop.naarLijst, 'passages.inzien', {}, { zonderInvoer: true }),
    ],
    samenvatting: tekst.formulierSamenvatting(naamVan(passage)),
  });
}
