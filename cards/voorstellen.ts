/** Own words of people beside what the facts say now, each with its two ways out. */
import type { Voorstel } from '../domain/brief-eigen';
import { briefgangTekst } from '../texts/briefgang';
import { inkorten } from '../texts/inkorten';
import { voorstelTekst as tekst } from '../texts/voorstel';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { Regel } from './streek';
import { naastElkaar } from './woordmerken';

export interface VoorstellenView {
  readonly briefId: string;
  readonly nummer: string;
  /** `gezien` stands for the text from the facts that was on the screen. */
  readonly voorstellen: readonly (Voorstel & { readonly gezien: string })[];
  /** Why the last choice was not taken over. */
  readonly melding?: string;
}

const meeste = 8;
const langste = 600;

export function voorstellenKaart(view: VoorstellenView, sleutel: () => string): Kaart {
  const { briefId: brief, nummer, voorstellen } = view;
  const over = voorstellen.length - meeste;
  const regels = [
    ...(view.melding === undefined ? [] : [view.melding]),
    voorstellen.length === 0 ? tekst.geen : tekst.uitleg,
    ...(over > 0 ? [tekst.meer(over)] : []),
  ];
  return lijstKaart({
    kop: tekst.kop(nummer),
    onderkop: regels.join(' '),
    items: voorstellen.slice(0, meeste).map(({ sleutel: alinea, eigen, nieuw, gezien }, plek) => {
      const basis = { brief, alinea, gezien };
      return {
        titel: tekst.alinea(plek + 1),
        regels: regelsVan(eigen, nieuw),
        knoppen: [
          button(tekst.knop.feiten, 'brief.voorstel-kiezen', { ...basis, keuze: 'feiten', sleutel: sleutel() }),
          button(tekst.knop.eigen, 'brief.voorstel-kiezen', { ...basis, keuze: 'eigen', sleutel: sleutel() }),
        ],
      };
    }),
    knoppen: [button(briefgangTekst.knop.brief, 'brief.inzien', { brief })],
    samenvatting: tekst.kop(nummer),
  });
}

function regelsVan(eigen: string, nieuw: string): readonly Regel[] {
  if (eigen === '' || nieuw === '')
    return [tekst.eigen(inkorten(eigen, langste)), tekst.nieuw(inkorten(nieuw, langste))];
  return naastElkaar({ was: eigen, is: nieuw, oud: tekst.omlijst.eigen, nieuw: tekst.omlijst.nieuw, langste });
}

export const voorstelRegels = (voorstellen: readonly Voorstel[]): readonly string[] =>
  voorstellen.map(({ eigen, nieuw }) => tekst.voorstel(inkorten(eigen, 300), inkorten(nieuw, 300)));

/** Of a letter that nobody can change any more there is nothing to choose. */
export const voorstelKnop = (brief: string, voorstellen: readonly Voorstel[]) =>
  voorstellen.length === 0 ? [] : [button(tekst.knop.tonen, 'brief.voorstellen', { brief })];
