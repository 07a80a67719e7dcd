/** What beheerders changed, each with its reason and who did it, to be turned back. */
import type { Beheerwijziging } from '../domain/beheerwijziging';
import type { Draaiboektaak } from '../domain/draaiboek';
import type { EigenPassage } from '../domain/eigen-passage';
import type { Feestdag } from '../domain/feestdag';
import { zinplekUit } from '../domain/formulering';
import type { Formulering } from '../domain/formulering';
import type { Meldpuntgegeven } from '../domain/meldpunt';
import { draaiboekTekst as tekst, feestdagZin, regelZin } from '../texts/draaiboek';
import { eigenPassageTekst } from '../texts/eigen-passage';
import { formuleringTekst } from '../texts/formulering';
import { inkorten } from '../texts/inkorten';
import { meldpuntwijzigingZin } from '../texts/meldpuntgegevens';
import { momentVoluit } from '../texts/moment';
import { passageNaam } from '../texts/passage';
import { button } from './button';
import type { Knop } from './button';
import { knop, langsteReden, regelsPerBlad } from './draaiboek';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

const langsteZin = 500;

export interface WijzigingenView {
  readonly wijzigingen: readonly Beheerwijziging[];
  readonly terug: Knop;
  sleutel(): string;
}

/** Who, when, from what to what and why; each can be turned back. */
export function wijzigingenKaart({ wijzigingen, terug, sleutel }: WijzigingenView): Kaart {
  return lijstKaart({
    kop: tekst.wijzigingenKop,
    onderkop: wijzigingen.length === 0 ? tekst.geenWijzigingen : '',
    items: wijzigingen.slice(0, regelsPerBlad).map((een) => ({
      titel: tekst.wie(momentVoluit(een.op), een.naam === '' ? tekst.beheer : een.naam),
      regels: [
        een.oud === null ? tekst.nieuw : inkorten(tekst.was(zinVan(een, een.oud)), langsteZin),
        inkorten(tekst.nu(zinVan(een, een.nieuw)), langsteZin),
        tekst.reden(inkorten(een.reden, langsteReden)),
      ],
      knoppen:
        een.soort === 'passage' || een.soort === 'ritme'
          ? []
          : [
              button(knop.terugdraaien, 'beheer.terugdraaien', {
                soort: een.soort,
                wijziging: een.id,
                sleutel: sleutel(),
              }),
            ],
    })),
    knoppen: [terug],
  });
}

function zinVan({ soort, sleutel }: Beheerwijziging, inhoud: unknown): string {
  if (soort === 'feestdag') return feestdagZin(inhoud as Feestdag);
  if (soort === 'draaiboektaak') return regelZin(inhoud as Draaiboektaak);
  if (soort === 'meldpuntgegeven') return meldpuntwijzigingZin(sleutel, inhoud as Meldpuntgegeven);
  if (soort === 'passage') return passageNaam(sleutel);
  if (soort === 'eigen-passage') {
    const { naam, tekst: woorden, vervallen } = inhoud as EigenPassage;
    return eigenPassageTekst.wijziging(naam, woorden, vervallen);
  }
  const plek = zinplekUit(sleutel);
  return formuleringTekst.wijziging(plek.soort, plek.publiek, plek.zin, (inhoud as Formulering).tekst);
}
