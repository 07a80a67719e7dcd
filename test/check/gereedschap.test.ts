/** The tools of the tests themselves: what is missing is named, and golden files are compared, not made in passing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heeft, metGereedschap, padVan } from '../support/gereedschap';
import { vergelijkGolden } from '../support/golden';
import { huizen } from '../support/proefhuis';
import { databases } from '../support/werelden';

let map: string;
const omgeving = { ...process.env };
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'gereedschap-'));
});
afterEach(() => {
  process.env = { ...omgeving };
  rmSync(map, { recursive: true });
});

test('a program is looked up in the path', () => {
  process.env['PATH'] = map;
  expect(padVan('qpdf')).toBeNull();
  writeFileSync(join(map, 'qpdf'), '');
  expect(heeft('qpdf')).toBe(true);
});

test('PostgreSQL is there when its address is', () => {
  process.env['TEST_POSTGRES_URL'] = '';
  expect(heeft('postgres')).toBe(false);
  expect([...databases(), ...huizen()].map(([naam]) => naam)).toEqual(['SQLite', 'SQLite']);
  process.env['TEST_POSTGRES_URL'] = 'postgres://x';
  expect(heeft('postgres')).toBe(true);
  expect([...databases(), ...huizen()]).toHaveLength(4);
});

test('a golden that differs or is missing fails, and is written on request only', () => {
  const pad = join(map, 'goldens', 'brief.md');
  delete process.env['GOLDENS'];
  expect(() => vergelijkGolden(pad, 'een')).toThrow(/npm run goldens/);
  process.env['GOLDENS'] = '1';
  vergelijkGolden(pad, 'een');
  expect(readFileSync(pad, 'utf8')).toBe('een\n');
  delete process.env['GOLDENS'];
  vergelijkGolden(pad, 'een');
  expect(() => vergelijkGolden(pad, 'twee')).toThrow();
});

let gelopen = false;
metGereedschap([], () => {
  test('what needs nothing runs', () => {
    gelopen = true;
  });
});
afterAll(() => {
  expect(gelopen).toBe(true);
});
