/** An accountgesprek: what was talked about, theme by theme, with fact, perception and interpretation apart. */
import type { VrijeTekst } from './persoonsgegevens';

/** Bron: derived from the headings of the authority's own interviews and the 2019 early-warning handreiking; no official list was found. */
export const gespreksthemas = [
  'financien',
  'omzetzekerheid',
  'governance',
  'administratie',
  'personeel',
  'contractering',
  'wachttijden',
  'voornemens',
  'samenwerking',
  'zorglandschap',
] as const;
export type Gespreksthema = (typeof gespreksthemas)[number];

export const themaStatussen = ['niet-besproken', 'geen-zorgen', 'aandacht', 'zorg'] as const;
export type ThemaStatus = (typeof themaStatussen)[number];

export const gesprekSoorten = ['aanbieder', 'regio', 'gemeente'] as const;
export type GesprekSoort = (typeof gesprekSoorten)[number];

export interface Themaverslag {
  readonly status: ThemaStatus;
  readonly feit: VrijeTekst | null;
  readonly beleving: VrijeTekst | null;
  readonly duiding: VrijeTekst | null;
  readonly samen?: Samen;
}

/** Judged in one go, with every other theme nobody wrote about. */
export interface Samen {
  /** The report these words and this judgement were taken over from, and the day they were first written of; null for "geen zorgen". */
  readonly zoals: { readonly gesprek: string; readonly datum: string } | null;
}

/** Who is to do what was agreed. */
export const afspraakhouders = ['wij', 'andere-partij', 'samen'] as const;
export type Afspraakhouder = (typeof afspraakhouders)[number];

export interface Afspraak {
  readonly wat: VrijeTekst;
  readonly wie: Afspraakhouder;
  /** ISO date, or null when none was agreed. */
  readonly voor: string | null;
}

/** Whether the other party read the report and agrees with it. */
export const verslagakkoorden = ['ja', 'nee', 'nog-niet-gevraagd'] as const;
export type Verslagakkoord = (typeof verslagakkoorden)[number];

export interface AccountgesprekInvoer {
  /** ISO date of the conversation. */
  readonly datum: string;
  /** `14:30` on the Dutch clock, of a plan for which an hour was agreed. */
  readonly tijd?: string;
  readonly soort: GesprekSoort;
  readonly partijId: string;
  /** Functions, not names. */
  readonly deelnemers: VrijeTekst | null;
  readonly aanleiding: VrijeTekst | null;
  /** A theme that was chosen and says nothing yet stands here as `niet-besproken`. */
  readonly themas: Readonly<Partial<Record<Gespreksthema, Themaverslag>>>;
  /** Themes of which was said that they were not talked about: no judgement of all the others is one of these. */
  readonly overgeslagen?: readonly Gespreksthema[];
  /** What was told and stands with no theme yet. */
  readonly verteld?: VrijeTekst | null;
  /** The two official questions: the actual risk of discontinuity, and whether the supply of care is in danger. */
  readonly risicoDiscontinuiteit: VrijeTekst | null;
  readonly aanbodInGevaar: VrijeTekst | null;
  readonly afspraken: VrijeTekst | null;
  readonly afsprakenlijst: readonly Afspraak[];
  readonly akkoord: Verslagakkoord;
  readonly volgendGesprek: string | null;
  readonly vertrouwelijk: boolean;
}

/** Everything open: what a report begins with, and what an older one lacked. */
export const leegVerslag: Omit<AccountgesprekInvoer, 'datum' | 'soort' | 'partijId'> = {
  deelnemers: null,
  aanleiding: null,
  themas: {},
  risicoDiscontinuiteit: null,
  aanbodInGevaar: null,
  afspraken: null,
  afsprakenlijst: [],
  akkoord: 'nog-niet-gevraagd',
  volgendGesprek: null,
  vertrouwelijk: false,
};

export const leegThema: Themaverslag = { status: 'niet-besproken', feit: null, beleving: null, duiding: null };

/** Lifecycle: a final report is never overwritten, a newer one replaces it. */
export const gesprekOvergangen = {
  gepland: { bewaren: 'concept', vervallen: 'vervallen' },
  concept: { bewaren: 'concept', afronden: 'definitief', vervallen: 'vervallen' },
  definitief: { vervangen: 'vervangen' },
  vervangen: {},
  vervallen: {},
} as const satisfies Record<string, Record<string, string>>;
export type GesprekStatus = keyof typeof gesprekOvergangen;
export type GesprekStap = 'bewaren' | 'afronden' | 'vervangen' | 'vervallen';

/** Null when the table does not know this step. */
export const gesprekNa = (status: GesprekStatus, stap: GesprekStap): GesprekStatus | null => {
  const stappen: Partial<Record<GesprekStap, GesprekStatus>> = gesprekOvergangen[status];
  return stappen[stap] ?? null;
};

export interface Accountgesprek {
  readonly id: string;
  readonly nummer: string;
  readonly invoer: AccountgesprekInvoer;
  readonly partijNaam: string;
  readonly status: GesprekStatus;
  readonly makerId: string;
  readonly vastgelegdOp: string;
  readonly versie: number;
  /** The report this one corrects, and why. */
  readonly vervangt: { readonly id: string; readonly reden: VrijeTekst } | null;
  /** The report that took the place of this one. */
  readonly vervangenDoorId: string | null;
}

export const themadelen = ['feit', 'beleving', 'duiding'] as const;
export type Themadeel = (typeof themadelen)[number];

/** A theme that is judged or described otherwise than the time before. */
export interface Themawijziging {
  readonly thema: Gespreksthema;
  /** The judgement of before; the same as now when only the words differ. */
  readonly was: ThemaStatus;
  /** The words of before where others stand now; null where there were none. */
  readonly woorden: Readonly<Partial<Record<Themadeel, VrijeTekst | null>>>;
}

/** Silence is no judgement: only themes that were talked about both times can have changed. */
export const themawijzigingen = (
  vorige: AccountgesprekInvoer,
  nieuw: AccountgesprekInvoer,
): readonly Themawijziging[] =>
  gespreksthemas.flatMap((thema) => {
    const [toen, nu] = [vorige.themas[thema] ?? leegThema, nieuw.themas[thema] ?? leegThema];
    if (toen.status === 'niet-besproken' || nu.status === 'niet-besproken') return [];
    const anders = themadelen.filter((deel) => toen[deel] !== nu[deel]);
    if (toen.status === nu.status && anders.length === 0) return [];
    return [{ thema, was: toen.status, woorden: Object.fromEntries(anders.map((deel) => [deel, toen[deel]])) }];
  });

/** What of a report can be said again in one go: the themes that have a judgement in it. */
export const zoalsIn = ({ id, invoer }: Pick<Accountgesprek, 'id' | 'invoer'>): AccountgesprekInvoer['themas'] =>
  Object.fromEntries(
    gespreksthemas.flatMap((thema) => {
      const toen = invoer.themas[thema];
      if (toen === undefined || toen.status === leegThema.status) return [];
      const datum = toen.samen?.zoals?.datum ?? invoer.datum;
      return [[thema, { ...toen, samen: { zoals: { gesprek: id, datum } } }]];
    }),
  );

/** Ticked as talked about and not judged: that is not silence, and no judgement either. */
export const themasZonderOordeel = ({ themas }: AccountgesprekInvoer): readonly Gespreksthema[] =>
  gespreksthemas.filter((thema) => themas[thema]?.status === 'niet-besproken');

export const themasMetZorg = ({ themas }: AccountgesprekInvoer): readonly Gespreksthema[] =>
  gespreksthemas.filter((thema) => themas[thema]?.status === 'zorg');

/** Voorbeeld, niet officieel: after so many months without a conversation an organisation is due for one. */
export const maandenZonderGesprek = 6;

/** `YYYY-MM-DD` so many months earlier; the last day of a shorter month when that day does not exist. */
export function maandenTerug(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, datum = 1] = dag.split('-').map(Number);
  const totaal = jaar * 12 + (maand - 1) - maanden;
  const [naarJaar, naarMaand] = [Math.floor(totaal / 12), (totaal % 12) + 1];
  const schrikkel = (naarJaar % 4 === 0 && naarJaar % 100 !== 0) || naarJaar % 400 === 0;
  const lengte = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][naarMaand - 1] ?? 31;
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${String(naarJaar)}-${twee(naarMaand)}-${twee(Math.min(datum, lengte))}`;
}

/** When an organisation was last spoken with, by whom, and what is planned. */
export interface Gespreksstand {
  readonly partijId: string;
  readonly partijNaam: string;
  readonly laatste: string | null;
  readonly laatsteMakerId: string | null;
  /** The first day that is planned; before today when that day went by without a report. */
  readonly gepland: string | null;
  /** The hour of that plan, where one was set. */
  readonly geplandeTijd?: string;
}

/** Which reports of a list are asked for: of some days, or only those with a zorg in them. */
export interface Gesprekkeuze {
  readonly van: string | null;
  readonly tot: string | null;
  readonly zorg: boolean;
}

export const alleGesprekken: Gesprekkeuze = { van: null, tot: null, zorg: false };

export const pastBijKeuze = ({ invoer }: Accountgesprek, { van, tot, zorg }: Gesprekkeuze): boolean =>
  (van === null || invoer.datum >= van) &&
  (tot === null || invoer.datum <= tot) &&
  (!zorg || themasMetZorg(invoer).length > 0);
