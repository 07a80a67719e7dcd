/** What is kept of a letter: each version as it was drawn up, and every step of its life. */
import type { Brief, BriefStap, BriefStatus } from './brief';
import type { EigenAlinea } from './brief-eigen';
import type { Document, FeitId } from './document';
import type { Hindernis } from './vrijgave';
import type { Vrijgavereden } from './vrijgavereden';
import type { VrijeTekst } from './persoonsgegevens';

export interface BriefVersie {
  readonly id: string;
  /** What people see: `B-2026-0007`. All versions of one letter share it. */
  readonly nummer: string;
  readonly casusId: string;
  readonly soort: string;
  readonly publiek: string;
  /** Of a letter in a series: the gemeente it is for; otherwise empty. */
  readonly variant: string;
  readonly versie: number;
  /** A version that was followed by another one is `vervangen`; it stays readable. */
  readonly status: BriefStatus | 'vervangen';
  readonly document: Document;
  /** SHA-256 of `inhoudVoorHash(document)`, hexadecimal. */
  readonly hash: string;
  readonly makerId: string;
  readonly gemaaktOp: string;
  readonly schrijvers: Brief['schrijvers'];
  readonly akkoord: Brief['akkoord'];
  /** Paragraphs that people wrote; the rest of the document follows from the facts. */
  readonly eigen: readonly EigenAlinea[];
  /** What each fact of this letter said when it was made. */
  readonly blad: Feitenstand;
  /** Key of the picture above it; empty for the look of the sender. */
  readonly logo: string;
  /** The partij in whose name it was begun, as it was on that day: a writer who moves or changes it later does not take it along. */
  readonly huisId: string | null;
}

export type Feitenstand = Readonly<Record<FeitId, string>>;

/** Leave to go out of order: asked, allowed or refused by another, or taken back by who asked. */
type Afwijkstap =
  'afwijken' | 'afwijking-toestaan' | 'afwijking-weigeren' | 'afwijking-terugnemen' | 'afwijking-intrekken';

/** One step in the life of a letter; only ever added. */
export interface Briefstap {
  readonly id: string;
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly stap: BriefStap | 'opstellen' | 'terugbrengen' | Afwijkstap | 'plannen' | 'plan-afzeggen' | 'plan-gemist';
  readonly persoonId: string;
  readonly op: string;
  readonly reden: VrijeTekst | null;
}

/** A remark at one paragraph, for who writes. */
export interface Opmerking {
  readonly id: string;
  readonly nummer: string;
  readonly versie: number;
  readonly alinea: string;
  readonly tekst: VrijeTekst;
  readonly persoonId: string;
  readonly op: string;
  readonly afgehandeldOp: string | null;
}

/** Leave to go out of order: asked with a reason, given by a second person. */
export interface Afwijking {
  readonly id: string;
  readonly briefId: string;
  readonly reden: VrijeTekst;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: string;
  readonly akkoordDoor: string | null;
  /** What stood in the way when it was allowed; empty before. */
  readonly hindernissen: readonly Hindernis[];
}

/** How a question ends that got no leave, and leave that was given. */
export type Afwijkingseinde = 'teruggenomen' | 'geweigerd' | 'ingetrokken';

export interface Vrijgaveplan {
  readonly id: string;
  readonly briefId: string;
  /** UTC. */
  readonly moment: string;
  readonly status: 'gepland' | 'uitgevoerd' | 'afgezegd' | 'gemist' | 'geweigerd';
  /** Of one that did not go; null for one from before this was kept. */
  readonly waarom: Vrijgavereden | null;
  readonly persoonId: string;
}
