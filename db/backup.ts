/** A copy of a SQLite database while it is in use, and the way back: checked before it is put in place, numbers never reused. */
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Knex } from 'knex';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { leesVertrokken, noteerVerloren } from './backup-brieven';
import type { Vertrokken } from './backup-brieven';
import { dialectVan, openKnex } from './connection';
import { eersteKapotteRegel } from './logboek-store';
import { NieuwerSchema } from './migrations';
import { openWorld } from './world';

const geenSqlite =
  'Dit geldt alleen voor SQLite. Gebruik voor PostgreSQL pg_dump en pg_restore; zie de beheerhandleiding.';

const padVan = (databaseUrl: string): string => resolve(databaseUrl.slice('sqlite:'.length));

/** `VACUUM INTO` sees one moment, also while the bot writes, and leaves out what was erased. */
export async function maakBackup(databaseUrl: string, doel: string): Promise<Result<string, string>> {
  if (dialectVan(databaseUrl) !== 'sqlite') return faal(geenSqlite);
  if (!existsSync(padVan(databaseUrl))) return faal(`Er is geen database op ${padVan(databaseUrl)}.`);
  if (existsSync(doel)) return faal(`Het bestand ${doel} bestaat al. Een backup wordt nooit overschreven.`);
  mkdirSync(dirname(resolve(doel)), { recursive: true });
  await metDatabase(databaseUrl, (knex) => knex.raw('VACUUM INTO ?', [resolve(doel)]));
  const fout = await metDatabase(`sqlite:${doel}`, integriteit);
  return fout === null ? ok(resolve(doel)) : faal(`De backup is niet goed: ${fout}`);
}

export interface Herstelverslag {
  /** Where the database went that was in place before; null when there was none. */
  readonly vorige: string | null;
  /** Sentences about numbers that were given out after the backup and are skipped. */
  readonly overgeslagen: readonly string[];
  /** Letters that had left the house and that the backup does not know to have left. */
  readonly brievenKwijt: readonly Vertrokken[];
}

/** Checks a copy of the backup first; what is in place is moved aside, never thrown away. */
export async function herstel(
  databaseUrl: string,
  backup: string,
  nu: string,
): Promise<Result<Herstelverslag, string>> {
  if (dialectVan(databaseUrl) !== 'sqlite') return faal(geenSqlite);
  if (!existsSync(backup)) return faal(`Het bestand ${backup} bestaat niet.`);
  const doel = padVan(databaseUrl);
  if (resolve(backup) === doel) return faal('De backup is de database zelf. Kies een ander bestand.');
  mkdirSync(dirname(doel), { recursive: true });
  const kopie = `${doel}.herstel`;
  verwijder(kopie);
  try {
    copyFileSync(backup, kopie);
    return await keurEnWissel(doel, kopie, nu);
  } finally {
    // After a change of place it is not there any more.
    verwijder(kopie);
  }
}

async function keurEnWissel(doel: string, kopie: string, nu: string): Promise<Result<Herstelverslag, string>> {
  const fout = await keur(kopie);
  if (fout !== null) return faal(fout);
  const uitgegeven = existsSync(doel) ? await leesUitgegeven(doel) : null;
  if (uitgegeven === 'bezet') return faal('De database is in gebruik. Stop eerst Tredewijzer en probeer het opnieuw.');
  const overgeslagen = await slaOver(kopie, uitgegeven?.tellers ?? null, nu);
  const vertrokken = uitgegeven?.vertrokken ?? [];
  const brievenKwijt = await metDatabase(`sqlite:${kopie}`, (knex) => noteerVerloren(knex, vertrokken, nu));
  const vorige = existsSync(doel) ? `${doel}.voor-herstel-${nu.replace(/\D/g, '').slice(0, 14)}` : null;
  if (vorige !== null) renameSync(doel, vorige);
  for (const staart of ['-wal', '-shm']) rmSync(`${doel}${staart}`, { force: true });
  renameSync(kopie, doel);
  return ok({ vorige, overgeslagen, brievenKwijt });
}

/** Is it whole, is it ours, is it not newer than this version, and does the chain of the logboek hold? */
async function keur(bestand: string): Promise<string | null> {
  if (!isSqlite(bestand)) return 'Dit bestand is geen backup van Tredewijzer.';
  const fout = await metDatabase(`sqlite:${bestand}`, async (knex) => {
    const kapot = await integriteit(knex);
    if (kapot !== null) return `De backup is beschadigd: ${kapot}`;
    return (await knex.schema.hasTable('schema_versie')) ? null : 'Dit bestand is geen backup van Tredewijzer.';
  });
  if (fout !== null) return fout;
  try {
    const wereld = await openWorld(`sqlite:${bestand}`);
    const regel = await wereld.eenheid(({ db }) => eersteKapotteRegel(db)).finally(() => wereld.sluit());
    return regel === null ? null : `Het logboek in de backup klopt niet vanaf regel ${regel}.`;
  } catch (oorzaak) {
    if (oorzaak instanceof NieuwerSchema) return 'De backup is gemaakt met een nieuwere versie van Tredewijzer.';
    throw oorzaak;
  }
}

/** Read from the file itself: knex would print to stdout what it cannot open. */
function isSqlite(bestand: string): boolean {
  const begin = Buffer.alloc(15);
  const open = openSync(bestand, 'r');
  readSync(open, begin, 0, 15, 0);
  closeSync(open);
  return begin.toString('latin1') === 'SQLite format 3';
}

async function integriteit(knex: Knex): Promise<string | null> {
  try {
    const [rij] = await knex.raw<{ integrity_check: string }[]>('PRAGMA integrity_check(1)');
    return rij?.integrity_check === 'ok' ? null : (rij?.integrity_check ?? 'geen antwoord');
  } catch (oorzaak) {
    return String(oorzaak);
  }
}

interface Teller {
  readonly letter: string;
  readonly jaar: number;
  readonly laatste: number;
}

/** What the database in place had given out of the house: numbers, and letters. */
interface Uitgegeven {
  readonly tellers: readonly Teller[];
  readonly vertrokken: readonly Vertrokken[];
}

/** The numbers of the database in place, read with nobody else at it; null when it cannot be read any more. */
async function leesUitgegeven(doel: string): Promise<Uitgegeven | null | 'bezet'> {
  if (!isSqlite(doel)) return null;
  try {
    return await metDatabase(`sqlite:${doel}`, async (knex) => {
      // Leaves the WAL: that needs the file to itself, and makes the file complete before it is moved aside.
      await knex.raw('PRAGMA busy_timeout=0');
      await knex.raw('PRAGMA journal_mode=DELETE');
      const tellers = await knex<Teller>('nummer').select('letter', 'jaar', 'laatste');
      return { tellers, vertrokken: await leesVertrokken(knex) };
    });
  } catch (oorzaak) {
    return /SQLITE_BUSY|locked/.test(String(oorzaak)) ? 'bezet' : null;
  }
}

/** Nobody knows how far the lost database had come: a jump this wide is never caught up with by a day's work. */
const sprong = 1000;
const letters = ['M', 'C', 'B', 'G'];

async function slaOver(kopie: string, uitgegeven: readonly Teller[] | null, nu: string): Promise<readonly string[]> {
  return metDatabase(`sqlite:${kopie}`, async (knex) => {
    const eigen = await knex<Teller>('nummer').select('letter', 'jaar', 'laatste');
    const vanEigen = ({ letter, jaar }: Teller): number =>
      eigen.find((teller) => teller.letter === letter && teller.jaar === jaar)?.laatste ?? 0;
    const doel = uitgegeven ?? sprongen(eigen, Number(nu.slice(0, 4)));
    const verder = doel.filter((teller) => teller.laatste > vanEigen(teller));
    for (const teller of verder) await knex('nummer').insert(teller).onConflict(['letter', 'jaar']).merge(['laatste']);
    return verder.map((teller) => `${toon(teller, vanEigen(teller) + 1)} tot en met ${toon(teller, teller.laatste)}`);
  });
}

const sprongen = (eigen: readonly Teller[], jaar: number): readonly Teller[] =>
  letters.map((letter) => {
    const laatste = eigen.find((teller) => teller.letter === letter && teller.jaar === jaar)?.laatste ?? 0;
    return { letter, jaar, laatste: laatste + sprong };
  });

const toon = ({ letter, jaar }: Teller, nummer: number): string =>
  `${letter}-${jaar}-${String(nummer).padStart(4, '0')}`;

async function metDatabase<T>(databaseUrl: string, werk: (knex: Knex) => Promise<T>): Promise<T> {
  const knex = openKnex(databaseUrl);
  try {
    return await werk(knex);
  } finally {
    await knex.destroy();
  }
}

const verwijder = (bestand: string): void => {
  for (const staart of ['', '-wal', '-shm', '-journal']) rmSync(`${bestand}${staart}`, { force: true });
};
