/** The holidays of a year, and the form that adds, names or drops one. */
import { langsteDraaiboektekst } from '../domain/draaiboek';
import type { Feestdag } from '../domain/feestdag';
import { datumVoluit } from '../texts/datum';
import { draaiboekTekst as tekst, feestdagTekst } from '../texts/draaiboek';
import { button } from './button';
import type { Knop } from './button';
import { jaNee, knop, redenveld } from './draaiboek';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
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

export function feestdagFormulier(sleutel: string): Kaart {
  const { label, keuze } = feestdagTekst;
  const { fout } = tekst;
  return invulKaart({
    ...{ kop: feestdagTekst.formulierKop, uitleg: feestdagTekst.formulierUitleg, reden: redenveld },
    teksten: [
      { id: 'naam', label: label.naam, max: 80, nodig: true, fout: fout.wat },
      { id: 'bron', label: label.bron, max: langsteDraaiboektekst, nodig: true, fout: fout.bron },
    ],
    keuzes: [
      {
        ...{ id: 'geldt', label: label.geldt, waarde: 'ja', nodig: true, fout: fout.keuze },
        opties: jaNee(keuze.vrij, keuze.werkdag),
      },
    ],
    datums: [{ id: 'datum', label: label.datum, nodig: true, fout: fout.keuze }],
    knoppen: [
      button(knop.opslaan, 'feestdag.wijzigen', { sleutel }, { stijl: 'positive' }),
      button(feestdagTekst.knop.terug, 'feestdagen.inzien', {}, { zonderInvoer: true }),
    ],
  });
}
