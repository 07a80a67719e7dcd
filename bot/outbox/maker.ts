/** The shape of what makes the message of an outbox row, at the moment of sending. */
import type { Actor } from '../../domain/actor';
import type { OutboxRij } from '../../domain/ports';
import type { Turn } from '../../domain/traffic';
import type { Kaart, Outbound } from '../messages';

export interface Opmaak {
  readonly turn: Turn;
  readonly rij: OutboxRij;
  readonly ontvanger: Actor;
  /** The moment of sending (UTC) and the date it is in the Netherlands. */
  readonly nu: string;
  readonly vandaag: string;
  nieuweSleutel(): string;
  onderteken(tekst: string): string;
}

/** Null: the receiver may no longer read this, or there is nothing left to tell. */
export type Maker = (opmaak: Opmaak) => Promise<Kaart | Outbound | null>;
