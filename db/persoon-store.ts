/** People behind verified identities, their roles, and requests for access. */
import { magRolHebben } from '../domain/actor';
import type { Actor, OrganisatieRol } from '../domain/actor';
import type { Identiteit, Persoon, Toegangsverzoek } from '../domain/persoon';
import type { PersoonStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';
import { alsJsonRijen, jsonRijen } from './json-lijst';
import type { ActorRij } from './voorgelezen';

/** One statement for a whole actor: it runs in every turn. */
export const actorKolommen = (dialect: Db['dialect']): string => `
    p.id, p.naam, p.functie, p.contact, p.partij_id, o.naam as partij_naam, o.soort as partij_soort, i.tenant_id,
    (select ${samen[dialect]('r.rol')} from persoon_rol r where r.persoon_id = p.id) as rollen`;
export const actorBronnen = 'identiteit i join persoon p on p.id = i.persoon_id join partij o on o.id = p.partij_id';
const samen = {
  sqlite: (wat: string) => `group_concat(${wat})`,
  postgres: (wat: string) => `string_agg(${wat}, ',')`,
} as const;

const naarActor = (rij: ActorRij): Actor => ({
  persoonId: rij.id,
  naam: rij.naam,
  functie: rij.functie,
  contact: rij.contact,
  partijId: rij.partij_id,
  partijNaam: rij.partij_naam,
  partijSoort: rij.partij_soort,
  tenantId: rij.tenant_id,
  rollen: (delen(rij.rollen) as OrganisatieRol[]).filter((rol) => magRolHebben(rol, rij.partij_soort)),
});

const ofNiemand = (rij: ActorRij | null): Actor | null => rij && naarActor(rij);

function personen(
  db: Db,
): Pick<
  PersoonStore,
  'actor' | 'actorVanPersoon' | 'actorenVan' | 'vind' | 'vanPartij' | 'vanPartijen' | 'metRol' | 'bewaar' | 'zoek'
> {
  const velden = `select ${actorKolommen(db.dialect)} from ${actorBronnen}`;
  const heel = persoonVelden(db.dialect);
  const vind = async (id: string): Promise<Persoon | null> => {
    const rij = await eerste<PersoonRij>(db, `${heel} where p.id = ?`, [id]);
    return rij && naarPersoon(rij);
  };
  return {
    vind,
    async actor(aad, tenant) {
      const gelezen = db.vooraf?.actor({ aadObjectId: aad, tenantId: tenant });
      if (gelezen !== undefined) return ofNiemand(gelezen);
      return ofNiemand(await eerste(db, `${velden} where i.aad_object_id = ? and i.tenant_id = ?`, [aad, tenant]));
    },
    async actorVanPersoon(persoonId) {
      return ofNiemand(await eerste(db, `${velden} where p.id = ? order by i.aad_object_id`, [persoonId]));
    },
    async actorenVan(persoonIds) {
      const sql = `${velden} where p.id in (select value ->> 0 from ${jsonRijen[db.dialect]}) order by i.aad_object_id desc`;
      const rijen = await db.rijen<ActorRij>(sql, [alsJsonRijen(persoonIds.map((id) => [id]))]);
      // The first of somebody's identities is the last to be put in.
      return new Map(rijen.map((rij) => [rij.id, naarActor(rij)]));
    },
    async vanPartij(partijId) {
      return (await db.rijen<PersoonRij>(`${heel} where p.partij_id = ? order by p.id`, [partijId])).map(naarPersoon);
    },
    async metRol(rol) {
      const sql = `${heel} where p.id in (select r.persoon_id from persoon_rol r where r.rol = ?) order by p.id`;
      return (await db.rijen<PersoonRij>(sql, [rol])).map(naarPersoon);
    },
    async zoek(deel, grens) {
      const patroon = `%${deel.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
      const sql = `${heel} where lower(p.naam) like ? escape '\\' order by p.naam, p.id limit ${String(grens)}`;
      return (await db.rijen<PersoonRij>(sql, [patroon])).map(naarPersoon);
    },
    async vanPartijen(partijIds) {
      if (partijIds.length === 0) return [];
      const sql = `${velden} where p.partij_id in (${partijIds.map(() => '?').join(', ')}) order by p.id, i.aad_object_id`;
      const rijen = await db.rijen<ActorRij>(sql, partijIds);
      const eerstePerPersoon = new Map(rijen.map((rij) => [rij.id, rij] as const).reverse());
      return [...eerstePerPersoon.values()].map(naarActor).reverse();
    },
    async bewaar(persoon) {
      const bestaand = await vind(persoon.id);
      if (bestaand && gelijk(bestaand, persoon)) return 'gelijk';
      await schrijfPersoon(db, persoon);
      return bestaand ? 'gewijzigd' : 'nieuw';
    },
  };
}

interface PersoonRij {
  readonly id: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly contact: string | null;
  readonly partij_id: string;
  readonly rollen: string | null;
  /** Object id and tenant id, parted by a space. */
  readonly identiteiten: string | null;
}

/** One statement for a whole person: every melding asks for everyone at the meldpunt. */
const persoonVelden = (dialect: Db['dialect']): string => `
  select p.id, p.naam, p.functie, p.contact, p.partij_id,
    (select ${samen[dialect]('r.rol')} from persoon_rol r where r.persoon_id = p.id) as rollen,
    (select ${samen[dialect]("i.aad_object_id || ' ' || i.tenant_id")} from identiteit i where i.persoon_id = p.id)
      as identiteiten
  from persoon p`;

/** The database may put them together in any order. */
const delen = (tekst: string | null): readonly string[] => (tekst === null ? [] : tekst.split(',').sort());

const naarPersoon = (rij: PersoonRij): Persoon => ({
  id: rij.id,
  naam: rij.naam,
  functie: rij.functie,
  contact: rij.contact,
  partijId: rij.partij_id,
  rollen: delen(rij.rollen) as OrganisatieRol[],
  identiteiten: delen(rij.identiteiten).map((deel) => {
    const [aadObjectId = '', tenantId = ''] = deel.split(' ');
    return { aadObjectId, tenantId };
  }),
});

interface IdentiteitRij {
  readonly aad_object_id: string;
  readonly tenant_id: string;
}
const naarIdentiteit = (rij: IdentiteitRij): Identiteit => ({
  aadObjectId: rij.aad_object_id,
  tenantId: rij.tenant_id,
});

const sleutelVan = (persoon: Persoon): string =>
  JSON.stringify([
    ...[persoon.naam, persoon.functie, persoon.contact, persoon.partijId, [...persoon.rollen].sort()],
    persoon.identiteiten.map((identiteit) => `${identiteit.aadObjectId} ${identiteit.tenantId}`).sort(),
  ]);
const gelijk = (een: Persoon, ander: Persoon): boolean => sleutelVan(een) === sleutelVan(ander);

async function schrijfPersoon(db: Db, persoon: Persoon): Promise<void> {
  const { id, naam, functie, contact, partijId } = persoon;
  await db.bouw((tabel) =>
    tabel('persoon').insert({ id, naam, functie, contact, partij_id: partijId }).onConflict('id').merge(),
  );
  await db.bouw((tabel) => tabel('persoon_rol').where({ persoon_id: id }).delete());
  await db.bouw((tabel) => tabel('identiteit').where({ persoon_id: id }).delete());
  const rollen = persoon.rollen.map((rol) => ({ persoon_id: id, rol }));
  if (rollen.length > 0) await db.bouw((tabel) => tabel('persoon_rol').insert(rollen));
  for (const { aadObjectId, tenantId } of persoon.identiteiten) {
    const rij = { aad_object_id: aadObjectId, tenant_id: tenantId, persoon_id: id };
    await db.bouw((tabel) => tabel('identiteit').insert(rij).onConflict(['aad_object_id', 'tenant_id']).merge());
  }
}

interface VerzoekRij {
  readonly id: string;
  readonly aad_object_id: string;
  readonly tenant_id: string;
  readonly naam: string;
  readonly status: Toegangsverzoek['status'];
  readonly gevraagd_op: string;
  readonly beslist_door: string | null;
  readonly beslist_op: string | null;
}

const naarVerzoek = (rij: VerzoekRij | null): Toegangsverzoek | null =>
  rij && {
    id: rij.id,
    identiteit: naarIdentiteit(rij),
    naam: rij.naam,
    status: rij.status,
    gevraagdOp: rij.gevraagd_op,
    beslistDoor: rij.beslist_door,
    beslistOp: rij.beslist_op,
  };

function verzoeken(db: Db): Pick<PersoonStore, 'bewaarVerzoek' | 'openVerzoek' | 'verzoek'> {
  return {
    async bewaarVerzoek(verzoek) {
      await db.bouw((tabel) =>
        tabel('toegangsverzoek')
          .insert({
            id: verzoek.id,
            aad_object_id: verzoek.identiteit.aadObjectId,
            tenant_id: verzoek.identiteit.tenantId,
            naam: verzoek.naam,
            status: verzoek.status,
            gevraagd_op: verzoek.gevraagdOp,
            beslist_door: verzoek.beslistDoor,
            beslist_op: verzoek.beslistOp,
          })
          .onConflict('id')
          .merge(['status', 'beslist_door', 'beslist_op']),
      );
    },
    async openVerzoek(aad, tenant) {
      const sql =
        "select * from toegangsverzoek where aad_object_id = ? and tenant_id = ? and status in ('open', 'voorgelegd')";
      return naarVerzoek(await eerste(db, sql, [aad, tenant]));
    },
    async verzoek(id) {
      return naarVerzoek(await eerste(db, 'select * from toegangsverzoek where id = ?', [id]));
    },
  };
}

export const persoonStore = (db: Db): PersoonStore => ({ ...personen(db), ...verzoeken(db) });
