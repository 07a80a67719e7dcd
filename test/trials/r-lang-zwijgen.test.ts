/** R57 Teams that asks for silence for years, never answers, breaks off or only fails: that conversation waits its time and no longer, and the others go on. */
import { openPostkamer } from '../bot/support/postkamer';
import type { Postkamer } from '../bot/support/postkamer';

let kamer: Postkamer;
beforeEach(async () => {
  kamer = await openPostkamer();
});
afterEach(() => kamer.sluit());

const aangekomen = (id: string): number => kamer.connector.messages(`a:${id}`).length;
const wanneer = (id: string): readonly number[] =>
  kamer.vertrokken.filter(({ gesprek }) => gesprek === `a:${id}`).map(({ ms }) => ms);

it.each([
  ['een jaar in seconden', '31536000'],
  ['meer dan een datum kan zijn', '1e300'],
  ['een dag in een ander jaar', 'Fri, 31 Dec 2100 23:59:59 GMT'],
])('R57 429 met Retry-After %s: hoogstens een kwartier, en dan komt het aan', async (_, kop) => {
  await kamer.mensen('stil', 'ander');
  kamer.connector.answerNext({
    ...{ status: 429, headers: { 'retry-after': kop } },
    match: ({ conversationId }) => conversationId === 'a:stil',
  });
  await kamer.schrijf('stil', 'ander');
  await kamer.leeg();
  expect([aangekomen('stil'), aangekomen('ander')]).toEqual([1, 1]);
  const [eerst = 0, daarna = Infinity] = wanneer('stil');
  expect(daarna - eerst).toBeLessThanOrEqual(20 * 60_000);
  expect(Math.max(...wanneer('ander'))).toBeLessThan(10_000);
});

it('R57 wie alleen storing, afbreken of wachten krijgt, houdt de anderen niet op', async () => {
  const anderen = Array.from({ length: 40 }, (_, nr) => `goed${String(nr)}`);
  // What surely did not arrive is tried with patience; what may have arrived is sent again once and no more (D10).
  const pogingen = { storing: 8, breekt: 2, wacht: 8 };
  const kwaad = Object.keys(pogingen);
  await kamer.mensen(...kwaad, ...anderen);
  kamer.connector.behave(({ conversationId }) => {
    if (conversationId === 'a:storing') return { status: 503 };
    if (conversationId === 'a:breekt') return { drop: 'before' };
    return conversationId === 'a:wacht' ? { status: 429, headers: { 'retry-after': '60' } } : undefined;
  });
  await kamer.schrijf(...kwaad, ...anderen);
  await kamer.leeg();
  expect(anderen.filter((id) => aangekomen(id) !== 1)).toEqual([]);
  expect(Math.max(...anderen.flatMap(wanneer))).toBeLessThan(10_000);
  expect(Object.fromEntries(kwaad.map((id) => [id, wanneer(id).length]))).toEqual(pogingen);
  expect(kwaad.filter((id) => aangekomen(id) > 0)).toEqual([]);
});
