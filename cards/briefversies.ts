/** Two versions of a letter: each paragraph that changed, that went and that came, in the order of the letter. */
import type { Alineaverschil } from '../domain/briefwerk';
import { briefgangTekst } from '../texts/briefgang';
import { briefversiesTekst as tekst } from '../texts/briefversies';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import type { Leessectie } from './blad';
import { bladeren } from './bladeren';
import { overBladen } from './bladspiegel';
import { button } from './button';
import type { Kaart } from './expand';
import { naastElkaar } from './woordmerken';

export interface VersieView {
  readonly briefId: string;
  readonly nummer: string;
  readonly van: number;
  readonly naar: number;
  readonly verschillen: readonly Alineaverschil[];
}

/** A paragraph somebody pasted may be longer than a card; the files hold all of it. */
const langsteAlinea = 4_000;

export function versieKaart({ briefId: brief, nummer, van, naar, verschillen }: VersieView, gevraagd: number): Kaart {
  const bladen = overBladen(verschillen.map(alsSectie));
  const blad = Math.min(Math.max(gevraagd, 1), Math.max(bladen.length, 1));
  const waar = { vanaf: blad - 1, totaal: bladen.length, perBlad: 1 };
  const bij = (titel: string, vanaf: number) => button(titel, 'brief.versies', { brief, van, naar, blad: vanaf + 1 });
  const aantal = verschillen.length;
  return bladKaart({
    kop: tekst.kop(nummer, van, naar),
    naam: '',
    alineas: [
      aantal === 0 ? tekst.geen(naar, van) : tekst.aantal(aantal, naar, van),
      ...(bladen.length > 1 ? [tekst.blad(blad, bladen.length)] : []),
    ],
    rijen: [],
    secties: bladen[blad - 1] ?? [],
    knoppen: [
      ...bladeren(waar, bij, tekst.bladknop),
      ...(van > 1 ? [button(tekst.eerder(van - 1, van), 'brief.versies', { brief, van: van - 1, naar: van })] : []),
      button(tekst.verloop, 'brief.verloop', { brief }),
      button(briefgangTekst.knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: tekst.samenvatting(nummer, van, naar, aantal),
  });
}

function alsSectie({ oud, nieuw }: Alineaverschil, plek: number): Leessectie {
  const { gewijzigd, vervallen, toegevoegd } = tekst.soort;
  if (oud && nieuw) {
    const bijelkaar = { was: oud, is: nieuw, oud: omlijst(tekst.oud), nieuw: omlijst(tekst.nieuw) };
    return { kop: tekst.sectie(plek + 1, gewijzigd), regels: naastElkaar({ ...bijelkaar, langste: langsteAlinea }) };
  }
  return oud
    ? { kop: tekst.sectie(plek + 1, vervallen), regels: [tekst.oud + inkorten(oud, langsteAlinea)] }
    : { kop: tekst.sectie(plek + 1, toegevoegd), regels: [tekst.nieuw + inkorten(nieuw ?? '', langsteAlinea)] };
}

const omlijst = (voor: string) => ({ voor, na: '' });
