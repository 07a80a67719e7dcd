/** What is kept of a letter: each version as it was drawn up, and the proof of handing over its files. */
import type { Document } from './document';

export const bestandsformaten = ['pdf', 'docx'] as const;
export type Bestandsformaat = (typeof bestandsformaten)[number];

export interface BriefVersie {
  readonly id: string;
  /** What people see: `B-2026-0007`. All versions of one letter share it. */
  readonly nummer: string;
  readonly casusId: string;
  readonly soort: string;
  readonly publiek: string;
  readonly versie: number;
  readonly status: string;
  readonly document: Document;
  /** SHA-256 of `inhoudVoorHash(document)`, hexadecimal. */
  readonly hash: string;
  readonly makerId: string;
  readonly gemaaktOp: string;
}

/** A link that hands over one file once, to one person, within its term. Only the hash of the token is kept. */
export interface Bestandsbewijs {
  readonly tokenHash: string;
  readonly briefId: string;
  readonly formaat: Bestandsformaat;
  readonly persoonId: string;
  readonly verlooptOp: string;
  readonly gebruiktOp: string | null;
}
