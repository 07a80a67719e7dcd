/** The cadence of a casus: how often people tell how it stands, and when that is overdue. */
import { dagVan } from './nederlandse-tijd';

/** What made the cadence begin that it has now. */
export type Ritmebegin = 'opening' | 'heropening' | 'trede';

/** What is known of the cadence of one open casus. */
export interface Ritme {
  readonly casusId: string;
  /** 0 stands for a casus without one. */
  readonly trede: number;
  /** Days between two messages at its trede. Voorbeeld, niet officieel. */
  readonly dagen: number;
  /** The last message that still stands; null while there is none. */
  readonly bericht: string | null;
  /** When this cadence began: nobody was held to it before. A moment, or a date where a decision takes effect on a later day. */
  readonly vanaf: string;
  readonly begin: Ritmebegin;
  /** Put off on purpose until this date. */
  readonly uitgesteldTot: string | null;
  /** When it was put off: what was said of another cadence does not hold for this one. */
  readonly uitgesteldOp: string | null;
  /** When a message was last taken back: from then on it is silent again, whatever was reminded before. */
  readonly ingetrokkenOp: string | null;
  /** When the regievoerder was last reminded. */
  readonly herinnerdOp: string | null;
}

const dagMs = 86_400_000;
/** Voorbeeld, niet officieel: so long after the reminder the plaatsvervanger hears of it. */
const escalatieMs = dagMs;

/** A moment counts as its day in the Netherlands: past midnight there it may be the day before in UTC. */
const dagLater = (moment: string, dagen: number): string =>
  new Date(Date.parse(moment.length === 10 ? moment : dagVan(moment)) + dagen * dagMs).toISOString().slice(0, 10);

/** Whether the term runs from the start of this cadence, and not from the last message. */
export const teltVanafBegin = ({ bericht, vanaf }: Ritme): boolean => bericht === null || bericht < vanaf;

/** The silence began here. */
const stilSinds = (ritme: Ritme): string =>
  ritme.bericht === null || teltVanafBegin(ritme) ? ritme.vanaf : ritme.bericht;

/** Until when it was put off at this cadence; a reason given at a lower trede is no reason at a higher one. */
const uitstelVan = ({ uitgesteldTot, uitgesteldOp, vanaf }: Ritme): string | null =>
  uitgesteldOp !== null && uitgesteldOp < vanaf ? null : uitgesteldTot;

/** It was put off, and that is why it is due on the day that it is. */
export const isUitgesteld = (ritme: Ritme): boolean => uitstelVan(ritme) === ritmeVervalt(ritme);

/** The date on which the next message is due. */
export function ritmeVervalt(ritme: Ritme): string {
  const { dagen, ingetrokkenOp } = ritme;
  const eigen = dagLater(stilSinds(ritme), dagen);
  // The day after: whatever was reminded before it was about another silence.
  const naIntrekking = ingetrokkenOp === null ? null : dagLater(ingetrokkenOp, 1);
  const later = [uitstelVan(ritme), naIntrekking];
  return later.reduce<string>((dag, een) => (een !== null && een > dag ? een : dag), eigen);
}

/** Never before the regievoerder had a day: also after a long stop one casus gives one message at a time. */
export function ritmeEscaleert(ritme: Ritme, nu: string, vandaag: string): boolean {
  const { herinnerdOp, ingetrokkenOp } = ritme;
  if (herinnerdOp === null || herinnerdOp < stilSinds(ritme) || ritmeVervalt(ritme) > vandaag) return false;
  if (ingetrokkenOp !== null && herinnerdOp < ingetrokkenOp) return false;
  return Date.parse(nu) - Date.parse(herinnerdOp) >= escalatieMs;
}

/** From this trede on a casus that stays silent is told of again. Voorbeeld, niet officieel. */
const herhaaltVanaf = 4;
export const ritmeHerhaalt = ({ trede }: Ritme): boolean => trede >= herhaaltVanaf;
/** No two of those lie further apart. Voorbeeld, niet officieel. */
const langsteTussen = 28;

/**
 * The day for which an escalation is due at `vandaag`: the day on which the message had to be there, and at a high trede later days too.
 * Each of those lies twice as far from the one before, so that a casus is not forgotten and nobody gets one every day.
 */
export function ritmeEscaleertVoor(ritme: Ritme, vandaag: string): string {
  const eerste = ritmeVervalt(ritme);
  if (!ritmeHerhaalt(ritme) || ritme.herinnerdOp === null) return eerste;
  let tussen = Math.max(1, Math.min(ritme.dagen, langsteTussen));
  let dag = dagLater(ritme.herinnerdOp, 1 + tussen);
  let geldig = eerste;
  while (dag <= vandaag) {
    geldig = dag;
    tussen = Math.min(tussen * 2, langsteTussen);
    dag = dagLater(dag, tussen);
  }
  return geldig;
}

/** So many days at a trede; 0 stands for a casus without one. */
export interface Ritmeregel {
  readonly trede: number;
  readonly dagen: number;
}
export const langsteRitme = 365;

/** How long somebody may put it off, in days. */
export const uitsteldagen = [1, 3, 7] as const;
