/** Drafts, contributions and messages are written together at the end of a batch, and nobody sees them late. */
import type { OpenWorld, Turn } from '../../db/world';
import { sqliteWereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const straks = '2026-04-02T10:00:00.000Z';
const concept = (antwoorden: string, over = '') => ({ dialoog: 'melding', over, antwoorden, op: nu });
const bewaar = ({ chat }: Turn, wie: string, antwoorden: string, over = ''): Promise<void> =>
  chat.bewaarConcept(wie, concept(antwoorden, over), straks);

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
});
afterEach(() => ruimOp());

const antwoordenVan = (wie: string): Promise<readonly string[]> =>
  wereld.eenheid(async ({ chat }) => (await chat.concepten(wie, nu)).map(({ antwoorden }) => antwoorden));

it('keeps the last word of a whole batch about each draft', async () => {
  await Promise.all([
    wereld.eenheid((turn) => bewaar(turn, 'a', 'eerst')),
    wereld.eenheid((turn) => bewaar(turn, 'b', 'van b')),
    wereld.eenheid((turn) => bewaar(turn, 'a', 'laatst')),
  ]);
  expect([await antwoordenVan('a'), await antwoordenVan('b')]).toEqual([['laatst'], ['van b']]);
});

it('shows a draft to whoever reads it in the same unit, and wipes one that was only just set', async () => {
  const gezien = await wereld.eenheid(async (turn) => {
    await bewaar(turn, 'a', 'een');
    await bewaar(turn, 'a', 'twee', 'casus');
    const eerst = (await turn.chat.concepten('a', nu)).length;
    await turn.chat.wisConcept('a', { dialoog: 'melding', over: '' });
    return [eerst, (await turn.chat.concepten('a', nu)).map(({ over }) => over)];
  });
  expect(gezien).toEqual([2, ['casus']]);
  expect(await antwoordenVan('a')).toEqual(['twee']);
});

it('undoes what was set in a part that is undone, and keeps what another unit set before it', async () => {
  await Promise.all([
    wereld.eenheid((turn) => bewaar(turn, 'b', 'blijft')),
    wereld.eenheid(async (turn) => {
      await bewaar(turn, 'a', 'ervoor');
      await turn.deel(
        () => bewaar(turn, 'a', 'ongedaan'),
        () => false,
      );
    }),
  ]);
  expect([await antwoordenVan('a'), await antwoordenVan('b')]).toEqual([['ervoor'], ['blijft']]);
});

it('leaves nothing of a unit that fails after it set a draft', async () => {
  const mislukt = wereld.eenheid(async (turn) => {
    await bewaar(turn, 'a', 'half');
    throw new Error('halfway');
  });
  const goed = wereld.eenheid((turn) => bewaar(turn, 'b', 'heel'));
  await expect(mislukt).rejects.toThrow('halfway');
  await goed;
  expect([await antwoordenVan('a'), await antwoordenVan('b')]).toEqual([[], ['heel']]);
});

const bericht = (id: string) =>
  ({ id, soort: 'toegang-verleend', objectId: 'v1', ontvangerId: id, op: nu, verlooptOp: straks }) as const;
const wachtend = (): Promise<readonly string[]> =>
  wereld.eenheid(async ({ verzending }) => (await verzending.wachtend(nu, 10)).map(({ id }) => id));

it('shows a message that has to leave to whoever asks for it in the same unit, and to the outbox afterwards', async () => {
  const gezien = await wereld.eenheid(async (turn) => {
    await turn.outbox.voegToe(bericht('a'));
    const eerst = await turn.outbox.vind('a');
    await turn.outbox.voegToe(bericht('b'));
    return [eerst?.status, await turn.outbox.trekIn('v1')];
  });
  expect(gezien).toEqual(['wachtend', 2]);
  await wereld.eenheid((turn) => turn.outbox.voegToe({ ...bericht('c'), trede: 5 }));
  const rijen = await wereld.eenheid(({ verzending }) => verzending.wachtend(nu, 10));
  const anders = { id: 'c', trede: 5, spoed: 0, wijze: 'meteen', verlooptOp: straks, pogingen: 0, casusId: null };
  expect(rijen).toEqual([expect.objectContaining(anders)]);
});

it('lets no message leave of a part or a unit that is undone', async () => {
  await wereld.eenheid(async (turn) => {
    await turn.outbox.voegToe(bericht('blijft'));
    await turn.deel(
      () => turn.outbox.voegToe(bericht('ongedaan')),
      () => false,
    );
    await turn.deel(
      () => turn.outbox.voegToe(bericht('ook')),
      () => true,
    );
  });
  const mislukt = wereld.eenheid(async (turn) => {
    await turn.outbox.voegToe(bericht('half'));
    throw new Error('halfway');
  });
  await expect(mislukt).rejects.toThrow('halfway');
  expect(await wachtend()).toEqual(['blijft', 'ook']);
});
