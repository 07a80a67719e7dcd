/** SQLite plans a statement with a bare LIMIT anew at each run: ours are planned once. */
import { eenKeerGepland } from '../../db/sqlite-db';

it.each([
  ['select 1 limit ?', 'select 1 limit cast(? as integer)'],
  ['select 1 order by 1 limit ? offset ?', 'select 1 order by 1 limit cast(? as integer) offset cast(? as integer)'],
  ['select 1 from (select 2 LIMIT ?) n', 'select 1 from (select 2 LIMIT cast(? as integer)) n'],
  ["select 'limit 1' limit 1", "select 'limit 1' limit 1"],
])('%s', (sql, gepland) => {
  expect(eenKeerGepland(sql)).toBe(gepland);
});
