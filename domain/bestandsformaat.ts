/** The files of a letter: which there are, the proof that hands one over once, and drawing them. */
import type { Dossierbestand } from './briefwerk';
import type { BriefVersie } from './brievenboek';

/** The letter itself; all of one version carry the same hash. */
export const briefformaten = ['pdf', 'docx', 'html'] as const;
export type Briefformaat = (typeof briefformaten)[number];
/** Beside the letter and never part of it: on which facts each sentence rests, for people (a Word file) and for a program. */
export const herleidingsformaten = ['zinnen', 'json'] as const;
export type Herleidingsformaat = (typeof herleidingsformaten)[number];

export const bestandsformaten = [...briefformaten, ...herleidingsformaten] as const;
export type Bestandsformaat = (typeof bestandsformaten)[number];

/** A link that hands over one file once, to one person, within its term. Only the hash of the token is kept. */
export interface Bestandsbewijs {
  readonly tokenHash: string;
  readonly briefId: string;
  readonly formaat: Bestandsformaat;
  readonly persoonId: string;
  readonly verlooptOp: string;
  readonly gebruiktOp: string | null;
}

/** What a file is drawn from: the version, and for the list of its sentences and facts also what those facts say now. */
export type Bestandsinhoud =
  | { readonly brief: BriefVersie; readonly formaat: Briefformaat }
  | { readonly brief: BriefVersie; readonly formaat: Herleidingsformaat; readonly dossier: Dossierbestand };

/** Draws a version as files; the same version gives the same bytes. */
export interface Tekenaar {
  teken<F extends Briefformaat>(brief: BriefVersie, formaten: readonly F[]): Promise<Readonly<Record<F, Uint8Array>>>;
  tekenBestand(inhoud: Bestandsinhoud): Promise<Uint8Array>;
}
