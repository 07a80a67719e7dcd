/** Who must be told of a casus and in which order, and the register of who was. */
import type { VrijeTekst } from './persoonsgegevens';
import type { Publiek } from './publiek';

/** In the order in which people hear it. Bron: draaiboek, and the letters of the reference case: councils before press. */
export const kringen = ['aanbieder', 'regio', 'raad', 'pers'] as const;
export type Kring = (typeof kringen)[number];

export const kringVan: Readonly<Record<Publiek, Kring>> = {
  medewerkers: 'aanbieder',
  clienten: 'aanbieder',
  'ontvangende-regio': 'regio',
  'raad-eigen-regio': 'raad',
  'raad-andere-regio': 'raad',
  pers: 'pers',
};

export const kringVoor = (publiek: string): Kring =>
  Object.hasOwn(kringVan, publiek) ? kringVan[publiek as Publiek] : 'pers';

/** What the woordvoerder has at hand and gives to nobody: it stands in no order, and nobody waits for it. */
const alleenIntern: ReadonlySet<string> = new Set(['vragen-en-antwoorden', 'verklaring']);
export const isIntern = (soort: string): boolean => alleenIntern.has(soort);

/** By its kind first: what is said on request is no letter to the press. `variant`: the gemeente of a letter to one council. Null: for inside. */
export const kringVanBrief = ({
  soort,
  publiek,
  variant,
}: {
  readonly soort: string;
  readonly publiek: string;
  readonly variant: string;
}): Kring | null => {
  if (isIntern(soort)) return null;
  // To one council it is a letter to a council, whoever sends it on.
  return variant === '' ? kringVoor(publiek) : 'raad';
};

export const manieren = ['brief', 'e-mail', 'telefoon', 'overleg', 'persbericht'] as const;
export type Manier = (typeof manieren)[number];

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
  /** Why: the law, or an agreement between the parties. */
  readonly grond: 'wet' | 'afspraak';
  /** Of a council: which letter to councils is for it; left out where nobody knows which gemeenten are of the own region. */
  readonly publiek?: Publiek;
}

/** What the order asks of the letters of one casus. */
export interface Volgorde {
  /** Minutes between the last release of one circle and the first of the next. */
  readonly tussenMinuten: number;
}

export interface PakketBrief {
  readonly id: string;
  readonly nummer: string;
  readonly soort: string;
  readonly publiek: string;
  /** Empty, or of a series one of its gemeenten. */
  readonly variant: string;
  readonly status: string;
  /** When it was released; null while it was not. */
  readonly vrijgegevenOp: string | null;
}

export type Hindernis =
  /** A letter for an earlier circle has not been released. */
  | { readonly soort: 'eerst-brief'; readonly nummer: string; readonly kring: Kring }
  /** The press before the councils: these got no letter in this round, and the register does not say that they know. Without `wie`: no council is known. */
  | { readonly soort: 'geen-raadsbrief'; readonly wie?: readonly string[] }
  /** No letter tells this earlier circle, and the register does not say that these people know. */
  | { readonly soort: 'niet-geinformeerd'; readonly kring: Kring; readonly wie: readonly string[] }
  | { readonly soort: 'wachttijd'; readonly tot: string }
  | { readonly soort: 'embargo'; readonly tot: string };

const vrij = new Set(['vrijgegeven', 'verzonden']);
const telt = (status: string): boolean => status !== 'ingetrokken' && status !== 'vervangen';

/** What the order is held against, besides the letters. */
export interface Vrijgavemoment {
  readonly nu: string;
  readonly embargo: string | null;
  readonly moeten: readonly TeInformeren[];
  readonly gedaan: readonly Geinformeerd[];
  /** When something last changed that this letter tells; what councils heard before is another story. Empty: never since. */
  readonly veranderdOp: string;
  /** Councils with a letter of their own in a series, and when that was released; null while it was not. */
  readonly eigenBrieven: readonly { readonly wie: string; readonly op: string | null }[];
}

type TeVrijgeven = Pick<PakketBrief, 'id' | 'soort' | 'publiek' | 'variant'>;

/** Everything that stands in the way of releasing this letter now; empty when its turn has come. */
export function hindernissen(
  brief: TeVrijgeven,
  pakket: readonly PakketBrief[],
  { tussenMinuten }: Volgorde,
  moment: Vrijgavemoment,
): readonly Hindernis[] {
  const kring = kringVanBrief(brief);
  if (kring === null) return [];
  const eerder = pakket.filter((een) => een.id !== brief.id && telt(een.status) && gaatVoor(een, kring));
  const open = eerder.filter(({ status }) => !vrij.has(status));
  return [
    ...open.map((een): Hindernis => ({ soort: 'eerst-brief', nummer: een.nummer, kring: kringVanBrief(een) ?? kring })),
    ...onwetend(kring, brief, pakket, moment),
    ...wachttijd(eerder, tussenMinuten, moment.nu),
    ...(moment.embargo !== null && moment.embargo > moment.nu
      ? [{ soort: 'embargo', tot: moment.embargo } as const]
      : []),
  ];
}

/** The circles before this one that neither a letter nor the register shows to know. The press begins a round: what was before is no answer. */
function onwetend(
  kring: Kring,
  brief: TeVrijgeven,
  pakket: readonly PakketBrief[],
  { moeten, gedaan, veranderdOp, eigenBrieven }: Vrijgavemoment,
): readonly Hindernis[] {
  const ronde = kring === 'pers' ? vorigPersbericht(brief, pakket) : '';
  const sinds = (groep: Kring): string => (groep === 'raad' && veranderdOp > ronde ? veranderdOp : ronde);
  const telMee = ({ id, status, publiek, vrijgegevenOp }: PakketBrief): boolean =>
    id !== brief.id && telt(status) && (vrijgegevenOp === null || vrijgegevenOp > sinds(kringVoor(publiek)));
  const brieven = pakket.filter(telMee);
  const weten = gedaan.filter(({ groep, op, wanneer }) => op > sinds(groep) && wanneer >= sinds(groep).slice(0, 10));
  const kent = new Set(eigenBrieven.filter(({ op }) => op === null || op > sinds('raad')).map(({ wie }) => wie));
  const missen = ontbrekend(moeten, weten).filter(({ groep, wie }) => groep !== 'raad' || !kent.has(wie));
  return kringen.slice(0, kringen.indexOf(kring)).flatMap((eerder): readonly Hindernis[] => {
    const hier = moeten.filter(({ groep }) => groep === eerder);
    const wie = missen.filter((rij) => rij.groep === eerder && !brieven.some((een) => bereikt(een, rij)));
    // A council that is in no list has not been told by an empty list.
    const leeg = hier.length === 0 && kent.size === 0 && !brieven.some((een) => kringVoor(een.publiek) === 'raad');
    if (eerder === 'raad' && leeg) return [{ soort: 'geen-raadsbrief' }];
    if (eerder === 'raad') return wie.length > 0 ? [{ soort: 'geen-raadsbrief', wie: wie.map((rij) => rij.wie) }] : [];
    return wie.length > 0 ? [{ soort: 'niet-geinformeerd', kring: eerder, wie: wie.map((rij) => rij.wie) }] : [];
  });
}

/** A cover letter to one council goes with a letter to it, and does not stand for one. A letter that was sent reached whom the register names. */
function bereikt({ soort, publiek, variant, status }: PakketBrief, rij: TeInformeren): boolean {
  const { groep, wie } = rij;
  if (isIntern(soort) || kringVoor(publiek) !== groep) return false;
  if (groep === 'raad')
    return variant === '' && status !== 'verzonden' && (rij.publiek === undefined || rij.publiek === publiek);
  return groep !== 'aanbieder' || (publiek === 'clienten') === (wie === clienten);
}

const vorigPersbericht = (brief: TeVrijgeven, pakket: readonly PakketBrief[]): string =>
  pakket
    .filter((een) => een.id !== brief.id && kringVanBrief(een) === 'pers')
    .flatMap(({ vrijgegevenOp }) => (vrijgegevenOp === null ? [] : [vrijgegevenOp]))
    .sort()
    .at(-1) ?? '';

function gaatVoor(brief: PakketBrief, kring: Kring): boolean {
  const eigen = kringVanBrief(brief);
  return eigen !== null && kringen.indexOf(eigen) < kringen.indexOf(kring);
}

function wachttijd(eerder: readonly PakketBrief[], minuten: number, nu: string): readonly Hindernis[] {
  const laatste = eerder
    .flatMap(({ vrijgegevenOp }) => (vrijgegevenOp === null ? [] : [vrijgegevenOp]))
    .sort()
    .at(-1);
  if (laatste === undefined) return [];
  const tot = new Date(Date.parse(laatste) + minuten * 60_000).toISOString();
  return tot > nu ? [{ soort: 'wachttijd', tot }] : [];
}

export const ontbrekend = (
  moeten: readonly TeInformeren[],
  gedaan: readonly Geinformeerd[],
): readonly TeInformeren[] => {
  const wie = new Set(gedaan.map((rij) => `${rij.groep} ${rij.wie}`));
  return moeten.filter((rij) => !wie.has(`${rij.groep} ${rij.wie}`));
};

/** Whether leave to go out of order was given for everything that stands in the way now. */
export function isGedekt(nu: readonly Hindernis[], bijAkkoord: readonly Hindernis[]): boolean {
  const sleutels = new Set(bijAkkoord.flatMap(hindernisSleutels));
  return nu.flatMap(hindernisSleutels).every((sleutel) => sleutels.has(sleutel));
}

function hindernisSleutels(hindernis: Hindernis): readonly string[] {
  if (hindernis.soort === 'geen-raadsbrief')
    return hindernis.wie === undefined ? [hindernis.soort] : hindernis.wie.map((wie) => `raad ${wie}`);
  if (hindernis.soort === 'eerst-brief') return [`eerst-brief ${hindernis.nummer}`];
  if (hindernis.soort === 'niet-geinformeerd') return hindernis.wie.map((wie) => `${hindernis.kring} ${wie}`);
  return [`${hindernis.soort} ${hindernis.tot}`];
}
