/** People who talk to the running bot over HTTP. */
import type { Kaart } from '../../cards/expand';
import { vormgebreken } from '../cards/support/keuring';
import { setTimeout as even } from 'node:timers/promises';
import { executeActivity, messageAction, taskFetch, taskSubmit } from '../../simulator/invokes';
import { fileAttachment, messageActivity, submitActivity } from '../../simulator/activities';
import type { Activity, Place, Scene } from '../../simulator/scene';
import type { MessagePayload } from '../../simulator/invokes';
import type { Connector } from '../../simulator/connector';
import { deliver } from '../../simulator/deliver';
import type { Delivery } from '../../simulator/deliver';
import gebruikers from '../../simulator/users.json';
import { knoppenIn, leesKaart } from './kaarttekst';
import type { KaartKnop } from './kaarttekst';
import { Verslag } from './verslag';

export { Verslag };

export type Plek = 'personal' | 'channel' | 'groupChat';
export type Invoer = Readonly<Record<string, string>>;

/** Where the bot listens, and the connector it speaks to. */
export interface Huis {
  readonly url: string;
  readonly simulator: { readonly connector: Connector } | null;
}

const team = { id: '19:team@thread.tacv2', name: 'Casusteam', aadGroupId: 'b5a0f1d0-3c43-4b6f-a2f5-0c8b6b6c0f11' };
const plekNaam: Readonly<Record<Plek, string>> = {
  personal: 'persoonlijke chat',
  channel: 'kanaal Algemeen',
  groupChat: 'groepsgesprek',
};

/** One person in one conversation. */
export class Spreker {
  /** How many messages of this conversation were read: somebody who comes in reads no history. */
  private gezien: number;
  private knoppen: readonly KaartKnop[] = [];
  /** Everything the bot said since this person last spoke. */
  private sinds: string[] = [];
  private kaarten: unknown[] = [];

  constructor(
    private huis: Huis,
    readonly naam: string,
    private readonly plek: Plek = 'personal',
    readonly verslag: Verslag = new Verslag(),
  ) {
    this.gezien = this.berichten().length;
  }

  get wie() {
    const wie = gebruikers.find((een) => een.naam === this.naam);
    if (!wie) throw new Error(`no such demo user: ${this.naam}`);
    return wie;
  }

  get plaats(): Place {
    const { aadObjectId, tenantId } = this.wie;
    if (this.plek === 'personal') return { id: `a:${aadObjectId}`, kind: 'personal', tenantId };
    if (this.plek === 'groupChat') return { id: '19:groep@thread.v2', kind: 'groupChat', tenantId };
    return { id: team.id, kind: 'channel', tenantId, team, channel: { id: team.id, name: 'Algemeen' } };
  }

  scene(id?: string): Scene {
    const serviceUrl = this.huis.simulator?.connector.url ?? '';
    return { serviceUrl, person: this.wie, place: this.plaats, ...(id === undefined ? {} : { id }) };
  }

  /** Goes on with the process that came after this one; a connector that outlived it has been `gelezen`. */
  verhuis(huis: Huis, { gelezen } = { gelezen: false }): void {
    this.huis = huis;
    this.gezien = gelezen ? this.berichten().length : 0;
  }

  /** Types a message; `id` repeats a delivery. Returns what the bot said since. */
  async zeg(tekst: string, id?: string): Promise<string> {
    this.begin(`> ${tekst}`);
    await this.stuur(messageActivity(this.scene(id), tekst, { mention: this.plek !== 'personal' }));
    return this.luister();
  }

  /** Sends files along with a text, as Teams does from somebody's OneDrive. */
  async stuurBestanden(bestanden: Readonly<Record<string, Uint8Array>>, tekst = ''): Promise<string> {
    const connector = this.huis.simulator?.connector;
    if (!connector) throw new Error('no connector to hold the files');
    const bijlagen = Object.entries(bestanden).map(([naam, bytes]) => {
      const id = connector.uploads.reserve(naam);
      connector.uploads.write(id, Buffer.from(bytes));
      return fileAttachment(connector.url, id, naam);
    });
    this.begin(
      `> ${Object.keys(bestanden)
        .map((naam) => `[bestand: ${naam}]`)
        .join(' ')} ${tekst}`.trim(),
    );
    await this.stuur(messageActivity(this.scene(), tekst, { attachments: bijlagen }));
    return this.luister();
  }

  /** Presses a button on the newest card that has it, with what was filled in. */
  async klik(titel: string, invoer: Invoer = {}, via: 'execute' | 'submit' = 'execute'): Promise<string> {
    const knop = this.knop(titel);
    this.begin(`> [${titel}]${Object.keys(invoer).length > 0 ? ` ${JSON.stringify(invoer)}` : ''}`);
    return this.druk(knop, invoer, via);
  }

  /** A button from any card, also from somebody else's; `id` repeats a delivery. */
  async druk(
    knop: KaartKnop,
    invoer: Invoer = {},
    via: 'execute' | 'submit' = 'execute',
    id?: string,
  ): Promise<string> {
    return this.drukRuw(knop.verb, { ...knop.data, ...invoer }, via, id);
  }

  /** Whatever somebody may send instead of what a card would. */
  async drukRuw(verb: string, data: unknown, via: 'execute' | 'submit' = 'execute', id?: string): Promise<string> {
    if (via === 'submit') {
      await this.stuur(submitActivity(this.scene(id), data));
      return this.luister();
    }
    const { body } = await this.stuur(executeActivity(this.scene(id), verb, data));
    return [this.vanInvoke(body), this.luister()].filter((deel) => deel !== '').join('\n');
  }

  knop(titel: string): KaartKnop {
    const knop = [...this.knoppen].reverse().find((een) => een.titel === titel);
    if (!knop) throw new Error(`no button "${titel}" among: ${this.titels()}\nafter: ${this.verslag.laatste(12)}`);
    return knop;
  }

  private titels(): string {
    return this.knoppen.map((een) => een.titel).join(', ');
  }

  /** What the bot said in this conversation that was not read yet. */
  luister(): string {
    const berichten = this.berichten();
    const nieuw = berichten.slice(this.gezien);
    this.gezien = berichten.length;
    return nieuw.map(({ activity }) => this.lees(activity)).join('\n');
  }

  private berichten() {
    return this.huis.simulator?.connector.messages(this.plaats.id).filter((een) => een.fromBot) ?? [];
  }

  /** Waits for messages that were not a direct answer, such as a receipt. */
  async wacht(tekst: RegExp, ms = 20_000): Promise<string> {
    for (let over = ms; over > 0; over -= 20) {
      this.luister();
      const gezegd = this.sinds.join('\n');
      if (tekst.test(gezegd)) return gezegd;
      await even(20);
    }
    throw new Error(`never came: ${String(tekst)}\nafter: ${this.verslag.laatste(12)}`);
  }

  async stuur(activity: Activity): Promise<Delivery> {
    const uitkomst = await deliver(`${this.huis.url}/api/messages`, activity);
    // Who is told to wait a minute has tried nothing: a trial that goes on proves nothing either.
    if (uitkomst.status < 500 && uitkomst.status !== 429) return uitkomst;
    throw new Error(`the bot answered ${String(uitkomst.status)}: ${JSON.stringify(uitkomst.body)}`);
  }

  /** The action in the menu of a message: the dialog, or with a button of it what came of pressing. */
  async neemOver(bericht: MessagePayload, titel?: string, invoer: Invoer = {}): Promise<string> {
    const knop = titel === undefined ? undefined : this.knop(titel);
    this.begin(knop === undefined ? `> (menu bij het bericht) ${bericht.body.content}` : `> [${knop.titel}]`);
    const data = knop && { ...knop.data, ...invoer };
    const { body } = await this.stuur(messageAction(this.scene(), 'bericht.overnemen', bericht, data));
    const { task } = (body ?? {}) as { task?: { value?: { card?: { content?: unknown } } | string } };
    if (typeof task?.value === 'string') return this.gezegd(task.value);
    return this.kaart(task?.value?.card?.content);
  }

  /** A button that opens a dialog, or one in the dialog that is open now. */
  async inVenster(titel: string, invoer: Invoer = {}): Promise<string> {
    const { data } = this.knop(titel);
    const opent = 'msteams' in data;
    this.begin(
      `> ${opent ? '' : '(venster) '}[${titel}]${Object.keys(invoer).length > 0 ? ` ${JSON.stringify(invoer)}` : ''}`,
    );
    const maak = opent ? taskFetch : taskSubmit;
    const { body } = await this.stuur(maak(this.scene(), { ...data, ...invoer }));
    return [this.vanVenster(body), this.luister()].filter((deel) => deel !== '').join('\n');
  }

  private vanVenster(body: unknown): string {
    const { task } = (body ?? {}) as { task?: { value?: { title?: string; card?: { content?: unknown } } | string } };
    if (typeof task?.value === 'string') return this.gezegd(task.value);
    if (task?.value === undefined) return this.gezegd('(het venster sluit)');
    this.gezegd(`(venster: ${task.value.title ?? ''})`);
    return this.kaart(task.value.card?.content);
  }

  /** The cards as they came since this was last asked, for whoever looks at more than their words. */
  neemKaarten(): readonly unknown[] {
    const kaarten = this.kaarten;
    this.kaarten = [];
    return kaarten;
  }

  private begin(regel: string): void {
    this.sinds = [];
    this.noteer(regel);
  }

  private noteer(regel: string): string {
    this.verslag.noteer(`${this.naam}, ${plekNaam[this.plek]}`, regel);
    return regel;
  }

  private gezegd(tekst: string): string {
    this.sinds.push(tekst);
    return this.noteer(tekst);
  }

  private vanInvoke(body: unknown): string {
    const { type, value } = (body ?? {}) as { type?: string; value?: unknown };
    if (type === 'application/vnd.microsoft.card.adaptive') return this.kaart(value);
    if (value === undefined) return '';
    return this.gezegd(typeof value === 'string' ? value : JSON.stringify(value));
  }

  /** Every card of every journey and trial passes the linter of cards. */
  private kaart(kaart: unknown): string {
    const inhoud = (kaart ?? {}) as Kaart['inhoud'];
    const gesproken = inhoud['speak'];
    const fouten = vormgebreken({ inhoud, samenvatting: typeof gesproken === 'string' ? gesproken : '' });
    if (fouten.length > 0) throw new Error(`a card with faults: ${fouten.join('; ')} in ${JSON.stringify(kaart)}`);
    this.knoppen = [...this.knoppen, ...knoppenIn(kaart)].slice(-400);
    this.kaarten = [...this.kaarten, kaart].slice(-40);
    return this.gezegd(leesKaart(kaart));
  }

  private lees(activity: Activity): string {
    const tekst = activity.text ? this.gezegd(activity.text) : '';
    const kaarten = (activity.attachments ?? []).map((bijlage) =>
      bijlage.contentType === 'application/vnd.microsoft.card.adaptive'
        ? this.kaart(bijlage.content)
        : this.gezegd(`[${bijlage.contentType}: ${bijlage.name ?? ''}]`),
    );
    return [tekst, ...kaarten].filter((deel) => deel !== '').join('\n');
  }
}
