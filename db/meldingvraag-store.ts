/** Questions of the meldpunt to melders, with their answers. */
import type { Meldingvraag, VraagStatus } from '../domain/melding-historie';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { MeldingvraagStore } from '../domain/meldingvraag-ports';
import { nogNietBewaakt } from './bewaking-store';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly melding_id: string;
  readonly vraag: VrijeTekst;
  readonly gesteld_door: string;
  readonly gesteld_op: string;
  readonly herinner_op: string;
  readonly verloopt_op: string;
  readonly status: VraagStatus;
  readonly antwoord: VrijeTekst | null;
  readonly beantwoord_op: string | null;
}

export function meldingvraagStore(db: Db): MeldingvraagStore {
  const lees = async (sql: string, waarden: readonly (string | number)[]): Promise<readonly Meldingvraag[]> =>
    (await db.rijen<Rij>(sql, waarden)).map(naarVraag);
  return {
    async stel(vraag) {
      const sql = `insert into melding_vraag (id, melding_id, vraag, gesteld_door, gesteld_op, herinner_op, verloopt_op, status)
        values (?, ?, ?, ?, ?, ?, ?, ?)`;
      const { id, meldingId, gesteldDoor, gesteldOp, herinnerOp, verlooptOp, status } = vraag;
      await db.voer(sql, [id, meldingId, vraag.vraag, gesteldDoor, gesteldOp, herinnerOp, verlooptOp, status]);
    },
    async vind(id) {
      const rij = await eerste<Rij>(db, 'select * from melding_vraag where id = ?', [id]);
      return rij && naarVraag(rij);
    },
    vanMelding: (meldingId) =>
      lees('select * from melding_vraag where melding_id = ? order by gesteld_op, id', [meldingId]),
    openVoor: (melderId, partijId) =>
      lees(
        `select v.* from melding_vraag v join melding m on m.id = v.melding_id
          where v.status = 'open' and m.melder_id = ? and m.melder_partij_id = ? order by v.gesteld_op, v.id`,
        [melderId, partijId],
      ),
    async sluit(id, status, antwoord, op) {
      const sql = `update melding_vraag set status = ?, antwoord = ?, beantwoord_op = ? where id = ? and status = 'open'`;
      return (await db.voer(sql, [status, antwoord, op, id])) === 1;
    },
    teHerinneren: (nu, grens) =>
      lees(
        `select * from melding_vraag where status = 'open' and herinner_op <= ? and verloopt_op > ?
          and ${nogNietBewaakt('melding-vraag-herinnering', 'melding_vraag.id', 'melding_vraag.herinner_op')}
          order by herinner_op, id limit ?`,
        [nu, nu, grens],
      ),
    verlopen: (nu, grens) =>
      lees("select * from melding_vraag where status = 'open' and verloopt_op <= ? order by verloopt_op, id limit ?", [
        nu,
        grens,
      ]),
  };
}

const naarVraag = (rij: Rij): Meldingvraag => ({
  id: rij.id,
  meldingId: rij.melding_id,
  vraag: rij.vraag,
  gesteldDoor: rij.gesteld_door,
  gesteldOp: rij.gesteld_op,
  herinnerOp: rij.herinner_op,
  verlooptOp: rij.verloopt_op,
  status: rij.status,
  antwoord: rij.antwoord,
  beantwoordOp: rij.beantwoord_op,
});
