/** The next step of a casus: what people named, otherwise the open task or milestone that is due first. */
import type { Actor } from '../domain/actor';
import type { CasusDossier, Stap } from '../domain/casus';
import { meesteGebeurtenissen, standVan, stapVan } from '../domain/gebeurtenis';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { mag } from '../domain/policy';
import { taakZaakVan } from './taak-zaak';
import type { Werk } from './use-case';

/** What a message named, for who may read such messages: never the aanbieder itself, and of the kernteam its own. */
export function genoemdeStap(actor: Actor, casus: CasusDossier): Stap | null {
  if (casus.onderwerp.includes(actor.partijId)) return null;
  return casus.stapVoorKernteam && !mag(actor, 'kernteambericht.inzien', casus) ? null : casus.volgendeStap;
}

/** The next step, with the task that it is where no message named one. */
export interface Stapbron {
  readonly stap: Stap;
  readonly taak: string | null;
}

/** A task that this reader may not see is no next step for him. */
export async function bronVanStap(werk: Werk, casus: CasusDossier): Promise<Stapbron | null> {
  const genoemd = genoemdeStap(werk.actor, casus);
  if (genoemd !== null) return { stap: genoemd, taak: null };
  if (casus.status === 'gesloten') return null;
  const taak = await werk.eenheid.taak.eerstvolgende(casus.id);
  if (taak === null || !mag(werk.actor, 'taken.inzien', await taakZaakVan(werk, taak, casus))) return null;
  return { stap: { wat: taak.wat, voor: taak.termijn }, taak: taak.id };
}

export const volgendeStapVan = async (werk: Werk, casus: CasusDossier): Promise<Stap | null> =>
  (await bronVanStap(werk, casus))?.stap ?? null;

export interface GenoemdeStap {
  readonly stap: Stap | null;
  readonly voorKernteam: boolean;
  /** Who does it, by the id of a person. */
  readonly eigenaarId: string | null;
}

/** Of who holds the lock on the casus: people may write a next step at the same moment, and the last one stands. */
export async function zetVolgendeStap(
  { eenheid, nu, vandaag }: Werk,
  casusId: string,
  { stap, voorKernteam, eigenaarId }: GenoemdeStap,
): Promise<void> {
  const casus = await eenheid.casus.vind(casusId, vandaag);
  const wijziging = { nu, volgendeStap: stap, stapVoorKernteam: voorKernteam, stapEigenaarId: eigenaarId };
  if (casus !== null) await eenheid.casus.werkBij(casus.id, casus.versie, wijziging);
}

/**
 * A message that named the step of today was taken back or corrected without one: the step goes with it,
 * and the last message that still stands names it again. A correction without a step that is taken back gives its message
 * the word again, and with it the step.
 */
export async function herstelStap(werk: Werk, casusId: string, bericht: Gebeurtenis): Promise<void> {
  const { eenheid, vandaag } = werk;
  const { stap } = stapVan(bericht);
  const huidig = (await eenheid.casus.vind(casusId, vandaag))?.volgendeStap ?? null;
  const zweeg = stap === null && bericht.corrigeert !== null;
  if (!zweeg && (stap === null || huidig?.wat !== stap.wat || huidig.voor !== stap.voor)) return;
  const alle = await eenheid.gebeurtenis.vanCasus(casusId, 'kernteam', meesteGebeurtenissen);
  const laatstGezegd = [...alle].sort((a, b) => b.vastgelegdOp.localeCompare(a.vastgelegdOp));
  const vorige = laatstGezegd.find((een) => stapVan(een).stap !== null && standVan(een, alle) === 'geldig');
  if (zweeg && vorige === undefined) return;
  const voorKernteam = vorige?.zichtbaarheid === 'kernteam';
  const { stap: weer, eigenaar } = vorige === undefined ? { stap: null, eigenaar: null } : stapVan(vorige);
  await zetVolgendeStap(werk, casusId, { stap: weer, voorKernteam, eigenaarId: eigenaar });
}
