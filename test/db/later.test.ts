/** What units write at their end: one transaction for all of them, undone with the part that was undone, and looked up after a collision. */
import { groepen } from '../../db/groepen';
import { eersteKapotteRegel } from '../../db/logboek-store';
import type { OpenWorld, Turn } from '../../db/world';
import { sqliteWereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const regel = (objectId: string) => ({
  ...({ op: nu, persoonId: 'p', handeling: 'casus.inzien', soort: 'casus', uitkomst: 'gedaan' } as const),
  objectId,
});

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
});
afterEach(async () => {
  expect(await wereld.eenheid(({ db }) => eersteKapotteRegel(db))).toBeNull();
  await ruimOp();
});

const logged = (): Promise<readonly string[]> =>
  wereld.eenheid(async ({ db }) => {
    const rijen = await db.rijen<{ object_id: string }>('select object_id from logboek order by volgnummer', []);
    return rijen.map((rij) => rij.object_id);
  });

it('writes the lines of many waiting units in the order in which they ran', async () => {
  const ids = Array.from({ length: 150 }, (_, number) => `c${String(number)}`);
  await Promise.all(ids.map((id) => wereld.eenheid(({ logboek }) => logboek.schrijf(regel(id)))));
  expect(await logged()).toEqual(ids);
});

it('drops the lines of a part that was undone and keeps those around it', async () => {
  await wereld.eenheid(async (turn) => {
    await turn.logboek.schrijf(regel('voor'));
    await turn.deel(
      () => turn.logboek.schrijf(regel('ongedaan')),
      () => false,
    );
    await turn.logboek.schrijf(regel('na'));
  });
  expect(await logged()).toEqual(['voor', 'na']);
});

it('lets a failing unit fail alone, whatever stood before and after it in the batch', async () => {
  const failing = async ({ logboek }: Turn): Promise<never> => {
    await logboek.schrijf(regel('mislukt'));
    throw new Error('halfway');
  };
  const outcomes = await Promise.allSettled([
    wereld.eenheid(({ logboek }) => logboek.schrijf(regel('eerst'))),
    wereld.eenheid(({ logboek }) => logboek.schrijf(regel('a'))),
    wereld.eenheid(failing),
    wereld.eenheid(({ logboek }) => logboek.schrijf(regel('b'))),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await logged()).toEqual(['eerst', 'a', 'b']);
});

it('gives the first answer to every redelivery that waits in the same batch', async () => {
  const once = (turn: Turn): Promise<string> => takeIn(turn);
  const answers = await Promise.all(Array.from({ length: 5 }, () => wereld.eenheid(once)));
  expect(answers).toEqual(['nieuw', ...Array.from({ length: 4 }, () => 'herhaald {"eerste":true}')]);
  expect(await logged()).toEqual(['effect']);
});

async function takeIn(turn: Turn): Promise<string> {
  const arrival = await turn.inbox.neemAan('a1', 'g1', nu);
  if (arrival.soort === 'herhaald') return `herhaald ${String(arrival.antwoord)}`;
  await turn.logboek.schrijf(regel('effect'));
  await turn.inbox.bewaarAntwoord('a1', '{"eerste":true}');
  return 'nieuw';
}

it('cuts any number of rows into groups of a few fixed sizes', () => {
  const sizes = (count: number): readonly number[] =>
    groepen(Array.from({ length: count }, () => 0)).map((group) => group.length);
  expect(sizes(0)).toEqual([]);
  expect(sizes(1)).toEqual([1]);
  expect(sizes(75)).toEqual([32, 32, 8, 2, 1]);
});
