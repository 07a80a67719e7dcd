/** Floors of understanding over the example sentences; the held-out half is never used to tune. */
import { intents } from '../../../bot/begrip/begrepen';
import { leesCorpus, meet } from './meten';

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

it('has no sentence in both halves', () => {
  const afstellen = new Set(leesCorpus('afstellen.jsonl').map(({ tekst }) => tekst));
  expect(leesCorpus('achtergehouden.jsonl').filter(({ tekst }) => afstellen.has(tekst))).toEqual([]);
});
