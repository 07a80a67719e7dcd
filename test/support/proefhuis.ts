/** The whole house on a database of its own, with the demo world as it was played on one fixed day. */
import { inProces } from '../../reports/teken';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verben } from '../../app/verben';
import { speelVoorbeeld, zetVoorbeeldregister } from '../../db/voorbeeld';
import { openWorld } from '../../db/world';
import { dagInNederland } from '../../klok';
import { start } from '../../main';
import type { Draaiend, Startopties } from '../../main';
import type { RenderWorker } from '../../reports/worker';
import gebruikers from '../../simulator/users.json';
import { heeft } from './gereedschap';
import { configVoor, PROEFMOMENT } from './kind-config';
import { kopieerPostgres, kopieerSqlite } from './sjablonen';
import type { Sjabloon } from './sjablonen';

export { PROEFMOMENT };

/** Nobody in a journey hears "ik ben nog bezig" because this machine was: what is said then is tested in `test/bot/teams`. */
const geduldig = { invokeMs: 60_000, berichtMs: 60_000, samenMs: 60_000 };

export interface Proefhuis extends Draaiend {
  readonly databaseUrl: string;
  /** Folder for whatever a test wants to write; gone afterwards. */
  readonly map: string;
  zetKlok(moment: string): Promise<void>;
  /** Stops the process and starts a new one on the same database, after `tussendoor`; the old object is of no use any more. */
  herstart(tussendoor?: () => Promise<void>): Promise<Proefhuis>;
  ruimOp(): Promise<void>;
}

export interface HuisOpties {
  readonly databaseUrl?: string;
  readonly nu?: string;
  readonly logniveau?: string;
  /** Messages one person may send in a minute, where a test says more than a person can. */
  readonly perMinuut?: number;
  /** Draws the letters, where a test is about drawing. */
  readonly werker?: RenderWorker;
  /** How long an answer may take before the bot says that it is busy, where a test is about that. */
  readonly limieten?: Startopties['limieten'];
  /** Register and people, but nothing that happened: a journey that plays everything itself. */
  readonly leeg?: boolean;
}

export async function startProefhuis(opties: HuisOpties = {}): Promise<Proefhuis> {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-huis-'));
  const eigen = join(map, 'huis.db');
  if (opties.leeg === true) await speelIn(`sqlite:${eigen}`, zetVoorbeeldregister, opties.nu);
  else if (opties.databaseUrl === undefined) await kopieerProefwereld(eigen);
  const huis = await openHuis(map, opties.databaseUrl ?? `sqlite:${eigen}`, opties);
  await huis.zetKlok(opties.nu ?? PROEFMOMENT);
  return huis;
}

async function openHuis(map: string, databaseUrl: string, opties: HuisOpties): Promise<Proefhuis> {
  const { logniveau = 'silent', perMinuut, werker = inProces, limieten = geduldig, nu = PROEFMOMENT } = opties;
  const huis = await start(configVoor(map, databaseUrl, logniveau), {
    ...{ werker, limieten, nu },
    ...(perMinuut === undefined ? {} : { perMinuut }),
  });
  return {
    ...huis,
    databaseUrl,
    map,
    zetKlok: (moment) => zetKlok(huis.url, moment),
    async herstart(tussendoor) {
      const toen = await hoeLaat(huis.url);
      await huis.stop();
      await tussendoor?.();
      return openHuis(map, databaseUrl, { ...opties, nu: toen });
    },
    async ruimOp() {
      await huis.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

export async function hoeLaat(url: string): Promise<string> {
  const antwoord = (await (await fetch(`${url}/proef/klok`)).json()) as { readonly nu: string };
  return antwoord.nu;
}

export async function zetKlok(url: string, nu: string): Promise<void> {
  const antwoord = await fetch(`${url}/proef/klok`, { method: 'POST', body: JSON.stringify({ nu }) });
  if (!antwoord.ok) throw new Error(`the clock would not be set: ${String(antwoord.status)}`);
}

/** Played once per worker of jest; every house gets a copy. */
const proefwereld: Sjabloon = { naam: 'proefwereld', vul: (databaseUrl) => speelIn(databaseUrl) };

export const kopieerProefwereld = (naar: string): Promise<void> => kopieerSqlite(proefwereld, naar);

async function speelIn(databaseUrl: string, speel = speelVoorbeeld, nu = PROEFMOMENT): Promise<void> {
  const wereld = await openWorld(databaseUrl);
  await speel(wereld, { verben, gebruikers, nu, vandaag: dagInNederland(nu) });
  await wereld.sluit();
}

/** For `describe.each`: a house on SQLite, and on PostgreSQL where the environment names one. */
export function huizen(): readonly (readonly [string, () => Promise<Proefhuis>])[] {
  const sqlite = ['SQLite', () => startProefhuis()] as const;
  return heeft('postgres') ? [sqlite, ['PostgreSQL', () => postgresHuis()]] : [sqlite];
}

/** `naam`: how the server calls its connections, for a trial that breaks them. */
export async function postgresHuis(naam = 'proefhuis'): Promise<Proefhuis> {
  const kopie = await kopieerPostgres(proefwereld);
  const huis = await startProefhuis({ databaseUrl: `${kopie.databaseUrl}?application_name=${naam}` });
  return {
    ...huis,
    async ruimOp() {
      await huis.ruimOp();
      await kopie.ruimOp();
    },
  };
}
