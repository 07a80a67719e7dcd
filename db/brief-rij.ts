/** A version of a letter as a row, and how it is read. */
import type { Brief } from '../domain/brief';
import type { EigenAlinea } from '../domain/brief-eigen';
import type { BriefVersie, Feitenstand } from '../domain/brievenboek';
import type { Document } from '../domain/document';

export interface BriefRij {
  readonly id: string;
  readonly nummer: string;
  readonly casus_id: string;
  readonly soort: string;
  readonly publiek: string;
  readonly versie: number;
  readonly variant: string;
  readonly status: BriefVersie['status'];
  readonly document: string;
  readonly hash: string;
  readonly maker_id: string;
  readonly gemaakt_op: string;
  readonly schrijvers: string;
  readonly akkoord: string | null;
  readonly eigen: string;
  readonly blad: string;
  readonly logo: string;
  readonly huis_id: string | null;
}

/** Rows that can be read: one that is damaged is for the health check, and keeps nobody from the others. */
export const gaaf = <Rij, T>(rijen: readonly Rij[], lees: (rij: Rij) => T): readonly T[] =>
  rijen.flatMap((rij) => {
    try {
      return [lees(rij)];
    } catch {
      return [];
    }
  });

export const alsBrief = (rij: BriefRij): BriefVersie => ({
  id: rij.id,
  nummer: rij.nummer,
  casusId: rij.casus_id,
  soort: rij.soort,
  publiek: rij.publiek,
  variant: rij.variant,
  versie: rij.versie,
  status: rij.status,
  document: JSON.parse(rij.document) as Document,
  hash: rij.hash,
  makerId: rij.maker_id,
  gemaaktOp: rij.gemaakt_op,
  schrijvers: JSON.parse(rij.schrijvers) as readonly string[],
  akkoord: rij.akkoord === null ? null : (JSON.parse(rij.akkoord) as Brief['akkoord']),
  eigen: JSON.parse(rij.eigen) as readonly EigenAlinea[],
  blad: JSON.parse(rij.blad) as Feitenstand,
  logo: rij.logo,
  huisId: rij.huis_id,
});
