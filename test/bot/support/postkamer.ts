/** An outbox on a real database that speaks HTTP to the connector, in time that a test makes pass. */
import { createHash } from 'node:crypto';
import { antwoordTempo } from '../../../bot/outbox/antwoord-tempo';
import type { Bode, Gespreksverwijzing, Outbound } from '../../../bot/messages';
import { Outbox } from '../../../bot/outbox';
import { Tempo } from '../../../bot/outbox/tempo';
import { createBode, metTempo } from '../../../bot/teams/bode';
import { HttpClient } from '../../../bot/teams/http';
import type { HttpUitkomst, HttpVerzoek } from '../../../bot/teams/http';
import { Sender } from '../../../bot/teams/sender';
import type { OpenWorld, Turn } from '../../../db/world';
import { startConnector } from '../../../simulator/connector';
import type { Connector } from '../../../simulator/connector';
import { vulRegister } from '../../support/proefregister';
import { sqliteWereld } from '../../support/werelden';
import { Schijntijd } from './schijntijd';

export const BEGIN = '2026-03-12T09:00:00.000Z';

/** One message that left, at the moment it left. */
export interface Vertrek {
  readonly ms: number;
  readonly gesprek: string;
  readonly zakelijkId: string;
}

export interface Verzoek {
  readonly ms: number;
  readonly pad: string;
}

export interface Postkamer {
  readonly wereld: OpenWorld;
  readonly connector: Connector;
  readonly tijd: Schijntijd;
  readonly vertrokken: readonly Vertrek[];
  /** Every request on the line, also those that open a chat or read who is in a channel. */
  readonly verzoeken: readonly Verzoek[];
  readonly outbox: Outbox;
  /** A reply in the chat of somebody, as a turn sends it. */
  antwoord(id: string, bericht: Outbound, zakelijkId: string): Promise<unknown>;
  /** People with a chat. */
  mensen(...ids: readonly string[]): Promise<void>;
  /** People the bot never spoke to. */
  onbekenden(...ids: readonly string[]): Promise<void>;
  /** A message that everybody may have, to each of these people. */
  schrijf(...ontvangers: readonly string[]): Promise<void>;
  /** Sends and lets time pass until nothing is due within that many minutes. */
  leeg(minuten?: number): Promise<void>;
  sluit(): Promise<void>;
}

const gesprek = (serviceUrl: string, id: string): Gespreksverwijzing => ({
  ...{ kanaalId: 'msteams', serviceUrl, gesprekId: `a:${id}`, tenantId: 'tenant-1', botId: '28:bot' },
});

export async function openPostkamer(): Promise<Postkamer> {
  const { wereld, ruimOp } = await sqliteWereld();
  await wereld.eenheid(vulRegister);
  const connector = await startConnector();
  const tijd = new Schijntijd(BEGIN);
  const verzoeken: Verzoek[] = [];
  const http = new Lijn(tijd, verzoeken);
  const vertrokken: Vertrek[] = [];
  const bode = metTijd(zender(http), tijd, vertrokken);
  const geteld = { eenheid: <T>(werk: (turn: Turn) => Promise<T>) => tijd.tijdens(() => wereld.eenheid(werk)) };
  const tempo = new Tempo();
  const outbox = new Outbox({
    ...{ wereld: geteld, klok: tijd.klok, tijd: tijd.tijd, tempo, bode, toeval: () => 0.5 },
    hash: (tekst) => createHash('sha256').update(tekst).digest('hex'),
    onderteken: (tekst) => createHash('sha256').update(tekst).digest('hex'),
    nieuweSleutel: () => 'sleutel-12345678',
    vergeet: () => undefined,
    defect: (fout) => {
      throw fout;
    },
  });
  return {
    ...{ wereld, connector, tijd, vertrokken, verzoeken, outbox },
    antwoord: (id, bericht, zakelijkId) =>
      metTempo(bode, antwoordTempo(tempo, tijd.tijd)).zend(gesprek(connector.url, id), bericht, zakelijkId),
    mensen: (...ids) =>
      wereld.eenheid(async (turn) => {
        for (const id of ids) await voegPersoonToe(turn, connector.url, id);
      }),
    onbekenden: (...ids) =>
      wereld.eenheid(async (turn) => {
        for (const id of ids) await voegPersoonToe(turn, null, id);
      }),
    schrijf: (...ontvangers) =>
      wereld.eenheid(async (turn) => {
        const bericht = { soort: 'toegang-verleend', objectId: 'v1', op: BEGIN } as const;
        for (const ontvangerId of ontvangers)
          await turn.outbox.voegToe({ ...bericht, id: turn.nieuwId(BEGIN), ontvangerId });
      }),
    leeg: (minuten = 600) => totLeeg(wereld, outbox, tijd, minuten),
    async sluit() {
      await outbox.sluit();
      http.sluit();
      await connector.stop();
      await ruimOp();
    },
  };
}

/** Notes the moment of every request; as long as one lasts, time stands still. */
class Lijn extends HttpClient {
  constructor(
    private readonly tijd: Schijntijd,
    private readonly verzoeken: Verzoek[],
  ) {
    super();
  }

  override vraag(verzoek: HttpVerzoek): Promise<HttpUitkomst> {
    this.verzoeken.push({ ms: this.tijd.tijd.ms(), pad: new URL(verzoek.url).pathname });
    return this.tijd.tijdens(() => super.vraag(verzoek));
  }
}

const zender = (http: HttpClient): Bode =>
  createBode(
    new Sender({
      http,
      bearer: () => Promise.resolve(null),
      isServiceUrl: () => true,
      nu: () => 0,
      tijdslimietMs: 2_000,
    }),
  );

const metTijd = (bode: Bode, tijd: Schijntijd, vertrokken: Vertrek[]): Bode => ({
  ...bode,
  zend: (waar, bericht, zakelijkId) => {
    vertrokken.push({ ms: tijd.tijd.ms(), gesprek: waar.gesprekId, zakelijkId });
    return bode.zend(waar, bericht, zakelijkId);
  },
});

async function voegPersoonToe(turn: Turn, url: string | null, id: string): Promise<void> {
  const identiteiten = [{ aadObjectId: `aad-${id}`, tenantId: 'tenant-1' }];
  const wie = { id, naam: `Persoon ${id}`, functie: null, contact: null, partijId: 'gm', rollen: ['melder' as const] };
  await turn.persoon.bewaar({ ...wie, identiteiten });
  if (url === null) return;
  const verwijzing = JSON.stringify(gesprek(url, id));
  await turn.chat.onthoud({ gesprek: `a:${id}`, soort: 'persoonlijk', persoonId: id, verwijzing }, BEGIN);
}

async function totLeeg(wereld: OpenWorld, outbox: Outbox, tijd: Schijntijd, minuten: number): Promise<void> {
  const tot = new Date(Date.parse(tijd.klok.nu()) + minuten * 60_000).toISOString();
  for (;;) {
    await outbox.leeg();
    const volgende = await wereld.eenheid((turn) => turn.verzending.volgende());
    if (volgende === null || volgende > tot) return;
    tijd.zetOp(volgende);
  }
}

/** The busiest stretch of so many milliseconds. */
export function drukste(momenten: readonly number[], ms: number): number {
  const rij = [...momenten].sort((een, ander) => een - ander);
  let vanaf = 0;
  return rij.reduce((meeste, moment, tot) => {
    while ((rij[vanaf] ?? 0) <= moment - ms) vanaf += 1;
    return Math.max(meeste, tot - vanaf + 1);
  }, 0);
}
