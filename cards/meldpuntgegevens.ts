/** The terms and the telephone of the meldpunt as a list, and the places people are sent to. */
import type { Doorverwijzing } from '../domain/doorverwijzing';
import { contactsleutels, termijnsleutels } from '../domain/meldpunt';
import type { Meldpuntgegevens, Meldpuntsleutel } from '../domain/meldpunt';
import {
  meldpuntgegevenNaam,
  meldpuntgegevensTekst as tekst,
  meldpuntregels,
  verwijsregels,
} from '../texts/meldpuntgegevens';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

const sleutels: readonly Meldpuntsleutel[] = [...termijnsleutels, ...contactsleutels];

export const { knop, label, fout } = tekst;

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

export const doorverwijsgegevensKaart = (rijen: readonly Doorverwijzing[], dag: string): Kaart =>
  lijstKaart({
    kop: tekst.verwijsKop,
    onderkop: tekst.verwijsUitleg,
    items: rijen.map((rij) => ({ titel: tekst.verwijsNaam(rij), regels: verwijsregels(rij, dag), knoppen: [] })),
    knoppen: [button(knop.terug, 'meldpuntgegevens.inzien', {})],
    samenvatting: tekst.verwijsSamenvatting(rijen.length),
  });
