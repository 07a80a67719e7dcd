/** A question of the meldpunt to the melder, answered on the card or in an ordinary message. */
import type { Meldingvraag } from '../domain/melding-historie';
import { vraagTekst } from '../texts/melding-status';
import { button } from './button';
import { formulierKaart } from './formulier';
import type { Kaart } from './expand';

export interface MeldingvraagView {
  readonly vraag: Pick<Meldingvraag, 'id' | 'meldingId' | 'vraag' | 'verlooptOp'>;
  readonly nummer: string;
  readonly over: string;
  readonly sleutel: string;
  readonly herinnering: boolean;
}

const langsteVraagtekst = 4_000;

export const meldingvraagKaart = ({ vraag, nummer, over, sleutel, herinnering }: MeldingvraagView): Kaart =>
  formulierKaart({
    kop: herinnering ? vraagTekst.herinneringKop(nummer) : vraagTekst.kop(nummer),
    naam: over,
    alineas: [
      vraag.vraag,
      { tekst: vraagTekst.uitleg(vraag.verlooptOp), subtiel: true },
      { tekst: vraagTekst.ookTypen, subtiel: true },
    ],
    teksten: [
      {
        ...{ id: 'antwoord', label: vraagTekst.invoer, fout: vraagTekst.invoerFout },
        ...{ verplicht: true, max: langsteVraagtekst },
      },
    ],
    knoppen: [
      button(vraagTekst.knop, 'melding.beantwoorden', { vraag: vraag.id, sleutel }, { stijl: 'positive' }),
      button(vraagTekst.later, 'melding.inzien', { melding: vraag.meldingId }, { zonderInvoer: true }),
    ],
  });
