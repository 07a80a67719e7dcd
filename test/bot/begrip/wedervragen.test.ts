/** Counter-questions: every example is heard, in capitals too, and no ordinary sentence or answer is taken for one. */
import { intentRegels } from '../../../bot/begrip/intents';
import {
  beleefd,
  bijDeVraag,
  hoortElders,
  overDitMelden,
  overGegevens,
  tijdensHetInvullen,
  wedervragen,
} from '../../../bot/begrip/lexicon/wedervragen';
import type { Wedervraag } from '../../../bot/begrip/lexicon/wedervragen';
import { wedervraagIn } from '../../../bot/begrip/wedervragen';
import { leesCorpus } from './meten';

const alle = [
  ...bijDeVraag,
  ...tijdensHetInvullen,
  ...overDitMelden,
  ...overGegevens,
  ...hoortElders,
  'pers',
  ...beleefd,
] as const;
const inTekst = (tekst: string, soorten: readonly Wedervraag[] = alle): string | null => wedervraagIn(tekst, soorten);

describe.each(wedervragen.map((rij) => [rij.soort, rij.voorbeelden] as const))('%s', (soort, voorbeelden) => {
  it.each(voorbeelden.map((een) => [een]))('hears: %s', (tekst) => {
    expect([inTekst(tekst), inTekst(tekst.toUpperCase())]).toEqual([soort, soort]);
  });
});

it('has no pattern that begins with a star or a gap: those would never be tried', () => {
  const begin = wedervragen.flatMap(({ patronen }) => patronen).filter((bron) => /^(?:\.\.|[^ ]*\*)/.test(bron));
  expect(begin).toEqual([]);
});

it('has a row for every kind', () => {
  expect([...new Set(wedervragen.map(({ soort }) => soort))].sort()).toEqual([...alle].sort());
});

it('takes nothing that is told to us for a question about this place', () => {
  const verteld = [...leesCorpus('afstellen.jsonl'), ...leesCorpus('achtergehouden.jsonl')].filter(({ intent }) =>
    ['melding.starten', 'verwijzing', 'casus.bijwerken', 'accountgesprek.vastleggen', 'trede.opvragen'].includes(
      intent,
    ),
  );
  expect(verteld.length).toBeGreaterThan(2_000);
  expect(
    verteld
      .filter(({ tekst }) => inTekst(tekst, [...overDitMelden, ...overGegevens, ...hoortElders]) !== null)
      .map(({ tekst }) => tekst),
  ).toEqual([]);
});

it('leaves the examples of every intent but help to that intent', () => {
  const voorbeelden = intentRegels
    .filter(({ intent }) => intent !== 'hulp' && intent !== 'stoppen')
    .flatMap(({ voorbeelden: rij, woorden }) => [...rij, ...woorden]);
  expect(
    voorbeelden.filter((tekst) => inTekst(tekst, [...overDitMelden, ...overGegevens, 'pers', ...beleefd]) !== null),
  ).toEqual([]);
});

it.each([
  'de wethouder heeft dit al gezegd in de raad en de bank weet het',
  'wij weten niet hoe lang de aanbieder dit nog volhoudt',
  'sinds vorige week',
  'ongeveer 40',
  'gesprekken met het bestuur en een verbeterplan',
  'via Teams',
  'nee',
  'niemand',
  'Venlo en Roermond',
  'beleidsadviseur jeugd',
])('reads an answer as an answer: %s', (tekst) => {
  expect(inTekst(tekst)).toBeNull();
});
