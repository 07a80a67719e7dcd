/** Somebody left, or works elsewhere from now on: his roles on casussen end, and what he owned alone gets another owner, who is told. */
import type { CasusRol } from '../domain/actor';
import { zorgVoorEigenaar } from './casus-eigenaar';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Werk } from './werk';

/** The rule that the last owner cannot leave a casus is for people who choose; this one is gone already. The roles that ended. */
export async function laatRollenLos(werk: Werk, persoonId: string): Promise<readonly Losgelaten[]> {
  const { eenheid, vandaag } = werk;
  const gehouden = await eenheid.casus.rollenVan(persoonId);
  for (const { casusId, rol } of gehouden) await beeindig(werk, casusId, persoonId, rol, vandaag);
  for (const casusId of casussenVan(gehouden)) await volgOp(werk, casusId);
  return gehouden;
}

export interface Losgelaten {
  readonly casusId: string;
  readonly rol: CasusRol;
}
export const casussenVan = (los: readonly Losgelaten[]): ReadonlySet<string> =>
  new Set(los.map(({ casusId }) => casusId));

async function beeindig(werk: Werk, casusId: string, persoonId: string, rol: CasusRol, dag: string): Promise<void> {
  await werk.eenheid.casus.beeindigRol(casusId, persoonId, rol, dag);
  await noteerGebeurtenis(werk, casusId, { soort: 'rol', rol, naam: null });
}

/** Without anybody to follow him up the vacancy is reported, as always. */
async function volgOp(werk: Werk, casusId: string): Promise<void> {
  const casus = await werk.eenheid.casus.vind(casusId, werk.vandaag);
  if (casus !== null && casus.status !== 'gesloten')
    await zorgVoorEigenaar(werk, casus, { van: werk.vandaag, anders: 'niemand' });
}
