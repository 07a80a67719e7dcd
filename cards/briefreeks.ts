/** How far a series of letters is, updated in place while it runs. */
import type { ReeksStatus } from '../domain/briefreeks';
import { momentVoluit } from '../texts/moment';
import { reeksTekst } from '../texts/briefreeks';
import { bladKaart } from './blad';
import { button, link } from './button';
import type { Kaart } from './expand';

export interface ReeksView {
  readonly id: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly status: ReeksStatus;
  readonly gemaakt: number;
  readonly totaal: number;
  readonly genoemd: number | null;
}

export function reeksKaart(view: ReeksView, sleutel: string): Kaart {
  const { id: reeks, status, gemaakt, totaal, genoemd } = view;
  const { knop, label } = reeksTekst;
  return bladKaart({
    kop: reeksTekst.kop(view.casusNummer),
    naam: view.aanbieder,
    alineas: [reeksTekst.uitleg, ...(genoemd === null ? [] : [reeksTekst.genoemd(genoemd, totaal)])],
    rijen: [
      { label: label.stand, waarde: reeksTekst.stand(status) },
      { label: label.gemaakt, waarde: reeksTekst.gemaakt(gemaakt, totaal) },
    ],
    knoppen: [
      ...(status === 'loopt' ? [button(knop.afbreken, 'briefreeks.afbreken', { reeks, sleutel })] : []),
      ...(status === 'loopt' ? [button(knop.tonen, 'briefreeks.inzien', { reeks })] : []),
      ...(gemaakt > 0 && status !== 'loopt' ? [button(knop.bestanden, 'briefreeks.bestanden', { reeks })] : []),
      button(knop.casus, 'casus.inzien', { casus: view.casusId }),
    ],
    samenvatting: reeksTekst.samenvatting(status, gemaakt, totaal),
  });
}

export const reeksBestandKaart = (reeks: string, url: string, tot: string): Kaart =>
  bladKaart({
    kop: reeksTekst.bestandKop,
    naam: '',
    alineas: [reeksTekst.bestand(momentVoluit(tot))],
    rijen: [],
    knoppen: [link(reeksTekst.knop.ophalen, url), button(reeksTekst.knop.tonen, 'briefreeks.inzien', { reeks })],
    samenvatting: reeksTekst.bestandKop,
  });
