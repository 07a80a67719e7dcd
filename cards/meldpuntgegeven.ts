/** The form of one term or telephone of the meldpunt. */
import type { Meldpuntgegeven, Meldpuntsleutel } from '../domain/meldpunt';
import { meldpuntgegevenNaam, meldpuntgegevensTekst as tekst } from '../texts/meldpuntgegevens';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { knop, label, fout } from './meldpuntgegevens';

export const langsteBron = 200;

export const langsteMeldpuntwaarde = 80;

export interface MeldpuntgegevenView {
  readonly gegeven: Meldpuntsleutel;
  /** As it was set; a term nobody set shows the one that holds. */
  readonly nu: Meldpuntgegeven;
  readonly gezien: string;
  readonly sleutel: string;
}

export const meldpuntgegevenKaart = ({ gegeven, nu, gezien, sleutel }: MeldpuntgegevenView): Kaart =>
  invulKaart({
    kop: tekst.formulierKop(meldpuntgegevenNaam(gegeven)),
    uitleg: tekst.formulierUitleg,
    teksten: [
      {
        ...{ id: 'waarde', waarde: nu.waarde ?? '', nodig: true, fout: fout.waarde, max: langsteMeldpuntwaarde },
        label: gegeven === 'telefoon' || gegeven === 'uren' ? label[gegeven] : label.werkdagen,
      },
      { id: 'bron', label: label.bron, waarde: nu.bron ?? '', max: langsteBron, fout: fout.bron },
    ],
    reden: { label: label.reden, fout: fout.reden, max: 400, nodig: true },
    knoppen: [
      button(knop.opslaan, 'meldpuntgegeven.wijzigen', { gegeven, gezien, sleutel }, { stijl: 'positive' }),
      button(knop.terug, 'meldpuntgegevens.inzien', {}, { zonderInvoer: true }),
    ],
  });
