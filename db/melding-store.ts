/** Meldingen: written once, then only complemented; the status moves with a version. */
import type { Aanvulling, Melding, MeldingInvoer, MeldingStatus } from '../domain/melding';
import type { MeldingStore } from '../domain/ports';
import type { Bereik } from '../domain/policy';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly melder_id: string;
  readonly melder_partij_id: string;
  readonly invoer: string;
  readonly status: MeldingStatus;
  readonly gemeld_op: string;
  readonly versie: number;
}

const velden = 'id, nummer, melder_id, melder_partij_id, invoer, status, gemeld_op, versie';

export function meldingStore(db: Db): MeldingStore {
  const aanvullingen = async (id: string): Promise<readonly Aanvulling[]> => {
    const sql = 'select op, persoon_id, tekst from melding_aanvulling where melding_id = ? order by op';
    const rijen = await db.rijen<{ op: string; persoon_id: string; tekst: Aanvulling['tekst'] }>(sql, [id]);
    return rijen.map((rij) => ({ op: rij.op, persoonId: rij.persoon_id, tekst: rij.tekst }));
  };
  return {
    async voegToe(melding) {
      const sql = `insert into melding (${velden}, over_partij_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      const { id, nummer, melderId, melderPartijId, invoer, status, gemeldOp, versie } = melding;
      const waarden = [id, nummer, melderId, melderPartijId, JSON.stringify(invoer), status, gemeldOp, versie];
      await db.voer(sql, [...waarden, invoer.over.partijId]);
    },
    async vind(idOfNummer) {
      const sql = `select ${velden} from melding where id = ? or nummer = ?`;
      const rij = await eerste<Rij>(db, sql, [idOfNummer, idOfNummer.toUpperCase()]);
      return rij && naarMelding(rij, await aanvullingen(rij.id));
    },
    async lijst(bereik, grens) {
      const { waar, waarden } = binnen(bereik);
      const sql = `select ${velden} from melding where ${waar} order by gemeld_op desc, id desc limit ?`;
      const rijen = await db.rijen<Rij>(sql, [...waarden, grens]);
      return rijen.filter(isLeesbaar).map((rij) => naarMelding(rij, []));
    },
    async zetStatus(id, versie, status) {
      const sql = 'update melding set status = ?, versie = versie + 1 where id = ? and versie = ?';
      return (await db.voer(sql, [status, id, versie])) === 1;
    },
    async vulAan(id, aanvulling) {
      const sql = `insert into melding_aanvulling (melding_id, op, persoon_id, tekst) values (?, ?, ?, ?)
        on conflict (melding_id, op) do nothing`;
      let { op } = aanvulling;
      // Two people in the same millisecond: the second comes right after the first.
      while ((await db.voer(sql, [id, op, aanvulling.persoonId, aanvulling.tekst])) === 0)
        op = new Date(Date.parse(op) + 1).toISOString();
    },
  };
}

/** Deny by default: a reach without anything finds nothing. */
function binnen(bereik: Bereik): { readonly waar: string; readonly waarden: readonly string[] } {
  if (bereik.alles) return { waar: '1 = 1', waarden: [] };
  return bereik.makerId === null
    ? { waar: '1 = 0', waarden: [] }
    : { waar: 'melder_id = ?', waarden: [bereik.makerId] };
}

/** A damaged row fails on its own, when somebody opens it; the list goes on without it. */
function isLeesbaar({ invoer }: Rij): boolean {
  try {
    JSON.parse(invoer);
    return true;
  } catch {
    return false;
  }
}

const naarMelding = (rij: Rij, aanvullingen: readonly Aanvulling[]): Melding => ({
  id: rij.id,
  nummer: rij.nummer,
  melderId: rij.melder_id,
  melderPartijId: rij.melder_partij_id,
  invoer: JSON.parse(rij.invoer) as MeldingInvoer,
  status: rij.status,
  gemeldOp: rij.gemeld_op,
  versie: rij.versie,
  aanvullingen,
});
