/** Activities in, answers out, over HTTP: every kind Teams sends and every trap of the SDK that touches us. */
import { messageActivity } from '../../../simulator/activities';
import { startOpstelling, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

let bot: Opstelling;
beforeAll(async () => {
  bot = await startOpstelling();
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.reset();
  bot.ontvangen.length = 0;
  bot.log.length = 0;
});

it('answers a message with plain text in the same conversation', async () => {
  bot.doe(() => zegt('Dag **Sanne**'));
  const response = await bot.post(messageActivity(bot.scene(), 'hulp', {}));
  expect(response.status).toBe(200);
  expect(bot.ontvangen[0]).toMatchObject({ soort: 'bericht', tekst: 'hulp', genoemd: true, plek: 'persoonlijk' });
  const [sent] = bot.connector.sent;
  expect(sent?.method).toBe('POST');
  expect(sent?.activity).toMatchObject({ type: 'message', textFormat: 'plain', text: 'Dag **Sanne**' });
});
