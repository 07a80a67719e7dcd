/** A task as a row: how it is selected, read and written. */
import type { TaakEigenaar } from '../domain/draaiboek';
import type { PlanSoort } from '../domain/plan';
import type { Taak, TaakSoort, TaakStatus, Taakregel, Termijngrond } from '../domain/taak';
import type { Waarde } from './db';

export interface Taakrij {
  readonly id: string;
  readonly casus_id: string;
  readonly soort: TaakSoort;
  readonly wat: string;
  readonly eigenaar: TaakEigenaar;
  readonly persoon_id: string | null;
  readonly persoon_naam: string | null;
  readonly termijn: string | null;
  readonly grond: string;
  readonly status: TaakStatus;
  readonly draaiboek_id: string | null;
  readonly bron: string | null;
  readonly plan: PlanSoort | null;
  readonly bericht_id: string | null;
  readonly officieel: number;
  readonly te_herzien: number;
  readonly gestart_op: string;
  readonly klaar_op: string | null;
  readonly klaar_naam: string | null;
  readonly versie: number;
  readonly nummer: string;
  readonly aanbieder_naam: string;
  readonly casus_status: string;
}

export const selectieUit = (
  taken: string,
): string => `select t.*, p.naam as persoon_naam, k.naam as klaar_naam, c.nummer, c.status as casus_status,
  a.naam as aanbieder_naam
  from ${taken} join casus c on c.id = t.casus_id join partij a on a.id = c.aanbieder_id
  left join persoon p on p.id = t.persoon_id left join persoon k on k.id = t.klaar_door`;
export const selectie = selectieUit('taak t');
export const eerstvolgendEerst = 'order by (t.termijn is null), t.termijn, t.id';

export const naarTaak = (rij: Taakrij): Taakregel => ({
  id: rij.id,
  casusId: rij.casus_id,
  soort: rij.soort,
  wat: rij.wat,
  eigenaar: rij.eigenaar,
  persoonId: rij.persoon_id,
  persoonNaam: rij.persoon_naam,
  termijn: rij.termijn,
  grond: JSON.parse(rij.grond) as Termijngrond,
  status: rij.status,
  draaiboekId: rij.draaiboek_id,
  bron: rij.bron,
  plan: rij.plan,
  berichtId: rij.bericht_id,
  officieel: rij.officieel === 1,
  teHerzien: rij.te_herzien === 1,
  gestartOp: rij.gestart_op,
  klaarOp: rij.klaar_op,
  klaarDoor: rij.klaar_naam,
  versie: rij.versie,
  casusNummer: rij.nummer,
  aanbiederNaam: rij.aanbieder_naam,
  casusGesloten: rij.casus_status === 'gesloten',
});

/** Rare beside the reading of it: a decision makes a dozen tasks at once. */
export const naarRij = (taak: Omit<Taak, 'persoonNaam'>): Readonly<Record<string, Waarde>> => ({
  id: taak.id,
  casus_id: taak.casusId,
  soort: taak.soort,
  wat: taak.wat,
  eigenaar: taak.eigenaar,
  persoon_id: taak.persoonId,
  termijn: taak.termijn,
  grond: JSON.stringify(taak.grond),
  status: taak.status,
  draaiboek_id: taak.draaiboekId,
  bron: taak.bron,
  plan: taak.plan,
  bericht_id: taak.berichtId,
  officieel: Number(taak.officieel),
  te_herzien: Number(taak.teHerzien),
  gestart_op: taak.gestartOp,
  versie: taak.versie,
});
