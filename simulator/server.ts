/** A local Teams in the browser to try the bot in: serves the page, and is the connector behind it. */
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import express from 'express';
import type { Express } from 'express';
import { api } from './api';
import type { ApiParts, Zoekopdracht } from './api';
import { BotLink } from './bot-link';
import { close, listen, startConnector } from './connector';
import type { Connector } from './connector';
import type { ConversationEvent } from './conversations';
import { onlyOwnPage, onlyThisMachine, pageHeaders } from './guard';
import { viewOf } from './message-view';
import { Stream } from './stream';
import { SimulatedTime } from './time';
import { Visitor } from './visitor';
import { conversationsFor, standaardGesprekken } from './world';
import type { Gesprekken, SimulatorUser } from './world';

export interface SimulatorOptions {
  /** Where the bot takes activities, for example `http://127.0.0.1:3978/api/messages`. */
  readonly botUrl: string;
  readonly port?: number;
  readonly host?: '127.0.0.1';
  readonly users: readonly SimulatorUser[];
  readonly gesprekken?: Gesprekken;
  /** Three things to try, shown on an empty conversation; a click puts the text in the message field. */
  readonly proberen?: readonly string[];
  /** Command and parameter of the message extension, as in the manifest. */
  readonly zoekopdracht?: Zoekopdracht;
  /** The action in the menu of a message, as in the manifest. */
  readonly berichtactie?: { readonly commandId: string; readonly titel: string };
  /** Time of the messages; without it the bot's try-out clock is followed. */
  readonly klok?: () => string;
}

export interface Simulator {
  readonly url: string;
  readonly connector: Connector;
  stop(): Promise<void>;
}

/** Only the browser file: the package's own entry is not needed here. */
const cardRenderer = require.resolve('adaptivecards/dist/adaptivecards.min.js');

export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const time = new SimulatedTime(options.klok);
  const connector = await startConnector({ now: time.now });
  for (const place of conversationsFor(options.users, options.gesprekken ?? standaardGesprekken))
    connector.place(place);
  const stream = new Stream();
  connector.onActivity((event) => stream.tell(eventView(event)));
  const link = new BotLink(options.botUrl, time);
  let url = '';
  const visitor = new Visitor(connector, link, time, options.users[0]?.tenantId ?? '', () => url);
  const server = createServer(pageApp({ ...parts(options), connector, link, stream, visitor }));
  const host = options.host ?? '127.0.0.1';
  url = `http://${host}:${await listen(server, options.port ?? 0, host)}`;
  return {
    url,
    connector,
    stop: async () => {
      stream.end();
      await Promise.all([close(server), connector.stop()]);
    },
  };
}

function parts(options: SimulatorOptions): Pick<ApiParts, 'users' | 'proberen' | 'zoekopdracht' | 'berichtactie'> {
  return {
    users: options.users,
    proberen: options.proberen ?? [],
    zoekopdracht: options.zoekopdracht ?? { commandId: 'zoeken', parameter: 'zoekterm' },
    ...(options.berichtactie === undefined ? {} : { berichtactie: options.berichtactie }),
  };
}

function eventView(event: ConversationEvent): unknown {
  return event.kind === 'typing' ? event : { kind: event.kind, message: viewOf(event.message) };
}

function pageApp(apiParts: ApiParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(onlyThisMachine, pageHeaders, onlyOwnPage);
  app.use('/api', api(apiParts));
  app.get('/adaptivecards.js', (_req, res) => res.sendFile(cardRenderer, { dotfiles: 'allow' }));
  app.get('/bestanden/:id', (req, res) => {
    const file = apiParts.connector.uploads.read(req.params.id);
    if (file === undefined) return void res.status(404).type('text').send('Dit bestand is er niet.');
    res.attachment(file.name).send(file.bytes);
  });
  app.use(express.static(pageFolder(), { dotfiles: 'ignore' }));
  return app;
}

/** The page is plain files: found next to this source, also when this runs compiled from `dist`. */
function pageFolder(): string {
  const project = dirname(__dirname);
  return join(basename(project) === 'dist' ? dirname(project) : project, 'simulator', 'page');
}
