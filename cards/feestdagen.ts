/** The holidays of a year. */
import type { Feestdag } from '../domain/feestdag';
import { datumVoluit } from '../texts/datum';
import { feestdagTekst } from '../texts/draaiboek';
import { button } from './button';
import type { Knop } from './button';
import { knop } from './draaiboek';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface FeestdagenView {
  readonly jaar: number;
  readonly dagen: readonly Feestdag[];
  readonly magWijzigen: boolean;
}

export function feestdagenKaart({ jaar, dagen, magWijzigen }: FeestdagenView): Kaart {
  const naarJaar = (welk: number): Knop => button(feestdagTekst.knop.jaar(welk), 'feestdagen.inzien', { jaar: welk });
  return lijstKaart({
    kop: feestdagTekst.kop(jaar),
    onderkop: dagen.length === 0 ? feestdagTekst.leeg : feestdagTekst.uitleg,
    items: dagen.map(({ datum, naam, bron, geldt }) => ({
      titel: `${datumVoluit(datum)}: ${naam}`,
      regels: [...(geldt ? [] : [feestdagTekst.geldtNiet]), bron],
      knoppen: [],
    })),
    knoppen: [
      naarJaar(jaar - 1),
      naarJaar(jaar + 1),
      ...(magWijzigen
        ? [
            button(feestdagTekst.knop.wijzigen, 'feestdag.openen', {}),
            button(knop.wijzigingen, 'beheer.wijzigingen', { soort: 'feestdag' }),
          ]
        : []),
    ],
  });
}
