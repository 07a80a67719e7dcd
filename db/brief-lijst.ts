/** Letters as lines of a list: of one casus, or of who has something to do with them. */
import type { BriefStore, Briefregel } from '../domain/brief-ports';
import type { BriefRij } from './brief-rij';
import type { Db } from './db';

const kolommen = 'id, nummer, casus_id, soort, publiek, versie, status, maker_id, gemaakt_op, schrijvers, huis_id';
type Rij = Pick<
  BriefRij,
  | 'id'
  | 'nummer'
  | 'casus_id'
  | 'soort'
  | 'publiek'
  | 'versie'
  | 'status'
  | 'maker_id'
  | 'gemaakt_op'
  | 'schrijvers'
  | 'huis_id'
>;

export const brieflijst = (db: Db): Pick<BriefStore, 'regelsVan' | 'regelsVoor' | 'regelsOmAfwijking'> => ({
  async regelsVan(casusId) {
    const sql = `select ${kolommen} from brief where casus_id = ? and variant = '' and status <> 'vervangen'
      order by gemaakt_op desc, nummer desc`;
    return (await db.rijen<Rij>(sql, [casusId])).map(alsRegel);
  },
  async regelsVoor(persoonId) {
    const sql = `select ${kolommen} from brief where variant = '' and (status = 'voorgelegd'
      or (maker_id = ? and status in ('concept', 'vastgesteld', 'vrijgegeven')))
      order by gemaakt_op desc, nummer desc`;
    return (await db.rijen<Rij>(sql, [persoonId])).map(alsRegel);
  },
  async regelsOmAfwijking(persoonId) {
    const open =
      'select brief_id from brief_afwijking where akkoord_door is null and einde is null and gevraagd_door <> ?';
    const sql = `select ${kolommen} from brief where status = 'vastgesteld' and id in (${open})
      order by gemaakt_op desc, nummer desc`;
    return (await db.rijen<Rij>(sql, [persoonId])).map(alsRegel);
  },
});

const alsRegel = (rij: Rij): Briefregel => ({
  ...{ id: rij.id, nummer: rij.nummer, casusId: rij.casus_id, soort: rij.soort, publiek: rij.publiek },
  ...{ versie: rij.versie, status: rij.status, makerId: rij.maker_id, gemaaktOp: rij.gemaakt_op },
  schrijvers: JSON.parse(rij.schrijvers) as Briefregel['schrijvers'],
  huisId: rij.huis_id,
});
