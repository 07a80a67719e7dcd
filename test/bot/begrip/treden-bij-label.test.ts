/** A list by the label of a trede: only labels that are confirmed, and none that is denied. */
import { tredenBijLabel } from '../../../bot/begrip/treden-bij-label';

it.each<[string, readonly number[] | null]>([
  ['geef alle zorgelijke aanbieders', [3]],
  ['welke situaties zijn problematisch', [4]],
  ['alle zeer problematische', [5]],
  ['zorgelijk of zeer problematisch', [3, 5]],
  ['problematische en zeer problematische casussen', [4, 5]],
  ['wie is niet zorgelijk', null],
  ['alle casussen in venlo', null],
  ['zorgelijkheid', null],
])('%s', (klein, treden) => expect(tredenBijLabel(klein)).toEqual(treden));
