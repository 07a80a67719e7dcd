/** The floor of a turn: the SDK's own echo bot on express, with no duty at all. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Request, Response, TurnContext } from 'botbuilder';
import express from 'express';
import { serveQuestions } from '../wire';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();

app.post('/api/messages', express.json(), async (req, res) => {
  await adapter.process(req as Request, res as unknown as Response, async (context: TurnContext) => {
    if (context.activity.type === 'message') await context.sendActivity(`U zei: ${context.activity.text}`);
  });
});
app.get('/health/live', (_req, res) => void res.json({ ok: true }));

// As the product does, so that an opened connection stays open.
const server = createServer({ keepAliveTimeout: 65_000 }, app);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  serveQuestions(port, () => Promise.resolve());
});
