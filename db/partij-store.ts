/** Partijen with their aliases and relations over time, and the names the authority carried. */
import type { Autoriteitsnaam, Partij, PartijSoort, Relatie, RelatieSoort } from '../domain/partij';
import type { PartijStore } from '../domain/ports';
import type { Db } from './db';

type Rij = Omit<Partij, 'aliassen'>;
const kolommen = ['id', 'soort', 'naam', 'kvk', 'agb', 'vestigingsplaats', 'code'].map((naam) => `partij.${naam}`);

export function partijStore(db: Db): PartijStore {
  const metAliassen = async (rijen: readonly Rij[]): Promise<readonly Partij[]> => {
    const ids = rijen.map((rij) => rij.id);
    const aliassen = (await db
      .tabel('partij_alias')
      .whereIn('partij_id', ids.length <= 500 ? ids : db.tabel('partij').select('id'))
      .orderBy('alias')) as { partij_id: string; alias: string }[];
    const perPartij = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const rij of aliassen) perPartij.get(rij.partij_id)?.push(rij.alias);
    return rijen.map((rij) => ({ ...rij, aliassen: perPartij.get(rij.id) ?? [] }));
  };
  const aanAndereKant = async (eigen: string, ander: string, id: string, soort: RelatieSoort, dag: string) => {
    const rijen = (await db
      .tabel('relatie')
      .join('partij', 'partij.id', `relatie.${ander}`)
      .where({ [`relatie.${eigen}`]: id, 'relatie.soort': soort })
      .where('relatie.van', '<=', dag)
      .where((rij) => rij.whereNull('relatie.tot').orWhere('relatie.tot', '>', dag))
      .orderBy('partij.naam')
      .select(kolommen)) as Rij[];
    return metAliassen(rijen);
  };
  return {
    async vind(id) {
      const rijen = (await db.tabel('partij').where({ id }).select(kolommen)) as Rij[];
      return (await metAliassen(rijen))[0] ?? null;
    },
    async vanSoort(soorten: readonly PartijSoort[]) {
      return metAliassen(
        (await db.tabel('partij').whereIn('soort', soorten).orderBy('naam').select(kolommen)) as Rij[],
      );
    },
    async bewaar(partij) {
      const bestaand = await this.vind(partij.id);
      if (bestaand && JSON.stringify(opVolgorde(bestaand)) === JSON.stringify(opVolgorde(partij))) return 'gelijk';
      const { aliassen, ...rij } = partij;
      await db.tabel('partij').insert(rij).onConflict('id').merge();
      await db.tabel('partij_alias').where({ partij_id: partij.id }).delete();
      const nieuw = [...new Set(aliassen)].map((alias) => ({ partij_id: partij.id, alias }));
      if (nieuw.length > 0) await db.tabel('partij_alias').insert(nieuw);
      return bestaand ? 'gewijzigd' : 'nieuw';
    },
    async bewaarRelatie(relatie: Relatie) {
      const { vanPartijId, naarPartijId, soort, van, tot } = relatie;
      const sleutel = ['van_partij_id', 'soort', 'naar_partij_id', 'van'];
      await db
        .tabel('relatie')
        .insert({ van_partij_id: vanPartijId, naar_partij_id: naarPartijId, soort, van, tot })
        .onConflict(sleutel)
        .merge(['tot']);
    },
    naar: (id, soort, dag) => aanAndereKant('van_partij_id', 'naar_partij_id', id, soort, dag),
    van: (id, soort, dag) => aanAndereKant('naar_partij_id', 'van_partij_id', id, soort, dag),
    async autoriteitsnamen() {
      return (await db.tabel('autoriteitsnaam').orderBy('van')) as Autoriteitsnaam[];
    },
    async bewaarAutoriteitsnaam(naam) {
      await db.tabel('autoriteitsnaam').insert(naam).onConflict('van').merge();
    },
  };
}

/** The same fields in the same order, aliases sorted: equal partijen have equal JSON. */
const opVolgorde = (partij: Partij) => [
  ...[partij.id, partij.soort, partij.naam, partij.kvk, partij.agb, partij.vestigingsplaats, partij.code],
  [...new Set(partij.aliassen)].sort(),
];
