/** A file with gemeenten and jeugdregio’s before and after it counts. */
import type { Gebiedsrij } from '../domain/gebieden';
import { gebiedenTekst as tekst } from '../texts/gebieden';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';

export interface GebiedenproefView {
  readonly voorstel: string;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
  /** `opgegaanIn` by name. */
  readonly rijen: readonly Pick<Gebiedsrij, 'naam' | 'verschil' | 'opgegaanIn' | 'per'>[];
  /** Names of gemeenten that go up in another while people work there. */
  readonly metMensen: readonly string[];
}

export const meesteRijen = 25;

export const langsteRegel = 300;

export function gebiedenproefKaart(view: GebiedenproefView, sleutel: string): Kaart {
  const anders = view.rijen.filter(({ verschil }) => verschil !== 'gelijk');
  const regels = anders.slice(0, meesteRijen).map((rij) => inkorten(regel(rij), langsteRegel));
  const rest = anders.length - regels.length;
  const niets = anders.length === 0;
  return bladKaart({
    ...{ kop: tekst.proefKop, naam: '', rijen: [], samenvatting: tekst.proefKop },
    alineas: [
      tekst.proef(view.nieuw, view.gewijzigd, view.gelijk),
      niets ? tekst.nietsNieuws : tekst.proefUitleg,
      ...view.metMensen.slice(0, 5).map(tekst.mensen),
    ],
    secties: [{ kop: tekst.perRij, regels: rest > 0 ? [...regels, tekst.meer(rest)] : regels }],
    knoppen: niets
      ? []
      : [
          button(
            tekst.knop.overnemen,
            'gebieden.overnemen',
            { voorstel: view.voorstel, sleutel },
            { stijl: 'positive' },
          ),
        ],
  });
}

function regel({ naam, verschil, opgegaanIn, per }: GebiedenproefView['rijen'][number]): string {
  if (opgegaanIn.length > 0) return tekst.gaatOp(naam, opgegaanIn, per);
  return verschil === 'nieuw' ? tekst.nieuw(naam) : tekst.gewijzigd(naam);
}

export const gebiedenKlaarKaart = (inlezing: string, sleutel: string): Kaart =>
  bladKaart({
    ...{ kop: tekst.klaarKop, naam: '', rijen: [], samenvatting: tekst.klaarKop, alineas: [tekst.klaar] },
    knoppen: [
      button(tekst.knop.terug, 'gebieden.terugzetten', { inlezing, sleutel }),
      button(tekst.knop.eerder, 'gebieden.inzien', {}),
    ],
  });
