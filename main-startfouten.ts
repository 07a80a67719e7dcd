/** Why a start fails, in sentences an operator can act on: everything that is wrong at once, each with the name of its variable. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import type { Config } from './config';
import { openKnex } from './db/connection';
import { NieuwerSchema } from './db/migrations';
import { leesVerwijsgegevens } from './db/verwijsgegevens-bestand';
import { leesHuisstijlbestand } from './reports/huisstijl-bestand';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

type Bevinding = string | null;

const codeVan = (fout: unknown): string => {
  const code = (fout as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'onbekende fout';
};

function map(variabele: string, pad: string): Bevinding {
  try {
    mkdirSync(pad, { recursive: true });
    accessSync(pad, constants.R_OK | constants.W_OK);
    return null;
  } catch (fout) {
    return `${variabele}: de map ${pad} is niet te maken of niet te beschrijven (${codeVan(fout)}).`;
  }
}

/** Only what can be looked at in no time; the rest is found by starting. */
export const vooraf = (config: Config): readonly string[] =>
  [
    map('GEGEVENS_MAP', config.gegevensMap),
    databasemap(config.databaseUrl),
    huisstijl(config),
    verwijsgegevens(config),
  ].filter((een) => een !== null);

const isSqlite = (url: string): boolean => url.startsWith('sqlite:') && url !== 'sqlite::memory:';
const padVan = (url: string): string => url.slice('sqlite:'.length);

const databasemap = (url: string): Bevinding => (isSqlite(url) ? map('DATABASE_URL', dirname(padVan(url))) : null);

function huisstijl({ huisstijlBestand }: Config): Bevinding {
  const gelezen = leesHuisstijlbestand(huisstijlBestand ?? null);
  return gelezen.ok ? null : `BRIEF_HUISSTIJL: ${gelezen.fout.join(' ')}`;
}

function verwijsgegevens({ verwijsbestand }: Config): Bevinding {
  const gelezen = leesVerwijsgegevens(verwijsbestand ?? null);
  return gelezen.ok ? null : `VERWIJSGEGEVENS: ${gelezen.fout.join(' ')}`;
}

function poort(variabele: string, nummer: number, host: string): Promise<Bevinding> {
  return new Promise((klaar) => {
    const proef = createServer();
    const zeg = (fout: unknown) =>
      klaar(
        codeVan(fout) === 'EADDRINUSE'
          ? `${variabele}: poort ${String(nummer)} is al in gebruik. Draait Tredewijzer al? Stop dat, of kies een andere poort.`
          : `${variabele}: op poort ${String(nummer)} mag niet worden geluisterd (${codeVan(fout)}).`,
      );
    proef.once('error', zeg);
    proef.listen(nummer, host, () => proef.close(() => klaar(null)));
  });
}

/** Looked at before a database is brought up to date: an older version may be at work on it, and on this port. */
export async function bezettePoorten({
  poort: eigen,
  simulatorPoort,
  host,
  proef,
}: Config): Promise<readonly string[]> {
  const gevonden = await Promise.all([
    poort('PORT', eigen, host),
    proef ? poort('SIMULATOR_PORT', simulatorPoort, host) : null,
  ]);
  return gevonden.filter((een) => een !== null);
}

/** The address is never repeated: a password may be in it. */
async function database({ databaseUrl }: Config, fout: unknown): Promise<Bevinding> {
  if (fout instanceof NieuwerSchema)
    return 'DATABASE_URL: een nieuwere versie van Tredewijzer heeft deze database gemaakt. Start die versie, of zet een eerdere backup terug.';
  if (codeVan(fout) === 'SQLITE_BUSY') return `DATABASE_URL: ${zinnen.databaseBezet}`;
  // Looking would make it.
  if (isSqlite(databaseUrl) && !existsSync(padVan(databaseUrl))) return null;
  const knex = openKnex(databaseUrl);
  try {
    await knex.raw('select 1');
    return null;
  } catch (mis) {
    return zinnen.databaseDicht(codeVan(mis));
  } finally {
    await knex.destroy();
  }
}

/** What is wrong already, and what a start would trip over besides: an operator mends everything in one go. */
export async function metDeRest(config: Config, gevonden: readonly string[]): Promise<readonly string[]> {
  const genoemd = new Set(gevonden.map((zin) => /^[A-Z_]+/.exec(zin)?.[0] ?? zin));
  return [...gevonden, ...(await startfouten(config, null, genoemd))];
}

/** Looked for after a start failed; empty when it is none of these, and then it is a defect. What is `genoemd` is left alone. */
export async function startfouten(
  config: Config,
  fout: unknown,
  genoemd: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const { host } = config;
  const proeven: readonly (readonly [string, () => Promise<Bevinding>])[] = [
    ['DATABASE_URL', () => database(config, fout)],
    ['PORT', () => poort('PORT', config.poort, host)],
    ['SIMULATOR_PORT', async () => (config.proef ? poort('SIMULATOR_PORT', config.simulatorPoort, host) : null)],
  ];
  const gevonden = await Promise.all(proeven.filter(([naam]) => !genoemd.has(naam)).map(([, kijk]) => kijk()));
  return gevonden.filter((een) => een !== null);
}
