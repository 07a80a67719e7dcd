/** Buttons, dialogs, search and files over HTTP: what waits for its answer in the response itself. */
import { composeQuery, executeActivity, fileConsent, taskFetch, taskSubmit } from '../../../simulator/invokes';
import { messageActivity, submitActivity } from '../../../simulator/activities';
import type { InvokeAntwoord, Kaart } from '../../../bot/messages';
import { startOpstelling, stil, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

const kaart: Kaart = {
  inhoud: { type: 'AdaptiveCard', version: '1.5', body: [], refresh: { action: {} } },
  samenvatting: 'Melding M-2026-0001',
};
const antwoordt = (antwoord: InvokeAntwoord) => ({ berichten: [], invoke: antwoord });

let bot: Opstelling;
beforeAll(async () => {
  bot = await startOpstelling({ teams: { limieten: { invokeMs: 150 } } });
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.reset();
  bot.ontvangen.length = 0;
  bot.doe(() => stil);
});

const sentTexts = (): unknown[] => bot.connector.sent.map((request) => request.activity?.text);

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
    [{ soort: 'leeg' }, 200, 'application/vnd.microsoft.activity.message', 'U krijgt het antwoord in een bericht.'],
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
    expect(await response.json()).toMatchObject({ statusCode: 200, value: 'U krijgt het antwoord in een bericht.' });
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
    // The late message still holds this conversation: the next turn in it comes after.
    await new Promise((resolve) => setTimeout(resolve, 500));
  });

  it('leaves no timer behind of a button that was answered, however long it might have waited', async () => {
    const samenMs = 61_234;
    const geduldig = await startOpstelling({ teams: { limieten: { samenMs } } });
    const gezet = jest.spyOn(global, 'setTimeout');
    const gestopt = jest.spyOn(global, 'clearTimeout');
    geduldig.doe(() => antwoordt({ soort: 'tekst', tekst: 'klaar' }));
    await geduldig.post(executeActivity(geduldig.scene(), 'doe', {}));
    await geduldig.stop();
    const wekkers = gezet.mock.calls.flatMap(([, ms], nummer) => (ms === samenMs ? gezet.mock.results[nummer] : []));
    const gewist = gestopt.mock.calls.map(([wekker]) => wekker);
    jest.restoreAllMocks();
    expect(wekkers).toHaveLength(1);
    for (const wekker of wekkers) expect(gewist).toContain(wekker?.value);
  });

  it('lets turns of one conversation wait for each other, and not for another conversation', async () => {
    const gedaan: string[] = [];
    bot.doe(async (inbound) => {
      if (inbound.soort === 'bericht' && inbound.tekst === 'traag')
        await new Promise((resolve) => setTimeout(resolve, 100));
      gedaan.push(inbound.soort === 'bericht' ? inbound.tekst : '');
      return { berichten: [], invoke: null };
    });
    const scene = bot.scene();
    const elders = { ...scene, place: { ...scene.place, id: 'a:elders' } };
    const traag = bot.post(messageActivity(scene, 'traag'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([traag, bot.post(messageActivity(scene, 'daarna')), bot.post(messageActivity(elders, 'elders'))]);
    expect(gedaan).toEqual(['elders', 'traag', 'daarna']);
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
