/** A channel in Teams that belongs to a casus: what may be posted there, and who reads along. */
import type { Zichtbaarheid } from './gebeurtenis';
import type { VrijeTekst } from './persoonsgegevens';

/** `verloren`: removed, archived, or the bot was put out of it; the casus goes on without. */
export type KanaalStatus = 'gekoppeld' | 'ontkoppeld' | 'verloren';

/** Somebody who can read a channel, as Teams lists him. */
export interface Kanaallid {
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly naam: string;
  readonly gast: boolean;
}

/** Who was in the channel when we last looked. */
export interface Kanaalpubliek {
  readonly op: string;
  readonly aantal: number;
  readonly tenants: number;
  /** Members who may not read this by their own rights: known by `sleutelVanLid`. */
  readonly buitenstaanders: readonly { readonly sleutel: string; readonly naam: string; readonly reden: LidReden }[];
}
export type LidReden = 'andere-tenant' | 'gast' | 'onbekend' | 'geen-recht';

export interface CasusKanaal {
  readonly kanaalId: string;
  readonly casusId: string;
  readonly teamId: string | null;
  readonly naam: VrijeTekst;
  /** What may be posted there: everything, or only what every betrokkene may read. */
  readonly zicht: Zichtbaarheid;
  /** Where it is, as the messenger needs it. */
  readonly verwijzing: string;
  readonly status: KanaalStatus;
  readonly gekoppeldDoor: string;
  readonly gekoppeldOp: string;
  /** The living card that stands there, and its version. */
  readonly kaartId: string | null;
  readonly kaartVersie: number;
  readonly publiek: Kanaalpubliek | null;
  /** Members without a right of their own whom the regievoerder lets read along. */
  readonly bevestigd: readonly string[];
}

export const sleutelVanLid = ({ aadObjectId, tenantId }: Kanaallid): string => `${aadObjectId}|${tenantId}`;

/** Who reads along without a right and without a confirmation: nothing is posted before that is settled. */
export const onbevestigd = (
  { bevestigd }: Pick<CasusKanaal, 'bevestigd'>,
  { buitenstaanders }: Kanaalpubliek,
): Kanaalpubliek['buitenstaanders'] => buitenstaanders.filter(({ sleutel }) => !bevestigd.includes(sleutel));

/** Null: this member may read it. Somebody of another tenant or a guest is always put before the regievoerder. */
export function redenVanLid(lid: Kanaallid, kanaalTenant: string, recht: boolean | null): LidReden | null {
  if (lid.gast) return 'gast';
  if (lid.tenantId !== '' && lid.tenantId !== kanaalTenant) return 'andere-tenant';
  if (recht === null) return 'onbekend';
  return recht ? null : 'geen-recht';
}
