/** A bot over HTTP with a recording handler and the local connector: everything between Teams and our own words. */
import { Registry } from 'prom-client';
import { createServer, listen } from '../../../../bot/server';
import type { Luisteraar, ServerDeps } from '../../../../bot/server';
import type { Antwoord, Inbound } from '../../../../bot/messages';
import type { TeamsConfig } from '../../../../bot/teams/config';
import type { Log, LogVelden } from '../../../../bot/teams/log';
import { createTeams } from '../../../../bot/teams/teams';
import type { TeamsDeps, TeamsUit } from '../../../../bot/teams/teams';
import type { Person, Place, Scene } from '../../../../simulator/scene';
import { startConnector } from '../../../../simulator/connector';
import type { Connector } from '../../../../simulator/connector';

export const TENANT = 'e5034d0d-64cd-4db0-a50a-f6bfe9564a99';

export const PROEF: TeamsConfig = { proef: true, appId: '', appType: 'SingleTenant', tenantId: '', tenants: [] };

export const sanne: Person = {
  naam: 'Sanne Verhoeven',
  aadObjectId: '45f7b04d-7f2c-4f81-a65f-ed9b195c5e61',
  tenantId: TENANT,
};

export const persoonlijk: Place = { id: 'a:sanne', kind: 'personal', tenantId: TENANT };

export const kanaal: Place = {
  id: '19:algemeen@thread.tacv2',
  kind: 'channel',
  tenantId: TENANT,
  team: { id: '19:team@thread.tacv2', name: 'Continuïteit' },
  channel: { id: '19:algemeen@thread.tacv2', name: 'Algemeen' },
  threadId: '1700000000000',
};

export interface LogRegel {
  readonly code: string;
  readonly velden: LogVelden;
}

export interface Opstelling {
  readonly connector: Connector;
  readonly teams: TeamsUit;
  readonly url: string;
  readonly ontvangen: Inbound[];
  readonly log: LogRegel[];
  readonly metrics: Registry;
  scene(place?: Place, person?: Person): Scene;
  /** What the handler does with the next inbound, until set again. */
  doe(verwerk: (inbound: Inbound) => Antwoord | Promise<Antwoord>): void;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

export interface OpstellingOpties {
  readonly config?: Partial<TeamsConfig>;
  readonly teams?: Partial<TeamsDeps>;
  readonly server?: Partial<ServerDeps>;
  readonly connector?: Connector;
}

export const stil: Antwoord = { berichten: [], invoke: null };

export const zegt = (tekst: string): Antwoord => ({ berichten: [{ soort: 'tekst', tekst }], invoke: null });

export async function startOpstelling(opties: OpstellingOpties = {}): Promise<Opstelling> {
  const connector = opties.connector ?? (await startConnector());
  const log: LogRegel[] = [];
  const ontvangen: Inbound[] = [];
  let verwerk: (inbound: Inbound) => Antwoord | Promise<Antwoord> = () => stil;
  const teams = createTeams({ ...teamsDeps(log), ...opties.teams, config: { ...PROEF, ...opties.config } });
  const poort = teams.maakPoort(async (inbound) => {
    ontvangen.push(inbound);
    return verwerk(inbound);
  });
  const metrics = new Registry();
  const deps = { poort, metrics, log: logNaar(log), gezond: gezond, referentie: () => 'F-TEST', ...opties.server };
  const luisteraar: Luisteraar = await listen(createServer(deps), { port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${luisteraar.port}`;
  return {
    connector,
    teams,
    url,
    ontvangen,
    log,
    metrics,
    scene: (place = persoonlijk, person = sanne) => ({ serviceUrl: connector.url, person, place }),
    doe: (anders) => {
      verwerk = anders;
    },
    post: (body, headers = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: async () => {
      luisteraar.server.closeAllConnections();
      await Promise.all([luisteraar.stop(), teams.sluit()]);
      await connector.stop();
    },
  };
}

const gezond: ServerDeps['gezond'] = () => Promise.resolve({ ok: true, onderdelen: { database: true } });

const teamsDeps = (log: LogRegel[]): Omit<TeamsDeps, 'config'> => ({
  log: logNaar(log),
  geduld: { toeval: () => 0, wacht: () => Promise.resolve() },
  referentie: () => 'F-TEST',
});

const logNaar = (regels: LogRegel[]): Log => ({
  info: (velden, code) => void regels.push({ velden, code }),
  warn: (velden, code) => void regels.push({ velden, code }),
  error: (velden, code) => void regels.push({ velden, code }),
});
