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

/** The letter workshop, as the verbs see it; `reports/` implements it. */
export interface Briefwerk {
  readonly soorten: readonly { readonly soort: string; readonly publieken: readonly string[] }[];
  /** Null when this kind of letter is not written for this audience, or when the facts cannot be read. */
  maak(aanvraag: Briefaanvraag): { readonly document: Document; readonly gaten: readonly Briefgat[] } | null;
}

export interface Briefaanvraag {
  readonly soort: string;
  readonly publiek: string;
  readonly dossierJson: Readonly<Record<string, unknown>>;
  readonly kenmerk: string;
  readonly versie: number;
  /** ISO date of the letter, or null to leave it to the dossier. */
  readonly datum: string | null;
}

/** A fact that a letter needs and nobody knows yet. */
export interface Briefgat {
  readonly omschrijving: string;
  readonly vragenAan: string;
}

/** Draws a version as a file; the same version gives the same bytes. */
export interface Tekenaar {
  teken(brief: BriefVersie): Promise<Readonly<Record<Bestandsformaat, Uint8Array>>>;
}
