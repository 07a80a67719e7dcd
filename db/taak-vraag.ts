/** Whose an open task is: by name, by role on the casus, or by the party of the draaiboek. Each list starts from somebody's own casussen. */
import type { Taakvraag } from '../domain/taak-ports';
import { eersteTredeVoorBetrokkenen } from '../domain/trede';
import { geldendeBepaling, rollenVan, viaVoorganger } from './casus-zicht';
import type { Voorwaarde } from './voorwaarde';

type Wie = Omit<Taakvraag, 'welke' | 'voor'>;

/** What the regievoerder minds besides his own: parties that are nobody here. */
const bijRegie = `t.eigenaar in ('regievoerder', 'begeleidingsgroep', 'igj', 'ozj')`;
const bijHouder = `t.eigenaar in ('accounthoudende-regio', 'centrumgemeente', 'regievoerder', 'begeleidingsgroep')`;

/** The casussen of somebody with what he is there, and those of his partij with what it is there; one row each. */
function kringen({ persoonId, partijId, dag }: Wie): Voorwaarde {
  const rol = rollenVan(persoonId, dag);
  const heeft = (naam: string): string => `max(case when v.rol = '${naam}' then 1 else 0 end)`;
  return {
    waar: `rol as (select v.casus_id, ${heeft('regievoerder')} as regie, ${heeft('plaatsvervanger')} as plv,
        ${heeft('casus-adviseur')} as adv from (${rol.waar}) v group by v.casus_id),
      kring as (select v.casus_id, max(v.aanbieder) as aanbieder, max(v.houder) as houder, max(v.gemeente) as gemeente, max(v.regio) as regio
        from (select c.id as casus_id, 1 as aanbieder, 0 as houder, 0 as gemeente, 0 as regio from casus c where c.aanbieder_id = ?
          union all select c.id, 0, 1, 0, 0 from relatie x join casus c on c.aanbieder_id = x.van_partij_id
            where x.naar_partij_id = ? and x.soort = 'accounthouder' and x.van <= ? and (x.tot is null or x.tot > ?)
          union all select b.casus_id, 0, 0, case when p.soort = 'gemeente' then 1 else 0 end,
              case when p.soort in ('jeugdregio', 'samenwerkingsverband') then 1 else 0 end
            from casus_betrokken b join partij p on p.id = b.partij_id where b.partij_id = ?
          union all select b.casus_id, 0, 0, 1, 0 ${viaVoorganger}) v group by v.casus_id)`,
    waarden: [...rol.waarden, partijId, partijId, dag, dag, partijId, partijId, dag, dag],
  };
}

const isOpen = "t.status = 'open' and c.status <> 'gesloten'";

const geenRegievoerder = `not exists (select 1 from casus_rol r join persoon q on q.id = r.persoon_id
  and q.partij_id = r.partij_id where r.casus_id = t.casus_id and r.rol = 'regievoerder' and r.van <= ? and (r.tot is null or r.tot > ?))`;

/** By his role, nobody being named on it: as who leads the casus, and as its adviseur. No task is both. */
const doorRegie = `(m.regie = 1 or m.plv = 1) and ${bijRegie} and t.persoon_id is null and (m.regie = 1 or ${geenRegievoerder})`;
const doorAdvies = `m.adv = 1 and t.eigenaar = 'autoriteit' and t.persoon_id is null`;

/** `cross join` keeps SQLite at this order of looking, and from walking through all open tasks. */
const via = (kring: 'rol m' | 'kring k', waar: string): string =>
  `select t.id, t.termijn from ${kring} cross join casus c cross join taak t
    where c.id = ${kring.slice(-1)}.casus_id and t.casus_id = c.id and ${isOpen} and ${waar}`;

const nogNietBevestigd = 'not exists (select 1 from taak_bevestiging z where z.taak_id = t.id and z.partij_id = ?)';

/** As `tredeZicht` judges it: a task names the casus and its aanbieder, and is not there for who may not read the trede. */
const hoortVanTrede = ({ partijId, dag }: Wie): Voorwaarde => ({
  waar: `(exists (select 1 from rol m where m.casus_id = c.id) or exists (select 1 from kring h where h.casus_id = c.id and h.houder = 1)
    or exists (select 1 from partij a where a.id = ? and a.soort = 'autoriteit') or ${geldendeBepaling('trede')} >=
      case when exists (select 1 from kring h where h.casus_id = c.id and h.aanbieder = 1) then 1 else ${String(eersteTredeVoorBetrokkenen)} end)`,
  waarden: [partijId, dag],
});

const vanMij = (wie: Wie): Voorwaarde => {
  const { persoonId, dag } = wie;
  const hoort = hoortVanTrede(wie);
  return {
    waar: `select t.id, t.termijn from taak t cross join casus c where c.id = t.casus_id and t.persoon_id = ? and ${isOpen} and ${hoort.waar}
    union all ${via('rol m', doorRegie)} union all ${via('rol m', doorAdvies)}`,
    waarden: [persoonId, ...hoort.waarden, dag, dag],
  };
};

const opMijnCasussen: Voorwaarde = { waar: via('rol m', '(m.regie = 1 or m.plv = 1 or m.adv = 1)'), waarden: [] };

function vanPartij(wie: Wie): Voorwaarde {
  const { persoonId, partijId, dag } = wie;
  const hoort = hoortVanTrede(wie);
  const nietVanMij = `(t.persoon_id is null or t.persoon_id <> ?)
    and not exists (select 1 from rol m where m.casus_id = t.casus_id and ((${doorRegie}) or (${doorAdvies})))`;
  const inKring = `((k.aanbieder = 1 and t.eigenaar = 'aanbieder') or (k.houder = 1 and ${bijHouder})
    or (k.regio = 1 and k.houder = 0 and t.eigenaar = 'niet-accounthoudende-regio' and ${nogNietBevestigd})
    or (k.gemeente = 1 and t.eigenaar = 'gemeenten' and ${nogNietBevestigd}))`;
  const niet = [persoonId, dag, dag];
  return {
    waar: `${via('kring k', `${inKring} and ${hoort.waar} and ${nietVanMij}`)}
      union all select t.id, t.termijn from partij a cross join taak t cross join casus c
      where a.id = ? and a.soort = 'autoriteit' and c.id = t.casus_id and ${isOpen} and t.eigenaar = 'autoriteit' and ${nietVanMij}`,
    waarden: [partijId, partijId, ...hoort.waarden, ...niet, partijId, ...niet],
  };
}

const lijstenVan = (wie: Wie): Readonly<Record<Taakvraag['welke'], Voorwaarde>> => ({
  mijn: vanMij(wie),
  partij: vanPartij(wie),
  regie: opMijnCasussen,
});

/** How many each list holds, counted no further than `tot`: beyond that nobody reads the number. */
export function tellingVan(
  wie: Omit<Taakvraag, 'welke'>,
  tot: number,
): { readonly sql: string; readonly waarden: Voorwaarde['waarden'] } {
  const kring = kringen(wie);
  const opTijd = voorDag(wie);
  const lijsten = Object.entries(lijstenVan(wie));
  const tel = (naam: string, { waar }: Voorwaarde): string =>
    `(select count(*) from (select 1 as een from (${waar}) l${opTijd.waar} limit ?) n) as ${naam}`;
  return {
    sql: `with ${kring.waar} select ${lijsten.map(([naam, deel]) => tel(naam, deel)).join(', ')}`,
    waarden: [...kring.waarden, ...lijsten.flatMap(([, { waarden }]) => [...waarden, ...opTijd.waarden, tot])],
  };
}

/** Behind a list of ids and terms; what has no term is due on no day. */
const voorDag = ({ voor }: Pick<Taakvraag, 'voor'>): Voorwaarde =>
  voor === undefined ? { waar: '', waarden: [] } : { waar: ' where l.termijn <= ?', waarden: [voor] };

/** Ids and terms of one list, behind the tables it needs. */
export function vanWie(vraag: Taakvraag): {
  readonly met: string;
  readonly lijst: string;
  readonly waarden: Voorwaarde['waarden'];
} {
  const kring = kringen(vraag);
  const { waar, waarden } = lijstenVan(vraag)[vraag.welke];
  const opTijd = voorDag(vraag);
  return {
    met: `with ${kring.waar}`,
    lijst: `select l.id, l.termijn from (${waar}) l${opTijd.waar}`,
    waarden: [...kring.waarden, ...waarden, ...opTijd.waarden],
  };
}
