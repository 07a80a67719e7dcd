/** What people learned from a casus, on its card. */
import type { CasusDossier, Evaluatie } from '../domain/casus';
import { casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { lessenTekst } from '../texts/lessen';
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

/** What was learned, for the card of a closed casus. */
export const evaluatieSecties = (evaluaties: readonly Evaluatie[]): readonly Sectie[] => {
  const { sluitFormulier: label, evaluatie } = regieTekst;
  return evaluaties.slice(-2).map(({ datum, goed, beter, lessen }) => ({
    kop: evaluatie(datum),
    regels: (
      [
        [label.goed, goed],
        [label.beter, beter],
        [label.lessen, lessen],
      ] as const
    ).map(([vraag, antwoord]) => `${vraag} ${inkorten(antwoord, 1_000)}`),
  }));
};

/** On a page of their own, for who asks for them. */
export const lessenKaart = (
  { nummer, aanbiederNaam, status }: Pick<CasusDossier, 'nummer' | 'aanbiederNaam' | 'status'>,
  evaluaties: readonly Evaluatie[],
  knoppen: readonly Knop[],
): Kaart => {
  const { lessen } = regieTekst;
  const leeg = status === 'gesloten' ? lessen.geen : lessen.nogNiet;
  return bladKaart({
    kop: lessen.kop(nummer),
    naam: aanbiederNaam,
    alineas: evaluaties.length === 0 ? [leeg] : [],
    rijen: [],
    secties: evaluatieSecties(evaluaties),
    voet: [lessen.wieZietDit],
    knoppen,
    samenvatting: lessen.kop(nummer),
  });
};

const meesteLessen = 6;

/** The newest first; the rest is in the file that a beheerder takes out. */
export const alleLessenKaart = (evaluaties: readonly Evaluatie[]): Kaart => {
  const { evaluatie } = regieTekst;
  const nieuwste = [...evaluaties].sort((een, ander) => ander.datum.localeCompare(een.datum));
  return lijstKaart({
    kop: lessenTekst.kop,
    onderkop: lessenTekst.uitleg(evaluaties.length, Math.min(evaluaties.length, meesteLessen)),
    items: nieuwste.slice(0, meesteLessen).map((een) => ({
      titel: een.aanbiederNaam,
      regels: [`${een.casusNummer}. ${evaluatie(een.datum)}`, inkorten(een.lessen, 600)],
      knoppen: [button(casusTekst.knop.tonen, 'casus.inzien', { casus: een.casusId })],
    })),
  });
};
