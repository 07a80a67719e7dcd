/** A message about a casus: what it says, who gets it, and when a second person must look first. */
import type { Actor, CasusRol } from './actor';
import { aanwezigen } from './casus';
import type { CasusDossier, Stap } from './casus';
import type { Zichtbaarheid } from './gebeurtenis';
import type { VrijeTekst } from './persoonsgegevens';

export interface Casusbericht {
  readonly tekst: VrijeTekst;
  readonly stap: Stap | null;
  /** Who does the next step: the id of a person. */
  readonly eigenaar: string | null;
  readonly zicht: Zichtbaarheid;
  /** Each receiver is asked to confirm that he read it and agrees. */
  readonly akkoord: boolean;
  /** The event that this one corrects. */
  readonly corrigeert: string | null;
  /** The day behind us on which it happened, where its words say so; otherwise the moment it leaves. */
  readonly gebeurdOp?: string | null;
}

export interface Lezer {
  readonly persoonId: string;
  readonly partijId: string;
  readonly partijNaam: string;
  readonly tenantId: string;
}

export interface Meelezend {
  readonly kanaalId: string;
  readonly naam: string;
  /** As of the last time we looked; null when we never did. */
  readonly leden: number | null;
  readonly tenants: number | null;
  /** How many of them may not read it by their own rights, and were not let in: until somebody settles that nothing goes there. */
  readonly nietToegelaten: number;
  /** Name of who settles it; null: an adviseur of the authority. */
  readonly kiest: string | null;
}

/** Who will read a message, before it leaves. */
export interface Berichtpubliek {
  readonly lezers: readonly Lezer[];
  readonly kanalen: readonly Meelezend[];
  /** Involved partijen that may know, and of which nobody gets it: by name. */
  readonly zonderLezer: readonly string[];
  readonly tweede: TweedeReden | null;
  /** The same as long as the same people read it. */
  readonly kenmerk: string;
}
export type TweedeReden = 'veel-lezers' | 'buiten-regio';

/** Voorbeeld, niet officieel: more receivers than this need a second person. */
const meesteLezers = 25;
export const isVoorVelen = (personen: number): boolean => personen > meesteLezers;

/**
 * Why a second person is needed. Who leads the casus may reach everyone involved; somebody else of a regio or gemeente
 * reaches his own partij, the accounthoudende regio and the authority by himself.
 */
export function tweedeNodig(actor: Actor, casus: CasusDossier, lezers: readonly Lezer[]): TweedeReden | null {
  if (isVoorVelen(lezers.length)) return 'veel-lezers';
  if (actor.partijSoort === 'autoriteit') return null;
  const leidt = casus.rollen.some(
    ({ persoonId, rol }) => persoonId === actor.persoonId && (rol === 'regievoerder' || rol === 'plaatsvervanger'),
  );
  if (leidt) return null;
  const opCasus = new Set(casus.rollen.map(({ persoonId }) => persoonId));
  const eigen = ({ persoonId, partijId }: Lezer): boolean =>
    opCasus.has(persoonId) || partijId === actor.partijId || partijId === casus.accounthouderId;
  return lezers.every(eigen) ? null : 'buiten-regio';
}

/** FNV-1a over the ids: not a secret, only a way to see that the audience changed between looking and sending. */
export function kenmerkVan(ids: readonly string[]): string {
  let som = 0x811c9dc5;
  for (const teken of [...ids].sort().join(' ')) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The letter keeps it apart from a number: hexadecimal may be figures alone, and no id with nine of those passes the door.
  return `${String(ids.length)}-k${som.toString(16)}`;
}

/** Answered once. */
export type VoorstelStatus = 'voorgelegd' | 'verstuurd' | 'geweigerd' | 'teruggenomen';

/** A message that waits for a second person. */
export interface Berichtvoorstel {
  readonly id: string;
  readonly casusId: string;
  readonly bericht: Casusbericht;
  readonly makerId: string;
  readonly op: string;
  readonly status: VoorstelStatus;
}

/** Who was asked to confirm a message, and whether he did. */
export interface Leesbevestiging {
  readonly persoonId: string;
  readonly naam: string;
  readonly akkoordOp: string | null;
  readonly herinnerdOp: string | null;
}

/** Whether who was handed a role on a casus confirmed that. */
export interface Rolbevestiging {
  /** The line on the timeline that says who has the role. */
  readonly gebeurtenisId: string;
  readonly rol: CasusRol;
  readonly persoonId: string;
  readonly akkoordOp: string | null;
}

/** The newest of this person in this role: who had it before and has it again was asked again. */
export const bevestigingVan = (
  lijst: readonly Rolbevestiging[],
  { rol, persoonId }: Pick<Rolbevestiging, 'rol' | 'persoonId'>,
): Rolbevestiging | null => lijst.find((een) => een.rol === rol && een.persoonId === persoonId) ?? null;

/** Those that wait for this person, one for each of his roles; on a closed casus nothing waits any more. */
export const openBevestigingen = (
  lijst: readonly Rolbevestiging[],
  { status, rolhouders }: Pick<CasusDossier, 'status' | 'rolhouders'>,
  persoonId: string,
): readonly Rolbevestiging[] =>
  (status === 'gesloten' ? [] : rolhouders.filter((een) => een.persoonId === persoonId)).flatMap((rol) => {
    const gevraagd = bevestigingVan(lijst, rol);
    return gevraagd?.akkoordOp === null ? [gevraagd] : [];
  });

/** Who is told about the messages and the channels of a casus: the first role that somebody holds, and the stand-in of who is away. */
export const regieadres = (casus: Pick<CasusDossier, 'rolhouders'>): string | null =>
  regiehouder(casus)?.persoonId ?? null;

/** The same, with the role. */
export function regiehouder(casus: Pick<CasusDossier, 'rolhouders'>): CasusDossier['rolhouders'][number] | null {
  const aanwezig = aanwezigen(casus);
  for (const rol of ['regievoerder', 'plaatsvervanger', 'casus-adviseur', 'accounthouder'] as const) {
    const houder = aanwezig.find((een) => een.rol === rol);
    if (houder) return houder;
  }
  return null;
}
