/** One turn: our handler runs, its answer is delivered, and nobody waits longer than Teams allows. */
import type { Antwoordtempo } from '../outbox/antwoord-tempo';
import type { Antwoord, Bode, Bezorging, Inbound, InvokeAntwoord, Outbound, Verwerker } from '../messages';
import { spoorVan } from '../spoor';
import { teamsTekst } from '../../texts/teams';
import { toOpdracht } from './activity-out';
import { isIdentified } from './activity-in';
import { isInvoke, toBerichten } from './invoke-out';
import { defectVelden } from './log';
import type { Log } from './log';
import { isNietBewaard } from './niet-bewaard';
import { metGeduld } from './retry';
import type { Geduld } from './retry';
import type { Sender } from './sender';

export interface TurnDeps {
  readonly verwerker: Verwerker;
  readonly sender: Sender;
  readonly bode: Bode;
  readonly log: Log;
  readonly geduld: Geduld;
  readonly tempo: Antwoordtempo;
  /** A short number that a user can read aloud and a beheerder can find in the log. */
  readonly referentie: () => string;
  readonly limieten?: Partial<Limieten>;
}

export interface Limieten {
  /** Teams gives up on an invoke after five seconds, and on a message after fifteen. */
  readonly invokeMs: number;
  readonly berichtMs: number;
  readonly typtMs: number;
  /** So long the answer to an invoke waits for the messages that go with it. */
  readonly samenMs: number;
}

const LIMIETEN: Limieten = { invokeMs: 4_000, berichtMs: 12_000, typtMs: 1_500, samenMs: 250 };
/** A person waits for a reply; the other messages are events. */
const WAITS: ReadonlySet<Inbound['soort']> = new Set<Inbound['soort']>(['bericht', 'knop']);
/** Asked to be silent without being told for how long. */
const STILTE_MS = 1_000;
const LEEG: Antwoord = { berichten: [], invoke: null };
const BEZIG: InvokeAntwoord = { soort: 'tekst', tekst: teamsTekst.bezig };

export class Turns {
  private readonly bezig = new Set<Promise<void>>();
  private readonly laatste = new Map<string, Keten>();
  private readonly limieten: Limieten;

  constructor(private readonly deps: TurnDeps) {
    this.limieten = { ...LIMIETEN, ...deps.limieten };
  }

  /** Resolves with what the HTTP response must say; work that is not done by then goes on and is sent as messages. */
  async voerUit(inbound: Inbound): Promise<InvokeAntwoord | null> {
    const invoke = isInvoke(inbound);
    const beurt = nieuweBeurt();
    const werk = this.werk(inbound, beurt);
    const klaar = invoke ? Promise.race([werk, this.losVan(beurt)]) : werk;
    const opTijd = await inTijd(klaar, invoke ? this.limieten.invokeMs : this.limieten.berichtMs);
    if (opTijd || beurt.antwoord !== null) return beurt.antwoord?.invoke ?? null;
    beurt.vroegAntwoord = true;
    return invoke ? BEZIG : null;
  }

  /** There is an answer, and the messages that go with it would keep it waiting: they follow by themselves. */
  private async losVan({ beantwoord, gaatWachten }: Beurt): Promise<void> {
    await beantwoord.belofte;
    await inTijd(gaatWachten.belofte, this.limieten.samenMs);
  }

  /** Resolves when nothing runs in the background any more; for a quiet stop. */
  async rust(): Promise<void> {
    while (this.bezig.size > 0) await Promise.allSettled(this.bezig);
  }

  /** Turns of one conversation run one after another, and so do their answers: replies never overtake each other. */
  private werk(inbound: Inbound, beurt: Beurt): Promise<void> {
    const { gesprekId } = inbound.gesprek;
    const vorige = this.laatste.get(gesprekId) ?? BEGIN;
    const antwoord = vorige.verwerkt.then(() => this.verwerkBeurt(inbound, beurt));
    const werk = Promise.all([antwoord, vorige.bezorgd])
      .then(([gemaakt]) => this.bezorgAlles(inbound, beurt, gemaakt))
      .finally(() => {
        // Nothing is left to wait for: no timer may outlive its turn.
        beurt.gaatWachten.los();
        this.bezig.delete(werk);
        if (this.laatste.get(gesprekId) === keten) this.laatste.delete(gesprekId);
      });
    const stil = (wat: Promise<unknown>): Promise<void> =>
      wat.then(
        () => undefined,
        () => undefined,
      );
    const keten: Keten = { verwerkt: stil(antwoord), bezorgd: stil(werk) };
    this.laatste.set(gesprekId, keten);
    this.bezig.add(werk);
    return werk;
  }

  private async verwerkBeurt(inbound: Inbound, beurt: Beurt): Promise<Antwoord> {
    const stopTypen = this.typtZolang(inbound);
    const antwoord = await this.verwerk(inbound);
    stopTypen();
    beurt.antwoord = antwoord;
    beurt.beantwoord.los();
    return antwoord;
  }

  private async bezorgAlles(
    inbound: Inbound,
    beurt: Beurt,
    { berichten, invoke, naBezorging }: Antwoord,
  ): Promise<void> {
    const laat = beurt.vroegAntwoord || !isInvoke(inbound) ? toBerichten(inbound, invoke) : [];
    if (await this.bezorg(inbound, [...berichten, ...laat], beurt.gaatWachten.los)) naBezorging?.();
  }

  /** The one place where a defect is caught: a number for the user, name and place for the log. */
  private async verwerk(inbound: Inbound): Promise<Antwoord> {
    try {
      return await this.deps.verwerker(inbound);
    } catch (fout) {
      const referentie = this.deps.referentie();
      this.deps.log.error(
        { referentie, spoor: spoorVan(inbound), soort: inbound.soort, ...defectVelden(fout) },
        'defect',
      );
      return storing(
        inbound,
        isNietBewaard(fout) ? teamsTekst.nietBewaard(referentie) : teamsTekst.storing(referentie),
      );
    }
  }

  /** True when every message has arrived. */
  private async bezorg(inbound: Inbound, berichten: readonly Outbound[], wacht: () => void): Promise<boolean> {
    let allemaal = true;
    for (const [nummer, bericht] of berichten.entries()) {
      const uitkomst = await this.bezorgEen(inbound, bericht, nummer, wacht);
      if (uitkomst.soort === 'bezorgd') continue;
      allemaal = false;
      const { status, code } = uitkomst;
      this.deps.log.warn({ spoor: spoorVan(inbound), soort: bericht.soort, status, code }, 'niet-bezorgd');
    }
    return allemaal;
  }

  /** A redelivered activity gives its replies the same business ids. */
  private bezorgEen(inbound: Inbound, bericht: Outbound, nummer: number, wacht: () => void): Promise<Bezorging> {
    const { gesprek } = inbound;
    const { sender, tempo, geduld } = this.deps;
    const zakelijkId = `${inbound.activityId ?? 'zonder-id'}/${nummer}`;
    const opdracht = toOpdracht(gesprek, bericht, zakelijkId);
    return metGeduld(async () => {
      await tempo.beurt(gesprek, wacht);
      const uitkomst = await sender.zend(gesprek.serviceUrl, opdracht);
      if (uitkomst.soort === 'mislukt' && uitkomst.status === 429) tempo.stil(gesprek, uitkomst.wachtMs ?? STILTE_MS);
      return uitkomst;
    }, geduld);
  }

  /** The SDK's own timer is shared by all turns; this one belongs to its turn. */
  private typtZolang(inbound: Inbound): () => void {
    if (isInvoke(inbound) || !WAITS.has(inbound.soort)) return () => undefined;
    const timer = setInterval(() => void this.deps.bode.typt(inbound.gesprek), this.limieten.typtMs);
    return () => clearInterval(timer);
  }
}

/** What the next turn of a conversation waits for: its work for the work before it, its answer for the answers. */
interface Keten {
  readonly verwerkt: Promise<void>;
  readonly bezorgd: Promise<void>;
}
const BEGIN: Keten = { verwerkt: Promise.resolve(), bezorgd: Promise.resolve() };

interface Sein {
  readonly belofte: Promise<void>;
  readonly los: () => void;
}

function nieuwSein(): Sein {
  let los = (): void => undefined;
  const belofte = new Promise<void>((resolve) => (los = resolve));
  return { belofte, los: () => los() };
}

interface Beurt {
  antwoord: Antwoord | null;
  /** The HTTP response has left before there was an answer. */
  vroegAntwoord: boolean;
  readonly beantwoord: Sein;
  /** One of its messages has to wait for its turn. */
  readonly gaatWachten: Sein;
}

const nieuweBeurt = (): Beurt => ({
  ...{ antwoord: null, vroegAntwoord: false },
  ...{ beantwoord: nieuwSein(), gaatWachten: nieuwSein() },
});

/** Events nobody waits for stay silent. */
function storing(inbound: Inbound, tekst: string): Antwoord {
  if (isInvoke(inbound)) return { berichten: [], invoke: { soort: 'fout', status: 500, tekst } };
  if (!WAITS.has(inbound.soort)) return LEEG;
  return { berichten: [{ soort: 'tekst', tekst }], invoke: null };
}

function inTijd(werk: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), ms);
    werk.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
}

/** Who cannot be recognised gets one sentence and reaches nothing. */
export const metAfzender =
  (verwerker: Verwerker): Verwerker =>
  (inbound) =>
    NEEDS_NOBODY.has(inbound.soort) || isIdentified(inbound) ? verwerker(inbound) : Promise.resolve(onbekende(inbound));

const NEEDS_NOBODY: ReadonlySet<Inbound['soort']> = new Set<Inbound['soort']>([
  'welkom',
  'verwijderd',
  'kanaal-gewijzigd',
]);

function onbekende(inbound: Inbound): Antwoord {
  const tekst = teamsTekst.geenAfzender;
  if (isInvoke(inbound)) return { berichten: [], invoke: { soort: 'fout', status: 403, tekst } };
  return WAITS.has(inbound.soort) ? { berichten: [{ soort: 'tekst', tekst }], invoke: null } : LEEG;
}
