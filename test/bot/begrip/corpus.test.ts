/** Floors of understanding over the example sentences; the held-out half is never used to tune. */
import { intents } from '../../../bot/begrip/begrepen';
import { intentRegels } from '../../../bot/begrip/intents';
import { woorden } from '../../../bot/begrip/normaliseer';
import { leesCorpus, meet } from './meten';
import { registerZonderNamen } from './register-voorbeeld';

describe.each([
  ['achtergehouden.jsonl', { intent: 0.975, aanbieder: 0.99, slots: 0.97 }],
  ['afstellen.jsonl', { intent: 0.99, aanbieder: 0.99, slots: 0.97 }],
])('%s', (bestand, vloer) => {
  const corpus = leesCorpus(bestand);
  const meting = meet(corpus);

  it('covers every intent with enough sentences', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(220);
    expect(new Set(corpus.map(({ intent }) => intent))).toEqual(new Set(intents));
  });

  it('stays above its floors', () => {
    expect(meting.intent).toBeGreaterThanOrEqual(vloer.intent);
    expect(meting.aanbieder).toBeGreaterThanOrEqual(vloer.aanbieder);
    expect(meting.slots).toBeGreaterThanOrEqual(vloer.slots);
  });

  it('misses no danger and no abuse', () => {
    expect(meting.gevaarGemist).toEqual([]);
  });

  it('turns hardly any melding away', () => {
    expect(meting.meldingWeggestuurd.length).toBeLessThanOrEqual(1);
  });
});

it('refers every danger it was taught', () => {
  expect(meet(leesCorpus('afstellen-gevaar.jsonl')).gevaarGemist).toEqual([]);
});

describe('of names that are in no register', () => {
  const corpus = leesCorpus('achtergehouden.jsonl');
  const meting = meet(corpus, registerZonderNamen);

  it('misses no danger and no abuse', () => {
    expect(meting.gevaarGemist).toEqual([]);
  });

  it('turns no more than two meldingen away', () => {
    expect(meting.meldingWeggestuurd.length).toBeLessThanOrEqual(2);
  });
});

it('holds out no sentence that was taught, whatever its capitals and marks', () => {
  const kern = (tekst: string): string =>
    woorden(tekst)
      .filter((woord) => /\w/.test(woord))
      .join(' ');
  const tabellen = intentRegels.flatMap(({ voorbeelden, woorden: vast }) => [...voorbeelden, ...vast]);
  const van = (soort: string) => [...leesCorpus(`${soort}.jsonl`), ...leesCorpus(`${soort}-gevaar.jsonl`)];
  const geleerd = new Set([...van('afstellen').map(({ tekst }) => tekst), ...tabellen].map(kern));
  expect(van('achtergehouden').filter(({ tekst }) => geleerd.has(kern(tekst)))).toEqual([]);
});
