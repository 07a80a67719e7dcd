/** Puts the Teams layer together: one object that takes activities in and one that sends messages out. */
import { zonderTempo } from '../outbox/antwoord-tempo';
import type { Antwoordtempo } from '../outbox/antwoord-tempo';
import type { Bode, Verwerker } from '../messages';
import type { WeigeringCode } from '../../texts/teams';
import { senderKey, toInbound } from './activity-in';
import { TeamsAdapter } from './adapter';
import { createApp } from './app';
import { createAuthentication, createBearer, createCredentials } from './auth';
import { createBode, metTempo } from './bode';
import { requireSafe } from './config';
import type { TeamsConfig } from './config';
import { Entry } from './entry';
import { createBestandsplaatser } from './files';
import type { Bestandsplaatser } from './files';
import { createBijlagehaler } from './haal-bijlage';
import type { Bijlagehaler } from './haal-bijlage';
import { isDownloadUrl, isServiceUrl, isUploadUrl } from './hosts';
import { HttpClient } from './http';
import { isInvoke, toInvokeUitkomst } from './invoke-out';
import type { InvokeUitkomst } from './invoke-out';
import type { Json } from './json';
import type { Log } from './log';
import { asKept } from './numbers';
import type { Geduld } from './retry';
import { Sender } from './sender';
import { metAfzender, Turns } from './turn';
import { onTurnError } from './turn-error';
import type { Limieten } from './turn';

/** What the HTTP server asks of Teams: first whether this may come in, then to handle it. */
export interface Poort {
  laatToe(header: string, activity: Json): Promise<Toegang>;
}

export type Toegang =
  | { readonly ok: false; readonly status: 401 | 403; readonly code: WeigeringCode }
  /** `gebruiker` is proven by the token and may be counted against. */
  | { readonly ok: true; readonly gebruiker: string; readonly voerUit: () => Promise<InvokeUitkomst> };

export interface TeamsDeps {
  readonly config: TeamsConfig;
  readonly log: Log;
  readonly geduld: Geduld;
  /** Without one replies leave as they come. */
  readonly tempo?: Antwoordtempo;
  readonly referentie: () => string;
  readonly limieten?: Partial<Limieten>;
  /** Instead of those made from the configuration; a managed identity of another kind, or tests. */
  readonly credentials?: ReturnType<typeof createCredentials>;
}

/** The way out exists before the way in: the outbox needs it and the handlers need the outbox. */
export interface TeamsUit {
  /** Waits its turn. */
  readonly bode: Bode;
  /** For the outbox, which waits its turn itself. */
  readonly postbode: Bode;
  readonly bestanden: Bestandsplaatser;
  readonly haler: Bijlagehaler;
  maakPoort(verwerker: Verwerker): Poort;
  /** Waits for turns in the background, then closes the kept connections. */
  sluit(): Promise<void>;
}

/** A Retry-After may be a date. */
const sinds1970 = (): number => performance.timeOrigin + performance.now();

export function createTeams(deps: TeamsDeps): TeamsUit {
  requireSafe(deps.config);
  const regels = { proef: deps.config.proef, extra: deps.config.extraDiensten ?? [] };
  const credentials = deps.credentials ?? createCredentials(deps.config);
  const http = new HttpClient();
  const bearer = createBearer(deps.config, credentials);
  const sender = new Sender({ http, bearer, nu: sinds1970, isServiceUrl: (url) => isServiceUrl(url, regels) });
  const { tempo = zonderTempo } = deps;
  const postbode = createBode(sender);
  const bode = metTempo(postbode, tempo);
  const open: Turns[] = [];
  return {
    ...{ bode, postbode },
    bestanden: createBestandsplaatser(http, (url) => isUploadUrl(url, regels)),
    haler: createBijlagehaler((url) => isDownloadUrl(url, regels)),
    maakPoort: (verwerker) => {
      const turns = new Turns({ ...deps, tempo, sender, bode, verwerker: metAfzender(verwerker) });
      open.push(turns);
      return createPoort(deps, credentials, sender, turns);
    },
    sluit: async () => {
      await Promise.all(open.map((turns) => turns.rust()));
      http.sluit();
    },
  };
}

type Credentials = ReturnType<typeof createCredentials>;

function createPoort(deps: TeamsDeps, credentials: Credentials, sender: Sender, turns: Turns): Poort {
  const auth = createAuthentication(deps.config, credentials);
  const entry = new Entry(deps.config, auth, deps.log);
  const adapter = new TeamsAdapter(auth, sender);
  adapter.onTurnError = onTurnError(deps);
  const app = createApp(async (ingang, activity, context) => {
    const inbound = asKept(toInbound(ingang, activity));
    if (inbound === null) return;
    const antwoord = await turns.voerUit(inbound);
    if (!isInvoke(inbound)) return;
    await context.sendActivity({ type: 'invokeResponse', value: toInvokeUitkomst(inbound.soort, antwoord) });
  });
  return {
    laatToe: async (header, activity) => {
      const toelating = await entry.laatToe(header, activity);
      if (!toelating.ok) return toelating;
      const voerUit = (): Promise<InvokeUitkomst> =>
        adapter.voerUit(toelating.bewijs, activity, async (context) => void (await app.run(context)));
      return {
        ok: true,
        gebruiker: senderKey(activity),
        voerUit,
      };
    },
  };
}
