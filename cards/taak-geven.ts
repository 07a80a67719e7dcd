/** Putting a task on somebody's name: the form, what happened with the way back, and the message to whom it concerns. */
import type { Taakregel } from '../domain/taak';
import type { Feestdagen } from '../domain/termijn';
import { inkorten } from '../texts/inkorten';
import { gevenTekst } from '../texts/taak-geven';
import { taakTekst } from '../texts/taak';
import { termijnZin } from '../texts/taak-termijn';
import { berichtKaart } from './bericht';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { langsteReden } from './taak-formulier';

export interface Ontvanger {
  readonly id: string;
  readonly naam: string;
  readonly partij: string;
}

const naarTaak = ({ id }: Pick<Taakregel, 'id'>) =>
  button(taakTekst.knop.terug, 'taak.inzien', { taak: id }, { zonderInvoer: true });

/** `aan`: who is filled in already. */
export function taakGevenKaart(taak: Taakregel, mensen: readonly Ontvanger[], aan: string, sleutel: string): Kaart {
  const { kop, uitleg, niemand, label, aanFout, redenFout, knop } = gevenTekst;
  if (mensen.length === 0) return berichtKaart({ kop, alineas: [taak.wat, niemand], knoppen: [naarTaak(taak)] });
  return invulKaart({
    ...{ kop, naam: taak.wat, uitleg },
    keuzes: [
      {
        ...{ id: 'aan', label: label.aan, waarde: aan, nodig: true, fout: aanFout },
        opties: mensen.map(({ id, naam, partij }) => ({ waarde: id, naam: `${naam} · ${partij}` })),
      },
    ],
    reden: { label: label.reden, fout: redenFout(langsteReden), max: langsteReden, nodig: false },
    knoppen: [
      button(knop.geven, 'taak.toewijzen', { taak: taak.id, versie: taak.versie, sleutel }, { stijl: 'positive' }),
      naarTaak(taak),
    ],
  });
}

/** `eerder`: whose name stood on it; null when nobody's did. */
export function taakGegevenKaart(taak: Taakregel, eerder: string | null, sleutel: string): Kaart {
  const { gedaan, gedaanKop, knop } = gevenTekst;
  const terug = { taak: taak.id, versie: taak.versie, sleutel, ...(eerder === null ? {} : { aan: eerder }) };
  return berichtKaart({
    kop: gedaanKop,
    ...{
      alineas: [gedaan(taak.persoonNaam), taak.wat],
      rijen: [{ label: gevenTekst.rij.over, waarde: taak.aanbiederNaam }],
    },
    knoppen: [button(knop.ongedaan, 'taak.terugnemen', terug), naarTaak(taak)],
  });
}

interface Berichtview {
  readonly taak: Taakregel;
  readonly kop: string;
  readonly zin: string;
  readonly reden: string | null;
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
}

/** What somebody reads whose name was put on a task, or taken off it. */
export function taakOpNaamBericht({ taak, kop, zin, reden, vandaag, feestdagen }: Berichtview): Kaart {
  const { rij } = gevenTekst;
  return berichtKaart({
    ...{ kop, over: taak.aanbiederNaam, alineas: [zin] },
    rijen: [
      { label: rij.taak, waarde: inkorten(taak.wat, 400) },
      { label: rij.over, waarde: taak.aanbiederNaam },
      { label: rij.termijn, waarde: termijnZin(taak, vandaag, feestdagen) },
      ...(reden === null ? [] : [{ label: rij.reden, waarde: reden }]),
    ],
    knoppen: [button(taakTekst.knop.bekijken, 'taak.inzien', { taak: taak.id })],
  });
}
