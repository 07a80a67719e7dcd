/** Organisations: gemeenten, regio's, aanbieders, the authority, and how they hang together over time. */

export const partijSoorten = [
  'gemeente',
  'jeugdregio',
  'samenwerkingsverband',
  'aanbieder',
  'gecertificeerde-instelling',
  'autoriteit',
  'inspectie',
  'ondersteuningsteam',
  'ministerie',
  'toezichthouder',
  'bank',
] as const;
export type PartijSoort = (typeof partijSoorten)[number];

export interface Partij {
  readonly id: string;
  readonly soort: PartijSoort;
  readonly naam: string;
  readonly aliassen: readonly string[];
  /** Eight digits as text, leading zeros kept. */
  readonly kvk: string | null;
  readonly agb: string | null;
  /** Nine digits as text; left out when it is not known. */
  readonly rsin?: string;
  readonly vestigingsplaats: string | null;
  /** `GM0000` of a gemeente, `JZ00` of a jeugdregio. Bron: CBS. */
  readonly code: string | null;
}

/**
 * How two partijen relate, from `van` until `tot` (ISO dates, `tot` not included, null while it lasts):
 * gemeente → jeugdregio, gemeente or jeugdregio → samenwerkingsverband, deelneming → concern,
 * aanbieder → accounthoudende regio, gemeente → centrumgemeente-of, former gemeente → the one it went up in (from that day on).
 */
export type RelatieSoort =
  'ligt-in' | 'neemt-deel-aan' | 'deelneming-van' | 'accounthouder' | 'centrumgemeente-van' | 'opgegaan-in';

export interface Relatie {
  readonly vanPartijId: string;
  readonly soort: RelatieSoort;
  readonly naarPartijId: string;
  readonly van: string;
  readonly tot: string | null;
}

/** Is this row in force on that day? A row without an end stays in force. */
export const geldtOp = (rij: { readonly van: string; readonly tot: string | null }, dag: string): boolean =>
  rij.van <= dag && (rij.tot === null || dag < rij.tot);

/** Name of the authority with the period it carried that name. Bron: the tasks moved to the NZa on 1 January 2026. */
export interface Autoriteitsnaam {
  readonly naam: string;
  readonly afkorting: string;
  readonly van: string;
  readonly tot: string | null;
}

/** The name the authority carries on a day; undefined before the first row. */
export const naamOp = (namen: readonly Autoriteitsnaam[], dag: string): Autoriteitsnaam | undefined =>
  namen.find((rij) => geldtOp(rij, dag));
