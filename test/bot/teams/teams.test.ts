/** Activities in, answers out, over HTTP: every kind Teams sends and every trap of the SDK that touches us. */
import {
  composeQuery,
  executeActivity,
  fileConsent,
  installationUpdate,
  invoke,
  membersAdded,
  membersRemoved,
  messageActivity,
  messageDelete,
  messageUpdate,
  submitActivity,
  taskFetch,
  taskSubmit,
} from '../../../simulator/activities';
import type { InvokeAntwoord, Kaart } from '../../../bot/messages';
import { kanaal, persoonlijk, sanne, startOpstelling, stil, TENANT, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

const kaart: Kaart = {
  inhoud: { type: 'AdaptiveCard', version: '1.5', body: [], refresh: { action: {} } },
  samenvatting: 'Melding M-2026-0001',
};
const antwoordt = (antwoord: InvokeAntwoord) => ({ berichten: [], invoke: antwoord });

let bot: Opstelling;
beforeAll(async () => {
  bot = await startOpstelling({ teams: { limieten: { invokeMs: 150, berichtMs: 250, typtMs: 60 } } });
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.reset();
  bot.ontvangen.length = 0;
  bot.log.length = 0;
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

describe('buttons', () => {
  it('passes the data of a submit and answers with messages, also what was meant for an invoke', async () => {
    bot.doe(() => antwoordt({ soort: 'tekst', tekst: 'opgeslagen' }));
    const response = await bot.post(submitActivity(bot.scene(), { action: 'melding.registreren' }, 'kaart-1'));
    expect(bot.ontvangen[0]).toMatchObject({
      soort: 'knop',
      via: 'submit',
      data: { action: 'melding.registreren' },
      kaartBerichtId: 'kaart-1',
    });
    expect([response.status, sentTexts()]).toEqual([200, ['opgeslagen']]);
  });

  it('answers an execute with a card in the response and updates nothing of itself (sticky in the SDK)', async () => {
    const execute = () => bot.post(executeActivity(bot.scene(), 'doe', { n: 1 }, 'kaart-1'));
    bot.doe(() => antwoordt({ soort: 'kaart', kaart }));
    const first: unknown = await (await execute()).json();
    const second: unknown = await (await execute()).json();
    expect(first).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(second).toEqual(first);
    expect(bot.connector.sent).toEqual([]);
    expect(bot.ontvangen[0]).toMatchObject({ via: 'execute', data: { n: 1 }, kaartBerichtId: 'kaart-1' });
  });

  it.each([
    [{ soort: 'tekst', tekst: 'klaar' }, 200, 'application/vnd.microsoft.activity.message', 'klaar'],
    [{ soort: 'leeg' }, 200, 'application/vnd.microsoft.activity.message', 'Uw keuze is verwerkt.'],
    [
      { soort: 'fout', status: 403, tekst: 'Dat kan niet.' },
      403,
      'application/vnd.microsoft.error',
      { code: '403', message: 'Dat kan niet.' },
    ],
  ] as const)('answers an execute with %j', async (antwoord, statusCode, type, value) => {
    bot.doe(() => antwoordt(antwoord));
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}));
    expect([response.status, await response.json()]).toEqual([200, { statusCode, type, value }]);
  });

  it('answers an execute also when the handler has no answer (the SDK throws on undefined)', async () => {
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}));
    expect(await response.json()).toMatchObject({ statusCode: 200, value: 'Uw keuze is verwerkt.' });
  });

  it('says it is busy before Teams gives up, and replaces the card when it is ready', async () => {
    let ready = (): void => undefined;
    bot.doe(async () => {
      await new Promise<void>((resolve) => (ready = resolve));
      return { berichten: [{ soort: 'tekst', tekst: 'erbij' }], invoke: { soort: 'kaart', kaart } };
    });
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}, 'kaart-1'));
    expect(await response.json()).toMatchObject({ value: expect.stringContaining('nog bezig') as unknown });
    ready();
    await bot.connector.waitFor(({ kind, activityId }) => kind === 'update' && activityId === 'kaart-1');
    expect(sentTexts()).toContain('erbij');
  });

  it('does not hold the answer of an invoke back for slow messages', async () => {
    bot.connector.answerNext({ delayMs: 400 });
    bot.doe(() => ({ ...zegt('traag'), invoke: { soort: 'tekst', tekst: 'meteen' } }));
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}));
    expect(await response.json()).toMatchObject({ value: 'meteen' });
  });
});

describe('dialogs, search and files', () => {
  it('opens and submits a dialog', async () => {
    bot.doe((inbound) =>
      antwoordt(
        inbound.soort === 'dialoog-openen'
          ? { soort: 'dialoog', titel: 'Feit', kaart, breedte: 400, hoogte: 300 }
          : { soort: 'dialoog-klaar', tekst: null },
      ),
    );
    const opened = await bot.post(taskFetch(bot.scene(), { feit: 'f1' }));
    expect(await opened.json()).toMatchObject({
      task: { type: 'continue', value: { title: 'Feit', width: 400, height: 300, card: { content: { body: [] } } } },
    });
    const closed = await bot.post(taskSubmit(bot.scene(), { naam: 'x' }));
    expect([closed.status, await closed.text()]).toEqual([200, '']);
    expect(bot.ontvangen.map(({ soort }) => soort)).toEqual(['dialoog-openen', 'dialoog-insturen']);
  });

  it('answers a dialog also on another channel than msteams (the SDK answers 501)', async () => {
    bot.doe(() => antwoordt({ soort: 'tekst', tekst: 'ja' }));
    const response = await bot.post({ ...taskFetch(bot.scene(), {}), channelId: 'emulator' });
    expect(await response.json()).toEqual({ task: { type: 'message', value: 'ja' } });
  });

  it('answers a search with cards and their previews', async () => {
    bot.doe(() => antwoordt({ soort: 'zoekresultaten', resultaten: [{ titel: 'A', ondertitel: 'B', kaart }] }));
    const query = { commandId: 'zoekCasus', parameter: 'vraag', text: ' noorder ', skip: 5, count: 10 };
    const response = await bot.post(composeQuery(bot.scene(), query));
    expect(bot.ontvangen[0]).toMatchObject({ commando: 'zoekCasus', vraag: 'noorder', overslaan: 5, aantal: 10 });
    expect(await response.json()).toMatchObject({
      composeExtension: { type: 'result', attachments: [{ preview: { content: { title: 'A', text: 'B' } } }] },
    });
  });

  it('reads the first search, before anything is typed, as an empty question', async () => {
    await bot.post(composeQuery(bot.scene(), { commandId: 'z', parameter: 'vraag', text: '' }));
    expect(bot.ontvangen[0]).toMatchObject({ soort: 'zoeken', vraag: '' });
  });

  it('passes consent and refusal of a file', async () => {
    const upload = {
      contentUrl: 'https://x/brief.pdf',
      uploadUrl: 'https://x/u',
      name: 'brief.pdf',
      uniqueId: 'u1',
      fileType: 'pdf',
    };
    const yes = await bot.post(fileConsent(bot.scene(), { versie: 'v1' }, upload));
    const no = await bot.post(fileConsent(bot.scene(), { versie: 'v1' }));
    expect([yes.status, no.status]).toEqual([200, 200]);
    expect(bot.ontvangen).toMatchObject([
      { soort: 'bestand-akkoord', bestandsnaam: 'brief.pdf', uploadUrl: 'https://x/u', context: { versie: 'v1' } },
      { soort: 'bestand-geweigerd', context: { versie: 'v1' } },
    ]);
  });

  it('places the bytes of a file at the connector and refuses another host', async () => {
    const bestand = { soort: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
    const id = bot.connector.uploads.reserve('brief.pdf');
    const geplaatst = await bot.teams.bestanden.plaats(`${bot.connector.url}/upload/${id}`, bestand);
    expect(geplaatst).toEqual({ soort: 'geplaatst' });
    expect(bot.connector.uploads.read(id)?.bytes.toString()).toBe('%PDF-1.7');
    const elders = await bot.teams.bestanden.plaats('https://evil.example/upload/f1', bestand);
    expect(elders).toMatchObject({ soort: 'mislukt', code: 'VREEMDE_HOST' });
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

describe('defects', () => {
  const kapot = (): never => {
    throw Object.assign(new Error('geheim 123456782'), { code: 'SQLITE_BUSY' });
  };

  it('gives the user a number and the log no word that was typed', async () => {
    bot.doe(kapot);
    const response = await bot.post(messageActivity(bot.scene(), 'hulp'));
    expect([response.status, sentTexts()]).toEqual([200, [expect.stringContaining('F-TEST')]]);
    expect(bot.log).toMatchObject([{ code: 'defect', velden: { referentie: 'F-TEST', code: 'SQLITE_BUSY' } }]);
    expect(JSON.stringify(bot.log)).not.toContain('geheim');
  });

  it('answers an invoke with the number, and keeps quiet for an event', async () => {
    bot.doe(kapot);
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}));
    expect(await response.json()).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    await bot.post(membersAdded(bot.scene(), ['28:tredewijzer']));
    expect(bot.connector.sent).toEqual([]);
  });
});

describe('sending', () => {
  it.each([429, 412, 502, 504])('tries a reply again after %i, with the same business id', async (status) => {
    bot.doe(() => zegt('ja'));
    bot.connector.answerNext({ status, headers: { 'retry-after': '1' } });
    await bot.post(messageActivity(bot.scene(), 'x'));
    const ids = bot.connector.sent.map((request) => request.activity?.channelData);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  it('gives up in the end, answers Teams and says so in the log', async () => {
    bot.doe(() => zegt('ja'));
    bot.connector.behave(() => ({ status: 429 }));
    const response = await bot.post(messageActivity(bot.scene(), 'x'));
    expect([response.status, bot.connector.sent.length]).toEqual([200, 3]);
    expect(bot.log).toMatchObject([{ code: 'niet-bezorgd', velden: { status: 429 } }]);
  });

  it.each([403, 404, 500])('does not repeat a reply after %i', async (status) => {
    bot.doe(() => zegt('ja'));
    bot.connector.answerNext({ status });
    await bot.post(messageActivity(bot.scene(), 'x'));
    expect(bot.connector.sent).toHaveLength(1);
  });
});

describe('service URL (trial S49)', () => {
  it.each(['http://169.254.169.254/', 'https://evil.example', 'https://smba.trafficmanager.net/emea/', 'file:///etc'])(
    'in a trial run nothing is sent to %s',
    async (serviceUrl) => {
      bot.doe(() => zegt('ja'));
      const response = await bot.post({ ...messageActivity(bot.scene(), 'x'), serviceUrl });
      expect([response.status, bot.ontvangen.length]).toEqual([403, 0]);
    },
  );
});
