/** Sends what waits in the outbox: several at a time, within the tempo of Teams, each row once, again when that may help. */
import type { OutboxRij } from '../domain/ports';
import type { Wachtend } from '../domain/traffic';
import type { Bezorging, Bode, Gespreksverwijzing } from './messages';
import { vervolgOp } from './outbox/beleid';
import type { Vervolg } from './outbox/beleid';
import { boekAlle } from './outbox/boeken';
import type { Boeking } from './outbox/boeken';
import type { OutboxDeps } from './outbox/deps';
import { inGroepen } from './outbox/groep';
import { isKanaalSoort, maakOpKanaal } from './outbox/kanaal';
import type { Klaar } from './outbox/klaar';
import { maakOp } from './outbox/opmaak';
import type { Persoonsrij } from './outbox/opmaak';

/** Rows under way at the same time. */
const breedte = 32;
const voorraadGrens = 64;
/** So many are made ready or written down in one unit: turns wait for no more than that. */
const meesteSamen = 16;
/** A row that must wait longer for its turn makes place for another. */
const langsteStilstandMs = 2_000;
/** A retry that is due sooner than this is not left to the next minute. */
const wekkerGrensMs = 60_000;
/** For so long a house that stops goes on with what is due: well within the term of the process (main-einde.ts). */
const sluitMs = 5_000;

export class Outbox {
  private bezig: Promise<void> | null = null;
  private nogEens = false;
  private wekker: NodeJS.Timeout | null = null;
  /** After this nothing new starts, on the clock of `tijd`. */
  private laatsteStart = Infinity;
  private voorraad: Wachtend[] = [];
  private readonly onderweg = new Map<string, Promise<void>>();
  /** Rows that broke in this round: the next round is soon enough. */
  private readonly kapot = new Set<string>();

  private readonly deps: OutboxDeps;
  private readonly maakOp: (rij: Persoonsrij) => Promise<Klaar | null>;
  private readonly boekSamen: (boekingen: readonly Resultaat[]) => Promise<void>;

  constructor(deps: OutboxDeps) {
    const leden: Bode['leden'] = (gesprek) => deps.bode.leden(gesprek, () => this.beurt(gesprek));
    this.deps = { ...deps, bode: { ...deps.bode, leden } };
    this.maakOp = inGroepen(meesteSamen, (rijen) => maakOp(this.deps, rijen));
    this.boekSamen = inGroepen(meesteSamen, async (boekingen) => {
      await deps.wereld.eenheid((turn) => boekAlle(turn, boekingen.flat()));
      return boekingen.map(() => undefined);
    });
  }

  /** Starts a round, or asks the running one for another; resolves when nothing is due any more. */
  leeg(): Promise<void> {
    this.nogEens = true;
    this.bezig ??= this.rondes().finally(() => {
      this.bezig = null;
      this.kapot.clear();
      this.deps.tempo.ruimOp(this.deps.tijd.ms());
      void this.zetWekker().catch(() => undefined);
    });
    return this.bezig;
  }

  /**
   * Somebody waits for these: they leave before what is in the queue, each after what is under way to the same person.
   * Where the tempo has no room now they go in the queue, for the turn they belong to does not stand still.
   */
  async stuurNu(rijen: readonly OutboxRij[]): Promise<void> {
    for (const rij of rijen) {
      await this.onderweg.get(rij.ontvangerId);
      this.start(alsWachtend(rij), 0);
      await this.onderweg.get(rij.ontvangerId);
    }
  }

  /** What is due still leaves for a while, so that who did something last has his receipt; then only what is under way arrives or fails. */
  async sluit(): Promise<void> {
    this.laatsteStart = this.deps.tijd.ms() + sluitMs;
    if (this.wekker) clearTimeout(this.wekker);
    await this.leeg();
  }

  private async rondes(): Promise<void> {
    for (;;) {
      if (this.voorbij()) return void (await Promise.all(this.onderweg.values()));
      if (this.onderweg.size < breedte && this.voorraad.length === 0 && this.nogEens) await this.vulAan();
      if (this.startVrije()) continue;
      if (this.onderweg.size > 0) await Promise.race(this.onderweg.values());
      else if (!this.nogEens) return;
    }
  }

  private readonly wordtGesloten = (): boolean => this.laatsteStart < Infinity;

  private readonly voorbij = (): boolean => this.deps.tijd.ms() > this.laatsteStart;

  /** Whatever comes in or is done after it has begun to look asks for another look. */
  private async vulAan(): Promise<void> {
    this.nogEens = false;
    const rijen = await this.deps.wereld.eenheid((turn) =>
      turn.verzending.wachtend(this.deps.klok.nu(), voorraadGrens),
    );
    this.voorraad = rijen.filter((rij) => !this.kapot.has(rij.id) && !this.onderweg.has(rij.ontvangerId));
  }

  /** As many as there is place for, at one moment. Messages to one receiver leave one after another, in order. */
  private startVrije(): boolean {
    const over: Wachtend[] = [];
    for (const rij of this.voorraad)
      if (this.onderweg.size < breedte && !this.onderweg.has(rij.ontvangerId)) this.start(rij);
      else over.push(rij);
    const begonnen = over.length < this.voorraad.length;
    this.voorraad = over;
    return begonnen;
  }

  private start(rij: Wachtend, langst = langsteStilstandMs): void {
    const werk = this.een(rij, langst)
      .catch((fout: unknown) => this.stuk(rij, fout))
      .finally(() => {
        this.onderweg.delete(rij.ontvangerId);
        this.nogEens = true;
      });
    this.onderweg.set(rij.ontvangerId, werk);
  }

  private async stuk(rij: Wachtend, fout: unknown): Promise<void> {
    this.kapot.add(rij.id);
    this.deps.defect(fout, rij);
    const mislukt = { status: null, code: 'DEFECT', wachtMs: null, misschienBezorgd: false };
    const vervolg = vervolgOp(rij, { soort: 'mislukt', ...mislukt }, this.deps.toeval());
    await this.boek([rij], vervolg, { gesprek: '', tekst: '' }).catch(() => undefined);
  }

  private async een(rij: Wachtend, langst: number): Promise<void> {
    const { soort } = rij;
    const klaar = await (isKanaalSoort(soort)
      ? maakOpKanaal(this.deps, { ...rij, soort })
      : this.maakOp({ ...rij, soort }));
    if (klaar === null) return;
    const wacht = await this.wachtOpBeurt(klaar.gesprek, this.voorbij() ? 0 : langst);
    if (wacht > 0) return this.stelUit(klaar, wacht);
    const uitkomst = await this.zend(klaar);
    this.deps.gemeten?.(uitkomst);
    // What stands in a channel is before nobody in particular.
    if (uitkomst.soort === 'bezorgd' && !isKanaalSoort(soort) && 'kaart' in klaar.bericht)
      this.deps.voorOgen?.(rij.ontvangerId, klaar.bericht.kaart, this.deps.klok.nu());
    const gesprek = JSON.stringify(klaar.gesprek);
    if (uitkomst.soort === 'mislukt' && uitkomst.status === 429)
      this.deps.tempo.stil(klaar.gesprek.gesprekId, this.deps.tijd.ms() + (uitkomst.wachtMs ?? 1_000));
    const vervolg = vervolgOp(rij, uitkomst, this.deps.toeval());
    if (vervolg.soort === 'sluit') this.deps.vergeet(klaar.gesprek.gesprekId);
    await this.boek(klaar.rijen, vervolg, { gesprek, tekst: tekstVan(klaar) });
  }

  /** 0 when it may leave; otherwise how long it would have to stand still. */
  private async wachtOpBeurt({ tenantId, gesprekId }: Gespreksverwijzing, langst: number): Promise<number> {
    for (;;) {
      const wacht = this.deps.tempo.vraag(tenantId, gesprekId, this.deps.tijd.ms());
      if (wacht === 0 || wacht > langst) return wacht;
      await this.deps.tijd.wacht(wacht);
    }
  }

  /** The turn of a request that goes with a message that is under way already: it waits as long as it takes. */
  private async beurt(gesprek: Gespreksverwijzing): Promise<void> {
    await this.wachtOpBeurt(gesprek, Infinity);
  }

  private stelUit({ rijen }: Klaar, ms: number): Promise<void> {
    const tot = naMs(this.deps.klok.nu(), ms);
    return this.deps.wereld.eenheid(({ verzending }) => verzending.stelUit(rijen.map(({ id }) => ({ id, tot }))));
  }

  /** A person we never spoke to gets a chat first; opening it twice finds the same one. */
  private async zend({ gesprek, aadObjectId, bericht, rijen: [rij] }: Klaar): Promise<Bezorging> {
    if (aadObjectId === null) return this.deps.bode.zend(gesprek, bericht, rij.id);
    const geopend = await this.deps.bode.openPersoonlijk(gesprek, aadObjectId);
    if ('soort' in geopend) return { ...geopend, misschienBezorgd: false };
    const nieuw = { ...gesprek, gesprekId: geopend.gesprekId };
    await this.beurt(nieuw);
    return this.deps.bode.zend(nieuw, bericht, rij.id);
  }

  private boek(rijen: readonly Wachtend[], vervolg: Vervolg, wat: { gesprek: string; tekst: string }): Promise<void> {
    const nu = this.deps.klok.nu();
    const vandaag = this.deps.klok.vandaag();
    const tekstHash = wat.tekst === '' ? '' : this.deps.hash(wat.tekst);
    return this.boekSamen(rijen.map((rij) => ({ rij, vervolg, nu, vandaag, tekstHash, gesprek: wat.gesprek })));
  }

  /** A retry within the minute is not left to the scheduler. */
  private async zetWekker(): Promise<void> {
    if (this.wordtGesloten()) return;
    // Of the round that ended: by the clock of a trial that jumped meanwhile everything would seem due.
    const nu = Date.parse(this.deps.klok.nu());
    const volgende = await this.deps.wereld.eenheid((turn) => turn.verzending.volgende());
    if (volgende === null) return;
    const over = Date.parse(volgende) - nu;
    if (over > wekkerGrensMs || this.wordtGesloten()) return;
    if (this.wekker) clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.leeg().catch(() => undefined), Math.max(over, 50));
    this.wekker.unref();
  }
}

type Resultaat = Omit<Boeking, 'turn'>;

const naMs = (nu: string, ms: number): string => new Date(Date.parse(nu) + Math.ceil(ms)).toISOString();

const tekstVan = ({ bericht }: Klaar): string =>
  JSON.stringify('kaart' in bericht ? bericht.kaart.inhoud : 'tekst' in bericht ? bericht.tekst : bericht);

const nogNiets = { casusId: null, trede: null, spoed: 1, wijze: 'meteen', verlooptOp: null, spoor: null } as const;
const alsWachtend = (rij: OutboxRij): Wachtend => ({ ...nogNiets, ...rij, pogingen: 0, onzeker: 0 });
