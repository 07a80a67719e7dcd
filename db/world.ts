/** Ties the stores to one database: every piece of work is one unit that happens as a whole or not at all. */
import type { Knex } from 'knex';
import type { Database } from 'sqlite3';
import { monotonicFactory } from 'ulid';
import type { Turn as BotTurn, Wie } from '../domain/traffic';
import { accountgesprekStore } from './accountgesprek-store';
import { bewakingStore } from './bewaking-store';
import { afschriftStore } from './afschrift-store';
import { bijdrageStore } from './bijdrage-store';
import { briefreeksStore } from './briefreeks-store';
import { briefStore } from './brief-store';
import { briefverloopStore } from './brief-verloop-store';
import { casusStore } from './casus-store';
import { casusberichtStore } from './casusbericht-store';
import { chatStore } from './chat-store';
import { dialectVan, geefTerug, neemVerbinding, openKnex } from './connection';
import { slotOp } from './db';
import type { Db } from './db';
import { beheerwijzigingStore, draaiboekStore, feestdagStore } from './draaiboek-store';
import { feitStore } from './feit-store';
import { gebiedenStore } from './gebieden-store';
import { gemeentegegevensStore } from './gemeentegegevens-store';
import { gebeurtenisStore } from './gebeurtenis-store';
import { gespreksafspraakStore } from './gespreksafspraak-store';
import { inboxStore } from './inbox-store';
import { informerenStore } from './informeren-store';
import { kanaalStore } from './kanaal-store';
import { leaseStore } from './lease-store';
import { logboekStore } from './logboek-store';
import { bijlageStore } from './bijlage-store';
import { meldingStore } from './melding-store';
import { meldingvraagStore } from './meldingvraag-store';
import { migreer } from './migrations';
import { outboxQueue } from './outbox-queue';
import { outboxStore } from './outbox-store';
import { partijStore } from './partij-store';
import { persoonStore } from './persoon-store';
import { PostgresUnits } from './postgres-units';
import { rechtenStore } from './rechten-store';
import { SqliteQueue } from './sqlite-queue';
import { taakStore } from './taak-store';
import { werkvoorraadStore } from './werkvoorraad-store';
import { sleutelStore, volgendNummer } from './traffic-store';
import { tredebepalingStore } from './tredebepaling-store';
import { waarnemingStore } from './waarneming-store';

/** Ids made in the same millisecond keep the order in which they were made. */
const ulid = monotonicFactory();

/** A unit of work with the database under it, for operators' commands and tests. */
export interface Turn extends BotTurn {
  readonly db: Db;
}

export interface OpenWorld {
  /** `wie` as in `Turns`. */
  eenheid<T>(werk: (turn: Turn) => Promise<T>, wie?: Wie): Promise<T>;
  sluit(): Promise<void>;
}

/** Opens, migrates and returns the world. Throws `NieuwerSchema` when a newer version made the database. */
export async function openWorld(databaseUrl: string): Promise<OpenWorld> {
  const knex = openKnex(databaseUrl);
  try {
    await migreer(knex);
    return await wereldOp(knex, databaseUrl);
  } catch (fout) {
    await knex.destroy();
    throw fout;
  }
}

async function wereldOp(knex: Knex, databaseUrl: string): Promise<OpenWorld> {
  if (dialectVan(databaseUrl) === 'postgres') {
    const eenheden = new PostgresUnits(knex);
    return {
      eenheid: (werk, wie) => eenheden.eenheid((db) => werk(turnOp(db)), wie?.voorrang),
      sluit: () => knex.destroy(),
    };
  }
  const verbinding = await neemVerbinding<Database>(knex);
  const wachtrij = new SqliteQueue(knex, verbinding);
  return {
    eenheid: (werk, wie) => wachtrij.eenheid((db) => werk(turnOp(db)), wie),
    async sluit() {
      await wachtrij.sluit();
      await geefTerug(knex, verbinding);
      await knex.destroy();
    },
  };
}

/** SQLite has one connection for all units, so its stores are made once. */
const gemaakt = new WeakMap<Db, Turn>();

function turnOp(db: Db): Turn {
  const bekend = gemaakt.get(db);
  if (bekend) return bekend;
  const nieuw = maakTurn(db);
  gemaakt.set(db, nieuw);
  return nieuw;
}

const brievenstores = (db: Db) => ({
  feit: feitStore(db),
  brief: briefStore(db),
  briefreeks: briefreeksStore(db),
  briefverloop: briefverloopStore(db),
  informeren: informerenStore(db),
  gemeentegegevens: gemeentegegevensStore(db),
  gebieden: gebiedenStore(db),
});

function maakTurn(db: Db): Turn {
  return {
    db,
    partij: partijStore(db),
    ...{ persoon: persoonStore(db), rechten: rechtenStore(db) },
    melding: meldingStore(db),
    ...{ meldingvraag: meldingvraagStore(db), bijlage: bijlageStore(db), afschrift: afschriftStore(db) },
    accountgesprek: accountgesprekStore(db),
    gespreksafspraak: gespreksafspraakStore(db),
    casus: casusStore(db),
    tredebepaling: tredebepalingStore(db),
    waarneming: waarnemingStore(db),
    gebeurtenis: gebeurtenisStore(db),
    kanaal: kanaalStore(db),
    casusbericht: casusberichtStore(db),
    ...brievenstores(db),
    logboek: logboekStore(db),
    outbox: outboxStore(db),
    sleutel: sleutelStore(db),
    bewaking: bewakingStore(db),
    taak: taakStore(db),
    werkvoorraad: werkvoorraadStore(db),
    draaiboek: draaiboekStore(db),
    feestdag: feestdagStore(db),
    beheerwijziging: beheerwijzigingStore(db),
    inbox: inboxStore(db),
    chat: chatStore(db),
    bijdrage: bijdrageStore(db),
    verzending: outboxQueue(db),
    lease: leaseStore(db),
    nummer: (letter, jaar) => volgendNummer(db, letter, jaar),
    nieuwId: (nu) => ulid(Date.parse(nu)),
    deel: (werk, behoud) => deel(db, werk, behoud),
    vergrendel: (gesprek) => slotOp(db, gesprek),
  };
}

async function deel<T>(db: Db, werk: () => Promise<T>, behoud: (uitkomst: T) => boolean): Promise<T> {
  const merk = await db.merk();
  try {
    const uitkomst = await werk();
    if (!behoud(uitkomst)) await merk.terug();
    await merk.los();
    return uitkomst;
  } catch (fout) {
    await merk.terug();
    await merk.los();
    throw fout;
  }
}
