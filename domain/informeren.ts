/** Who must be told of a casus, and the register of who was. */
import type { Kring } from './kring';
import type { VrijeTekst } from './persoonsgegevens';
import type { Publiek } from './publiek';

export const manieren = ['brief', 'e-mail', 'telefoon', 'overleg', 'persbericht'] as const;
export type Manier = (typeof manieren)[number];

/** Why somebody is told: the law, or an agreement between the parties. */
export const informeergronden = ['wet', 'afspraak'] as const;
export type Informeergrond = (typeof informeergronden)[number];

export interface Geinformeerd {
  readonly id: string;
  readonly casusId: string;
  /** Name of a partij or group, as it stands in the list of who must be told. */
  readonly wie: string;
  readonly groep: Kring;
  /** The letter they got, when it was a letter of ours. */
  readonly nummer: string | null;
  readonly hoe: Manier;
  /** ISO date. */
  readonly wanneer: string;
  readonly bewijs: VrijeTekst | null;
  readonly persoonId: string;
  readonly op: string;
  /** Of the letter with this number, as it was sent; only read. */
  readonly hash?: string | null;
}

/** Somebody tried, and it did not arrive: he has not been told, and why stays with who tried it and when. */
export interface NietBereikt extends Geinformeerd {
  readonly reden: VrijeTekst;
}

/** Recorded by mistake: it counts no more, and stays to be read. */
export interface Teruggenomen extends Geinformeerd {
  readonly terug: { readonly persoonId: string; readonly op: string; readonly reden: VrijeTekst };
}

/** A letter that had left the house when a backup of before was restored: what it said is gone, that it went is not. */
export interface VerlorenBrief {
  readonly nummer: string;
  readonly versie: number;
  readonly soort: string;
  readonly publiek: string;
  /** The gemeente of a letter in a series; otherwise empty. */
  readonly variant: string;
  readonly status: 'vrijgegeven' | 'verzonden';
  readonly hash: string;
  readonly herstelOp: string;
}

/** Of the aanbieder: his own people hear it by the letter to them, and these by their own. */
export const clienten = 'cliënten en ouders';
export const bijAanbieder: readonly string[] = ['aanbieder', 'medewerkers', clienten];

export interface TeInformeren {
  readonly wie: string;
  readonly groep: Kring;
  readonly grond: Informeergrond;
  /** Of a council: which letter to councils is for it; left out where nobody knows which gemeenten are of the own region. */
  readonly publiek?: Publiek;
  /** Put on the list of this casus by people: no letter of ours is addressed to them, so only the register shows that they know. */
  readonly extra?: { readonly id: string; readonly hoe: Manier };
}

export const ontbrekend = (
  moeten: readonly TeInformeren[],
  gedaan: readonly Geinformeerd[],
): readonly TeInformeren[] => {
  const wie = new Set(gedaan.map((rij) => `${rij.groep} ${rij.wie}`));
  return moeten.filter((rij) => !wie.has(`${rij.groep} ${rij.wie}`));
};
