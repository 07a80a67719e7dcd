/** Everyone around a casus, read with it: every answer about one asks this, and every list. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import type { Db, Dialect } from './db';
import { jsonLijst } from './json-lijst';

type Partij = readonly [id: string, naam: string];
/** `voor` is whose role it is, for who stands in; otherwise empty. */
type Houder = readonly [persoonId: string, naam: string, rol: CasusRol, voor: string];

/** The columns of `rondomKolommen`, each the JSON of a list. */
export interface RondomRij {
  readonly betrokkenen: string;
  readonly houders: string;
  readonly onderwerpen: string;
  readonly accounthouders: string;
}

/**
 * Who went to work for another partij, or has no identity left, holds no role here any more: that role is vacant.
 * Who stands in has the role in the days of the waarneming.
 */
const houders = `from (
  select p.id, p.naam, r.rol, '' as voor
    from casus_rol r join persoon p on p.id = r.persoon_id
    where r.casus_id = g.id and r.van <= g.dag and (r.tot is null or r.tot > g.dag)
      and p.partij_id = r.partij_id and p.partij_id <> g.aanbieder_id
      and exists (select 1 from identiteit i where i.persoon_id = p.id)
  union all select q.id, q.naam, r.rol, p.naam
    from casus_rol r join persoon p on p.id = r.persoon_id
      join waarneming w on w.persoon_id = p.id join persoon q on q.id = w.waarnemer_id
    where r.casus_id = g.id and r.van <= g.dag and (r.tot is null or r.tot > g.dag)
      and p.partij_id = r.partij_id and q.partij_id = r.partij_id and p.partij_id <> g.aanbieder_id
      and w.van <= g.dag and w.tot >= g.dag and w.beeindigd_op is null and (w.rol is null or w.rol = r.rol)) h`;

const partijen = (uit: string) => ({ kolommen: 'p.id, p.naam', volgorde: 'p.naam, p.id', uit });

/** A gemeente that went up in another stays with the casus, and the one it went up in stands beside it: with its rights, as its heir. */
const opvolgers = (waar: string, dag: string): string => `select r.naar_partij_id from casus_betrokken b
  join relatie r on r.van_partij_id = b.partij_id and r.soort = 'opgegaan-in'
  where ${waar} and r.van <= ${dag} and (r.tot is null or r.tot > ${dag})`;

/** Beside a row `g` with the `id` and `aanbieder_id` of a casus and the day `dag`. */
export const rondomKolommen = (dialect: Dialect): string =>
  Object.entries({
    betrokkenen: partijen(`from (select b.partij_id as id from casus_betrokken b where b.casus_id = g.id
      union ${opvolgers('b.casus_id = g.id', 'g.dag')}) b join partij p on p.id = b.id`),
    houders: { kolommen: 'h.id, h.naam, h.rol, h.voor', volgorde: 'h.rol, h.voor, h.naam, h.id', uit: houders },
    onderwerpen: partijen('from casus_onderwerp o join partij p on p.id = o.partij_id where o.casus_id = g.id'),
    accounthouders: partijen(`from relatie x join partij p on p.id = x.naar_partij_id
      where x.van_partij_id = g.aanbieder_id and x.soort = 'accounthouder' and x.van <= g.dag and (x.tot is null or x.tot > g.dag)`),
  } satisfies Record<keyof RondomRij, Parameters<typeof jsonLijst>[1]>)
    .map(([naam, lijst]) => `${jsonLijst(dialect, lijst)} as ${naam}`)
    .join(', ');

/** Of many at once, by the id of the casus. */
export async function leesRondom(db: Db, ids: readonly string[], dag: string): Promise<ReadonlyMap<string, RondomRij>> {
  const sql = `select g.id, ${rondomKolommen(db.dialect)} from (
    select c.id, c.aanbieder_id, cast(? as text) as dag from casus c where c.id in (${ids.map(() => '?').join(', ')})) g`;
  const rijen = await db.rijen<RondomRij & { readonly id: string }>(sql, [dag, ...ids]);
  return new Map(rijen.map((rij) => [rij.id, rij]));
}

type Rondom = Pick<
  CasusDossier,
  | 'deelnemingNamen'
  | 'accounthouderId'
  | 'accounthouderNaam'
  | 'betrokkenNamen'
  | 'rolhouders'
  | 'betrokken'
  | 'onderwerp'
  | 'rollen'
>;

export function rondom(aanbiederId: string, rij: RondomRij): Rondom {
  const betrokken = JSON.parse(rij.betrokkenen) as readonly Partij[];
  const onderwerp = (JSON.parse(rij.onderwerpen) as readonly Partij[]).filter(([id]) => id !== aanbiederId);
  const [accounthouder] = JSON.parse(rij.accounthouders) as readonly Partij[];
  const rolhouders = (JSON.parse(rij.houders) as readonly Houder[]).map(([persoonId, naam, rol, voor]) => ({
    ...{ persoonId, naam, rol },
    voor: voor === '' ? null : voor,
  }));
  return {
    deelnemingNamen: onderwerp.map(([, naam]) => naam),
    accounthouderId: accounthouder?.[0] ?? null,
    accounthouderNaam: accounthouder?.[1] ?? null,
    betrokkenNamen: betrokken.map(([, naam]) => naam),
    rolhouders,
    betrokken: [...betrokken.map(([id]) => id), ...(accounthouder ? [accounthouder[0]] : [])],
    onderwerp: [aanbiederId, ...onderwerp.map(([id]) => id)],
    rollen: rolhouders,
  };
}
