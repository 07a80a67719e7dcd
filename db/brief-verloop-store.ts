/** Steps, remarks, deviations and plans of release of letters. */
import type { Briefstap, Opmerking, Vrijgaveplan } from '../domain/brievenboek';
import type { Hindernis } from '../domain/vrijgave';
import type { Vrijgavereden } from '../domain/vrijgavereden';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { BriefverloopStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';

interface StapRij extends Omit<Briefstap, 'briefId' | 'persoonId' | 'reden'> {
  readonly brief_id: string;
  readonly persoon_id: string;
  readonly reden: string | null;
}

interface OpmerkingRij extends Omit<Opmerking, 'persoonId' | 'tekst' | 'afgehandeldOp'> {
  readonly tekst: string;
  readonly persoon_id: string;
  readonly afgehandeld_op: string | null;
}

interface AfwijkingRij {
  readonly id: string;
  readonly brief_id: string;
  readonly reden: string;
  readonly gevraagd_door: string;
  readonly gevraagd_op: string;
  readonly akkoord_door: string | null;
  readonly hindernissen: string | null;
}

interface PlanRij {
  readonly id: string;
  readonly brief_id: string;
  readonly moment: string;
  readonly status: Vrijgaveplan['status'];
  readonly persoon_id: string;
  readonly waarom: string | null;
}

const vrijeTekst = (ruw: string | null): VrijeTekst | null => (ruw === null ? null : vrijeTekstUitOpslag(ruw));

export function briefverloopStore(db: Db): BriefverloopStore {
  return { ...stappen(db), ...opmerkingen(db), ...afwijkingen(db), ...plannen(db) };
}

const stappen = (db: Db): Pick<BriefverloopStore, 'voegStapToe' | 'stappen' | 'vrijgaven'> => ({
  async voegStapToe({ id, briefId, nummer, versie, stap, persoonId, op, reden }) {
    const sql = `insert into brief_stap (id, brief_id, nummer, versie, stap, persoon_id, op, reden)
      values (?, ?, ?, ?, ?, ?, ?, ?)`;
    await db.voer(sql, [id, briefId, nummer, versie, stap, persoonId, op, reden]);
  },
  async stappen(nummer) {
    const rijen = await db.rijen<StapRij>('select * from brief_stap where nummer = ? order by op, id', [nummer]);
    return rijen.map(({ brief_id, persoon_id, reden, ...rij }) => ({
      ...rij,
      briefId: brief_id,
      persoonId: persoon_id,
      reden: vrijeTekst(reden),
    }));
  },
  async vrijgaven(casusId) {
    const sql = `select s.brief_id as "briefId", max(s.op) as op from brief_stap s join brief b on b.id = s.brief_id
      where b.casus_id = ? and s.stap = 'vrijgeven' group by s.brief_id`;
    return db.rijen(sql, [casusId]);
  },
});

const opmerkingen = (db: Db): Pick<BriefverloopStore, 'merkOp' | 'opmerkingen' | 'handelAf'> => ({
  async merkOp({ id, nummer, versie, alinea, tekst, persoonId, op }) {
    const sql = `insert into brief_opmerking (id, nummer, versie, alinea, tekst, persoon_id, op)
      values (?, ?, ?, ?, ?, ?, ?)`;
    await db.voer(sql, [id, nummer, versie, alinea, tekst, persoonId, op]);
  },
  async opmerkingen(nummer) {
    const sql = 'select * from brief_opmerking where nummer = ? order by op, id';
    const rijen = await db.rijen<OpmerkingRij>(sql, [nummer]);
    return rijen.map(({ persoon_id, afgehandeld_op, tekst, ...rij }) => ({
      ...rij,
      tekst: vrijeTekstUitOpslag(tekst),
      persoonId: persoon_id,
      afgehandeldOp: afgehandeld_op,
    }));
  },
  async handelAf(id, nummer, persoonId, op) {
    const sql = `update brief_opmerking set afgehandeld_door = ?, afgehandeld_op = ?
      where id = ? and nummer = ? and afgehandeld_op is null`;
    return (await db.voer(sql, [persoonId, op, id, nummer])) === 1;
  },
});

const afwijkingen = (
  db: Db,
): Pick<BriefverloopStore, 'vraagAfwijking' | 'afwijking' | 'staAfwijkingToe' | 'sluitAfwijking'> => ({
  async vraagAfwijking({ id, briefId, reden, gevraagdDoor, gevraagdOp }) {
    const sql = 'insert into brief_afwijking (id, brief_id, reden, gevraagd_door, gevraagd_op) values (?, ?, ?, ?, ?)';
    await db.voer(sql, [id, briefId, reden, gevraagdDoor, gevraagdOp]);
  },
  async afwijking(briefId) {
    const sql = `select * from brief_afwijking where brief_id = ? and einde is null
      order by gevraagd_op desc, id desc limit 1`;
    const rij = await eerste<AfwijkingRij>(db, sql, [briefId]);
    return (
      rij && {
        id: rij.id,
        briefId: rij.brief_id,
        reden: vrijeTekstUitOpslag(rij.reden),
        gevraagdDoor: rij.gevraagd_door,
        gevraagdOp: rij.gevraagd_op,
        akkoordDoor: rij.akkoord_door,
        hindernissen: JSON.parse(rij.hindernissen ?? '[]') as readonly Hindernis[],
      }
    );
  },
  async staAfwijkingToe(id, persoonId, op, hindernissen) {
    const sql = `update brief_afwijking set akkoord_door = ?, akkoord_op = ?, hindernissen = ?
      where id = ? and akkoord_door is null and einde is null`;
    return (await db.voer(sql, [persoonId, op, JSON.stringify(hindernissen), id])) === 1;
  },
  async sluitAfwijking(id, einde, persoonId, op) {
    const gegeven = einde === 'ingetrokken' ? 'not null' : 'null';
    const sql = `update brief_afwijking set einde = ?, einde_door = ?, einde_op = ?
      where id = ? and akkoord_door is ${gegeven} and einde is null`;
    return (await db.voer(sql, [einde, persoonId, op, id])) === 1;
  },
});

const plannen = (db: Db): Pick<BriefverloopStore, 'plan' | 'planVan' | 'zetPlan' | 'zetWaarom' | 'geplandVoor'> => ({
  async plan({ id, briefId, moment, status, persoonId }, op) {
    const sql = 'insert into brief_planning (id, brief_id, moment, status, persoon_id, op) values (?, ?, ?, ?, ?, ?)';
    await db.voer(sql, [id, briefId, moment, status, persoonId, op]);
  },
  async planVan(briefId) {
    const sql = 'select * from brief_planning where brief_id = ? order by op desc, id desc limit 1';
    const rij = await eerste<PlanRij>(db, sql, [briefId]);
    return rij && alsPlan(rij);
  },
  async zetPlan(id, status, van = 'gepland') {
    const sql = 'update brief_planning set status = ? where id = ? and status = ?';
    return (await db.voer(sql, [status, id, van])) === 1;
  },
  async zetWaarom(id, waarom) {
    await db.voer('update brief_planning set waarom = ? where id = ?', [JSON.stringify(waarom), id]);
  },
  async geplandVoor(nu) {
    const sql = "select * from brief_planning where status = 'gepland' and moment <= ? order by moment, id";
    return (await db.rijen<PlanRij>(sql, [nu])).map(alsPlan);
  },
});

const alsPlan = ({ id, brief_id, moment, status, persoon_id, waarom }: PlanRij): Vrijgaveplan => ({
  id,
  briefId: brief_id,
  moment,
  status,
  persoonId: persoon_id,
  waarom: waarom === null ? null : (JSON.parse(waarom) as Vrijgavereden),
});
