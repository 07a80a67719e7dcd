/** Two versions of a letter: each paragraph that changed, that went and that came, in the order of the letter. */
import type { Alineaverschil } from '../domain/briefwerk';
import { woordverschil } from '../domain/woordverschil';
import type { Woorddeel } from '../domain/woordverschil';
import { briefgangTekst } from '../texts/briefgang';
import { briefversiesTekst as tekst } from '../texts/briefversies';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import type { Leessectie, Regel, Streek } from './blad';
import { bladeren } from './bladeren';
import { overBladen } from './bladspiegel';
import { button } from './button';
import type { Kaart } from './expand';

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
  const [was, is] = [oud, nieuw].map((alinea) => (alinea === null ? null : inkorten(alinea, langsteAlinea)));
  const { gewijzigd, vervallen, toegevoegd } = tekst.soort;
  if (was && is) return { kop: tekst.sectie(plek + 1, gewijzigd), regels: naastElkaar(was, is) };
  return was
    ? { kop: tekst.sectie(plek + 1, vervallen), regels: [tekst.oud + was] }
    : { kop: tekst.sectie(plek + 1, toegevoegd), regels: [tekst.nieuw + (is ?? '')] };
}

/** Each named in words as well: not everybody sees a line through or under a word. */
const meesteWissels = 5;

function naastElkaar(was: string, is: string): readonly Regel[] {
  const verschil = woordverschil(was, is);
  if (verschil === null || verschil.wissels.length === 0) return [tekst.oud + was, tekst.nieuw + is];
  const { wissels } = verschil;
  return [
    [{ tekst: tekst.oud }, ...gemerkt(verschil.oud, 'weg')],
    [{ tekst: tekst.nieuw }, ...gemerkt(verschil.nieuw, 'erbij')],
    tekst.anders(wissels.slice(0, meesteWissels), Math.max(0, wissels.length - meesteWissels)),
  ];
}

const gemerkt = (delen: readonly Woorddeel[], merk: NonNullable<Streek['merk']>): readonly Streek[] =>
  delen.map((deel) => (deel.anders ? { tekst: deel.tekst, merk } : { tekst: deel.tekst }));
