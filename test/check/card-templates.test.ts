/** Card templates hold layout and bindings: no sentence of their own, and no action. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAP = join('cards', 'templates');
const namen = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));

type Veld = readonly [pad: string, waarde: unknown];

const velden = (waarde: unknown, pad: string): readonly Veld[] =>
  typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).flatMap(([sleutel, deel]) => [
        [`${pad}.${sleutel}`, deel] as const,
        ...velden(deel, `${pad}.${sleutel}`),
      ])
    : [];

/** Four words in a row outside a binding: prose, and prose stands in texts/. */
const isProza = (tekst: string): boolean => /\p{L}{2,}(?: +[\p{L}\d]+){3,}/u.test(tekst.replace(/\$\{[^}]*\}/g, '|'));

test.each(namen)('%s has no sentence and no action of its own', (naam) => {
  const alle = velden(JSON.parse(readFileSync(join(MAP, naam), 'utf8')), naam);
  const proza = alle.filter(([, waarde]) => typeof waarde === 'string' && isProza(waarde));
  const acties = alle.filter(([pad, waarde]) => pad.endsWith('.type') && String(waarde).startsWith('Action.'));
  expect([...proza, ...acties]).toEqual([]);
});

/** A list that folds out is laid over the card by the client; what stands open must show every choice to its last word. */
test.each(namen)('%s shows every open choice to its last word on a phone', (naam) => {
  const alle = velden(JSON.parse(readFileSync(join(MAP, naam), 'utf8')), naam).map(([, waarde]) => waarde);
  const keuzes = alle.filter(
    (een): een is Readonly<Record<string, unknown>> =>
      typeof een === 'object' && een !== null && (een as { type?: unknown }).type === 'Input.ChoiceSet',
  );
  const open = keuzes.filter(({ style }) => style !== 'compact' && style !== 'filtered');
  expect(open.filter(({ wrap }) => wrap !== true)).toEqual([]);
});

test('the check itself sees a sentence, and is not fooled by a binding', () => {
  expect(isProza('Uw melding is ontvangen')).toBe(true);
  expect(isProza('${naam} ${van de hele lange lijst}')).toBe(false);
});
