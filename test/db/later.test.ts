/** What units write at their end: one transaction for all of them, undone with the part that was undone, and looked up after a collision. */
import { eersteKapotteRegel } from '../../db/logboek-store';
import { openWorld } from '../../db/world';
import type { OpenWorld, Turn } from '../../db/world';
import { sqliteWereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const regel = (objectId: string) => ({
  ...({ op: nu, persoonId: 'p', handeling: 'casus.inzien', soort: 'casus', uitkomst: 'gedaan' } as const),
  objectId,
});

let wereld: OpenWorld;
let databaseUrl: string;
let ruimOp: () => Promise<void>;
beforeEach(async () => {
  ({ wereld, databaseUrl, ruimOp } = await sqliteWereld());
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

it('writes any number of rows at the end, in their order', async () => {
  const namen = Array.from({ length: 300 }, (_, nummer) => `r${String(nummer)}`);
  await wereld.eenheid(async ({ logboek }) => {
    for (const naam of namen) await logboek.schrijf(regel(naam));
  });
  expect(await logged()).toEqual(namen);
});

it('writes the same text at the end as it would at once, whatever stands in it', async () => {
  const teksten = ['', "'; drop table logboek; --", '{"a":"\\"}', 'regel\r\n\ttab', 'nul\u0000na', '🙂 é ﷺ', '?'];
  await Promise.all(teksten.map((tekst) => wereld.eenheid(({ logboek }) => logboek.schrijf(regel(tekst)))));
  expect(await logged()).toEqual(teksten);
});

it('finds a key again whatever half characters somebody put in it', async () => {
  const sleutel = 'half \ud800 \\ud800';
  const gebruik = { sleutel, persoonId: 'p', handeling: 'melding.registreren', uitkomst: '{}', op: nu } as const;
  await wereld.eenheid((turn) => turn.sleutel.bewaar(gebruik));
  expect(await wereld.eenheid((turn) => turn.sleutel.vind(sleutel))).toMatchObject({ persoonId: 'p' });
  const neem = () => wereld.eenheid((turn) => turn.inbox.neemAan(sleutel, 'g1', nu));
  expect([(await neem()).soort, (await neem()).soort]).toEqual(['nieuw', 'herhaald']);
});

it('goes on behind a line that another process wrote in the logboek meanwhile', async () => {
  await wereld.eenheid(({ logboek }) => logboek.schrijf(regel('van ons')));
  const ander = await openWorld(databaseUrl);
  await ander.eenheid(({ logboek }) => logboek.schrijf(regel('van de ander')));
  await Promise.all(['a', 'b'].map((id) => wereld.eenheid(({ logboek }) => logboek.schrijf(regel(id)))));
  await ander.sluit();
  expect(await logged()).toEqual(['van ons', 'van de ander', 'a', 'b']);
});

it('leaves nothing of a batch whose end fails, with or without a transaction around it', async () => {
  const dubbel = (turn: Turn, id: string): Promise<unknown> => {
    turn.db.later?.voegToe('inbox', [id, nu, 'g', 'klaar', null]);
    return turn.logboek.schrijf(regel(id));
  };
  await wereld.eenheid((turn) => dubbel(turn, 'bestaat'));
  const alleenSlot = wereld.eenheid((turn) => dubbel(turn, 'bestaat'));
  const metWerk = wereld.eenheid(async (turn) => {
    await turn.db.voer("insert into lease (naam, houder, tot) values ('x', 'y', ?)", [nu]);
    await dubbel(turn, 'bestaat');
  });
  const uitkomsten = await Promise.allSettled([alleenSlot, metWerk]);
  expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await logged()).toEqual(['bestaat']);
  expect(await wereld.eenheid(({ db }) => db.rijen("select * from lease where naam = 'x'", []))).toEqual([]);
});

it('does what was asked before it closed, and refuses what comes after', async () => {
  const ander = await openWorld(databaseUrl);
  const ervoor = ander.eenheid(({ logboek }) => logboek.schrijf(regel('ervoor')));
  const gesloten = ander.sluit();
  await expect(ander.eenheid(({ logboek }) => logboek.schrijf(regel('erna')))).rejects.toThrow('closed');
  await Promise.all([ervoor, gesloten]);
  await expect(ander.eenheid(() => Promise.resolve())).rejects.toThrow('closed');
  expect(await logged()).toEqual(['ervoor']);
});

it('lets a signal go before what waits longer, once more wait than fit in a batch', async () => {
  const volgorde: string[] = [];
  const een = (naam: string, voorrang = false): Promise<void> =>
    wereld.eenheid(
      () => {
        volgorde.push(naam);
        return Promise.resolve();
      },
      { aadObjectId: naam, tenantId: 't', voorrang },
    );
  const anderen = Array.from({ length: 200 }, (_, nummer) => een(`a${String(nummer)}`));
  await Promise.all([...anderen, een('melding', true)]);
  expect(volgorde).toHaveLength(201);
  expect(volgorde.indexOf('melding')).toBeLessThan(66);
  expect(volgorde.filter((naam) => naam !== 'melding')).toEqual(anderen.map((_, nummer) => `a${String(nummer)}`));
});
