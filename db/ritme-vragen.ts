/** What is asked of every casus every minute: when people last told how it stands, and since when its cadence runs. */
import type { Ritme } from '../domain/ritme';
import { geldendeBepaling } from './casus-zicht';
import type { Db } from './db';

const nieuws = ['update', 'correctie', 'overgenomen-bericht'] as const;
/** The kinds that are people's own words about how it stands. */
export const nieuwssoorten = nieuws.map((soort) => `'${soort}'`).join(', ');

export const nooitTeruggenomen = (tabel: string): string =>
  `not exists (select 1 from gebeurtenis i where i.corrigeert = ${tabel}.id and i.soort = 'intrekking')`;

/** Of each kind only the newest is read, however long the timeline is. What was taken back tells nothing any more. */
export const laatsteVan = (casusId: string): string => {
  const nieuwste = nieuws.map(
    (soort) => `select (select g.vastgelegd_op from gebeurtenis g where g.casus_id = ${casusId} and g.soort = '${soort}'
      and ${nooitTeruggenomen('g')} order by g.vastgelegd_op desc limit 1) as op`,
  );
  return `(select max(n.op) from (${nieuwste.join(' union all ')}) n)`;
};

/** Opened on a day of long ago, it has its cadence since somebody wrote that down. */
const statusSinds = (status: 'geopend' | 'heropend'): string => `(select max(g.vastgelegd_op) from gebeurtenis g
  where g.casus_id = c.id and g.soort = 'status' and g.inhoud like '%"${status}"%')`;

/** Since when the trede that holds holds without a break: a correction or a decision to the same trede begins no other cadence. */
const tredeSinds = `(select min(case when t.ingangsdatum > t.vastgesteld_op then t.ingangsdatum else t.vastgesteld_op end)
  from tredebepaling t where t.casus_id = c.id and t.status = 'vastgesteld' and t.trede = r.trede and t.ingangsdatum <= ?
    and not exists (select 1 from tredebepaling a where a.casus_id = t.casus_id and a.status = 'vastgesteld'
      and a.trede <> t.trede and a.ingangsdatum <= ?
      and (a.plaats > t.plaats or (a.plaats = t.plaats and a.volgorde > t.volgorde))))`;

const ritmevraag = `
  select c.id as "casusId", r.trede, r.dagen, c.geopend_op as geopend,
    ${statusSinds('geopend')} as vastgelegd, ${statusSinds('heropend')} as heropend, ${tredeSinds} as bepaald,
    ${laatsteVan('c.id')} as bericht,
    (select max(g.vastgelegd_op) from gebeurtenis g where g.casus_id = c.id and g.soort = 'intrekking') as "ingetrokkenOp",
    (select g.inhoud from gebeurtenis g where g.casus_id = c.id and g.soort = 'uitstel' order by g.id desc limit 1) as uitstel,
    (select g.vastgelegd_op from gebeurtenis g where g.casus_id = c.id and g.soort = 'uitstel' order by g.id desc limit 1) as "uitgesteldOp",
    (select max(w.op) from bewaking w where w.soort = 'casusritme' and w.object_id = c.id) as "herinnerdOp"
  from casus c join ritme r on r.trede = coalesce(${geldendeBepaling('trede')}, 0)
  where c.status <> 'gesloten'`;

interface Begin {
  readonly geopend: string;
  readonly vastgelegd: string | null;
  readonly heropend: string | null;
  readonly bepaald: string | null;
}
type Ritmerij = Omit<Ritme, 'uitgesteldTot' | 'vanaf' | 'begin'> & Begin & { readonly uitstel: string | null };

/** The latest of what can make a cadence begin; once there is a trede, its opening is no longer one. */
function beginVan({ geopend, vastgelegd, heropend, bepaald }: Begin): Pick<Ritme, 'vanaf' | 'begin'> {
  if (heropend !== null && heropend > (bepaald ?? '')) return { vanaf: heropend, begin: 'heropening' };
  if (bepaald !== null) return { vanaf: bepaald, begin: 'trede' };
  return { vanaf: vastgelegd !== null && vastgelegd > geopend ? vastgelegd : geopend, begin: 'opening' };
}

export async function ritmes(db: Db, dag: string, casusId?: string): Promise<readonly Ritme[]> {
  const waar = casusId === undefined ? '' : ' and c.id = ?';
  const waarden = [dag, dag, dag, ...(casusId === undefined ? [] : [casusId])];
  const rijen = await db.rijen<Ritmerij>(`${ritmevraag}${waar}`, waarden);
  return rijen.map(({ geopend, vastgelegd, heropend, bepaald, uitstel, ...rij }) => ({
    ...rij,
    ...beginVan({ geopend, vastgelegd, heropend, bepaald }),
    uitgesteldTot: uitstel === null ? null : (JSON.parse(uitstel) as { readonly tot: string }).tot,
  }));
}
