/** Opening a casus from an own signal; from meldingen it is opened where those are judged. */
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import { button } from './button';
import { meldingen } from './casus-formulier';
import type { Ingevuld } from './casus-formulier';
import type { Kaart } from './expand';

/** Opening a casus from an own signal; from meldingen it is opened where those are judged. */
export function openFormulier(
  aanbieder: { readonly id: string; readonly naam: string },
  adviseurs: readonly { readonly id: string; readonly naam: string }[],
  ingevuld: Ingevuld,
  sleutel: string,
): Kaart {
  const { openFormulier: tekst } = regieTekst;
  const waarde = (id: string): string => ingevuld.waarden[id] ?? '';
  return bladKaart({
    kop: tekst.kop,
    naam: aanbieder.naam,
    meldingen: meldingen(ingevuld),
    alineas: [tekst.uitleg],
    rijen: [],
    velden: [
      { soort: 'datum', id: 'geopendOp', label: tekst.datum, waarde: waarde('geopendOp'), verplicht: true },
      {
        ...{ soort: 'keuze', id: 'eigenaar', label: tekst.eigenaar, waarde: waarde('eigenaar'), verplicht: true },
        keuzes: adviseurs.map(({ id, naam }) => ({ titel: naam, waarde: id })),
      },
    ],
    knoppen: [button(tekst.knop, 'casus.openen', { partijId: aanbieder.id, sleutel })],
    samenvatting: tekst.samenvatting,
  });
}
