/** A melding: a signal of a continuity risk, its fields, and the life it leads at the meldpunt. */
import type { MeldingStatus } from './melding-status';
import type { Bijlage } from './bijlage';
import type { VrijeTekst } from './persoonsgegevens';

/** Bron: the kinds of melding published by the authority's meldpunt. */
export const meldingSoorten = ['vermoeden-financieel', 'voornemen', 'knelpunt-samenwerking'] as const;
export type MeldingSoort = (typeof meldingSoorten)[number];

/** Bron: the examples the meldpunt gives of a voornemen. */
export type Voornemen =
  | 'aanbod-wijzigen'
  | 'zorgvorm-afbouwen'
  | 'bestuur-wijzigen'
  | 'rechtsvorm-wijzigen'
  | 'aanspreekpunt-wijzigen'
  | 'regio-wijzigen'
  | 'wethouder-vervangen'
  | 'anders';

export const wetenden = ['aanbieder', 'accounthoudende-regio', 'igj'] as const;
export type Wetende = (typeof wetenden)[number];

export type JaNee = 'ja' | 'nee';
export type JaNeeOnbekend = JaNee | 'weet-niet';

/** Which organisation a melding is about; without an id it was typed and stands in no register. */
export interface OverOrganisatie {
  readonly partijId: string | null;
  readonly naam: string;
}

/** What identifies an organisation that stands in no register: eight digits each, leading zeros kept. Bron: KvK, Vektis. */
export interface Organisatienummers {
  readonly kvk: string | null;
  readonly agb: string | null;
}

/** Somebody who told it by telephone; the melder is then who wrote it down. */
export interface Beller {
  readonly naam: VrijeTekst;
  readonly organisatie: VrijeTekst;
  readonly functie: VrijeTekst | null;
  readonly contact: VrijeTekst | null;
}

/** When something began or is expected; `dag` is an ISO date when the words could be read as one. */
export interface Moment {
  readonly tekst: VrijeTekst;
  readonly dag: string | null;
}

/** What is asked, in this order. `null` = asked and declined; such a field becomes an open question on the melding. */
export interface MeldingInvoer {
  readonly over: OverOrganisatie;
  /** Only of an organisation that stands in no register. */
  readonly nummers: Organisatienummers | null;
  readonly soort: MeldingSoort | null;
  readonly voornemen: Voornemen | null;
  readonly omschrijving: VrijeTekst;
  readonly acuut: JaNeeOnbekend | null;
  readonly acuutToelichting: VrijeTekst | null;
  readonly sinds: Moment | null;
  readonly gebieden: VrijeTekst | null;
  readonly jeugdhulpvormen: VrijeTekst | null;
  readonly aantalJeugdigen: number | null;
  readonly bekendBij: readonly Wetende[] | null;
  readonly ondernomen: VrijeTekst | null;
  readonly bestuurWeet: JaNeeOnbekend | null;
  readonly melderNoemen: JaNee | null;
  readonly functie: VrijeTekst | null;
  readonly contact: VrijeTekst | null;
  readonly bijlagen: readonly Bijlage[] | null;
}
export type MeldingVeld = keyof MeldingInvoer;

/** Fields the meldpunt would like to have: leaving one open does not stop a melding, it leaves a question. */
export const gewensteVelden = [
  'soort',
  'acuut',
  'sinds',
  'gebieden',
  'jeugdhulpvormen',
  'aantalJeugdigen',
  'bekendBij',
  'ondernomen',
  'contact',
] as const satisfies readonly MeldingVeld[];

export const openVragen = (invoer: MeldingInvoer): readonly MeldingVeld[] =>
  gewensteVelden.filter((veld) => invoer[veld] === null);

export interface Aanvulling {
  /** Null when it is documents and nothing else. */
  readonly tekst: VrijeTekst | null;
  readonly bijlagen: readonly Bijlage[];
  readonly persoonId: string;
  readonly op: string;
}

export interface Melding {
  readonly id: string;
  /** What people see: `M-2026-0012`. */
  readonly nummer: string;
  readonly melderId: string;
  readonly melderPartijId: string;
  /** On behalf of whom, when it came by telephone; null when the melder tells it himself. */
  readonly namens: Beller | null;
  readonly invoer: MeldingInvoer;
  readonly status: MeldingStatus;
  /** UTC, ISO. */
  readonly gemeldOp: string;
  readonly versie: number;
  /** Who at the meldpunt took it up; null while nobody did. */
  readonly behandelaarId: string | null;
  readonly aanvullingen: readonly Aanvulling[];
}

/** Every document of a melding: those it was sent with, then those that came later. */
export const documentenVan = ({
  invoer,
  aanvullingen,
}: Pick<Melding, 'invoer' | 'aanvullingen'>): readonly Bijlage[] => [
  ...(invoer.bijlagen ?? []),
  ...aanvullingen.flatMap(({ bijlagen }) => bijlagen),
];
