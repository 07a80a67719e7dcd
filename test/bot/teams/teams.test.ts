/** Messages and events in, answers out, over HTTP, with every trap of the SDK that touches us. */
import { executeActivity, invoke } from '../../../simulator/invokes';
import {
  installationUpdate,
  membersAdded,
  membersRemoved,
  messageDelete,
  messageUpdate,
} from '../../../simulator/events';
import { messageActivity } from '../../../simulator/activities';
import type { Kaart } from '../../../bot/messages';
import { kanaal, persoonlijk, sanne, startOpstelling, stil, TENANT, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

const kaart: Kaart = {
  inhoud: { type: 'AdaptiveCard', version: '1.5', body: [], refresh: { action: {} } },
  samenvatting: 'Melding M-2026-0001',
};

let bot: Opstelling;
beforeAll(async () => {
  bot = await startOpstelling({ teams: { limieten: { invokeMs: 150, berichtMs: 250, typtMs: 60 } } });
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.reset();
  bot.ontvangen.length = 0;
  bot.doe(() => stil);
});

const sentTexts = (): unknown[] => bot.connector.sent.map((request) => request.activity?.text);

describe('messages', () => {
  it('answers in the same conversation as plain text with a business id', async () => {
    bot.doe(() => zegt('Dag **Sanne**'));
    const activity = messageActivity(bot.scene(), 'hulp');
    const response = await bot.post(activity);
    expect(response.status).toBe(200);
    expect(bot.ontvangen[0]).toMatchObject({
      soort: 'bericht',
      tekst: 'hulp',
      genoemd: true,
      plek: 'persoonlijk',
      activityId: activity.id,
      afzender: { aadObjectId: sanne.aadObjectId, tenantId: TENANT, naam: sanne.naam },
      gesprek: { gesprekId: persoonlijk.id, serviceUrl: bot.connector.url, botId: '28:tredewijzer' },
    });
    const [sent] = bot.connector.sent;
    expect(sent).toMatchObject({ kind: 'send', conversationId: persoonlijk.id, authorization: null });
    expect(sent?.activity).toMatchObject({
      type: 'message',
      textFormat: 'plain',
      text: 'Dag **Sanne**',
      channelData: { zakelijkId: `${activity.id}/0` },
    });
  });

  it('keeps several replies in order and shows a card with its summary', async () => {
    bot.doe(() => ({
      berichten: [
        { soort: 'tekst', tekst: 'een' },
        { soort: 'kaart', kaart },
        { soort: 'kaart-vervangen', berichtId: 'oud', kaart },
        { soort: 'bericht-weghalen', berichtId: 'weg' },
        { soort: 'tekst', tekst: 'twee' },
      ],
      invoke: null,
    }));
    await bot.post(messageActivity(bot.scene(), 'x'));
    expect(bot.connector.sent.map(({ method, activityId }) => [method, activityId])).toEqual([
      ['POST', null],
      ['POST', null],
      ['PUT', 'oud'],
      ['DELETE', 'weg'],
      ['POST', null],
    ]);
    expect(bot.connector.sent[1]?.activity).toMatchObject({
      summary: kaart.samenvatting,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { speak: kaart.samenvatting } }],
    });
  });

  it('tells a channel from a personal chat and replies in the thread', async () => {
    bot.doe(() => zegt('hier'));
    await bot.post(messageActivity(bot.scene(kanaal), 'mijn casussen', { mention: true }));
    expect(bot.ontvangen[0]).toMatchObject({
      plek: 'kanaal',
      tekst: 'mijn casussen',
      genoemd: true,
      teamId: kanaal.team?.id,
      kanaal: kanaal.channel?.id,
    });
    expect(bot.connector.sent[0]?.conversationId).toBe(`${kanaal.id};messageid=${kanaal.threadId}`);
  });

  it('strips every mention of the bot, also without text (the SDK strips one, and throws)', async () => {
    const mention = { type: 'mention', mentioned: { id: '28:tredewijzer' }, text: '<at>Tredewijzer</at>' };
    const twice = '<at>Tredewijzer</at> melding <at>Tredewijzer</at>';
    await bot.post({ ...messageActivity(bot.scene(), twice), entities: [mention, mention] });
    await bot.post({ ...messageActivity(bot.scene(), ''), text: undefined, entities: [mention] });
    expect(bot.ontvangen.map((inbound) => inbound.soort === 'bericht' && inbound.tekst)).toEqual(['melding', '']);
  });

  it('takes a message with value null for a message (the SDK crashes on it)', async () => {
    const response = await bot.post({ ...messageActivity(bot.scene(), 'hulp'), value: null });
    expect(response.status).toBe(200);
    expect(bot.ontvangen[0]).toMatchObject({ soort: 'bericht', tekst: 'hulp' });
  });

  it('shows typing for its own turn only, however many run at once (the timer of the SDK is shared)', async () => {
    bot.doe(async (inbound) => {
      const lang = inbound.soort === 'bericht' && inbound.tekst === 'lang';
      await new Promise((resolve) => setTimeout(resolve, lang ? 150 : 1));
      return stil;
    });
    const elders = { ...persoonlijk, id: 'a:snel' };
    await Promise.all([
      bot.post(messageActivity(bot.scene(), 'lang')),
      bot.post(messageActivity(bot.scene(elders), 'kort')),
    ]);
    const typing = bot.connector.sent.filter((request) => request.activity?.type === 'typing');
    expect(typing.length).toBeGreaterThanOrEqual(1);
    expect(new Set(typing.map((request) => request.conversationId))).toEqual(new Set([persoonlijk.id]));
  });

  it('does not let the SDK show typing of its own (its option to stop that is ignored)', async () => {
    const stilte = await startOpstelling({ teams: { limieten: { typtMs: 60_000 } } });
    stilte.doe(() => new Promise((resolve) => setTimeout(() => resolve(stil), 1_150)));
    await stilte.post(messageActivity(stilte.scene(), 'lang'));
    const sent = stilte.connector.sent.length;
    await stilte.stop();
    expect(sent).toBe(0);
  });

  it('answers HTTP in time and sends the reply later when the handler takes long', async () => {
    let ready = (): void => undefined;
    bot.doe(async () => {
      await new Promise<void>((resolve) => (ready = resolve));
      return zegt('eindelijk');
    });
    const response = await bot.post(messageActivity(bot.scene(), 'brief'));
    expect(response.status).toBe(200);
    expect(sentTexts().filter(Boolean)).toEqual([]);
    ready();
    await bot.connector.waitFor((request) => request.activity?.text === 'eindelijk');
  });

  it('refuses somebody without an object id with one sentence and no look-up', async () => {
    const activity = { ...messageActivity(bot.scene(), 'hulp'), from: { id: '29:x', name: 'Sanne Verhoeven' } };
    await bot.post(activity);
    await bot.post({ ...executeActivity(bot.scene(), 'v', {}), from: { id: '29:x' } });
    expect(bot.ontvangen).toEqual([]);
    expect(sentTexts()).toEqual([expect.stringContaining('vaststellen wie u bent')]);
  });
});

describe('who and where', () => {
  const geen = { conversationType: undefined, isGroup: undefined };

  it.each<[string, object]>([
    ['a bot', { from: { id: '28:other', name: 'Other', aadObjectId: sanne.aadObjectId } }],
    ['ourselves', { from: { id: 'bot', aadObjectId: sanne.aadObjectId }, recipient: { id: 'bot', name: 'x' } }],
    ['something that says it is a bot', { from: { id: '29:x', role: 'bot', aadObjectId: sanne.aadObjectId } }],
  ])('answers nothing that %s said, so that two programs never talk for ever', async (_, from) => {
    bot.doe(() => zegt('hulp'));
    expect((await bot.post({ ...messageActivity(bot.scene(), 'hulp'), ...from })).status).toBe(200);
    await bot.post({ ...messageUpdate(bot.scene(), 'm', 'hulp'), ...from });
    expect([bot.ontvangen, sentTexts()]).toEqual([[], []]);
  });

  it.each<[string, object, string]>([
    ['a channel', { conversation: { id: kanaal.id, ...geen } }, 'groep'],
    ['a group chat', { conversation: { id: '19:x@thread.v2', ...geen } }, 'groep'],
    ['a team', { channelData: { team: { id: 't' } }, conversation: { id: 'c', ...geen } }, 'groep'],
    ['a kind we do not know', { conversation: { id: 'a:x', conversationType: 'Personal' } }, 'groep'],
    ['nothing of the sort', { conversation: { id: 'a:x', ...geen } }, 'persoonlijk'],
    [
      'two people, called personal',
      { conversation: { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal' } },
      'groep',
    ],
    [
      'a person and ourselves',
      {
        conversation: { id: '19:a_ons@unq.gbl.spaces', conversationType: 'personal' },
        recipient: { id: '28:ons', name: 'x' },
      },
      'persoonlijk',
    ],
  ])('takes a conversation with the id of %s for what it must be', async (_, where, plek) => {
    await bot.post({ ...messageActivity(bot.scene(), 'hulp'), ...where });
    expect(bot.ontvangen).toMatchObject([{ plek }]);
  });

  it('takes control characters and halves of characters out of every value, and leaves names of fields alone', async () => {
    const data = { action: 'x', tekst: ['a\u0000b\u001b[31m', { 'k\u0000': 'c\ud800d' }], regels: 'a\tb\nc' };
    await bot.post(executeActivity(bot.scene(), 'x', data));
    expect(bot.ontvangen).toMatchObject([
      { data: { action: 'x', tekst: ['ab[31m', { 'k\u0000': 'c\ufffdd' }], regels: 'a\tb\nc' } },
    ]);
    const leeg = { ...messageActivity(bot.scene(), 'hulp'), conversation: { id: '\u0000' } };
    expect((await bot.post(leeg)).status).toBe(400);
  });
});

describe('events', () => {
  it('welcomes once, and tells the bot from people', async () => {
    await bot.post(installationUpdate(bot.scene(), 'add'));
    await bot.post(membersAdded(bot.scene(), ['28:tredewijzer', '29:jan']));
    expect(bot.ontvangen).toMatchObject([{ soort: 'welkom', botZelf: true, leden: ['29:jan'] }]);
  });

  it('hears that it was removed', async () => {
    await bot.post(installationUpdate(bot.scene(), 'remove'));
    await bot.post(membersRemoved(bot.scene(kanaal), ['28:tredewijzer']));
    await bot.post(membersRemoved(bot.scene(kanaal), ['29:jan']));
    expect(bot.ontvangen.map(({ soort }) => soort)).toEqual(['verwijderd', 'verwijderd']);
  });

  it('passes an edit and a deletion by the id of the message', async () => {
    await bot.post(messageUpdate(bot.scene(), 'b1', 'anders'));
    await bot.post(messageDelete(bot.scene(), 'b1'));
    expect(bot.ontvangen).toMatchObject([
      { soort: 'bericht-gewijzigd', berichtId: 'b1', tekst: 'anders' },
      { soort: 'bericht-verwijderd', berichtId: 'b1' },
    ]);
  });

  it.each(['typing', 'messageReaction', 'event', 'endOfConversation', 'iets-nieuws'])(
    'ignores an activity of type %s',
    async (type) => {
      const response = await bot.post({ ...messageActivity(bot.scene(), 'x'), type });
      expect([response.status, bot.ontvangen.length, bot.connector.sent.length]).toEqual([200, 0, 0]);
    },
  );

  it('answers 501 to an invoke it does not know', async () => {
    const response = await bot.post(invoke(bot.scene(), 'signin/verifyState', {}));
    expect(response.status).toBe(501);
  });
});
