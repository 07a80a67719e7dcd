/** The policy on casussen as conditions of a question: what a list may hold, exactly as the policy judges one casus. */
import { casusRollen } from '../domain/actor';
import type { CasusRol } from '../domain/actor';
import type { Bereik } from '../domain/policy';
import { eersteTredeVoorBetrokkenen } from '../domain/trede';
import type { Casuszicht } from '../domain/trede';
import type { Voorwaarde } from './voorwaarde';

/**
 * The roles somebody holds on casussen today, his own and of whom he stands in for: the same rows as in a dossier.
 * Who went to work elsewhere, has no identity left or works for the aanbieder itself holds none.
 */
export const rollenVan = (persoonId: string, dag: string): Voorwaarde => ({
  waar: `select r.casus_id, r.rol from casus_rol r join persoon p on p.id = r.persoon_id join casus k on k.id = r.casus_id
      where r.persoon_id = ? and r.van <= ? and (r.tot is null or r.tot > ?) and p.partij_id = r.partij_id
        and p.partij_id <> k.aanbieder_id and exists (select 1 from identiteit i where i.persoon_id = p.id)
    union all select r.casus_id, r.rol from waarneming w cross join casus_rol r
      join persoon p on p.id = r.persoon_id join persoon q on q.id = w.waarnemer_id join casus k on k.id = r.casus_id
      where r.persoon_id = w.persoon_id and w.waarnemer_id = ? and r.van <= ? and (r.tot is null or r.tot > ?)
        and w.van <= ? and w.tot >= ? and w.beeindigd_op is null and (w.rol is null or w.rol = r.rol)
        and p.partij_id = r.partij_id and q.partij_id = r.partij_id and p.partij_id <> k.aanbieder_id`,
  waarden: [persoonId, dag, dag, persoonId, dag, dag, dag, dag],
});

/** Of two accounthouders the first by name, as in a dossier. */
const eersteHouder = `not exists (select 1 from relatie y join partij h on h.id = x.naar_partij_id join partij h2 on h2.id = y.naar_partij_id
  where y.van_partij_id = x.van_partij_id and y.soort = x.soort and y.naar_partij_id <> x.naar_partij_id and y.van <= ? and (y.tot is null or y.tot > ?) and (h2.naam < h.naam or (h2.naam = h.naam and h2.id < h.id)))`;

/** Casussen as `b` of gemeenten that went up in this one: their heir is around them too. */
export const viaVoorganger = `from relatie o join casus_betrokken b on b.partij_id = o.van_partij_id
  where o.naar_partij_id = ? and o.soort = 'opgegaan-in' and o.van <= ? and (o.tot is null or o.tot > ?)`;

/** Every tie of a person and his partij to a casus: the columns of `kring`, the role by its name. */
const banden = `select casus_id, '' as rol, 1 as betrokken, 0 as houder, 0 as onderwerp from casus_betrokken where partij_id = ?
  union all select b.casus_id, '', 1, 0, 0 ${viaVoorganger}
  union all select c.id, '', 0, 1, 0 from relatie x join casus c on c.aanbieder_id = x.van_partij_id
    where x.naar_partij_id = ? and x.soort = 'accounthouder' and x.van <= ? and (x.tot is null or x.tot > ?) and ${eersteHouder}
  union all select id, '', 0, 0, 1 from casus where aanbieder_id = ?
  union all select casus_id, '', 0, 0, 1 from casus_onderwerp where partij_id = ?`;

/** Written out: a list of values would be put in a table of its own at each run. */
function isEen(rollen: readonly CasusRol[]): string {
  if (rollen.length === casusRollen.length) return "v.rol <> ''";
  return rollen.length === 0 ? '1 = 0' : rollen.map((een) => `v.rol = '${een}'`).join(' or ');
}

/**
 * What ties somebody to a casus, one row each: looked up once, from his side. A list then looks at no casus he has nothing to do with.
 * `rol`: any role; `mag` and `trede`: one that gives the right itself, or that to the trede.
 */
function kring({ bereik, trede, persoonId, partijId }: Casuszicht, dag: string): Voorwaarde {
  const rol = rollenVan(persoonId, dag);
  const heeft = (rollen: readonly CasusRol[]): string => `max(case when ${isEen(rollen)} then 1 else 0 end)`;
  return {
    waar: `kring as (select v.casus_id, max(case when v.rol <> '' then 1 else 0 end) as rol, ${heeft(bereik.opRollen)} as mag,
      ${heeft(trede.opRollen)} as trede, max(v.betrokken) as betrokken, max(v.houder) as houder, max(v.onderwerp) as onderwerp
      from (${banden} union all select r.casus_id, r.rol, 0, 0, 0 from (${rol.waar}) r) v group by v.casus_id)`,
    waarden: [partijId, partijId, dag, dag, partijId, dag, dag, dag, dag, partijId, partijId, ...rol.waarden],
  };
}

/** As `mag` judges it; `rol` is the column that tells of a role with this right. */
function binnen({ alles, betrokkenPartijId, onderwerpPartijId, rolhouderId }: Bereik, rol: 'mag' | 'trede'): string {
  if (alles) return '1 = 1';
  const delen = [
    ...(betrokkenPartijId === null ? [] : ['(z.onderwerp = 0 and (z.betrokken = 1 or z.houder = 1))']),
    ...(onderwerpPartijId === null ? [] : ['z.onderwerp = 1']),
    ...(rolhouderId === null ? [] : [`z.${rol} = 1`]),
  ];
  return delen.length === 0 ? '1 = 0' : `(${delen.join(' or ')})`;
}

/** Of the bepaling that holds on a day, as `geldendOp` finds it: the last decision that began and was not corrected. */
export const geldendeBepaling = (kolom: 'id' | 'trede'): string => `(select g.${kolom} from tredebepaling g
  where g.casus_id = c.id and g.status = 'vastgesteld' and g.ingangsdatum <= ?
    and not exists (select 1 from tredebepaling k where k.casus_id = g.casus_id and k.status = 'vastgesteld' and k.corrigeert = g.id)
  order by g.plaats desc, g.volgorde limit 1)`;

/** As `tredeZicht` judges it: anything but `geen`. */
function hoortVanTrede({ trede: tot }: Casuszicht, dag: string): Voorwaarde {
  if (tot.alles) return { waar: '1 = 1', waarden: [] };
  // The aanbieder hears of its own from the first trede on.
  const vanaf = `case when z.onderwerp = 1 then 1 else ${String(eersteTredeVoorBetrokkenen)} end`;
  return {
    waar: `${binnen(tot, 'trede')} and (z.rol = 1 or z.houder = 1 or ${geldendeBepaling('trede')} >= ${vanaf})`,
    waarden: [dag],
  };
}

export interface Zichtdeel {
  /** Begins the question. */
  readonly met: Voorwaarde;
  /** Casussen as `c`, with what ties this person to each as `z`. */
  readonly van: string;
  readonly zichtbaar: Voorwaarde;
}

/** Casussen within a reach of which somebody may hear that they run. */
export function inZicht(zicht: Casuszicht, dag: string): Zichtdeel {
  const { waar, waarden } = kring(zicht, dag);
  const hoort = hoortVanTrede(zicht, dag);
  const overal = zicht.bereik.alles && zicht.trede.alles;
  return {
    met: { waar: `with ${waar}`, waarden },
    van: `casus c ${overal ? 'left join' : 'join'} kring z on z.casus_id = c.id`,
    zichtbaar: { waar: `${binnen(zicht.bereik, 'mag')} and ${hoort.waar}`, waarden: hoort.waarden },
  };
}

/** The same without the question whether he may hear of the trede: only the reach. */
export function inBereik(bereik: Bereik, dag: string): Zichtdeel {
  const overal: Bereik = { ...bereik, alles: true };
  const { betrokkenPartijId, onderwerpPartijId, rolhouderId } = bereik;
  const partijId = betrokkenPartijId ?? onderwerpPartijId ?? '';
  return inZicht({ bereik, trede: overal, persoonId: rolhouderId ?? '', partijId }, dag);
}
