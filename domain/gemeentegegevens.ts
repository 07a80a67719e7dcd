/** What differs per gemeente in a letter to its council: given by people, kept with history, and laid over the facts of a casus. */
import { isVanBuiten } from './afzender';
import type { Partij } from './partij';
import type { VrijeTekst } from './persoonsgegevens';
import type { Result } from './result';

/** Left out: nobody knows yet, which is a gap. Null: known not to be there. */
export interface Gemeentegegevens {
  readonly afzender?: VrijeTekst;
  readonly ondertekenaar?: VrijeTekst;
  readonly functie?: VrijeTekst;
  /** Who is portefeuillehouder, such as `wethouder A. de Wit`. */
  readonly portefeuille?: VrijeTekst | null;
  /** Parts of the aanbieder that work in this gemeente. */
  readonly onderdelen?: readonly VrijeTekst[] | null;
  readonly segmenten?: readonly VrijeTekst[] | null;
  /** For the help there and the own afspraken; null when there are none. Only a college outside the regio writes of it. */
  readonly gevolgen?: typeof nogNietBekend | null;
  /** Whole sentences: what the letter to this council alone told wrongly, and what is right. Said in a letter that only puts right. */
  readonly rechtzetting?: readonly VrijeTekst[] | null;
  /** Key of a `Gemeentelogo`. */
  readonly logo?: string | null;
}
export const nogNietBekend = 'nog-niet-bekend';

export type Gemeenteveld = keyof Gemeentegegevens;

export const lijstvelden = ['onderdelen', 'segmenten', 'rechtzetting'] as const satisfies readonly Gemeenteveld[];
/** These hang on the aanbieder too: elsewhere other parts of it work. */
export const aanbiedervelden = [
  'onderdelen',
  'segmenten',
  'gevolgen',
  'rechtzetting',
] as const satisfies readonly Gemeenteveld[];
export const gemeentevelden = [
  'afzender',
  'ondertekenaar',
  'functie',
  'portefeuille',
  ...aanbiedervelden,
  'logo',
] as const satisfies readonly Gemeenteveld[];

/** What can be typed on a card: a picture comes with a file, and of consequences there is only a choice. */
export const invulvelden = [
  'afzender',
  'ondertekenaar',
  'functie',
  'portefeuille',
  ...lijstvelden,
] as const satisfies readonly Gemeenteveld[];
export type Invulgemeenteveld = (typeof invulvelden)[number];

/** What a letter cannot do without may be unknown, but it is never not there. */
export const nooitGeen: readonly string[] = ['afzender', 'ondertekenaar', 'functie'] satisfies Gemeenteveld[];

/** A picture of the sender, small enough to stand in each of its letters. */
export interface Gemeentelogo {
  /** SHA-256 of picture and text together. */
  readonly sleutel: string;
  readonly soort: 'png' | 'jpeg';
  readonly base64: string;
  readonly alt: string;
  /** Size on paper in points. */
  readonly breedte: number;
  readonly hoogte: number;
}

/** `*` stands for every gemeente that does not say otherwise. */
export const alleGemeenten = '*';

/** One version of what is known; `aanbiederId` is empty for what holds whatever the aanbieder. */
export interface Gemeenteversie {
  readonly gemeenteId: string;
  readonly aanbiederId: string;
  readonly versie: number;
  readonly gegevens: Gemeentegegevens;
  readonly persoonId: string;
  readonly op: string;
  /** The taking over of a file that wrote it, or the taking back of one; empty for what was there before this was kept. */
  readonly inlezing: string;
}

/** What one row of a file asks for. Undefined leaves a field as it is. */
export interface Gegevensrij {
  /** The line in the file, as a spreadsheet numbers it. */
  readonly rij: number;
  readonly gemeenteId: string;
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly velden: { readonly [V in Gemeenteveld]?: Gemeentegegevens[V] | 'onbekend' };
  readonly logo: Gemeentelogo | null;
}

export interface Gegevenslezing {
  readonly rijen: readonly Gegevensrij[];
  readonly fouten: readonly { readonly rij: number; readonly uitleg: string }[];
}

/** Reads a picture that stood beside the file; why not, as one sentence. */
export type LeesLogo = (bestandsnaam: string, alt: string) => Result<Gemeentelogo, string>;

/** Implemented in `db/`, where CSV is read. */
export interface Gegevenslezer {
  lees(inhoud: Uint8Array, partijen: readonly Partij[], leesLogo: LeesLogo): Gegevenslezing;
  /** One gemeente as somebody filled it in on a card: the same checks. */
  leesInvulling(cellen: Readonly<Record<string, string>>, partijen: readonly Partij[]): Gegevenslezing;
  /** The file to fill in, with what is known already. */
  invulbestand(rijen: readonly Invulrij[]): string;
}

export interface Invulrij {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly gegevens: Gemeentegegevens;
}

export interface GemeentegegevensStore {
  /** Newest first. */
  versies(gemeenteId: string, aanbiederId: string): Promise<readonly Gemeenteversie[]>;
  /** The newest of each gemeente for this aanbieder, with what holds for any aanbieder and for all gemeenten. */
  stand(aanbiederId: string): Promise<readonly Gemeenteversie[]>;
  /** The newest of one gemeente, by its name in the register, most general first. */
  vanGemeente(naam: string, aanbiederId: string): Promise<readonly Gemeenteversie[]>;
  /** Everything one taking over wrote. */
  vanInlezing(inlezing: string): Promise<readonly Gemeenteversie[]>;
  /** The last times something was taken over for one of these gemeenten, or for whatever gemeente when null; newest first. */
  inlezingen(
    gemeenteIds: readonly string[] | null,
    grens: number,
  ): Promise<readonly (Pick<Gemeenteversie, 'persoonId' | 'op'> & { readonly id: string })[]>;
  /** False when somebody wrote this version first. */
  bewaar(versie: Gemeenteversie): Promise<boolean>;
  logo(sleutel: string): Promise<Gemeentelogo | null>;
  bewaarLogo(logo: Gemeentelogo): Promise<void>;
  /** Rows that were read and not yet taken over; those of before `ouderDan` go. */
  legKlaar(voorstel: Gegevensvoorstel, ouderDan: string): Promise<void>;
  voorstel(id: string): Promise<Gegevensvoorstel | null>;
  ruimOp(id: string): Promise<void>;
}

export interface Gegevensvoorstel {
  readonly id: string;
  readonly persoonId: string;
  readonly op: string;
  readonly rijen: readonly Gegevensrij[];
}

/** The general first: what is said more precisely wins. */
export const samengevoegd = (versies: readonly Pick<Gemeenteversie, 'gegevens'>[]): Gemeentegegevens =>
  Object.assign({}, ...versies.map(({ gegevens }) => gegevens)) as Gemeentegegevens;

/** The part of a row that hangs on the aanbieder, or the other part. */
export function metVelden(oud: Gemeentegegevens, { velden }: Gegevensrij, vanAanbieder: boolean): Gemeentegegevens {
  const eigen: readonly Gemeenteveld[] = vanAanbieder
    ? aanbiedervelden
    : gemeentevelden.filter((veld) => !isVanAanbieder(veld));
  const nieuw = new Map<string, unknown>(Object.entries(oud));
  for (const veld of eigen) {
    const waarde = velden[veld];
    if (waarde === 'onbekend') nieuw.delete(veld);
    else if (waarde !== undefined) nieuw.set(veld, waarde);
  }
  return opVolgorde(nieuw);
}

/** What stands now without what one file gave: a value that was given anew since stays, and is named. */
export function zonderInlezing(
  nu: Gemeentegegevens,
  vooraf: Gemeentegegevens,
  ingelezen: Gemeentegegevens,
): { readonly gegevens: Gemeentegegevens; readonly gelaten: readonly Gemeenteveld[] } {
  const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);
  const gegeven = gemeentevelden.filter((veld) => !gelijk(vooraf[veld], ingelezen[veld]));
  const terug = gegeven.filter((veld) => gelijk(nu[veld], ingelezen[veld]));
  const nieuw = new Map<string, unknown>(Object.entries(nu));
  for (const veld of terug) {
    if (vooraf[veld] === undefined) nieuw.delete(veld);
    else nieuw.set(veld, vooraf[veld]);
  }
  return { gegevens: opVolgorde(nieuw), gelaten: gegeven.filter((veld) => !terug.includes(veld)) };
}

const opVolgorde = (velden: ReadonlyMap<string, unknown>): Gemeentegegevens =>
  Object.fromEntries([...velden].sort(([een], [ander]) => een.localeCompare(ander)));

export const isVanAanbieder = (veld: Gemeenteveld): boolean => aanbiedervelden.some((een) => een === veld);

/** Of most councils there is nothing to put right: nobody is asked for it. */
const nooitGevraagd: ReadonlySet<Gemeenteveld> = new Set<Gemeenteveld>(['rechtzetting']);

/** `regio`: the gemeenten of the accounthoudende regio. What only a college outside it writes of is not asked of others. */
export const ontbrekendeVelden = (gegevens: Gemeentegegevens, regio: readonly string[]): readonly Gemeenteveld[] =>
  gemeentevelden.filter(
    (veld) =>
      gegevens[veld] === undefined &&
      !nooitGevraagd.has(veld) &&
      (veld !== 'gevolgen' || isVanBuiten(gegevens.afzender ?? '', regio)),
  );

/** Facts of a letter that may be another for each gemeente: what `metGemeente` and `metOntvangendeRaad` lay over those of the casus. */
const gemeentefeiten: ReadonlySet<string> = new Set([
  ...['aan', 'van', 'ondertekenaar', 'functie'].map((sleutel) => `aanbiedingsbrief.${sleutel}`),
  ...['regio', 'aanduiding', 'onderdelen', 'segmenten', 'gevolgenZorg', 'vraagtBetrokkenheid'].map(
    (sleutel) => `ontvanger.${sleutel}`,
  ),
  ...['naam', 'ontwikkeling', 'vervolg'].map((sleutel) => `verwant.${sleutel}`),
  'ontvanger.gemeente',
  'ontvanger.onderdelenInGemeente',
  'ontvanger.segmentenInGemeente',
  'ontvanger.gevolgenInGemeente',
  'ontvanger.portefeuillehouder',
  'rib.van',
  'rib.ondertekenaar',
  'rib.functie',
  'rechtzettingsbrief.punten',
]);
export const isGemeentefeit = (feit: string): boolean => gemeentefeiten.has(feit);
