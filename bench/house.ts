/** The product as it is measured: the whole house on a database of its own, with the people of the benchmark in it. */
import path from 'node:path';
import type { Config } from '../config';
import type { Turn } from '../db/world';
import { start } from '../main';
import { meldingInvoer } from './melding';
import { people, tenant } from './people';
import { serveQuestions } from './wire';
import { fillYear, nameModel } from './year-fill';

const config = (folder: string): Config => ({
  proef: true,
  databaseUrl: `sqlite:${path.join(folder, 'bench.db')}`,
  host: '127.0.0.1',
  poort: 0,
  simulatorPoort: 0,
  publiekeUrl: 'http://127.0.0.1',
  gegevensMap: folder,
  contact: { telefoon: null, uren: null },
  ondertekensleutel: 'alleen-voor-metingen-00000000000000000000',
  logniveau: 'warn',
  tussenMinuten: 60,
  overzichtUur: 15,
  teams: { proef: true, appId: '', appType: 'SingleTenant', tenantId: '', tenants: [] },
});

/** Nobody types as fast as a benchmark. */
const NO_LIMIT = 10_000_000;

async function serve(folder: string): Promise<void> {
  const house = await start(config(folder), { perMinuut: NO_LIMIT, simulator: false });
  serveQuestions(Number(new URL(house.url).port), () => house.stop());
}

/**
 * People with three meldingen each. No message of the demo world still waits to leave, and nobody has to be told of what fell due
 * before the measurement: a house that runs told it on the day itself, and here all of it would leave in the first minutes.
 */
async function prepare(folder: string, more: (turn: Turn) => Promise<void> = async () => undefined): Promise<void> {
  const house = await start(config(folder), { simulator: false });
  await house.wereld.eenheid(fill);
  await house.wereld.eenheid(more);
  await house.wereld.eenheid(letPass);
  await house.stop();
  process.send?.('ready');
  process.disconnect();
}

async function fill(turn: Turn): Promise<void> {
  const [authority] = await turn.partij.vanSoort(['autoriteit']);
  if (authority === undefined) throw new Error('the demo world has no authority');
  for (const { naam, aadObjectId } of people) {
    await turn.persoon.bewaar({
      ...{ id: aadObjectId, naam, functie: null, contact: null, partijId: authority.id },
      rollen: ['adviseur'],
      identiteiten: [{ aadObjectId, tenantId: tenant }],
    });
    for (let number = 0; number < 3; number += 1) await addMelding(turn, aadObjectId, authority.id);
  }
  await turn.db.voer("update outbox set status = 'verzonden'", []);
  await nameModel(turn);
}

/** Loaded when asked for: none of it is part of a cold start. */
async function letPass(turn: Turn): Promise<void> {
  const [{ slaVervallenOver }, { systeem }, { echteKlok }] = await Promise.all([
    import('../app/termijnen-bewaken.js'),
    import('../domain/actor.js'),
    import('../klok.js'),
  ]);
  const klok = echteKlok();
  await slaVervallenOver({ actor: systeem, nu: klok.nu(), vandaag: klok.vandaag(), eenheid: turn });
}

async function addMelding(turn: Turn, melderId: string, melderPartijId: string): Promise<void> {
  const gemeldOp = '2026-01-15T09:30:00.000Z';
  await turn.melding.voegToe({
    ...{ id: turn.nieuwId(gemeldOp), nummer: await turn.nummer('M', 2026), melderId, melderPartijId },
    ...{
      invoer: meldingInvoer(),
      status: 'ontvangen',
      gemeldOp,
      versie: 1,
      behandelaarId: null,
      namens: null,
      aanvullingen: [],
    },
  });
}

const [, , mode, folder = ''] = process.argv;
const modes: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  prepare: (where) => prepare(where),
  /** With a year of work on top of it. */
  'prepare-year': (where) => prepare(where, fillYear),
  serve,
};
void modes[mode ?? '']?.(folder);
