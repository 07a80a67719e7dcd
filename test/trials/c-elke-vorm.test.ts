/** C17 Every action of the table with nonsense in each of its places: a plain answer, nothing written, and nobody told that something broke. */
import { z } from 'zod/v4';
import { actions } from '../../cards/actions';
import type { Action } from '../../cards/actions';
import { executeActivity, taskSubmit } from '../../simulator/invokes';
import { submitActivity } from '../../simulator/activities';
import { Spreker } from '../support/gesprek';
import { geschreven, zetWacht } from '../support/knoppen/wacht';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000_000 });
  await zetWacht(huis);
});
afterAll(() => huis.ruimOp());

const diep = (lagen: number): unknown => JSON.parse(`${'[{"a":'.repeat(lagen)}1${'}]'.repeat(lagen)}`);
/** What no button of ours ever sent, for a place where something else belongs. */
const onzin: Readonly<Record<string, unknown>> = {
  ontbreekt: undefined,
  null: null,
  lijst: ['x'],
  'lege lijst': [],
  object: { $gt: '' },
  prototype: JSON.parse('{"__proto__":{"vervuild":true},"constructor":{"prototype":{"vervuild":true}}}'),
  diep: diep(20),
  'groot getal': 1e308,
  'negatief getal': -1,
  waar: true,
  NaN: 'NaN',
  '1e309': '1e309',
  'dag die niet bestaat': '31-02-2026',
  'dag nul': '0000-00-00',
  'jaar 9999': '9999-12-31',
  'buiten de keuzes': 'iets-anders',
  __proto__: '__proto__',
  constructor: 'constructor',
  toString: 'toString',
  lang: 'x'.repeat(30_000),
  'nul-teken': 'a\u0000b',
  wildteken: "%' or 1=1 --",
};
const soorten = Object.entries(onzin);
/** What fits where an id belongs, and is found again: a word in the permanent logboek, or in an answer that is kept, is one too many. */
const merktekens = ['iets-anders', 'toString', 'constructor', '__proto__', '31-02-2026'];

/** Where something of the nonsense stayed, apart from the words somebody typed. */
const sporen = (): Promise<readonly string[]> =>
  huis.wereld.eenheid(async ({ db }) => {
    const regels = await db.rijen<{ handeling: string; object_id: string }>(
      `select handeling, object_id from logboek where ${merktekens.map(() => 'instr(object_id, ?) > 0').join(' or ')}`,
      merktekens,
    );
    return regels.map(({ handeling, object_id }) => `logboek ${handeling} ${object_id}`);
  });

/** Something that fits each place, of which nothing exists. */
function passend(vorm: z.ZodType): unknown {
  const keuzes = (z.toJSONSchema(vorm, { unrepresentable: 'any' }) as { enum?: readonly unknown[] }).enum ?? [];
  const kandidaten = [...keuzes, '01ZZZZZZZZZZZZZZZZZZZZZZZZ', '0'.repeat(64), 0, true, [], {}];
  return kandidaten.find((een) => vorm.safeParse(een).success);
}

const mensen = [
  ...['Anouk Wiersma', 'Femke Dijkstra', 'Karel Mulder'],
  ...['Marjan de Graaf', 'Sanne Verhoeven', 'Pieter van Loon'],
];
const wegen = {
  execute: (wie: Spreker, action: Action, data: unknown) => executeActivity(wie.scene(), action, data),
  submit: (wie: Spreker, _: Action, data: unknown) => submitActivity(wie.scene(), data),
  venster: (wie: Spreker, _: Action, data: unknown) => taskSubmit(wie.scene(), data),
};
const wegnamen = ['execute', 'submit', 'venster'] as const;

/** What a press of one's own may write: what was asked for, without anything of the nonsense. */
const eigenLijsten: ReadonlySet<string> = new Set(['concept', 'instelling']);

const rij = (Object.keys(actions) as Action[]).map((action, nummer) => [action, nummer] as const);
it.each(rij)('%s', async (action, nummer) => {
  const vormen: Readonly<Record<string, z.ZodType>> = actions[action].shape;
  const goed = Object.fromEntries(Object.entries(vormen).map(([naam, vorm]) => [naam, passend(vorm)]));
  const proeven = [...Object.keys(vormen), 'vreemd'].flatMap((veld, plek) =>
    soorten.filter((_, keer) => (keer + plek + nummer) % 6 === 0).map((soort) => [veld, soort, plek] as const),
  );
  const fouten: string[] = [];
  await geschreven(huis);
  for (const [keer, [veld, [wat, waarde]]] of proeven.entries()) {
    const wie = new Spreker(huis, mensen[(keer + nummer) % mensen.length] ?? '');
    const data = { ...goed, action, [veld]: waarde };
    const { status, body } = await wie.stuur(wegen[wegnamen[(keer + nummer) % 3] ?? 'execute'](wie, action, data));
    const gezegd = `${JSON.stringify(body ?? '')}\n${wie.luister()}`;
    if (![200, 400].includes(status)) fouten.push(`${veld} ${wat}: ${String(status)}`);
    if (/ging iets mis/i.test(gezegd)) fouten.push(`${veld} ${wat}: ${gezegd.slice(0, 200)}`);
  }
  fouten.push(...(await sporen()));
  fouten.push(...(await geschreven(huis)).filter((regel) => !eigenLijsten.has(regel.split(' ')[0] ?? '')));
  expect(fouten).toEqual([]);
  expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
});

it('en daarna werkt alles nog', async () => {
  expect((await fetch(`${huis.url}/health/ready`)).status).toBe(200);
  expect(await new Spreker(huis, 'Anouk Wiersma').zeg('trede Mutsaersstichting')).toContain('Mutsaersstichting');
});
