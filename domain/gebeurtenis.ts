/** The timeline of a casus: what happened, when, by whom and for whom it is to be read. Rows are added and never changed. */
import type { CasusRol } from './actor';
import type { CasusStatus, Stap } from './casus';
import type { VrijeTekst } from './persoonsgegevens';
import type { PlanSoort } from './plan';
import type { Trede } from './trede';

/** `kernteam`: the authority's advisers and who holds a role on the casus. `betrokken`: whoever may see the casus. */
export type Zichtbaarheid = 'kernteam' | 'betrokken';

/** What happened, with what belongs to that kind of event. Numbers, dates and names only; free text stands in `tekst`. */
export type GebeurtenisInhoud =
  | { readonly soort: 'update'; readonly stap: Stap | null; readonly eigenaar: string | null }
  /** A new message beside the one it corrects. */
  | { readonly soort: 'correctie'; readonly stap?: Stap | null; readonly eigenaar?: string | null }
  /** Takes a message back; the message itself stays, as withdrawn. */
  | { readonly soort: 'intrekking'; readonly gelezenDoor: number }
  /** Whoever leads the casus reminded people of a message that waits for them. */
  | { readonly soort: 'herinnering'; readonly aantal: number; readonly berichtVan: string }
  /** Somebody's message in a channel, as it read at that moment. */
  | { readonly soort: 'overgenomen-bericht' }
  | { readonly soort: 'trede-voorgelegd' | 'trede-vastgesteld'; readonly trede: Trede; readonly ingangsdatum: string }
  | { readonly soort: 'trede-standpunt'; readonly partijNaam: string; readonly standpunt: 'eens' | 'oneens' }
  | { readonly soort: 'rol'; readonly rol: CasusRol; readonly naam: string | null }
  | { readonly soort: 'plan'; readonly plan: PlanSoort | null }
  | {
      readonly soort: 'taak';
      readonly taak: string;
      readonly stap: 'gestart' | 'gereed' | 'vervallen' | 'verschoven' | 'zonder-datum';
    }
  | { readonly soort: 'status'; readonly status: CasusStatus }
  | { readonly soort: 'melding-gekoppeld'; readonly nummer: string }
  /** A person took over on the casus what these meldingen say of where and what. */
  | { readonly soort: 'onderwerp'; readonly uitMeldingen: readonly string[] }
  | { readonly soort: 'kanaal'; readonly stap: 'gekoppeld' | 'ontkoppeld' | 'onbereikbaar'; readonly naam: string }
  /** No update was made and that was on purpose. */
  | { readonly soort: 'uitstel'; readonly tot: string };
export type GebeurtenisSoort = GebeurtenisInhoud['soort'];

/** More than one casus ever gets: who asks how it stands may not miss a decision below hundreds of messages. */
export const meesteGebeurtenissen = 20_000;

export interface Gebeurtenis {
  readonly id: string;
  readonly casusId: string;
  readonly inhoud: GebeurtenisInhoud;
  /** When it happened: an ISO moment, or a date when nobody knows the hour. */
  readonly gebeurdOp: string;
  /** When it was written down. */
  readonly vastgelegdOp: string;
  /** Whose words or deed it is; null when that person is not one of ours. */
  readonly auteurId: string | null;
  /** The name as it was then. */
  readonly auteurNaam: string;
  /** Who wrote it down; another person than the author for a message that was taken over. */
  readonly vastgelegdDoor: string;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly tekst: VrijeTekst | null;
  /** Web address of the message it came from. */
  readonly bron: string | null;
  /** The event that this one corrects or takes back. */
  readonly corrigeert: string | null;
}

/** When its words were said: of a message that was taken over that is when its author wrote it. */
export const geschrevenOp = ({ inhoud, gebeurdOp, vastgelegdOp }: Gebeurtenis): string =>
  inhoud.soort === 'overgenomen-bericht' ? gebeurdOp : vastgelegdOp;

/** What a reader sees of an event: replaced, taken back, or as it stands. */
/** Whose message it is: of what a second person let go that is who wrote it, of what was taken over from a colleague who took it. */
export const schrijverVan = ({ inhoud, auteurId, vastgelegdDoor }: Gebeurtenis): string =>
  inhoud.soort === 'update' || inhoud.soort === 'correctie' ? (auteurId ?? vastgelegdDoor) : vastgelegdDoor;

export type GebeurtenisStand = 'geldig' | 'gecorrigeerd' | 'ingetrokken';

/** The stand of one event among the others of its casus. A correction that was taken back corrects nothing any more. */
export function standVan(gebeurtenis: Gebeurtenis, alle: readonly Gebeurtenis[]): GebeurtenisStand {
  const over = (id: string, soort: GebeurtenisSoort): readonly Gebeurtenis[] =>
    alle.filter((een) => een.corrigeert === id && een.inhoud.soort === soort);
  if (over(gebeurtenis.id, 'intrekking').length > 0) return 'ingetrokken';
  const geldig = over(gebeurtenis.id, 'correctie').some(({ id }) => over(id, 'intrekking').length === 0);
  return geldig ? 'gecorrigeerd' : 'geldig';
}

/** The next step that a message names, and who does it. */
export const stapVan = ({ inhoud }: Gebeurtenis): { readonly stap: Stap | null; readonly eigenaar: string | null } =>
  inhoud.soort === 'update' || inhoud.soort === 'correctie'
    ? { stap: inhoud.stap ?? null, eigenaar: inhoud.eigenaar ?? null }
    : { stap: null, eigenaar: null };
