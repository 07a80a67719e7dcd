/** A document that was taken out of a melding after it was sent: whose it was, and the trace that stays, which says no more than what kind it was and when it came. */
import type { Bijlage, BijlageSoort } from './bijlage';
import type { Melding } from './melding';
import { kanStap } from './melding-status';

export interface Ingediend {
  readonly bijlage: Bijlage;
  readonly persoonId: string;
  /** UTC, ISO. */
  readonly op: string;
  /** Came with the melding itself, whose text stays as its receipt proves it. */
  readonly bijVerzending: boolean;
}

type Bron = Pick<Melding, 'invoer' | 'aanvullingen' | 'melderId' | 'gemeldOp'>;

/** Every document with who sent it and when, in the order of coming. */
export const ingediendeDocumenten = ({ invoer, aanvullingen, melderId, gemeldOp }: Bron): readonly Ingediend[] => [
  ...(invoer.bijlagen ?? []).map((bijlage) => ({ bijlage, persoonId: melderId, op: gemeldOp, bijVerzending: true })),
  ...aanvullingen.flatMap(({ bijlagen, persoonId, op }) =>
    bijlagen.map((bijlage) => ({ bijlage, persoonId, op, bijVerzending: false })),
  ),
];

/** Those one person sent. */
export const eigenDocumenten = (melding: Bron, persoonId: string): readonly Ingediend[] =>
  ingediendeDocumenten(melding).filter((een) => een.persoonId === persoonId);

/** Those somebody may take out: his own while something may still be added, and who assesses meldingen all of them, at any moment (ADR 139). */
export const documentenWeghalen = (
  melding: Bron & Pick<Melding, 'status'>,
  persoonId: string,
  beoordeelt: boolean,
): readonly Ingediend[] => {
  if (beoordeelt) return ingediendeDocumenten(melding);
  return kanStap(melding.status, 'aanvullen') ? eigenDocumenten(melding, persoonId) : [];
};

/** What a step remembers of it: the name may be as wrong as the content was, so it does not stay. */
export const spoorVan = ({ bijlage: { soort }, op }: Ingediend): string => `${soort} ${op}`;

export function leesSpoor(object: string): { readonly soort: BijlageSoort; readonly op: string } | null {
  const [soort, op] = object.split(' ');
  return soort === undefined || op === undefined ? null : { soort: soort as BijlageSoort, op };
}
