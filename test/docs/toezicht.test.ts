/** What an operator imports draws and watches the figures that the house gives, all of them and no others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { createMeter, createOutboxMeter } from '../../bot/server-metrics';
import { weigeringTekst } from '../../texts/teams';

const lees = (bestand: string): string =>
  readFileSync(join(__dirname, '..', '..', 'docs', 'toezicht', bestand), 'utf8');

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly gridPos: { readonly h: number; readonly w: number; readonly x: number; readonly y: number };
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

const dashboard = JSON.parse(lees('dashboard.json')) as Dashboard;
const vragen = {
  dashboard: dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  alarmen: [...lees('alarms.yml').matchAll(/expr: (.+)/g)].map((treffer) => treffer[1] ?? ''),
};

/** Name → labels, as a scrape gives them. */
async function gegeven(): Promise<ReadonlyMap<string, readonly string[]>> {
  const registry = new Registry();
  createMeter(registry);
  createOutboxMeter(
    registry,
    { eenheid: () => Promise.resolve({ aantal: 0, oudste: null } as never) },
    {
      nu: () => '2026-03-12T09:00:00.000Z',
      vandaag: () => '2026-03-12',
    },
  );
  await registry.metrics();
  const alle = registry.getMetricsAsArray() as unknown as readonly { name: string; labelNames: readonly string[] }[];
  return new Map(alle.map(({ name, labelNames }) => [name, labelNames]));
}

const naamVan = (reeks: string): string => reeks.replace(/_(?:bucket|count|sum)$/, '');
const namenIn = (vraag: string): readonly string[] => (vraag.match(/tredewijzer_\w+/g) ?? []).map(naamVan);
/** What is asked of a label: between braces, and after `by`. */
const labelsIn = (vraag: string): readonly string[] =>
  [...vraag.matchAll(/(\w+)=~?"/g), ...vraag.matchAll(/by \((\w+)\)/g)].map((treffer) => treffer[1] ?? '');

it.each(Object.entries(vragen))('%s: vraagt alleen wat er is', async (_, gesteld) => {
  const er = await gegeven();
  expect(gesteld.length).toBeGreaterThan(4);
  for (const vraag of gesteld) {
    expect(namenIn(vraag).filter((naam) => !er.has(naam))).toEqual([]);
    const labels = [...namenIn(vraag).flatMap((naam) => er.get(naam) ?? []), 'le'];
    expect(labelsIn(vraag).filter((label) => !labels.includes(label))).toEqual([]);
  }
});

it('elk cijfer dat het huis geeft staat op het dashboard, en geen twee panelen staan op elkaar', async () => {
  const getekend = new Set(vragen.dashboard.flatMap(namenIn));
  expect([...(await gegeven()).keys()].filter((naam) => !getekend.has(naam))).toEqual([]);
  const vakken = dashboard.panels.map(({ gridPos: { x, y } }) => `${String(x)},${String(y)}`);
  expect(new Set(vakken).size).toBe(vakken.length);
});

it('een reden of uitkomst die genoemd wordt bestaat', () => {
  const uitkomsten = ['verzonden', 'afgeremd', 'geweigerd', 'mislukt'];
  const genoemd = [
    ...Object.values(vragen)
      .flat()
      .join(' ')
      .matchAll(/uitkomst="(\w+)"/g),
  ].map((treffer) => treffer[1]);
  expect(genoemd.filter((een) => !uitkomsten.includes(een ?? ''))).toEqual([]);
  const codes =
    (dashboard.panels.at(-1) as unknown as { description: string }).description.match(/[a-z]+-[a-z]+/g) ?? [];
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !(code in weigeringTekst))).toEqual([]);
});
