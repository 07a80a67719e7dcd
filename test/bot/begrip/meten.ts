/** Measures understanding against a file of sentences: which intents, aanbieders and referrals came out right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slots } from '../../../bot/begrip/begrepen';
import { begrijp } from '../../../bot/begrip/begrijp';
import { register } from './register-voorbeeld';

export interface Voorbeeld {
  readonly tekst: string;
  readonly intent: string;
  readonly slots: Slots;
}

export interface Meting {
  readonly aantal: number;
  readonly intent: number;
  readonly aanbieder: number;
  readonly slots: number;
  /** Sentences whose intent or slots are wrong, with what came out. */
  readonly fouten: readonly string[];
  readonly gevaarGemist: readonly string[];
  readonly meldingWeggestuurd: readonly string[];
}

export const NU = '2026-11-21';

export const leesCorpus = (bestand: string): readonly Voorbeeld[] =>
  readFileSync(join(__dirname, '../understand', bestand), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => JSON.parse(regel) as Voorbeeld);

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const deel = (goed: number, alle: number): number => (alle === 0 ? 1 : goed / alle);

/** `namen`: another register, such as one in which nobody stands. */
export const meet = (corpus: readonly Voorbeeld[], namen = register): Meting => {
  const uit = corpus.map((v) => ({ v, b: begrijp(v.tekst, namen, NU) }));
  const wie = (slots: Slots): unknown => [slots.aanbieder, slots.kandidaten ? [...slots.kandidaten].sort() : undefined];
  const metNaam = uit.filter(({ v }) => v.slots.aanbieder !== undefined || v.slots.kandidaten !== undefined);
  const slotParen = uit.flatMap(({ v, b }) =>
    (Object.keys(v.slots) as (keyof Slots)[]).map((slot) =>
      slot === 'kandidaten' ? gelijk(wie(v.slots), wie(b.slots)) : gelijk(v.slots[slot], b.slots[slot]),
    ),
  );
  const gevaar = (slots: Slots): boolean => slots.naar === '112' || slots.naar === 'Veilig Thuis';
  return {
    aantal: corpus.length,
    intent: deel(uit.filter(({ v, b }) => v.intent === b.intent).length, uit.length),
    aanbieder: deel(metNaam.filter(({ v, b }) => gelijk(wie(v.slots), wie(b.slots))).length, metNaam.length),
    slots: deel(slotParen.filter(Boolean).length, slotParen.length),
    fouten: uit
      .filter(
        ({ v, b }) =>
          v.intent !== b.intent ||
          Object.entries(v.slots).some(([k, w]) => k !== 'kandidaten' && !gelijk(w, b.slots[k as keyof Slots])),
      )
      .map(
        ({ v, b }) =>
          `${v.tekst}\n   verwacht ${v.intent} ${JSON.stringify(v.slots)}\n   kreeg    ${b.intent} ${b.zekerheid} ${JSON.stringify(b.slots)} ${b.kandidatenIntents.map((k) => k.intent).join(' ')}`,
      ),
    gevaarGemist: uit.filter(({ v, b }) => gevaar(v.slots) && !gevaar(b.slots)).map(({ v }) => v.tekst),
    meldingWeggestuurd: uit
      .filter(({ v, b }) => v.intent === 'melding.starten' && b.intent === 'verwijzing')
      .map(({ v }) => v.tekst),
  };
};
