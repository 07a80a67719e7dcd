/** The register of who was told about a casus, and the organisations that people put on its list. */
import type { ExtraPartij } from '../domain/informeerlijst';
import type { Geinformeerd, VerlorenBrief } from '../domain/informeren';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { InformerenStore } from '../domain/ports';
import type { Db } from './db';

interface Rij extends Omit<Geinformeerd, 'casusId' | 'bewijs' | 'persoonId'> {
  readonly casus_id: string;
  readonly bewijs: string | null;
  readonly persoon_id: string;
  readonly terug_door: string | null;
  readonly terug_op: string | null;
  readonly terug_reden: string | null;
  readonly niet_bereikt: string | null;
}

interface Partijrij extends Omit<ExtraPartij, 'casusId' | 'wie' | 'persoonId'> {
  readonly casus_id: string;
  readonly wie: string;
  readonly persoon_id: string;
}

export function informerenStore(db: Db): InformerenStore {
  const rijenVan = (casusId: string, welke: string): Promise<readonly Rij[]> =>
    db.rijen<Rij>(
      `select g.*, (select max(b.hash) from brief b where b.nummer = g.nummer and b.status = 'verzonden') as hash
        from geinformeerd g where g.casus_id = ? and ${welke} order by g.op, g.id`,
      [casusId],
    );
  return {
    async noteer({ id, casusId, wie, groep, nummer, hoe, wanneer, bewijs, persoonId, op, reden = null }) {
      const sql = `insert into geinformeerd (id, casus_id, wie, groep, nummer, hoe, wanneer, bewijs, persoon_id, op, niet_bereikt)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [id, casusId, wie, groep, nummer, hoe, wanneer, bewijs, persoonId, op, reden]);
    },
    vanCasus: async (casusId) =>
      (await rijenVan(casusId, 'g.terug_op is null and g.niet_bereikt is null')).map(alsGeinformeerd),
    nietBereikt: async (casusId) =>
      (await rijenVan(casusId, 'g.terug_op is null and g.niet_bereikt is not null')).map((rij) => ({
        ...alsGeinformeerd(rij),
        reden: vrijeTekstUitOpslag(rij.niet_bereikt ?? ''),
      })),
    teruggenomen: async (casusId) =>
      (await rijenVan(casusId, 'g.terug_op is not null')).map((rij) => ({
        ...alsGeinformeerd(rij),
        terug: {
          persoonId: rij.terug_door ?? '',
          op: rij.terug_op ?? '',
          reden: vrijeTekstUitOpslag(rij.terug_reden ?? ''),
        },
      })),
    async neemTerug(id, casusId, { persoonId, op, reden }) {
      const sql = `update geinformeerd set terug_door = ?, terug_op = ?, terug_reden = ?
        where id = ? and casus_id = ? and terug_op is null`;
      return (await db.voer(sql, [persoonId, op, reden, id, casusId])) === 1;
    },
    verloren(casusId) {
      const sql = `select nummer, versie, soort, publiek, variant, status, hash, hersteld_op as "herstelOp"
        from brief_kwijt where casus_id = ? order by nummer, versie`;
      return db.rijen<VerlorenBrief>(sql, [casusId]);
    },
    ...partijen(db),
  };
}

const partijen = (db: Db): Pick<InformerenStore, 'voegPartijToe' | 'partijen' | 'haalPartijWeg'> => ({
  async voegPartijToe({ id, casusId, wie, groep, grond, hoe, persoonId, op }) {
    const sql = `insert into informeer_partij (id, casus_id, wie, groep, grond, hoe, persoon_id, op)
      values (?, ?, ?, ?, ?, ?, ?, ?)`;
    await db.voer(sql, [id, casusId, wie, groep, grond, hoe, persoonId, op]);
  },
  async partijen(casusId) {
    const sql = `select id, casus_id, wie, groep, grond, hoe, persoon_id, op
      from informeer_partij where casus_id = ? and weg_op is null order by op, id`;
    const rijen = await db.rijen<Partijrij>(sql, [casusId]);
    return rijen.map(({ casus_id, wie, persoon_id, ...rij }) => ({
      ...rij,
      ...{ casusId: casus_id, wie: vrijeTekstUitOpslag(wie), persoonId: persoon_id },
    }));
  },
  async haalPartijWeg(id, casusId, persoonId, op) {
    const sql = 'update informeer_partij set weg_door = ?, weg_op = ? where id = ? and casus_id = ? and weg_op is null';
    return (await db.voer(sql, [persoonId, op, id, casusId])) === 1;
  },
});

function alsGeinformeerd({ casus_id, bewijs, persoon_id, ...rij }: Rij): Geinformeerd {
  const { id, wie, groep, nummer, hoe, wanneer, op, hash = null } = rij;
  return {
    ...{ id, wie, groep, nummer, hoe, wanneer, op, hash },
    casusId: casus_id,
    bewijs: bewijs === null ? null : vrijeTekstUitOpslag(bewijs),
    persoonId: persoon_id,
  };
}
