/** Replies and typing within the tempo of Teams, in real time: messages wait their turn, the answer to an invoke never does. */
import { setTimeout as rest } from 'node:timers/promises';
import { messageActivity } from '../../../simulator/activities';
import { executeActivity } from '../../../simulator/invokes';
import { antwoordTempo } from '../../../bot/outbox/antwoord-tempo';
import { Tempo } from '../../../bot/outbox/tempo';
import { drukste } from '../support/postkamer';
import { persoonlijk, startOpstelling, stil, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

const tijd = { ms: () => performance.now(), wacht: async (ms: number) => void (await rest(ms)) };

let bot: Opstelling;
/** When replies left. */
let momenten: number[];
let onderweg: Promise<unknown>[];
beforeEach(async () => {
  momenten = [];
  onderweg = [];
  const tempo = antwoordTempo(new Tempo(), tijd);
  const beurt: typeof tempo.beurt = async (waar, wacht) => {
    await tempo.beurt(waar, wacht);
    momenten.push(performance.now());
  };
  bot = await startOpstelling({ teams: { tempo: { ...tempo, beurt }, limieten: { typtMs: 30 } } });
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
  // Asked a little later than it was counted.
  expect(drukste(momenten, 990)).toBeLessThanOrEqual(7);
  expect(drukste(momenten, 1_990)).toBeLessThanOrEqual(8);
});

it('answers a button at once while replies of its conversation wait, also when a message of its own must wait', async () => {
  await storm(9);
  bot.doe(() => ({
    berichten: [{ soort: 'tekst', tekst: 'erachteraan' }],
    invoke: { soort: 'tekst', tekst: 'gedaan' },
  }));
  const begin = performance.now();
  const antwoord = await bot.post(executeActivity(bot.scene(), 'doe', {}));
  const duur = performance.now() - begin;
  expect(await antwoord.json()).toMatchObject({ statusCode: 200, value: 'gedaan' });
  expect(duur).toBeLessThan(600);
  expect(texts()).not.toContain('erachteraan');
  await Promise.all(onderweg);
  await bot.connector.waitFor(({ activity }) => activity?.text === 'erachteraan');
  expect(texts().at(-1)).toBe('erachteraan');
});

it('shows no typing where there is no room for it, and does elsewhere', async () => {
  await storm(7);
  await Promise.all(onderweg);
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
