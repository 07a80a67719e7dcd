/** Sends what waits in the outbox: each row at most once, again when that may help, given up with a reason when it does not. */
import type { Klok } from '../domain/ports';
import type { Turn, Turns, Wachtend } from '../domain/traffic';
import type { Bezorging, Bode, Gespreksverwijzing, Kaart } from './messages';
import { outboxBerichten } from './outbox-berichten';

export interface OutboxDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly bode: Bode;
  hash(tekst: string): string;
  nieuweSleutel(): string;
  /** 0 up to 1; spreads retries. */
  toeval(): number;
  /** A row that could not be handled at all: kind and id for the log. */
  defect(fout: unknown, rij: Wachtend): void;
}

const perKeer = 50;
const meestePogingen = 8;
const eersteWachtMs = 2_000;
const langsteWachtMs = 15 * 60_000;
/** Longer than sending takes: until then no other instance sends this row. */
const claimMs = 30_000;
const naMs = (nu: string, ms: number): string => new Date(Date.parse(nu) + ms).toISOString();
/** The other side knows us and says no: asking again does not help. */
const blijvend = new Set([400, 401, 403, 404]);

export class Outbox {
  private bezig: Promise<void> | null = null;
  private nogEens = false;

  constructor(private readonly deps: OutboxDeps) {}

  /** Starts a round, or asks the running one for another; resolves when nothing is due any more. */
  leeg(): Promise<void> {
    if (this.bezig) {
      this.nogEens = true;
      return this.bezig;
    }
    this.bezig = this.rondes().finally(() => {
      this.bezig = null;
    });
    return this.bezig;
  }

  private async rondes(): Promise<void> {
    do {
      this.nogEens = false;
      const rijen = await this.deps.wereld.eenheid((turn) => turn.verzending.wachtend(this.deps.klok.nu(), perKeer));
      for (const rij of rijen) await this.een(rij).catch((fout: unknown) => this.mislukt(rij, fout));
      if (rijen.length === perKeer) this.nogEens = true;
    } while (this.nogEens);
  }

  private async mislukt(rij: Wachtend, fout: unknown): Promise<void> {
    this.deps.defect(fout, rij);
    await this.boek(
      rij,
      { soort: 'mislukt', status: null, code: 'DEFECT', wachtMs: null, misschienBezorgd: false },
      '',
    );
  }

  private async een(rij: Wachtend): Promise<void> {
    const klaar = await this.deps.wereld.eenheid((turn) => this.maakOp(turn, rij));
    if (!klaar) return;
    const gesprek = await this.gesprekVoor(klaar);
    if ('soort' in gesprek) return this.boek(rij, gesprek, '');
    const { kaart } = klaar;
    const uitkomst = await this.deps.bode.zend(gesprek, { soort: 'kaart', kaart }, rij.id);
    await this.boek(rij, uitkomst, this.deps.hash(JSON.stringify(kaart.inhoud)));
  }

  private async maakOp(turn: Turn, rij: Wachtend): Promise<Klaar | null> {
    const nu = this.deps.klok.nu();
    if (!(await turn.verzending.neem(rij.id, nu, naMs(nu, claimMs)))) return null;
    const ontvanger = await turn.persoon.actorVanPersoon(rij.ontvangerId, this.deps.klok.vandaag());
    const { nieuweSleutel } = this.deps;
    const kaart = ontvanger && (await outboxBerichten[rij.soort]({ turn, rij, ontvanger, nieuweSleutel }));
    if (!kaart) {
      await turn.verzending.opgegeven(rij.id, ontvanger ? 'niet-meer-van-toepassing' : 'ontvanger-onbekend');
      return null;
    }
    const chat = await turn.chat.persoonlijkVan(rij.ontvangerId);
    const persoon = await turn.persoon.vind(rij.ontvangerId);
    const elders = await turn.chat.laatste();
    const aadObjectId = persoon?.identiteiten.find((een) => een.tenantId === ontvanger.tenantId)?.aadObjectId ?? '';
    return {
      kaart,
      aadObjectId,
      tenantId: ontvanger.tenantId,
      chat: chat && lees(chat.verwijzing),
      elders: elders && lees(elders.verwijzing),
    };
  }

  /** The known personal chat, or a new one through the connection that any other conversation taught us. */
  private async gesprekVoor({
    chat,
    elders,
    aadObjectId,
    tenantId,
  }: Klaar): Promise<Gespreksverwijzing | Extract<Bezorging, { soort: 'mislukt' }>> {
    if (chat) return chat;
    if (!elders)
      return { soort: 'mislukt', status: null, code: 'GEEN_GESPREK', wachtMs: null, misschienBezorgd: false };
    const { kanaalId, serviceUrl, botId } = elders;
    const geopend = await this.deps.bode.openPersoonlijk({ kanaalId, serviceUrl, botId, tenantId }, aadObjectId);
    return 'soort' in geopend ? geopend : { kanaalId, serviceUrl, botId, tenantId, gesprekId: geopend.gesprekId };
  }

  private boek(rij: Wachtend, uitkomst: Bezorging, tekstHash: string): Promise<void> {
    const nu = this.deps.klok.nu();
    return this.deps.wereld.eenheid(({ verzending }) => {
      if (uitkomst.soort === 'bezorgd') return verzending.verzonden(rij.id, nu, tekstHash);
      const reden = uitkomst.status === null ? uitkomst.code : `HTTP_${String(uitkomst.status)}`;
      // What may have arrived is sent once more and not again: a message repeats at most once.
      const ophouden = uitkomst.misschienBezorgd && rij.pogingen >= 1;
      const zinloos = uitkomst.status !== null && blijvend.has(uitkomst.status);
      if (ophouden || zinloos || rij.pogingen + 1 >= meestePogingen) return verzending.opgegeven(rij.id, reden);
      return verzending.opnieuw(rij.id, this.volgendeKeer(nu, rij.pogingen, uitkomst.wachtMs), reden);
    });
  }

  private volgendeKeer(nu: string, pogingen: number, gevraagdMs: number | null): string {
    const wacht = Math.min(eersteWachtMs * 2 ** pogingen, langsteWachtMs);
    const gespreid = wacht * (0.5 + this.deps.toeval());
    return naMs(nu, Math.max(gevraagdMs ?? 0, gespreid));
  }
}

interface Klaar {
  readonly kaart: Kaart;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly chat: Gespreksverwijzing | null;
  /** Any conversation: where the channel's service is. */
  readonly elders: Gespreksverwijzing | null;
}

const lees = (verwijzing: string): Gespreksverwijzing => JSON.parse(verwijzing) as Gespreksverwijzing;
