/** What we fill ourselves is what Microsoft's library makes of it, to the last sign and in the same order. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expand, vullerVanMicrosoft } from '../../cards/expand';
import type { View } from '../../cards/expand';
import { leesSjabloon } from '../../cards/sjabloon';

const MAP = join('cards', 'templates');
const namen = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));
const sjabloonVan = (naam: string): object => JSON.parse(readFileSync(join(MAP, naam), 'utf8')) as object;

type Soort = fc.Arbitrary<unknown>;
type Vorm = Map<string, Soort | Vorm>;
const isVorm = (wat: Soort | Vorm | undefined): wat is Vorm => wat instanceof Map;

const tekst = fc.constantFrom(
  '',
  'Stichting Het Noorderlicht B.V.',
  'a `b` ${c} \\n',
  '3',
  '"x"',
  'ë€ [link](https://x)',
);
const iets = fc.oneof(
  tekst,
  fc.integer(),
  fc.boolean(),
  fc.array(fc.record({ type: tekst, title: tekst }), { maxLength: 3 }),
);
const lijst = fc.array(fc.record({ type: tekst }), { maxLength: 3 });

/** What a view has to hold for this template, by how its paths are used; the strictest use of a path decides. */
function vormVan(deel: unknown, hier: Vorm, wortel: Vorm): void {
  if (typeof deel === 'string') return zetPaden(deel, hier, wortel);
  if (typeof deel !== 'object' || deel === null) return;
  const { $data, $when, ...rest } = deel as Readonly<Record<string, unknown>>;
  const pad = typeof $data === 'string' ? $data.slice(2, -1) : null;
  const binnen: Vorm = pad === null ? hier : new Map<string, Soort | Vorm>();
  if (typeof $when === 'string') zetWanneer($when.slice(2, -1), binnen);
  for (const een of Object.values(rest)) vormVan(een, binnen, wortel);
  if (pad === null) return;
  const [waar, naam] = pad.startsWith('$root.') ? ([wortel, pad.slice(6)] as const) : ([hier, pad] as const);
  const eerder = waar.get(naam);
  const vorm = isVorm(eerder) ? new Map([...eerder, ...binnen]) : binnen;
  zet(waar, naam, vorm);
}

function zetPaden(zin: string, hier: Vorm, wortel: Vorm): void {
  const alleen = /^\$\{[^}]*\}$/.test(zin);
  for (const [, pad = ''] of zin.matchAll(/\$\{([^}]*)\}/g)) {
    const [waar, naam] = pad.startsWith('$root.') ? ([wortel, pad.slice(6)] as const) : ([hier, pad] as const);
    zet(waar, naam, alleen ? iets : tekst, true);
  }
}

function zetWanneer(uitdrukking: string, hier: Vorm): void {
  const [, geteld] = /^count\(([\w.]+)\)/.exec(uitdrukking) ?? [];
  const [, pad = uitdrukking, met] = /^([\w.]+) [=!]= '([^']*)'$/.exec(uitdrukking) ?? [];
  if (geteld !== undefined) zet(hier, geteld, lijst);
  else zet(hier, pad, met === undefined ? fc.boolean() : fc.constantFrom(met, 'iets anders', ''));
}

function zet(waar: Vorm, pad: string, soort: Soort | Vorm, los = false): void {
  const [eerste = '', ...rest] = pad.split('.');
  if (rest.length > 0) {
    const onder = waar.get(eerste);
    const vorm: Vorm = isVorm(onder) ? onder : new Map<string, Soort | Vorm>();
    waar.set(eerste, Object.assign(vorm, { enkel: true }));
    return zet(vorm, rest.join('.'), soort, los);
  }
  if (!los || !waar.has(eerste)) waar.set(eerste, soort);
}

const viewVan = (vorm: Vorm): fc.Arbitrary<View> =>
  fc.record(Object.fromEntries([...vorm].map(([naam, soort]) => [naam, waardeVan(soort)])));
const waardeVan = (soort: Soort | Vorm): Soort => {
  if (!isVorm(soort)) return soort;
  return 'enkel' in soort ? viewVan(soort) : fc.array(viewVan(soort), { maxLength: 3 });
};

test.each(namen)('%s is filled as by the library', (naam) => {
  const sjabloon = sjabloonVan(naam);
  // Throws when it holds something that we leave to the library: then that is loaded at each start.
  const eigen = leesSjabloon(sjabloon);
  const ander = vullerVanMicrosoft(sjabloon);
  const vorm: Vorm = new Map();
  vormVan(sjabloon, vorm, vorm);
  const gelijk = (view: View): void => {
    expect(JSON.stringify(eigen(view))).toBe(JSON.stringify(ander(view)));
  };
  fc.assert(fc.property(viewVan(vorm), gelijk), { numRuns: 60, seed: 2026 });
});

const proefdelen: readonly (readonly [string, unknown, View])[] = [
  ['a part that is not there', { text: '${wat}' }, {}],
  ['nothing in a part', { items: ['${wat}', '${wat.diep}'] }, { wat: null }],
  ['another word', { text: '${toUpper(wat)}' }, { wat: 'naam' }],
  ['a sum', { text: 'a ${aantal + 1} b' }, { aantal: 2 }],
  ['capitals in a path', { text: '${WAT}' }, { wat: 'naam' }],
  ['a list within a text', { text: 'a ${wat}' }, { wat: [1, 2] }],
  ['no word compared with one', { items: [{ $when: "${wat != ''}", a: 1 }] }, { wat: [1] }],
  ['something else counted', { items: [{ $when: '${count(wat) > 0}', a: 1 }] }, { wat: 'abc' }],
  [
    'a condition that is none',
    {
      items: [
        { $when: 'ja', a: 1 },
        { $when: '${wat}', a: 2 },
      ],
    },
    { wat: 'ja' },
  ],
  ['the number of a line', { items: [{ $data: '${wat}', nr: '${$index}' }] }, { wat: [{ a: 1 }, { a: 2 }] }],
  ['a list of one', { items: { $data: '${wat}', a: '${b}' } }, { wat: [{ b: 1 }] }],
  ['a list of none', { items: { $data: '${wat}', a: '${b}' } }, { wat: [] }],
  ['a name of before it', { items: [{ $data: '${wat}', a: '${b}', c: '${$root.b}' }] }, { wat: [{}], b: 'x' }],
  ['nested lists', { items: ['${wat}', '${wat}'] }, { wat: [['a'], ['b']] }],
  ['a text that is a list of names', { a: '${length}', b: '${wat.length}' }, { wat: 'abc' }],
];

test.each(proefdelen)('%s is what the library makes of it', (_, deel, view) => {
  const sjabloon = { type: 'AdaptiveCard', body: [], deel };
  const { speak: _speak, fallbackText: _tekst, ...inhoud } = expand(sjabloon, view, 'gezegd').inhoud;
  expect(JSON.stringify(inhoud)).toBe(JSON.stringify(vullerVanMicrosoft(sjabloon)(view)));
});
