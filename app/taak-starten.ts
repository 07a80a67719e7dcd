/** What a tredebepaling or a plan starts: its lines of the draaiboek become tasks, and what no longer belongs is asked about. */
import { aanwezigen, regieVan } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import type { Draaiboektaak, Stand } from '../domain/draaiboek';
import { geldtBij } from '../domain/draaiboek';
import { herzie, startBijFeit } from '../domain/draaiboek-start';
import type { PlanSoort } from '../domain/plan';
import type { Trede, Tredebepaling } from '../domain/trede';
import type { OutboxSoort } from '../domain/ports';
import type { Taak } from '../domain/taak';
import { grondVan, termijnUit } from '../domain/taak-termijn';
import { geldendOp } from '../domain/tredebepaling';
import type { Feitdata } from '../domain/taak-termijn';
import { feitdataVan } from './taak-feitdata';
import { verschuifTermijnen } from './taak-verschuiven';
import { casusIsOpen, feestdagenRond } from './taak-zaak';
import { noteerVerloop, verloopregel } from './taak-verloop';
import type { Werk } from './use-case';

export interface Besluit {
  readonly vorige: Stand;
  readonly nieuw: Stand;
  /** Terms count from here. */
  readonly vanaf: string;
}

interface Vaststelling {
  /** What was decided before this one. */
  readonly historie: readonly Tredebepaling[];
  readonly plan: PlanSoort | null;
  readonly vanaf: string;
}

/**
 * After a tredebepaling was set: a correction of something older changes the trede that holds only where it does, and one for
 * later changes nothing yet. A decision of the past counts from today: nobody begins with a task that is late.
 */
export async function startBijBepaling(
  werk: Werk,
  casus: CasusDossier,
  { historie, plan, vanaf }: Vaststelling,
): Promise<void> {
  const { eenheid, vandaag } = werk;
  const vorige = { trede: geldendOp(historie, vandaag)?.invoer.trede ?? null, plan: casus.plan };
  const nu = geldendOp(await eenheid.tredebepaling.historie(casus.id), vandaag);
  const begin = vanaf > vandaag ? vanaf : vandaag;
  await startTaken(werk, casus, { vorige, nieuw: { trede: nu?.invoer.trede ?? null, plan }, vanaf: begin });
}

/** One call for the verb that decides: nothing is doubled and nothing closed. */
export async function startTaken(werk: Werk, casus: CasusDossier, besluit: Besluit): Promise<void> {
  const draaiboek = await werk.eenheid.draaiboek.regels();
  const taken = await werk.eenheid.taak.vanCasus(casus.id);
  const feitdata = await feitdataVan(werk, casus.id);
  const { starten, teHerzien, hersteld } = herzie(draaiboek, taken, besluit.vorige, besluit.nieuw, feitdata);
  await maakTaken(werk, casus, starten, { ...besluit, feitdata });
  for (const taak of teHerzien) await zetTeHerzien(werk, taak, true);
  for (const taak of hersteld) await zetTeHerzien(werk, taak, false);
  if (starten.length > 0) await laatWeten(werk, casus, 'taken-gestart', besluit.nieuw.trede);
  if (teHerzien.length > 0) await laatWeten(werk, casus, 'taken-herzien', besluit.nieuw.trede);
  await verschuifTermijnen(werk, await werk.eenheid.taak.vanCasus(casus.id), feitdata);
}

/** One call for the verb that records facts: terms move along, and lines that waited for the day of a fact start. Gives how many tasks it touched. */
export async function volgFeiten(werk: Werk, casusId: string): Promise<number> {
  const { eenheid, vandaag } = werk;
  const taken = await eenheid.taak.vanCasus(casusId);
  const feitdata = await feitdataVan(werk, casusId);
  const verschoven = await verschuifTermijnen(werk, taken, feitdata);
  const casus = await eenheid.casus.vind(casusId, vandaag);
  if (casus === null || !casusIsOpen(casus, 'taken starten').ok) return verschoven;
  const trede = geldendOp(await eenheid.tredebepaling.historie(casusId), vandaag)?.invoer.trede ?? null;
  const stand = { trede, plan: casus.plan };
  const starten = startBijFeit(await eenheid.draaiboek.regels(), taken, stand, feitdata);
  await maakTaken(werk, casus, starten, { nieuw: stand, vanaf: vandaag, feitdata });
  if (starten.length > 0) await laatWeten(werk, casus, 'taken-gestart', trede);
  return verschoven + starten.length;
}

type Begin = Pick<Besluit, 'nieuw' | 'vanaf'> & { readonly feitdata: Feitdata };

async function maakTaken(
  werk: Werk,
  casus: CasusDossier,
  regels: readonly Draaiboektaak[],
  { nieuw, vanaf, feitdata }: Begin,
): Promise<void> {
  if (regels.length === 0) return;
  const feestdagen = await feestdagenRond(werk);
  const taken = regels.map((regel) => {
    const grond = grondVan(regel.termijn, vanaf, feitdata);
    const { wat, eigenaar, bron, officieel, id: draaiboekId } = regel;
    const taak = nieuweTaak(werk.eenheid.nieuwId(werk.nu), casus.id, werk.nu);
    return { ...taak, wat, eigenaar, bron, officieel, grond, draaiboekId, termijn: termijnUit(grond, feestdagen) };
  });
  await werk.eenheid.taak.voegToe(taken);
  const gestart = (nummer: number) => ({ nieuw: aanleiding(regels[nummer], nieuw, feitdata) });
  await werk.eenheid.taak.noteer(taken.map(({ id }, nummer) => verloopregel(werk, id, 'gestart', gestart(nummer))));
}

export const nieuweTaak = (id: string, casusId: string, gestartOp: string): Omit<Taak, 'persoonNaam'> => ({
  ...{ id, casusId, gestartOp, soort: 'taak', wat: '', eigenaar: 'regievoerder', persoonId: null, termijn: null },
  ...{
    grond: { soort: 'geen' },
    status: 'open',
    draaiboekId: null,
    bron: null,
    plan: null,
    berichtId: null,
    officieel: false,
    teHerzien: false,
  },
  ...{ klaarOp: null, klaarDoor: null, versie: 1 },
});

/** `trede:3`, `plan:herstelplan` or `feit:igj.bezoekOp:2026-03-10`: what made this line start. */
function aanleiding(regel: Draaiboektaak | undefined, { trede, plan }: Stand, feitdata: Feitdata): string {
  if (trede !== null && regel && geldtBij(regel, { trede, plan: null })) return `trede:${String(trede)}`;
  if (regel?.termijn.soort === 'na-feit' && !geldtBij(regel, { trede, plan }))
    return `feit:${regel.termijn.feit}:${feitdata[regel.termijn.feit] ?? ''}`;
  return `plan:${plan ?? ''}`;
}

async function zetTeHerzien(werk: Werk, taak: Taak, teHerzien: boolean): Promise<void> {
  await werk.eenheid.taak.wijzig(taak.id, taak.versie, { teHerzien });
  await noteerVerloop(werk, taak.id, teHerzien ? 'te-herzien' : 'blijft');
}

/** Who leads the casus hears it: the regievoerder, or who stands in, or the adviseur. Who decided it himself knows. */
async function laatWeten(
  { actor, eenheid, nu }: Werk,
  casus: CasusDossier,
  soort: OutboxSoort,
  trede: Trede | null,
): Promise<void> {
  for (const ontvangerId of regieVan(aanwezigen(casus))) {
    if (soort === 'taken-gestart' && ontvangerId === actor.persoonId) continue;
    const rij = { id: eenheid.nieuwId(nu), soort, objectId: casus.id, ontvangerId, op: nu, casusId: casus.id };
    await eenheid.outbox.voegToe({ ...rij, trede });
  }
}
