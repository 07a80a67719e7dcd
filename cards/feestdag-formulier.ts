/** The form that adds, names or drops a holiday. */
import { langsteDraaiboektekst } from '../domain/draaiboek';
import { draaiboekTekst as tekst, feestdagTekst } from '../texts/draaiboek';
import { button } from './button';
import { jaNee, knop, redenveld } from './draaiboek';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';

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
