/** The HTTP door: checks what comes in before the SDK sees it, and tells operators how the bot is doing. */
import { createServer as createHttpServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express';
import { MemoryStore, rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Registry } from 'prom-client';
import type { InvokeUitkomst } from './teams/invoke-out';
import type { Json } from './teams/json';
import { textAt } from './teams/json';
import { defectVelden } from './teams/log';
import type { Log } from './teams/log';
import { shapeFault } from './teams/shape';
import { hasSignals, markSignals, withoutSignals } from './teams/signals';
import type { Poort, Toegang } from './teams/teams';
import { alleenDezeComputer, isLokaleNaam } from './deze-computer';
import { createMeter } from './server-metrics';
import type { Meter } from './server-metrics';
import { teamsTekst, weigeringTekst } from '../texts/teams';
import type { WeigeringCode } from '../texts/teams';

export interface ServerDeps {
  readonly poort: Poort;
  readonly log: Log;
  readonly metrics: Registry;
  /** Whether the bot can do its work now: database, migrations, outbox. */
  readonly gezond: () => Promise<Gezondheid>;
  readonly referentie: () => string;
  /** Messages of one person per minute, after which that person (only) is asked to wait. */
  readonly perMinuut?: number;
  /** Routes that belong to others, such as downloads and the clock of a trial run. */
  readonly wegen?: readonly Weg[];
}

export interface Gezondheid {
  /** Whether it can do its work at all. */
  readonly ok: boolean;
  /** Part by part; one that is false needs an operator, though the rest goes on. */
  readonly onderdelen: Readonly<Record<string, boolean>>;
}

export interface Weg {
  readonly pad: string;
  readonly handler: RequestHandler;
}

type Toegelaten = Extract<Toegang, { ok: true }>;

/** Locals of one request, filled in by the steps before the last. */
interface Stappen {
  toegang?: Toegelaten;
}

type StepResponse = Response<unknown, Stappen & Record<string, unknown>>;

/** What the app hears when its server has closed: whoever keeps a timer going for it stops. */
const GESLOTEN = 'gesloten';

export function createServer(deps: ServerDeps): Express {
  const app = express();
  const meter = createMeter(deps.metrics);
  app.disable('x-powered-by');
  app.disable('etag');
  const lees = express.json({ limit: '1mb', verify: markSignals });
  const tellers = new MemoryStore();
  app.once(GESLOTEN, () => tellers.shutdown());
  app.post('/api/messages', lees, checkShape, admit(deps, meter), limiter(deps, tellers), turn(meter));
  // After the door of the channel: its answers are read by a machine, and this costs as much as finding out who speaks.
  app.use(helmet());
  app.all('/api/messages', (_req, res) => refuse(res.set('allow', 'POST'), 405, 'verkeerde-methode'));
  app.get('/health/live', (_req, res) => void res.json({ ok: true }));
  app.get(
    '/health/ready',
    gezondheid(deps.gezond, ({ ok }) => ok),
  );
  app.get('/health', gezondheid(deps.gezond, alleDelen));
  app.get('/metrics', metrics(deps.metrics));
  for (const weg of deps.wegen ?? []) app.use(weg.pad, weg.handler);
  app.use((_req, res) => refuse(res, 404, 'niet-gevonden'));
  app.use(lastResort(deps));
  return app;
}

/** Slow senders are cut off; kept connections outlive those of a proxy in front. */
export function listen(app: Express, where: { readonly port: number; readonly host: string }): Promise<Luisteraar> {
  const deur = isLokaleNaam(where.host) ? alleenDezeComputer(app) : app;
  const server = createHttpServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }, deur);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('close', () => app.emit(GESLOTEN));
    server.listen(where.port, where.host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, port, stop: () => stop(server) });
    });
  });
}

export interface Luisteraar {
  readonly server: Server;
  readonly port: number;
  /** Takes no new connections, lets the answers that are being made go out, then closes. */
  readonly stop: () => Promise<void>;
}

/** A kept connection becomes idle only after its last answer, and would hold the stop for a minute. */
function stop(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
}

const checkShape: RequestHandler = (req: Request, res, next) => {
  if (req.body === undefined) return refuse(res, 400, 'geen-json');
  let fault = shapeFault(req.body);
  if (fault === null && hasSignals(req)) {
    req.body = withoutSignals(req.body);
    fault = shapeFault(req.body);
  }
  if (fault === null) return next();
  res.status(400).json({ code: 'vorm', melding: fault });
};

function admit({ poort }: ServerDeps, meter: Meter): RequestHandler {
  return async (req: Request, res: StepResponse, next) => {
    const toegang = await poort.laatToe(req.headers.authorization ?? '', req.body as Json);
    if (!toegang.ok) {
      meter.geweigerd(toegang.code);
      return refuse(res, toegang.status, toegang.code);
    }
    res.locals.toegang = toegang;
    next();
  };
}

/** Counted per proven person and not per address: all of Teams comes from a handful of addresses. */
const limiter = ({ perMinuut }: ServerDeps, store: MemoryStore): RequestHandler =>
  rateLimit({
    store,
    windowMs: 60_000,
    limit: perMinuut ?? 300,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (_req, res) => (res as unknown as StepResponse).locals.toegang?.gebruiker ?? '',
    handler: (_req, res) => refuse(res, 429, 'te-vaak'),
  });

function turn(meter: Meter): RequestHandler {
  return async (req: Request, res: StepResponse) => {
    const klaar = meter.beurt(soortVan(req.body as Json));
    const uitkomst = await run(res.locals.toegang);
    klaar(uitkomst.status);
    if (uitkomst.body === undefined) res.status(uitkomst.status).end();
    else res.status(uitkomst.status).json(uitkomst.body);
  };
}

async function run(toegang: Toegelaten | undefined): Promise<InvokeUitkomst> {
  if (toegang === undefined) throw new Error('a turn without admission');
  return toegang.voerUit();
}

/** A label with a fixed set of values, whatever a sender makes up. */
function soortVan(body: Json): string {
  const soort = textAt(body, 'type') ?? '';
  return KNOWN.has(soort) ? soort : 'anders';
}

const KNOWN = new Set([
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageUpdate',
  'messageDelete',
]);

const alleDelen = ({ ok, onderdelen }: Gezondheid): boolean => ok && Object.values(onderdelen).every(Boolean);

const gezondheid =
  (gezond: ServerDeps['gezond'], isGoed: (stand: Gezondheid) => boolean): RequestHandler =>
  async (_req, res) => {
    const stand = await gezond().catch(() => ({ ok: false, onderdelen: {} }));
    res.status(isGoed(stand) ? 200 : 503).json(stand);
  };

const metrics =
  (registry: Registry): RequestHandler =>
  async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  };

function refuse(res: Response, status: number, code: WeigeringCode): void {
  res.status(status).json({ code, melding: weigeringTekst[code] });
}

/** Body parser faults are the caller's; anything else is ours and gets a number, never a stack. */
function lastResort({ log, referentie }: ServerDeps): ErrorRequestHandler {
  return (fout: { readonly type?: unknown; readonly status?: unknown }, _req, res, _next) => {
    if (fout.type === 'entity.too.large') return refuse(res, 413, 'te-groot');
    if (fout.type === 'entity.parse.failed') return refuse(res, 400, 'geen-json');
    if (typeof fout.status === 'number' && fout.status >= 400 && fout.status < 500) {
      return refuse(res, fout.status, 'verkeerd-verzoek');
    }
    const nummer = referentie();
    log.error({ referentie: nummer, ...defectVelden(fout) }, 'defect');
    if (res.headersSent) return void res.destroy();
    res.status(500).json({ code: 'storing', melding: teamsTekst.storing(nummer) });
  };
}
