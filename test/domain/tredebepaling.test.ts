/** Which decision holds on a day, what a correction does, and which answer of a partij counts. */
import { geldendOp, komendeNa, vragenBij } from '../../domain/tredebepaling';
import { standpuntenVan } from '../../domain/partijstandpunt';
import { verloop } from '../../domain/tredeverloop';
import type { Trede, Tredebepaling } from '../../domain/trede';
import { tekst } from '../support/proefregister';

interface Besluit {
  readonly id: string;
  readonly trede: Trede;
  readonly vanaf: string;
  readonly corrigeert?: string;
}

/** In the order in which they were set; the store gives the last one first. */
const historie = (...besluiten: readonly Besluit[]): readonly Tredebepaling[] =>
  besluiten
    .map(({ id, trede, vanaf, corrigeert }, plek): Tredebepaling => ({
      ...{ id, casusId: 'c1', partijNamen: [], reacties: [], status: 'vastgesteld', volgorde: plek + 1 },
      ...{ voorgelegdDoor: 'a', voorgelegdDoorNaam: 'A', voorgelegdOp: '2026-01-01T00:00:00.000Z' },
      ...{
        vastgesteldDoor: 'b',
        vastgesteldDoorNaam: 'B',
        vastgesteldDoorPartij: null,
        vastgesteldOp: '2026-01-01T00:00:00.000Z',
      },
      ...{ intrekreden: null, ingetrokkenOp: null, verwerktOp: null },
      invoer: {
        ...{ trede, ingangsdatum: vanaf, grond: tekst('Grond'), bewijs: null, plan: null, partijen: [] },
        ...{ opmerking: null, corrigeert: corrigeert ?? null },
      },
    }))
    .reverse();

const tredeOp = (lijst: readonly Tredebepaling[], dag: string): Trede | null =>
  geldendOp(lijst, dag)?.invoer.trede ?? null;

it('zonder besluit geldt er niets', () => {
  expect(geldendOp([], '2026-03-01')).toBeNull();
});

it('een besluit geldt vanaf zijn ingangsdatum, die dag zelf meegerekend', () => {
  const lijst = historie({ id: 'een', trede: 3, vanaf: '2026-03-01' });
  expect([tredeOp(lijst, '2026-02-28'), tredeOp(lijst, '2026-03-01')]).toEqual([null, 3]);
});

it('een besluit voor later laat tot die dag gelden wat gold', () => {
  const lijst = historie({ id: 'een', trede: 3, vanaf: '2026-01-01' }, { id: 'twee', trede: 2, vanaf: '2026-04-01' });
  expect([tredeOp(lijst, '2026-03-31'), tredeOp(lijst, '2026-04-01')]).toEqual([3, 2]);
  expect(komendeNa(lijst, '2026-03-31').map(({ id }) => id)).toEqual(['twee']);
  expect(komendeNa(lijst, '2026-04-01')).toEqual([]);
});

it('een later genomen besluit dat eerder ingaat, haalt een besluit voor later in', () => {
  const lijst = historie(
    { id: 'een', trede: 3, vanaf: '2026-01-01' },
    { id: 'twee', trede: 2, vanaf: '2026-04-01' },
    { id: 'drie', trede: 4, vanaf: '2026-03-10' },
  );
  expect([tredeOp(lijst, '2026-03-09'), tredeOp(lijst, '2026-03-10'), tredeOp(lijst, '2026-04-01')]).toEqual([3, 4, 4]);
  expect(komendeNa(lijst, '2026-03-10')).toEqual([]);
  expect(komendeNa(lijst, '2026-03-09').map(({ id }) => id)).toEqual(['twee', 'drie']);
});

it('het laatste besluit telt, ook als het terugwerkt tot voor een eerder besluit', () => {
  const lijst = historie({ id: 'een', trede: 4, vanaf: '2026-03-01' }, { id: 'twee', trede: 3, vanaf: '2026-02-01' });
  expect([tredeOp(lijst, '2026-02-15'), tredeOp(lijst, '2026-03-05')]).toEqual([3, 3]);
});

it('een correctie staat op de plaats van wat zij corrigeert, ook als zij zelf wordt gecorrigeerd', () => {
  const een = { id: 'een', trede: 3, vanaf: '2026-01-01' } as const;
  const twee = { id: 'twee', trede: 4, vanaf: '2026-02-01' } as const;
  const fout = { id: 'fout', trede: 2, vanaf: '2026-01-01', corrigeert: 'een' } as const;
  const lijst = historie(een, twee, fout);
  expect([tredeOp(lijst, '2026-01-15'), tredeOp(lijst, '2026-03-01')]).toEqual([2, 4]);
  const nogEens = historie(een, twee, fout, { id: 'goed', trede: 1, vanaf: '2026-01-05', corrigeert: 'fout' });
  expect(['2026-01-02', '2026-01-15', '2026-03-01'].map((dag) => tredeOp(nogEens, dag))).toEqual([null, 1, 4]);
});

it('het verloop noemt elke dag waarop iets anders ging gelden, op volgorde', () => {
  const lijst = historie(
    { id: 'een', trede: 3, vanaf: '2026-01-01' },
    { id: 'twee', trede: 4, vanaf: '2026-02-01' },
    { id: 'drie', trede: 2, vanaf: '2026-05-01' },
  );
  expect(verloop(lijst, '2026-03-01').map(({ invoer }) => [invoer.ingangsdatum, invoer.trede])).toEqual([
    ['2026-01-01', 3],
    ['2026-02-01', 4],
  ]);
});

it('het laatste antwoord van een partij telt, en wat zij eerst zei blijft staan', () => {
  const [basis] = historie({ id: 'een', trede: 3, vanaf: '2026-01-01' });
  if (!basis) throw new Error('geen besluit');
  const reactie = { partijId: 'regio', persoonId: 'p', persoonNaam: 'P', op: '2026-01-02T00:00:00.000Z' };
  const bepaling: Tredebepaling = {
    ...basis,
    partijNamen: ['Regio', 'NZa'],
    invoer: {
      ...basis.invoer,
      partijen: [
        { partijId: 'regio', standpunt: 'gevraagd' },
        { partijId: 'nza', standpunt: 'eens' },
      ],
    },
    reacties: [
      { ...reactie, standpunt: 'oneens', reden: tekst('Te vroeg'), namens: null },
      { ...reactie, standpunt: 'eens', reden: null, namens: null },
    ],
  };
  expect(
    standpuntenVan(bepaling).map(({ naam, standpunt, eerder }) => [naam, standpunt, eerder.map(({ reden }) => reden)]),
  ).toEqual([
    ['Regio', 'eens', ['Te vroeg']],
    ['NZa', 'eens', []],
  ]);
});

it.each([
  [3, 'continuiteitsplan', ['trede-3-continuiteitsplan']],
  [4, 'herstelplan', ['trede-4-5-herstelplan']],
  [5, 'herstelplan', ['trede-4-5-herstelplan']],
  [3, 'herstelplan', []],
  [5, 'continuiteitsplan', []],
  [2, null, []],
  [1, 'verbeterplan', []],
  [1, 'herstelplan', ['plan-voor-draaiboek']],
  [2, 'continuiteitsplan', ['plan-voor-draaiboek']],
  [4, 'continuiteitsplan', []],
  [3, 'verbeterplan', ['verbeterplan-bij-draaiboek']],
  [5, null, ['draaiboek-zonder-plan']],
] as const)('trede %s met %s: %j', (trede, plan, verwacht) => {
  expect(vragenBij({ trede, plan, ingangsdatum: '2026-03-01' }, '2026-03-01')).toEqual(verwacht);
});
