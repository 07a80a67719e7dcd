/** Danger that is told in half words, and ordinary sentences in heavy ones: how many are sent on, warned first, and turned away. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { vermoedtGevaar } from '../../../bot/invoer/vermoeden';
import { leesCorpus, NU } from './meten';
import type { Voorbeeld } from './meten';
import { register } from './register-voorbeeld';

const corpus = leesCorpus('achtergehouden-gevaar.jsonl').map((v) => ({ v, b: begrijp(v.tekst, register, NU) }));
type Gelezen = (typeof corpus)[number];
const deel = (lijst: readonly Gelezen[], goed: (een: Gelezen) => boolean): number =>
  lijst.filter(goed).length / lijst.length;
const van = (intent: Voorbeeld['intent']) => corpus.filter(({ v }) => v.intent === intent);

const verwezen = ({ b }: Gelezen): boolean => b.intent === 'verwijzing';
/** Sent on, or told first whom to call. */
const gehoord = (een: Gelezen): boolean => verwezen(een) || vermoedtGevaar(een.v.tekst, een.b);

const nood = van('verwijzing');
const gewoon = van('melding.starten');

it('sends most of it on, and nearly always says at least whom to call', () => {
  expect(nood).toHaveLength(450);
  expect(deel(nood, verwezen)).toBeGreaterThanOrEqual(0.9);
  expect(deel(nood, gehoord)).toBeGreaterThanOrEqual(0.95);
});

it('turns few ordinary sentences away that sound like danger', () => {
  expect(gewoon).toHaveLength(450);
  expect(deel(gewoon, verwezen)).toBeLessThanOrEqual(0.08);
  expect(deel(gewoon, gehoord)).toBeLessThanOrEqual(0.16);
});

it('says nothing of danger to who speaks of a working day', () => {
  const werkdag = leesCorpus('achtergehouden.jsonl')
    .filter(({ intent }) => intent !== 'verwijzing')
    .map((v) => ({ v, b: begrijp(v.tekst, register, NU) }));
  expect(deel(werkdag, gehoord)).toBeLessThanOrEqual(0.015);
});
