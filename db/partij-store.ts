/** Partijen with their aliases and relations over time, and the names the authority carried. */
import type { Autoriteitsnaam, Partij, PartijSoort, Relatie, RelatieSoort } from '../domain/partij';
import type { PartijStore } from '../domain/ports';
import type { Db, Dialect, Waarde } from './db';
import { jsonLijst } from './json-lijst';
import { wordtGenoemd } from './partij-gebruik';

type Rij = Omit<Partij, 'aliassen' | 'rsin'> & { readonly rsin: string | null; /** JSON. */ readonly aliassen: string };

/** One question for any number of partijen, with the names they are known by. */
const kolommen = (dialect: Dialect): string => `p.id, p.soort, p.naam, p.kvk, p.agb, p.vestigingsplaats, p.code, p.rsin,
  ${jsonLijst(dialect, { kolommen: 'a.alias', volgorde: 'a.alias', uit: 'from partij_alias a where a.partij_id = p.id' })} as aliassen`;

const naarPartij = ({ rsin, aliassen, ...rij }: Rij): Partij => ({
  ...rij,
  aliassen: (JSON.parse(aliassen) as readonly (readonly [string])[]).map(([alias]) => alias),
  ...(rsin === null ? {} : { rsin }),
});

/** Which end of a relation is asked about, and which end is wanted. */
const uiteinden = {
  naar: { eigen: 'van_partij_id', ander: 'naar_partij_id' },
  van: { eigen: 'naar_partij_id', ander: 'van_partij_id' },
} as const;

export function partijStore(db: Db): PartijStore {
  const lees = async (vanaf: string, waarden: readonly Waarde[]): Promise<readonly Partij[]> =>
    (await db.rijen<Rij>(`select ${kolommen(db.dialect)} ${vanaf}`, waarden)).map(naarPartij);
  const aanAndereKant = async (kant: keyof typeof uiteinden, id: string, soort: RelatieSoort, dag: string) => {
    const { eigen, ander } = uiteinden[kant];
    const vanaf = `from relatie r join partij p on p.id = r.${ander}
      where r.${eigen} = ? and r.soort = ? and r.van <= ? and (r.tot is null or r.tot > ?) order by p.naam`;
    return lees(vanaf, [id, soort, dag, dag]);
  };
  return {
    async vind(id) {
      return (await lees('from partij p where p.id = ?', [id]))[0] ?? null;
    },
    async vanSoort(soorten: readonly PartijSoort[]) {
      const vragen = soorten.map(() => '?').join(', ');
      return lees(`from partij p where p.soort in (${vragen}) order by p.naam`, soorten);
    },
    async bewaar(partij) {
      const bestaand = await this.vind(partij.id);
      if (bestaand && JSON.stringify(opVolgorde(bestaand)) === JSON.stringify(opVolgorde(partij))) return 'gelijk';
      const { id, soort, naam, kvk, agb, vestigingsplaats, code, rsin = null, aliassen } = partij;
      await db.voer(zetPartij, [id, soort, naam, kvk, agb, vestigingsplaats, code, rsin]);
      // Also of one that was not there: another file may have brought it since.
      await db.voer('delete from partij_alias where partij_id = ?', [id]);
      for (const alias of new Set(aliassen))
        await db.voer('insert into partij_alias (partij_id, alias) values (?, ?)', [id, alias]);
      return bestaand ? 'gewijzigd' : 'nieuw';
    },
    async bewaarRelatie(relatie: Relatie) {
      const { vanPartijId, naarPartijId, soort, van, tot } = relatie;
      await db.voer(zetRelatie, [vanPartijId, soort, naarPartijId, van, tot]);
    },
    async relaties(soorten) {
      const sql = `select van_partij_id as "vanPartijId", soort, naar_partij_id as "naarPartijId", van, tot from relatie
        where soort in (${soorten.map(() => '?').join(', ')}) order by van_partij_id, van, naar_partij_id`;
      return db.rijen<Relatie>(sql, soorten);
    },
    async verwijderRelatie({ vanPartijId, soort, naarPartijId, van }) {
      const sql = 'delete from relatie where van_partij_id = ? and soort = ? and naar_partij_id = ? and van = ?';
      await db.voer(sql, [vanPartijId, soort, naarPartijId, van]);
    },
    async verwijder(id) {
      if (await wordtGenoemd(db, id)) return false;
      await db.voer('delete from partij_alias where partij_id = ?', [id]);
      return (await db.voer('delete from partij where id = ?', [id])) === 1;
    },
    naar: (id, soort, dag) => aanAndereKant('naar', id, soort, dag),
    van: (id, soort, dag) => aanAndereKant('van', id, soort, dag),
    async autoriteitsnamen() {
      return db.rijen<Autoriteitsnaam>('select * from autoriteitsnaam order by van', []);
    },
    async bewaarAutoriteitsnaam(naam) {
      await db.bouw((tabel) => tabel('autoriteitsnaam').insert(naam).onConflict('van').merge());
    },
  };
}

/** Kept statements: a file may bring a hundred thousand rows. A number that a file does not give stays as it was. */
const zetPartij = `insert into partij (id, soort, naam, kvk, agb, vestigingsplaats, code, rsin) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (id) do update set soort = excluded.soort, naam = excluded.naam, kvk = excluded.kvk, agb = excluded.agb,
  vestigingsplaats = excluded.vestigingsplaats, code = excluded.code, rsin = coalesce(excluded.rsin, partij.rsin)`;
const zetRelatie = `insert into relatie (van_partij_id, soort, naar_partij_id, van, tot) values (?, ?, ?, ?, ?)
  on conflict (van_partij_id, soort, naar_partij_id, van) do update set tot = excluded.tot`;

/** The same fields in the same order, aliases sorted: equal partijen have equal JSON. */
const opVolgorde = (partij: Partij) => [
  ...[partij.id, partij.soort, partij.naam, partij.kvk, partij.agb, partij.vestigingsplaats, partij.code],
  [...new Set(partij.aliassen)].sort(),
  partij.rsin ?? null,
];
