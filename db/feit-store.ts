/** Facts of a casus, each with all its versions; a correction is a new version. */
import type { FeitStore } from '../domain/ports';
import type { Feitversie, Feitwijze } from '../domain/feitversie';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly feit: string;
  readonly versie: number;
  readonly waarde: string;
  readonly wijze: Feitwijze;
  readonly reden: string | null;
  readonly persoon_id: string;
  readonly op: string;
}

export function feitStore(db: Db): FeitStore {
  return {
    async dossierJson(casusId) {
      const sql = `select f.* from feit f where f.casus_id = ?
        and f.versie = (select max(g.versie) from feit g where g.casus_id = f.casus_id and g.feit = f.feit)
        order by f.op, f.feit`;
      const rijen = await db.rijen<Rij>(sql, [casusId]);
      return rijen.length === 0 ? null : samen(rijen);
    },
    async bewaar({ casusId, feit, waarde, persoonId, op, wijze = 'vastgelegd', reden = null, versie }) {
      const nummer = versie ?? (await hoogste(db, casusId, feit)) + 1;
      const sql = `insert into feit (casus_id, feit, versie, waarde, persoon_id, op, wijze, reden)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (casus_id, feit, versie) do nothing`;
      const waarden = [casusId, feit, nummer, JSON.stringify(waarde), persoonId, op, wijze, reden];
      return (await db.voer(sql, waarden)) === 1;
    },
    async versies(casusId, feit) {
      const sql = 'select * from feit where casus_id = ? and feit = ? order by versie desc';
      return (await db.rijen<Rij>(sql, [casusId, feit])).map(alsVersie);
    },
    async geschrevenNa(casusId, op) {
      const sql = 'select distinct feit from feit where casus_id = ? and op > ? order by feit';
      return (await db.rijen<{ feit: string }>(sql, [casusId, op])).map(({ feit }) => feit);
    },
  };
}

const hoogste = async (db: Db, casusId: string, feit: string): Promise<number> => {
  const sql = 'select coalesce(max(versie), 0) as versie from feit where casus_id = ? and feit = ?';
  return Number((await eerste<{ versie: number }>(db, sql, [casusId, feit]))?.versie ?? 0);
};

/** Whole groups first as they were recorded, then single facts over them; what was recorded later wins. */
function samen(rijen: readonly Rij[]): Readonly<Record<string, unknown>> {
  const dossier: Record<string, unknown> = {};
  for (const { feit, waarde } of rijen) {
    const gelezen = JSON.parse(waarde) as unknown;
    const [groep = feit, sleutel] = feit.split('.');
    const oud = dossier[groep];
    const basis = isGroep(oud) ? oud : {};
    if (sleutel !== undefined) dossier[groep] = { ...basis, [sleutel]: gelezen };
    else dossier[groep] = isGroep(gelezen) ? { ...basis, ...gelezen } : gelezen;
  }
  return dossier;
}

const isGroep = (ruw: unknown): ruw is Readonly<Record<string, unknown>> =>
  typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

const alsVersie = (rij: Rij): Feitversie => ({
  versie: rij.versie,
  waarde: JSON.parse(rij.waarde) as unknown,
  wijze: rij.wijze,
  reden: rij.reden === null ? null : vrijeTekstUitOpslag(rij.reden),
  persoonId: rij.persoon_id,
  op: rij.op,
});
