/** The form that changes a task for this casus. */
import { taakEigenaren } from '../domain/draaiboek';
import type { Taakregel } from '../domain/taak';
import { hoofdletter } from '../texts/lijst';
import { taakTekst } from '../texts/taak';
import { eigenaarNaam } from '../texts/taak-namen';
import { gevenTekst } from '../texts/taak-geven';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';

export const langsteReden = 400;

const eigenaarOpties = taakEigenaren.map((waarde) => ({ waarde, naam: hoofdletter(eigenaarNaam(waarde)) }));

export const redenveld = {
  max: langsteReden,
  label: taakTekst.formulier.reden,
  fout: taakTekst.formulier.redenFout,
  nodig: true,
};

/** Another term or owner on this casus only. */
export function taakAanpassenKaart(taak: Taakregel, sleutel: string, naar = taak.termijn ?? ''): Kaart {
  const { formulier, knop } = taakTekst;
  return invulKaart({
    ...{ kop: formulier.aanpassen, naam: taak.wat, uitleg: formulier.uitleg, reden: redenveld },
    datums: [{ id: 'termijn', label: formulier.termijn, waarde: naar, fout: formulier.datumFout }],
    keuzes: [{ ...eigenaarVeld, waarde: taak.eigenaar }],
    knoppen: [
      button(knop.opslaan, 'taak.wijzigen', { taak: taak.id, versie: taak.versie, sleutel }, { stijl: 'positive' }),
      button(gevenTekst.knop.openen, 'taak.geven', { taak: taak.id }, { zonderInvoer: true }),
      button(knop.terug, 'taak.inzien', { taak: taak.id }, { zonderInvoer: true }),
    ],
  });
}

export const eigenaarVeld = {
  ...{ id: 'eigenaar', label: taakTekst.formulier.eigenaar, nodig: true, fout: taakTekst.formulier.keuzeFout },
  opties: eigenaarOpties,
} as const;
