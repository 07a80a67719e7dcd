/** Messages that must arrive although Teams slows us down, says no, breaks off or says nothing. */
import type { RecordedRequest } from '../../simulator/requests';
import { BEGIN, drukste, openPostkamer } from '../bot/support/postkamer';
import type { Postkamer } from '../bot/support/postkamer';
import { tel } from '../support/tellen';

let kamer: Postkamer;
beforeEach(async () => {
  kamer = await openPostkamer();
});
afterEach(() => kamer.sluit());

/** A message that everybody may have, to each of these people. */
async function schrijf(...ontvangers: readonly string[]): Promise<void> {
  await kamer.wereld.eenheid(async (turn) => {
    for (const ontvangerId of ontvangers)
      await turn.outbox.voegToe({
        ...{ id: turn.nieuwId(BEGIN), soort: 'toegang-verleend', objectId: 'v1', ontvangerId, op: BEGIN },
      });
  });
}

const aangekomen = (id: string): number => kamer.connector.messages(`a:${id}`).length;
const zakelijkId = ({ activity }: RecordedRequest): unknown =>
  (activity?.['channelData'] as { zakelijkId?: string } | undefined)?.zakelijkId;

it('R58 duizend berichten aan duizend gesprekken: allemaal aangekomen, binnen het tempo, geen enkel dubbel zonder spoor', async () => {
  const mensen = Array.from({ length: 1_000 }, (_, nummer) => `m${String(nummer)}`);
  await kamer.mensen(...mensen);
  const gezien = new Map<string, number>();
  kamer.connector.behave(({ conversationId }) => {
    const nummer = Number(conversationId?.slice(3));
    const keer = (gezien.get(String(conversationId)) ?? 0) + 1;
    gezien.set(String(conversationId), keer);
    if (keer > 1) return undefined;
    if (nummer % 10 === 3) return { status: 429, ...(nummer % 20 === 3 ? { headers: { 'retry-after': '3' } } : {}) };
    return nummer % 100 === 7 ? { drop: 'after' } : undefined;
  });
  await schrijf(...mensen);
  await kamer.leeg();

  expect(mensen.filter((id) => aangekomen(id) === 0)).toEqual([]);
  const dubbel = mensen.filter((id) => aangekomen(id) > 1);
  expect(dubbel).toHaveLength(10);
  for (const id of dubbel) {
    const ids = kamer.connector.sent.filter(({ conversationId }) => conversationId === `a:${id}`).map(zakelijkId);
    expect([aangekomen(id), new Set(ids).size]).toEqual([2, 1]);
  }
  expect(await tel(kamer, "outbox where status = 'verzonden' and onzeker = 1")).toBe(10);
  expect(await tel(kamer, "outbox where status = 'verzonden'")).toBe(1_000);
  expect(kamer.vertrokken).toHaveLength(1_110);
  expect(
    drukste(
      kamer.vertrokken.map(({ ms }) => ms),
      1_000,
    ),
  ).toBeLessThanOrEqual(50);
  // 1,110 requests at fifty a second, and the last retries.
  expect(Math.max(...kamer.vertrokken.map(({ ms }) => ms))).toBeLessThan(30_000);
}, 60_000);

it('R58 veel berichten in één gesprek blijven binnen wat Teams daar toelaat', async () => {
  await kamer.mensen('druk');
  await schrijf(...Array.from({ length: 70 }, () => 'druk'));
  await kamer.leeg();
  expect(aangekomen('druk')).toBe(70);
  const momenten = kamer.vertrokken.map(({ ms }) => ms);
  expect([drukste(momenten, 1_000), drukste(momenten, 2_000), drukste(momenten, 30_000)]).toEqual([7, 8, 60]);
});

it('R58 een bericht over trede 5 haalt in wat al lag te wachten', async () => {
  const mensen = Array.from({ length: 200 }, (_, nummer) => `m${String(nummer)}`);
  await kamer.mensen(...mensen, 'haast');
  await schrijf(...mensen);
  await kamer.wereld.eenheid((turn) =>
    turn.outbox.voegToe({
      ...{ id: turn.nieuwId(BEGIN), soort: 'toegang-verleend', objectId: 'v2', ontvangerId: 'haast', op: BEGIN },
      spoed: 0,
    }),
  );
  await kamer.leeg();
  expect(kamer.vertrokken.findIndex(({ gesprek }) => gesprek === 'a:haast')).toBeLessThan(2);
});

it('R55 verwijderd of geblokkeerd: er wordt niet aangehouden, het staat er als niet bereikt, en het gaat door als die persoon weer iets zegt', async () => {
  await kamer.mensen('weg');
  kamer.connector.behave(() => ({ status: 403 }));
  await schrijf('weg');
  await kamer.leeg();
  expect(kamer.vertrokken).toHaveLength(1);
  expect(await tel(kamer, "outbox where status = 'niet-bereikt' and reden = 'HTTP_403'")).toBe(1);
  // Within a minute after it was written.
  expect(Date.parse(kamer.tijd.klok.nu()) - Date.parse(BEGIN)).toBeLessThan(60_000);
  kamer.connector.behave(undefined);
  expect(await kamer.wereld.eenheid((turn) => turn.verzending.hervat('weg', kamer.tijd.klok.nu()))).toBe(1);
  await kamer.leeg();
  expect(aangekomen('weg')).toBe(1);
});

it('R59 wat verlopen is, wordt niet meer verzonden en zegt waarom', async () => {
  await kamer.mensen('laat');
  await kamer.wereld.eenheid((turn) =>
    turn.outbox.voegToe({
      ...{ id: turn.nieuwId(BEGIN), soort: 'toegang-verleend', objectId: 'v1', ontvangerId: 'laat', op: BEGIN },
      verlooptOp: '2026-03-12T09:30:00.000Z',
    }),
  );
  kamer.tijd.zetOp('2026-03-12T10:00:00.000Z');
  await kamer.leeg();
  expect(kamer.vertrokken).toEqual([]);
  expect(await tel(kamer, "outbox where status = 'verlopen' and reden = 'te-laat'")).toBe(1);
});
