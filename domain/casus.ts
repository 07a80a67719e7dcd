/** A casus: one aanbieder (with its deelnemingen) whose continuity people guard together. */
import type { CasusRol } from './actor';
import type { VrijeTekst } from './persoonsgegevens';
import type { Zaak } from './policy';
import type { PlanSoort } from './plan';
import { faal, ok } from './result';
import type { Result } from './result';

export const casusOvergangen = {
  geopend: { behandelen: 'in-behandeling' },
  'in-behandeling': { afronden: 'afronding' },
  afronding: { behandelen: 'in-behandeling', sluiten: 'gesloten' },
  gesloten: { heropenen: 'heropend' },
  heropend: { behandelen: 'in-behandeling', afronden: 'afronding' },
} as const satisfies Record<string, Record<string, string>>;
export type CasusStatus = keyof typeof casusOvergangen;

export type CasusStap = 'behandelen' | 'afronden' | 'sluiten' | 'heropenen';

/** The status after a step; a step that the table does not know is refused. */
export function statusNa(status: CasusStatus, stap: CasusStap): Result<CasusStatus> {
  const na: Partial<Record<CasusStap, CasusStatus>> = casusOvergangen[status];
  const volgende = na[stap];
  return volgende === undefined ? faal({ soort: 'kan-niet-in-deze-status', status, stap }) : ok(volgende);
}

/** Who does what on a casus; an empty role is shown as a vacancy. */
export interface CasusRolhouder {
  readonly persoonId: string;
  readonly naam: string;
  readonly rol: CasusRol;
  /** Name of the colleague whose role this is, for who stands in for him. */
  readonly voor: string | null;
}

/** Roles that own a casus: one of them is always held by somebody. */
export const eigenaarsrollen: ReadonlySet<CasusRol> = new Set(['regievoerder', 'plaatsvervanger', 'casus-adviseur']);

/** A role that nobody holds; `eigenaar`: none of the roles that own a casus is held. */
export type Vacature = CasusRol | 'eigenaar';

/** A vacancy of one casus, since when, and the trede of that casus: 0 where none holds. */
export interface CasusVacature {
  readonly casusId: string;
  readonly rol: Vacature;
  readonly sinds: string;
  readonly trede: number;
}

/** What happens on casussen when people go to work elsewhere: whose role ends, and what nobody holds afterwards; casussen by their number. */
export interface Verhuisgevolg {
  readonly eindigt: readonly { readonly naam: string; readonly casus: string; readonly rol: CasusRol }[];
  readonly vacatures: readonly { readonly casus: string; readonly rol: Vacature }[];
}

/**
 * From which trede a role has to be held. Regievoerder from trede 3: Bron: draaiboek. The others from trede 4, in which
 * people and press are told: voorbeeld, niet officieel. Anybody has to own any casus.
 */
const nodigVanaf: Readonly<Record<Vacature, number>> = {
  eigenaar: 0,
  regievoerder: 3,
  plaatsvervanger: 4,
  'casus-adviseur': 4,
  accounthouder: 4,
  'casus-communicatie': 4,
  woordvoerder: 4,
};

/** What is vacant by the roles that are held, at this trede. */
export const vacaturesBij = (gehouden: ReadonlySet<CasusRol>, trede: number): readonly Vacature[] =>
  (Object.keys(nodigVanaf) as readonly Vacature[]).filter((vacature) => {
    const bezet =
      vacature === 'eigenaar' ? [...eigenaarsrollen].some((rol) => gehouden.has(rol)) : gehouden.has(vacature);
    return !bezet && trede >= nodigVanaf[vacature];
  });

/** Would nobody own the casus any more without this person in this role? A stand-in is no owner: he leaves by himself. */
export const isLaatsteEigenaar = (
  { rolhouders }: Pick<CasusDossier, 'rolhouders'>,
  persoonId: string,
  rol: CasusRol,
): boolean =>
  eigenaarsrollen.has(rol) &&
  !rolhouders.some(
    (houder) =>
      houder.voor === null &&
      eigenaarsrollen.has(houder.rol) &&
      !(houder.persoonId === persoonId && houder.rol === rol),
  );

/** Who holds the roles of a casus today: the stand-in during an absence, and not who is away. */
export const aanwezigen = ({ rolhouders }: Pick<CasusDossier, 'rolhouders'>): CasusDossier['rolhouders'] =>
  rolhouders.filter(
    ({ rol, naam, voor }) => voor !== null || !rolhouders.some((ander) => ander.rol === rol && ander.voor === naam),
  );

/** Who leads it, of these holders: the regievoerder, or the plaatsvervanger, or the adviseur. */
export function regieVan(houders: CasusDossier['rolhouders']): readonly string[] {
  const met = (rol: CasusRol): readonly string[] =>
    houders.filter((houder) => houder.rol === rol).map(({ persoonId }) => persoonId);
  return [met('regievoerder'), met('plaatsvervanger'), met('casus-adviseur')].find((wie) => wie.length > 0) ?? [];
}

/** Somebody held a role from a day until another; `tot` is null while it lasts. */
export interface Rolperiode {
  readonly rol: CasusRol;
  readonly persoonId: string;
  readonly naam: string;
  readonly van: string;
  readonly tot: string | null;
  readonly doorId: string | null;
  readonly doorNaam: string | null;
  /** What who left wanted the successor to know. */
  readonly notitie: VrijeTekst | null;
}

/** One organisation of the tree a casus is about. */
export interface Onderwerpdeel {
  readonly partijId: string;
  readonly naam: string;
  /** Ids of gemeenten and regio's, with their names in the same order. */
  readonly werktIn: readonly string[];
  readonly werktInNamen: readonly string[];
  /** Procurement segments, in words: every regio names its own. */
  readonly segmenten: VrijeTekst | null;
}

/** What people look back on before a casus closes. */
export interface Evaluatie {
  readonly id: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbiederNaam: string;
  /** ISO date of the evaluation. */
  readonly datum: string;
  readonly goed: VrijeTekst;
  readonly beter: VrijeTekst;
  readonly lessen: VrijeTekst;
  readonly persoonId: string;
  readonly doorNaam: string;
  readonly op: string;
}

/** What is unusual about the day on which a casus is said to begin: told, never refused. */
export type Openingsvraag = 'opening-later' | 'opening-voor-autoriteit';

/** `begin`: the first day of the autoriteit; nobody guarded a casus before it was there. */
export const openingsvragen = (geopendOp: string, dag: string, begin: string | null): readonly Openingsvraag[] => [
  ...(geopendOp > dag ? (['opening-later'] as const) : []),
  ...(begin !== null && geopendOp < begin ? (['opening-voor-autoriteit'] as const) : []),
];

export interface CasusInvoer {
  readonly aanbiederId: string;
  /** ISO date. */
  readonly geopendOp: string;
  /** Partijen that are involved: the accounthoudende regio and the gemeenten and regio's that buy from this aanbieder. */
  readonly betrokkenIds: readonly string[];
  readonly aanleiding: 'melding' | 'eigen-signaal';
  readonly meldingIds: readonly string[];
  /** Who owns it from the first day. Left out: who opens it, when he is an adviseur, or one who is chosen; a casus without an owner cannot be opened. */
  readonly adviseurId?: string;
}

export interface Stap {
  readonly wat: string;
  /** ISO date, or null while there is none. */
  readonly voor: string | null;
}

/** Everything a card or a decision needs to know of a casus; it is the policy's `Zaak` too. */
export interface CasusDossier extends Zaak {
  readonly id: string;
  /** What people see: `C-2026-0003`. */
  readonly nummer: string;
  readonly status: CasusStatus;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  /** The other organisations of its tree. */
  readonly deelnemingNamen: readonly string[];
  readonly accounthouderId: string | null;
  readonly accounthouderNaam: string | null;
  readonly betrokkenNamen: readonly string[];
  readonly rolhouders: readonly CasusRolhouder[];
  readonly plan: PlanSoort | null;
  readonly volgendeStap: Stap | null;
  /** The step was named to the kernteam alone: others who may see the casus do not read it. */
  readonly stapVoorKernteam: boolean;
  readonly geopendOp: string;
  readonly bijgewerktOp: string;
  readonly versie: number;
}

/** For what only the accounthoudende regio may do among those involved. Bron: draaiboek, the accounthoudende regio has the regie. */
export const alleenAccounthouder = (casus: CasusDossier): Zaak => ({
  makerId: casus.makerId,
  betrokken: casus.accounthouderId === null ? [] : [casus.accounthouderId],
  onderwerp: casus.onderwerp,
  rollen: casus.rollen,
});
