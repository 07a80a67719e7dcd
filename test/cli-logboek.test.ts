/** The logboek against what was exported of it before: a chain that lost its end, or was written anew, holds by itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from '../db/world';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel, Uitkomst } from './support/opdrachtregel';

let deur: Opdrachtregel;
beforeEach(() => {
  deur = opdrachtregel();
});
afterEach(() => deur.ruimOp());

const json = ({ uit }: Uitkomst): unknown => JSON.parse(uit.join('\n'));
const bestand = (naam: string, inhoud: string): string => {
  writeFileSync(join(deur.map, naam), inhoud);
  return join(deur.map, naam);
};

const heel = { heel: true, eersteKapot: null };
const regel = { op: '2026-03-02T10:00:00.000Z', persoonId: 'p', soort: 'brief', uitkomst: 'gedaan' } as const;

async function schrijf(objectId: string, aantal: number, eerst?: string): Promise<void> {
  const wereld = await openWorld(deur.url);
  if (eerst !== undefined) await wereld.eenheid(({ db }) => db.voer(eerst, []));
  for (let keer = 0; keer < aantal; keer += 1)
    await wereld.eenheid(({ logboek }) => logboek.schrijf({ ...regel, handeling: 'brief.inzien', objectId }));
  await wereld.sluit();
}

it.each<[string, string, number, number]>([
  ['rows that were cut off the end', 'delete from logboek where volgnummer > 1', 0, 2],
  ['rows that were all written anew', 'delete from logboek', 3, 1],
])('misses %s when it is given what was exported before', async (_, sql, opnieuw, rij) => {
  await schrijf('a', 2);
  const eerder = bestand('toen.jsonl', `${(await deur.voer(['logboek', 'exporteren'])).uit.join('\n')}\n`);
  await schrijf('b', 1);
  expect(json(await deur.voer(['logboek', 'controleren', '--eerder', eerder]))).toEqual(heel);
  await schrijf('c', opnieuw, sql);
  expect(json(await deur.voer(['logboek', 'controleren']))).toEqual(heel);
  const kapot = await deur.voer(['logboek', 'controleren', '--eerder', eerder]);
  expect(kapot).toMatchObject({ code: 1, fout: [expect.stringContaining(`Regel ${String(rij)} `)] });
  expect(json(kapot)).toEqual({ heel: false, eersteKapot: rij });
});

it.each(['', '\n', '{"volgnummer":1}\n', 'geen json\n', '{"volgnummer":"1","hash":"x"}\n'])(
  'does not take %j for an earlier logboek',
  async (inhoud) => {
    await deur.voer(['migreer']);
    const uit = await deur.voer(['logboek', 'controleren', '--eerder', bestand('leeg.jsonl', inhoud)]);
    expect(uit).toMatchObject({ code: 1, uit: [], fout: [expect.stringContaining('geen export van het logboek')] });
  },
);

it('says so when the earlier file is not there', async () => {
  await deur.voer(['migreer']);
  const uit = await deur.voer(['logboek', 'controleren', '--eerder', join(deur.map, 'nergens')]);
  expect(uit).toMatchObject({ code: 1, fout: [expect.stringContaining('bestaat niet')] });
});
