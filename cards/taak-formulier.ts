/** The forms around a task: change it for this casus, add one, and the date its term follows. */
import { taakEigenaren } from '../domain/draaiboek';
import { volgtUitBesluit } from '../domain/feitversie';
import { taakSoorten } from '../domain/taak';
import type { Taakregel, TaakSoort } from '../domain/taak';
import { hoofdletter } from '../texts/lijst';
import { taakTekst } from '../texts/taak';
import { eigenaarNaam, taakSoortNaam } from '../texts/taak-namen';
import { gevenTekst } from '../texts/taak-geven';
import { feitNaam } from '../texts/termijnfeit';
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

const eigenaarVeld = {
  ...{ id: 'eigenaar', label: taakTekst.formulier.eigenaar, nodig: true, fout: taakTekst.formulier.keuzeFout },
  opties: eigenaarOpties,
} as const;

export function taakToevoegenKaart(
  casus: { readonly id: string; readonly aanbiederNaam: string },
  sleutel: string,
  ingevuld: { readonly wat?: string; readonly soort?: TaakSoort; readonly termijn?: string } = {},
): Kaart {
  const { formulier, knop } = taakTekst;
  const { wat = '', soort = 'taak', termijn = '' } = ingevuld;
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
      { ...eigenaarVeld, waarde: 'regievoerder' },
    ],
    datums: [{ id: 'termijn', label: formulier.termijn, waarde: termijn, fout: formulier.datumFout }],
    knoppen: [
      button(knop.opslaan, 'taak.toevoegen', { casus: casus.id, sleutel }, { stijl: 'positive' }),
      button(knop.alleTaken, 'casustaken.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
  });
}

/** The date of the fact that a derived term follows. */
export function feitdatumKaart(taak: Taakregel, sleutel: string): Kaart | null {
  if (taak.grond.soort !== 'na-feit' || volgtUitBesluit(taak.grond.feit)) return null;
  const { formulier, knop } = taakTekst;
  const feit = feitNaam(taak.grond.feit);
  return invulKaart({
    ...{ kop: knop.feitdatum, naam: taak.wat, uitleg: formulier.feitUitleg(feit) },
    datums: [
      {
        ...{ id: 'feitdatum', label: formulier.feitDatum(feit), nodig: true, fout: formulier.datumFout },
        waarde: taak.grond.feitdatum ?? '',
      },
    ],
    knoppen: [
      button(knop.opslaan, 'taakfeit.vastleggen', { taak: taak.id, sleutel }, { stijl: 'positive' }),
      // Taken back: without another day the task stays open and waits.
      ...(taak.grond.feitdatum === null
        ? []
        : [
            button(
              knop.feitWeg,
              'taakfeit.weghalen',
              { taak: taak.id, sleutel: `${sleutel}-weg` },
              { zonderInvoer: true },
            ),
          ]),
      button(knop.terug, 'taak.inzien', { taak: taak.id }, { zonderInvoer: true }),
    ],
  });
}
