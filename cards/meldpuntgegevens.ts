/** The terms and the telephone of the meldpunt as a list, the form of one of them, and the places people are sent to. */
import type { Doorverwijzing } from '../domain/doorverwijzing';
import { contactsleutels, termijnsleutels } from '../domain/meldpunt';
import type { Meldpuntgegeven, Meldpuntgegevens, Meldpuntsleutel } from '../domain/meldpunt';
import {
  meldpuntgegevenNaam,
  meldpuntgegevensTekst as tekst,
  meldpuntregels,
  verwijsregels,
} from '../texts/meldpuntgegevens';
import { button } from './button';
import type { Kaart } from './expand';
import { invulKaart } from './invulkaart';
import { lijstKaart } from './lijst';

const sleutels: readonly Meldpuntsleutel[] = [...termijnsleutels, ...contactsleutels];
const { knop, label, fout } = tekst;

export interface MeldpuntgegevensView {
  readonly gegevens: Meldpuntgegevens;
  readonly magWijzigen: boolean;
}

export const meldpuntgegevensKaart = ({ gegevens, magWijzigen }: MeldpuntgegevensView): Kaart =>
  lijstKaart({
    kop: tekst.kop,
    onderkop: tekst.uitleg,
    items: sleutels.map((gegeven) => ({
      titel: meldpuntgegevenNaam(gegeven),
      regels: meldpuntregels(gegeven, gegevens[gegeven]),
      knoppen: magWijzigen ? [button(knop.wijzigen, 'meldpuntgegeven.openen', { gegeven })] : [],
    })),
    knoppen: [
      button(knop.verwijzen, 'doorverwijsgegevens.inzien', {}),
      ...(magWijzigen ? [button(knop.wijzigingen, 'beheer.wijzigingen', { soort: 'meldpuntgegeven' })] : []),
    ],
    samenvatting: tekst.samenvatting,
  });

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

export const doorverwijsgegevensKaart = (rijen: readonly Doorverwijzing[], dag: string): Kaart =>
  lijstKaart({
    kop: tekst.verwijsKop,
    onderkop: tekst.verwijsUitleg,
    items: rijen.map((rij) => ({ titel: tekst.verwijsNaam(rij), regels: verwijsregels(rij, dag), knoppen: [] })),
    knoppen: [button(knop.terug, 'meldpuntgegevens.inzien', {})],
    samenvatting: tekst.verwijsSamenvatting(rijen.length),
  });
