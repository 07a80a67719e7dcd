/** Importing people at the operator's door: who is not in the file is named, for he stays as he is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel } from './support/opdrachtregel';

let regel: Opdrachtregel;
beforeEach(() => {
  regel = opdrachtregel();
});
afterEach(() => regel.ruimOp());

const rij = (naam: string, nummer: number, partij: string, rol = 'melder'): string =>
  `${naam};0000000${String(nummer)}-0000-4000-8000-000000000001;00000000-0000-4000-8000-000000000009;${partij};${rol}`;

async function importeer(rijen: readonly string[], ...opties: readonly string[]) {
  const pad = join(regel.map, 'g.csv');
  writeFileSync(pad, ['naam;aad_object_id;tenant_id;partij;rollen', ...rijen, ''].join('\n'));
  const { uit, fout } = await regel.voer(['gebruikers', 'importeren', pad, ...opties]);
  return { telling: JSON.parse(uit.join('\n')) as unknown, fout };
}

const anna = rij('Anna', 1, 'Gemeente Venlo');

it('names who of these organisations is not in the file and stays', async () => {
  await importeer([anna, rij('Bram', 2, 'Gemeente Venlo'), rij('Cor', 3, 'Gemeente Weert')]);
  const { telling, fout } = await importeer([anna], '--proef');
  expect(telling).toMatchObject({ gelijk: 1, nietInBestand: 1 });
  expect(fout).toEqual([
    '1 persoon van deze organisatie staat niet in het bestand en blijft zoals hij is:',
    '- Bram, Venlo',
    expect.stringContaining('Toegang beëindigen'),
  ]);
});

it('says it of several organisations, and when the file is taken over too', async () => {
  const weert = [rij('Cor', 3, 'Gemeente Weert'), rij('Dora', 4, 'Gemeente Weert')];
  await importeer([anna, rij('Bram', 2, 'Gemeente Venlo'), ...weert]);
  const { telling, fout } = await importeer([anna, ...weert.slice(0, 1)]);
  expect(telling).toMatchObject({ geschreven: true, nietInBestand: 2 });
  expect(fout[0]).toBe('2 personen van deze organisaties staan niet in het bestand en blijven zoals zij zijn:');
  expect(fout.slice(1, 3)).toEqual(['- Bram, Venlo', '- Dora, Weert']);
});

it('misses nobody whose row is wrong, and nobody of an organisation the file does not name', async () => {
  await importeer([anna, rij('Cor', 3, 'Gemeente Weert')]);
  const { telling } = await importeer(
    [rij('Anna', 1, 'Gemeente Venlo', 'tovenaar'), rij('Bram', 2, 'Gemeente Venlo')],
    '--proef',
  );
  expect(telling).toMatchObject({ nieuw: 1, nietInBestand: 0 });
});
