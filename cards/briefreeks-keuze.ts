/** What else can be done with a series: new letters for all councils, withdraw, look at the one before. */
import type { Reekssoort, Rondestap } from '../domain/briefreeks';
import { reeksTekst } from '../texts/briefreeks';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';

export interface ReekskeuzeView {
  readonly reeks: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly soort: Reekssoort;
  readonly mag: readonly Rondestap[];
  /** The series before this one. */
  readonly vorige: string | null;
}

/** New letters for all councils are asked for once more: a press by mistake would make hundreds. */
export function reekskeuzeKaart(view: ReekskeuzeView, sleutel: string): Kaart {
  const { keuze, knop } = reeksTekst;
  const { reeks, casusId: casus, vorige, mag } = view;
  const start = (soort: Reekssoort) => ({ casus, soort, sleutel: `${sleutel}-${soort}` });
  return bladKaart({
    kop: keuze.kop,
    naam: '',
    alineas: [keuze.uitleg],
    rijen: [],
    knoppen: [
      ...(mag.includes('bijwerken')
        ? [
            button(knop.vervolgbrieven, 'briefreeks.starten', start('vervolgbrief')),
            button(knop.aanbiedingsbrieven, 'briefreeks.starten', start('aanbiedingsbrief')),
            button(knop.eersteBrieven, 'briefreeks.starten', start('raadsinformatiebrief')),
          ]
        : []),
      ...(mag.includes('intrekken') ? [button(knop.intrekking, 'briefreeks.intrekking', { reeks })] : []),
      ...(vorige === null ? [] : [button(knop.eerder, 'briefreeks.inzien', { reeks: vorige })]),
      button(knop.reeks, 'briefreeks.inzien', { reeks }),
    ],
    samenvatting: keuze.kop,
  });
}
