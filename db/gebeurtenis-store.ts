/** The timelines: rows are added and read, and there is no way to change one. */
import type { Gebeurtenis, GebeurtenisInhoud, Zichtbaarheid } from '../domain/gebeurtenis';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { GebeurtenisStore } from '../domain/kanaal-ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly inhoud: string;
  readonly gebeurd_op: string;
  readonly vastgelegd_op: string;
  readonly auteur_id: string | null;
  readonly auteur_naam: string;
  readonly vastgelegd_door: string;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly tekst: string | null;
  readonly bron: string | null;
  readonly corrigeert: string | null;
}

const velden = `id, casus_id, soort, inhoud, gebeurd_op, vastgelegd_op, auteur_id, auteur_naam, vastgelegd_door,
  zichtbaarheid, tekst, bron, corrigeert`;

const naarGebeurtenis = (rij: Rij): Gebeurtenis => ({
  id: rij.id,
  casusId: rij.casus_id,
  inhoud: JSON.parse(rij.inhoud) as GebeurtenisInhoud,
  gebeurdOp: rij.gebeurd_op,
  vastgelegdOp: rij.vastgelegd_op,
  auteurId: rij.auteur_id,
  auteurNaam: rij.auteur_naam,
  vastgelegdDoor: rij.vastgelegd_door,
  zichtbaarheid: rij.zichtbaarheid,
  tekst: rij.tekst === null ? null : vrijeTekstUitOpslag(rij.tekst),
  bron: rij.bron,
  corrigeert: rij.corrigeert,
});

export function gebeurtenisStore(db: Db): GebeurtenisStore {
  return {
    async voegToe(een) {
      const sql = `insert into gebeurtenis (${velden}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [
        ...[een.id, een.casusId, een.inhoud.soort, JSON.stringify(een.inhoud), een.gebeurdOp, een.vastgelegdOp],
        ...[een.auteurId, een.auteurNaam, een.vastgelegdDoor, een.zichtbaarheid, een.tekst, een.bron, een.corrigeert],
      ]);
    },
    async vind(id) {
      const rij = await eerste<Rij>(db, 'select * from gebeurtenis where id = ?', [id]);
      return rij && naarGebeurtenis(rij);
    },
    async vanCasus(casusId, zicht, grens) {
      const sql = `select * from gebeurtenis where casus_id = ? and zichtbaarheid in (?, ?)
        order by gebeurd_op desc, id desc limit ?`;
      const ook = zicht === 'kernteam' ? 'kernteam' : 'betrokken';
      const rijen = await db.rijen<Rij>(sql, [casusId, 'betrokken', ook, grens]);
      return rijen.map(naarGebeurtenis);
    },
    async over(id) {
      const rijen = await db.rijen<Rij>('select * from gebeurtenis where corrigeert = ? order by id', [id]);
      return rijen.map(naarGebeurtenis);
    },
    async vanBron(casusId, bron) {
      const sql = 'select * from gebeurtenis where casus_id = ? and bron = ? order by id limit 1';
      const rij = await eerste<Rij>(db, sql, [casusId, bron]);
      return rij && naarGebeurtenis(rij);
    },
    async laatsteUpdate(casusId) {
      const sql = `select max(vastgelegd_op) as op from gebeurtenis where casus_id = ?
        and soort in ('update', 'correctie', 'overgenomen-bericht')`;
      return (await eerste<{ op: string | null }>(db, sql, [casusId]))?.op ?? null;
    },
  };
}
