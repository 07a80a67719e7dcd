/** Opening a casus from an own signal; from meldingen it is opened where those are judged. */
import type { CasusDossier } from '../domain/casus';
import { casusTekst } from '../texts/casus';
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import { button } from './button';
import { meldingen } from './casus-formulier';
import type { Ingevuld } from './casus-formulier';
import type { Kaart } from './expand';

interface Genoemd {
  readonly id: string;
  readonly naam: string;
}

export interface OpenView {
  readonly aanbieder: Genoemd;
  /** The casus of the concern that this aanbieder is a deelneming of: that one is about it too. */
  readonly boven: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam' | 'status'> | null;
  readonly adviseurs: readonly Genoemd[];
}

export function openFormulier({ aanbieder, boven, adviseurs }: OpenView, ingevuld: Ingevuld, sleutel: string): Kaart {
  const { openFormulier: tekst } = regieTekst;
  const waarde = (id: string): string => ingevuld.waarden[id] ?? '';
  return bladKaart({
    kop: tekst.kop,
    naam: aanbieder.naam,
    meldingen: meldingen(ingevuld),
    alineas: [
      ...(boven === null || boven.status === 'gesloten'
        ? []
        : [
            casusTekst.alBijConcern(
              casusTekst.bijConcern(aanbieder.naam, boven.aanbiederNaam, boven.nummer, boven.status),
            ),
          ]),
      tekst.uitleg,
    ],
    rijen: [],
    velden: [
      { soort: 'datum', id: 'geopendOp', label: tekst.datum, waarde: waarde('geopendOp'), verplicht: true },
      {
        ...{ soort: 'keuze', id: 'eigenaar', label: tekst.eigenaar, waarde: waarde('eigenaar'), verplicht: true },
        keuzes: adviseurs.map(({ id, naam }) => ({ titel: naam, waarde: id })),
      },
    ],
    knoppen: [
      button(tekst.knop, 'casus.openen', { partijId: aanbieder.id, sleutel }),
      ...(boven === null
        ? []
        : [button(casusTekst.naarConcern(boven.nummer), 'casus.inzien', { casus: boven.id }, { zonderInvoer: true })]),
    ],
    samenvatting: tekst.samenvatting,
  });
}
