/** The file with referral data: what holds when, what cannot be changed, and every mistake at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesVerwijsgegevens } from '../../db/verwijsgegevens-bestand';
import { doorverwijzingOp, metVerwijsgegevens } from '../../domain/doorverwijzing';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-verwijs-'));
});
afterAll(() => rmSync(map, { recursive: true }));

const lees = (inhoud: unknown) => {
  const pad = join(map, 'verwijs.json');
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return leesVerwijsgegevens(pad);
};

it('lays a row over ours within its term, and keeps where a text stops', () => {
  const gelezen = lees([
    {
      naar: 'LMZ',
      telefoon: '0900 1234',
      bereikbaar: 'op werkdagen',
      geldigVan: '2027-01-01',
      geldigTot: '2028-01-01',
      bron: 'brief',
    },
  ]);
  if (!gelezen.ok) throw new Error(gelezen.fout.join());
  const rijen = metVerwijsgegevens(gelezen.value);
  const op = (dag: string) => doorverwijzingOp('LMZ', dag, rijen);
  expect([op('2026-12-31')?.telefoon, op('2027-01-01')?.telefoon, op('2028-01-01')?.telefoon]).toEqual([
    '088-120 50 20',
    '0900 1234',
    '088-120 50 20',
  ]);
  expect(op('2027-06-01')).toMatchObject({ stopt: true, bereikbaar: 'op werkdagen', bron: 'brief' });
  expect(doorverwijzingOp('112', '2027-06-01', rijen)?.telefoon).toBe('112');
});

it('names every mistake with its row', () => {
  const uit = lees([
    { naar: 'Nergens', bron: 'x' },
    { naar: 'LMZ', telefoon: 'bel maar', bron: 'x' },
    { naar: 'IGJ', url: 'http://onveilig.example', stopt: false, bron: 'x' },
    { naar: 'NZa', geldigVan: '2026-02-31', bron: 'x' },
    { naar: 'OZJ', geldigVan: '2027-01-01', geldigTot: '2026-01-01', bron: 'x' },
    { naar: 'OZJ' },
  ]);
  expect(uit.ok).toBe(false);
  const fouten = uit.ok ? '' : uit.fout.join('\n');
  for (const nummer of [1, 2, 3, 4, 5, 6]) expect(fouten).toContain(`rij ${String(nummer)}`);
  expect(fouten).toContain('stopt');
});

it.each([
  ['geen json', /geen geldige JSON/],
  ['{}', /^het bestand: /],
])('refuses %s', (inhoud, zin) => {
  const uit = lees(inhoud);
  expect(uit.ok ? '' : uit.fout.join()).toMatch(zin);
});

it('without a file ours hold', () => {
  expect(leesVerwijsgegevens(null)).toEqual({ ok: true, value: [] });
});
