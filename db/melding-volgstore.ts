/** What follows on a melding: its history, the casus it is linked to, and its receipt. Rows are added and never changed. */
import type { Melding } from '../domain/melding';
import type { Meldinggebeurtenis } from '../domain/melding-historie';
import type { MeldingStatus } from '../domain/melding-status';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { MeldingStore, NietOpgepakt } from '../domain/melding-ports';
import { nogNietBewaakt } from './bewaking-store';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly melding_id: string;
  readonly op: string;
  readonly persoon_id: string;
  readonly stap: Meldinggebeurtenis['stap'];
  readonly van: MeldingStatus | null;
  readonly naar: MeldingStatus;
  readonly toelichting: VrijeTekst | null;
  readonly object: string | null;
}

type Volgdeel =
  | 'nietOpgepakt'
  | 'noteer'
  | 'gebeurtenis'
  | 'historie'
  | 'koppel'
  | 'ontkoppel'
  | 'casusId'
  | 'vanCasus'
  | 'ontvangst';

export function meldingVolgstore(db: Db): Pick<MeldingStore, Volgdeel> {
  return {
    async noteer({ id, meldingId, op, persoonId, stap, van, naar, toelichting, object }) {
      const sql = `insert into melding_gebeurtenis (id, melding_id, op, persoon_id, stap, van, naar, toelichting, object)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [id, meldingId, op, persoonId, stap, van, naar, toelichting, object]);
    },
    async gebeurtenis(id) {
      const rij = await eerste<Rij>(db, 'select * from melding_gebeurtenis where id = ?', [id]);
      return rij && naarGebeurtenis(rij);
    },
    async historie(meldingId) {
      const sql = 'select * from melding_gebeurtenis where melding_id = ? order by op, id';
      return (await db.rijen<Rij>(sql, [meldingId])).map(naarGebeurtenis);
    },
    async koppel(meldingId, casusId) {
      const sql = 'insert into casus_melding (casus_id, melding_id) values (?, ?) on conflict do nothing';
      await db.voer(sql, [casusId, meldingId]);
    },
    async ontkoppel(meldingId) {
      await db.voer('delete from casus_melding where melding_id = ?', [meldingId]);
    },
    async casusId(meldingId) {
      const sql = 'select casus_id as "casusId" from casus_melding where melding_id = ? order by casus_id desc limit 1';
      return (await eerste<{ casusId: string }>(db, sql, [meldingId]))?.casusId ?? null;
    },
    async vanCasus(casusId) {
      const sql = `select m.id from casus_melding k join melding m on m.id = k.melding_id
        where k.casus_id = ? order by m.gemeld_op, m.id`;
      return (await db.rijen<{ id: string }>(sql, [casusId])).map(({ id }) => id);
    },
    nietOpgepakt: (vraag, grens) => nietOpgepakt(db, vraag, grens),
    ontvangst: (nummer) =>
      eerste(
        db,
        'select nummer, gemeld_op as "gemeldOp", inhoud_hash as "inhoudHash" from ontvangst where nummer = ?',
        [nummer],
      ),
  };
}

/** The second warning only where the first one was given, so long ago. */
function nietOpgepakt(db: Db, { gemeldVoor, gewaarschuwdVoor }: NietOpgepakt, grens: number) {
  const deze = gewaarschuwdVoor === null ? 'melding-niet-opgepakt' : 'melding-blijft-liggen';
  const eerder = `and exists (select 1 from bewaking b where b.soort = 'melding-niet-opgepakt' and b.object_id = m.id and b.op < ?)`;
  const sql = `select m.id, m.gemeld_op as "gemeldOp" from melding m
    where m.status = 'ontvangen' and m.gemeld_op < ? ${gewaarschuwdVoor === null ? '' : eerder}
      and ${nogNietBewaakt(deze, 'm.id', 'm.gemeld_op')} order by m.gemeld_op, m.id limit ?`;
  const waarden = gewaarschuwdVoor === null ? [gemeldVoor] : [gemeldVoor, gewaarschuwdVoor];
  return db.rijen<Pick<Melding, 'id' | 'gemeldOp'>>(sql, [...waarden, grens]);
}

const naarGebeurtenis = (rij: Rij): Meldinggebeurtenis => ({
  id: rij.id,
  meldingId: rij.melding_id,
  op: rij.op,
  persoonId: rij.persoon_id,
  stap: rij.stap,
  van: rij.van,
  naar: rij.naar,
  toelichting: rij.toelichting,
  object: rij.object,
});
