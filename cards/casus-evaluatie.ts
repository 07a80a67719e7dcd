/** What people learned from a casus, on its card. */
import type { Evaluatie } from '../domain/casus';
import { inkorten } from '../texts/inkorten';
import { regieTekst } from '../texts/regie';
import type { Sectie } from './blad';

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
