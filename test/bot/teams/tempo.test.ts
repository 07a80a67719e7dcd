/** Replies and typing within the tempo of Teams: messages wait their turn, the answer to an invoke never does. */
import { setTimeout as rest } from 'node:timers/promises';
import { messageActivity } from '../../../simulator/activities';
import { executeActivity } from '../../../simulator/invokes';
import { antwoordTempo } from '../../../bot/outbox/antwoord-tempo';
import { Tempo } from '../../../bot/outbox/tempo';
import { drukste } from '../support/postkamer';
import { persoonlijk, startOpstelling, stil, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

/** Null: time passes as it does. */
let stilgezet: number | null;
const tijd = {
  ms: () => stilgezet ?? performance.now(),
  wacht: async (ms: number) => void (await rest(Math.min(ms, 20))),
};

/** When replies were let go, by the clock they were let go by: when they leave depends on what else this machine does. */
let momenten: number[];
class GeteldTempo extends Tempo {
  override antwoord(tenant: string, gesprek: string, nuMs: number): number {
    const wacht = super.antwoord(tenant, gesprek, nuMs);
    if (wacht === 0) momenten.push(nuMs);
    return wacht;
  }
}

let tempo: GeteldTempo;
/** Stops the clock at a moment at which a conversation has had what fits in a second. */
function staStilMetVol({ id, tenantId = '' }: { readonly id: string; readonly tenantId?: string }): void {
  stilgezet = 0;
  while (tempo.antwoord(tenantId, id, stilgezet) === 0);
}

let bot: Opstelling;
let onderweg: Promise<unknown>[];
beforeEach(async () => {
  [momenten, onderweg, stilgezet] = [[], [], null];
  tempo = new GeteldTempo();
  bot = await startOpstelling({ teams: { tempo: antwoordTempo(tempo, tijd), limieten: { typtMs: 30 } } });
});
afterEach(async () => {
  await Promise.all(onderweg);
  await bot.stop();
});

const texts = (): unknown[] => bot.connector.sent.map(({ activity }) => activity?.text).filter(Boolean);

/** So many messages at once, each answered with its own words. */
async function storm(aantal: number): Promise<void> {
  bot.doe((inbound) => zegt(inbound.soort === 'bericht' ? inbound.tekst : ''));
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    onderweg.push(bot.post(messageActivity(bot.scene(), `vraag ${String(nummer)}`)));
    await rest(5);
  }
  while (bot.ontvangen.length < aantal) await rest(5);
}

it('keeps a burst of replies in one conversation within the tempo, in order, and loses none', async () => {
  await storm(10);
  await Promise.all(onderweg);
  expect(texts()).toHaveLength(10);
  expect(texts()).toEqual(bot.ontvangen.map((inbound) => inbound.soort === 'bericht' && inbound.tekst));
  expect(momenten).toHaveLength(10);
  expect(drukste(momenten, 1_000)).toBeLessThanOrEqual(7);
  expect(drukste(momenten, 2_000)).toBeLessThanOrEqual(8);
});

it('answers a button at once while replies of its conversation wait, also when a message of its own must wait', async () => {
  staStilMetVol(bot.scene().place);
  await storm(2);
  bot.doe(() => ({
    berichten: [{ soort: 'tekst', tekst: 'erachteraan' }],
    invoke: { soort: 'tekst', tekst: 'gedaan' },
  }));
  // Time stands still: what waits for its turn would wait for ever.
  const antwoord = await bot.post(executeActivity(bot.scene(), 'doe', {}));
  expect(await antwoord.json()).toMatchObject({ statusCode: 200, value: 'gedaan' });
  expect(momenten).toHaveLength(7);
  expect(texts()).not.toContain('erachteraan');
  stilgezet = null;
  await Promise.all(onderweg);
  await bot.connector.waitFor(({ activity }) => activity?.text === 'erachteraan');
  expect(texts().at(-1)).toBe('erachteraan');
});

it('shows no typing where there is no room for it, and does elsewhere', async () => {
  staStilMetVol(bot.scene().place);
  const traag = async () => {
    await rest(150);
    return stil;
  };
  bot.doe(traag);
  await bot.post(messageActivity(bot.scene(), 'lang'));
  await bot.post(messageActivity(bot.scene({ ...persoonlijk, id: 'a:rustig' }), 'lang'));
  const typing = bot.connector.sent.filter(({ activity }) => activity?.type === 'typing');
  expect(new Set(typing.map(({ conversationId }) => conversationId))).toEqual(new Set(['a:rustig']));
});

it('keeps the outbox silent where Teams asked a reply to wait', async () => {
  const tempo = new Tempo();
  const antwoorden = antwoordTempo(tempo, tijd);
  const waar = { tenantId: 't', gesprekId: 'g' };
  antwoorden.stil(waar, 5_000);
  expect(tempo.vraag('t', 'g', tijd.ms())).toBeGreaterThan(4_000);
  expect(antwoorden.ruimte(waar)).toBe(false);
  await antwoorden.beurt(waar);
});
