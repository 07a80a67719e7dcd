/** People who talk to the running bot over HTTP, and the transcript of it as a reader sees it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../../main';
import type { Draaiend } from '../../main';
import type { Config } from '../../config';
import { executeActivity, messageActivity, submitActivity } from '../../simulator/activities';
import type { Activity, Place } from '../../simulator/activities';
import { deliver } from '../../simulator/deliver';
import gebruikers from '../../simulator/users.json';
import { knoppenIn, leesKaart } from './kaarttekst';
import type { KaartKnop } from './kaarttekst';

export interface Proefhuis extends Draaiend {
  ruimOp(): Promise<void>;
}

export async function startProefhuis(databaseUrl?: string): Promise<Proefhuis> {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-huis-'));
  const config: Config = {
    proef: true,
    databaseUrl: databaseUrl ?? `sqlite:${join(map, 'huis.db')}`,
    host: '127.0.0.1',
    poort: 0,
    simulatorPoort: 0,
    publiekeUrl: 'http://127.0.0.1',
    gegevensMap: map,
    ondertekensleutel: 'alleen-voor-tests-0000000000000000000000',
    logniveau: 'silent',
    teams: { proef: true, appId: '', appType: 'SingleTenant', tenantId: '', tenants: [] },
  };
  const huis = await start(config);
  return {
    ...huis,
    async ruimOp() {
      await huis.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

const kanaal = { id: '19:team@thread.tacv2', name: 'Casusteam', aadGroupId: 'b5a0f1d0-3c43-4b6f-a2f5-0c8b6b6c0f11' };

/** One person in one conversation. */
export class Spreker {
  readonly regels: string[] = [];
  private gezien = 0;
  private knoppen: readonly KaartKnop[] = [];

  constructor(
    private readonly huis: Draaiend,
    private readonly naam: string,
    private readonly plek: 'personal' | 'channel' = 'personal',
  ) {}

  private get wie() {
    const wie = gebruikers.find((een) => een.naam === this.naam);
    if (!wie) throw new Error(`no such demo user: ${this.naam}`);
    return wie;
  }

  private get plaats(): Place {
    const { aadObjectId, tenantId } = this.wie;
    if (this.plek === 'personal') return { id: `a:${aadObjectId}`, kind: 'personal', tenantId };
    return { id: kanaal.id, kind: 'channel', tenantId, team: kanaal, channel: { id: kanaal.id, name: 'Algemeen' } };
  }

  private scene(id?: string) {
    const serviceUrl = this.huis.simulator?.connector.url ?? '';
    return { serviceUrl, person: this.wie, place: this.plaats, ...(id === undefined ? {} : { id }) };
  }

  /** Types a message; `id` repeats a delivery. Returns what the bot said since. */
  async zeg(tekst: string, id?: string): Promise<string> {
    this.regels.push(`> ${tekst}`);
    await this.stuur(messageActivity(this.scene(id), tekst, { mention: this.plek === 'channel' }));
    return this.nieuwe();
  }

  /** Presses a button on the newest card that has it, with what was filled in. */
  async klik(titel: string, invoer: Readonly<Record<string, string>> = {}, via: 'execute' | 'submit' = 'execute'): Promise<string> {
    const knop = [...this.knoppen].reverse().find((een) => een.titel === titel);
    if (!knop) throw new Error(`no button "${titel}" among: ${this.knoppen.map((een) => een.titel).join(', ')}`);
    this.regels.push(`> [${titel}]${Object.keys(invoer).length > 0 ? ` ${JSON.stringify(invoer)}` : ''}`);
    return this.druk(knop, invoer, via);
  }

  async druk(knop: KaartKnop, invoer: Readonly<Record<string, string>> = {}, via: 'execute' | 'submit' = 'execute'): Promise<string> {
    const data = { ...knop.data, ...invoer };
    if (via === 'submit') {
      await this.stuur(submitActivity(this.scene(), data));
      return this.nieuwe();
    }
    const { body } = await this.stuur(executeActivity(this.scene(), knop.verb, data));
    return [this.vanInvoke(body), await this.nieuwe()].filter((deel) => deel !== '').join('\n');
  }

  knop(titel: string): KaartKnop | undefined {
    return [...this.knoppen].reverse().find((een) => een.titel === titel);
  }

  /** Waits for messages that were not a direct answer, such as a receipt. */
  async wacht(tekst: string | RegExp): Promise<string> {
    for (let keer = 0; keer < 100; keer += 1) {
      const nieuw = await this.nieuwe();
      if (nieuw.match(tekst)) return nieuw;
      await new Promise((klaar) => setTimeout(klaar, 20));
    }
    throw new Error(`never came: ${String(tekst)}`);
  }

  private async stuur(activity: Activity) {
    const uitkomst = await deliver(`${this.huis.url}/api/messages`, activity);
    if (uitkomst.status >= 500) throw new Error(`the bot answered ${String(uitkomst.status)}: ${JSON.stringify(uitkomst.body)}`);
    return uitkomst;
  }

  private vanInvoke(body: unknown): string {
    const { type, value } = (body ?? {}) as { type?: string; value?: unknown };
    if (type === 'application/vnd.microsoft.card.adaptive') return this.noteer(value);
    if (value === undefined) return '';
    const tekst = typeof value === 'string' ? value : JSON.stringify(value);
    this.regels.push(tekst);
    return tekst;
  }

  private noteer(kaart: unknown): string {
    const tekst = leesKaart(kaart);
    this.knoppen = [...this.knoppen, ...knoppenIn(kaart)].slice(-200);
    this.regels.push(tekst);
    return tekst;
  }

  private nieuwe(): Promise<string> {
    const berichten = this.huis.simulator?.connector.messages(this.plaats.id).filter((een) => een.fromBot) ?? [];
    const nieuw = berichten.slice(this.gezien);
    this.gezien = berichten.length;
    return Promise.resolve(nieuw.map(({ activity }) => this.lees(activity)).join('\n'));
  }

  private lees(activity: Activity): string {
    const kaarten = (activity.attachments ?? []).map((bijlage) => this.noteer(bijlage.content));
    if (activity.text) this.regels.push(activity.text);
    return [activity.text ?? '', ...kaarten].filter((deel) => deel !== '').join('\n');
  }
}
