/** The register of who was told about a casus. */
import type { Geinformeerd, VerlorenBrief } from '../domain/informeren';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { InformerenStore } from '../domain/ports';
import type { Db } from './db';

interface Rij extends Omit<Geinformeerd, 'casusId' | 'bewijs' | 'persoonId'> {
  readonly casus_id: string;
  readonly bewijs: string | null;
  readonly persoon_id: string;
}

export function informerenStore(db: Db): InformerenStore {
  return {
    async noteer({ id, casusId, wie, groep, nummer, hoe, wanneer, bewijs, persoonId, op }) {
      const sql = `insert into geinformeerd (id, casus_id, wie, groep, nummer, hoe, wanneer, bewijs, persoon_id, op)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [id, casusId, wie, groep, nummer, hoe, wanneer, bewijs, persoonId, op]);
    },
    async vanCasus(casusId) {
      const sql = `select g.*, (select max(b.hash) from brief b where b.nummer = g.nummer and b.status = 'verzonden') as hash
        from geinformeerd g where g.casus_id = ? order by g.op, g.id`;
      const rijen = await db.rijen<Rij>(sql, [casusId]);
      return rijen.map(({ casus_id, bewijs, persoon_id, ...rij }) => ({
        ...rij,
        casusId: casus_id,
        bewijs: bewijs === null ? null : vrijeTekstUitOpslag(bewijs),
        persoonId: persoon_id,
      }));
    },
    verloren(casusId) {
      const sql = `select nummer, versie, soort, publiek, variant, status, hash, hersteld_op as "herstelOp"
        from brief_kwijt where casus_id = ? order by nummer, versie`;
      return db.rijen<VerlorenBrief>(sql, [casusId]);
    },
  };
}
