/** Channels that belong to a casus. */
import type { CasusKanaal, Kanaalpubliek, KanaalStatus } from '../domain/kanaal';
import type { KanaalStore } from '../domain/kanaal-ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij extends Omit<CasusKanaal, 'publiek' | 'bevestigd'> {
  readonly publiek: string | null;
  readonly bevestigd: string;
}

const velden = `kanaal_id as "kanaalId", casus_id as "casusId", team_id as "teamId", naam, zicht, verwijzing, status,
  gekoppeld_door as "gekoppeldDoor", gekoppeld_op as "gekoppeldOp", kaart_id as "kaartId", kaart_versie as "kaartVersie",
  publiek, bevestigd`;

const naarKanaal = (rij: Rij): CasusKanaal => ({
  ...rij,
  publiek: rij.publiek === null ? null : (JSON.parse(rij.publiek) as Kanaalpubliek),
  bevestigd: JSON.parse(rij.bevestigd) as readonly string[],
});

export function kanaalStore(db: Db): KanaalStore {
  const alle = async (waar: string, wie: string): Promise<readonly CasusKanaal[]> =>
    (
      await db.rijen<Rij>(
        `select ${velden} from casus_kanaal where ${waar} and status = 'gekoppeld' order by kanaal_id`,
        [wie],
      )
    ).map(naarKanaal);
  const zet = (kanaalId: string, kolommen: Readonly<Record<string, string | number | null>>): Promise<void> =>
    db.bouw((tabel) => tabel('casus_kanaal').where({ kanaal_id: kanaalId }).update(kolommen));
  return {
    async koppel(kanaal) {
      const sql = `insert into casus_kanaal (kanaal_id, casus_id, team_id, naam, zicht, verwijzing, status, gekoppeld_door,
        gekoppeld_op, kaart_id, kaart_versie) values (?, ?, ?, ?, ?, ?, 'gekoppeld', ?, ?, null, 0)
        on conflict (kanaal_id) do update set casus_id = excluded.casus_id, team_id = excluded.team_id, naam = excluded.naam,
        zicht = excluded.zicht, verwijzing = excluded.verwijzing, status = 'gekoppeld', gekoppeld_door = excluded.gekoppeld_door,
        gekoppeld_op = excluded.gekoppeld_op, kaart_id = null, kaart_versie = 0, publiek = null, bevestigd = '[]'`;
      const { kanaalId, casusId, teamId, naam, zicht, verwijzing, gekoppeldDoor, gekoppeldOp } = kanaal;
      await db.voer(sql, [kanaalId, casusId, teamId, naam, zicht, verwijzing, gekoppeldDoor, gekoppeldOp]);
    },
    async vind(kanaalId) {
      const rij = await eerste<Rij>(db, `select ${velden} from casus_kanaal where kanaal_id = ?`, [kanaalId]);
      return rij && naarKanaal(rij);
    },
    vanCasus: (casusId) => alle('casus_id = ?', casusId),
    vanTeam: (teamId) => alle('team_id = ?', teamId),
    async metNieuweDag(dag, gisteren, grens) {
      const sql = `select ${velden} from casus_kanaal k where k.status = 'gekoppeld' and (
          exists (select 1 from tredebepaling t where t.casus_id = k.casus_id and t.status = 'vastgesteld' and t.ingangsdatum = ?)
          or exists (select 1 from casus c where c.id = k.casus_id and c.stap_voor = ?)) order by kanaal_id limit ?`;
      return (await db.rijen<Rij>(sql, [dag, gisteren, grens])).map(naarKanaal);
    },
    zetZicht: (kanaalId, zicht) => zet(kanaalId, { zicht, bevestigd: '[]' }),
    zetStatus: (kanaalId, status: KanaalStatus) => zet(kanaalId, { status }),
    hernoem: (kanaalId, naam) => zet(kanaalId, { naam }),
    zetKaart: (kanaalId, kaartId, versie) => zet(kanaalId, { kaart_id: kaartId, kaart_versie: versie }),
    zetPubliek: (kanaalId, publiek) => zet(kanaalId, { publiek: JSON.stringify(publiek) }),
    bevestig: (kanaalId, sleutels) => zet(kanaalId, { bevestigd: JSON.stringify(sleutels) }),
  };
}
