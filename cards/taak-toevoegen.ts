/** The form that adds a task to a casus. */
import { taakSoorten } from '../domain/taak';
import type { TaakEigenaar } from '../domain/draaiboek';
import type { TaakSoort } from '../domain/taak';
import { taakTekst } from '../texts/taak';
import { taakSoortNaam } from '../texts/taak-namen';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { langsteReden, eigenaarVeld } from './taak-formulier';

interface Ingevuld {
  readonly wat?: string;
  readonly soort?: TaakSoort;
  readonly termijn?: string;
  readonly eigenaar?: TaakEigenaar;
  /** Whose name was said for it: that is asked when the task is there. */
  readonly naam?: string;
}

export function taakToevoegenKaart(
  casus: { readonly id: string; readonly aanbiederNaam: string },
  sleutel: string,
  ingevuld: Ingevuld = {},
): Kaart {
  const { formulier, knop } = taakTekst;
  const { wat = '', soort = 'taak', termijn = '', eigenaar = 'regievoerder', naam } = ingevuld;
  const gezegd = naam === undefined ? {} : { gezegd: naam };
  const soorten = taakSoorten.map((waarde) => ({ waarde, naam: taakSoortNaam(waarde) }));
  return invulKaart({
    ...{ kop: formulier.toevoegen, naam: casus.aanbiederNaam, uitleg: formulier.uitleg },
    teksten: [
      {
        id: 'wat',
        label: formulier.wat,
        waarde: wat,
        max: langsteReden,
        lang: true,
        nodig: true,
        fout: formulier.watFout,
      },
    ],
    keuzes: [
      { id: 'soort', label: formulier.soort, waarde: soort, nodig: true, fout: formulier.keuzeFout, opties: soorten },
      { ...eigenaarVeld, waarde: eigenaar },
    ],
    datums: [{ id: 'termijn', label: formulier.termijn, waarde: termijn, fout: formulier.datumFout }],
    knoppen: [
      button(knop.opslaan, 'taak.toevoegen', { casus: casus.id, sleutel, ...gezegd }, { stijl: 'positive' }),
      button(knop.alleTaken, 'casustaken.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
  });
}
