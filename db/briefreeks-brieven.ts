/** Letters of a series: page by page, by what happened to them, and without their text where there are many. */
import type {
  Briefreeks,
  BriefreeksStore,
  Geraaktheid,
  Reeksbrief,
  Reeksdeel,
  Reeksgemeente,
  Reekslicht,
  Reeksrij,
  Reekssoort,
  ReeksStatus,
  Reekstekst,
  Uitval,
  Vorigebrief,
} from '../domain/briefreeks';
import type { Brief } from '../domain/brief';
import type { Feitenstand } from '../domain/brievenboek';
import type { PakketBrief } from '../domain/vrijgave';
import { alsBrief, gaaf } from './brief-rij';
import type { BriefRij } from './brief-rij';
import { eerste } from './db';
import type { Db } from './db';
import type { Waarde } from './waarde';

export interface ReeksRij {
  readonly id: string;
  readonly casus_id: string;
  readonly soort: Reekssoort;
  readonly maker_id: string;
  readonly uitvoerder_id: string | null;
  readonly status: ReeksStatus;
  readonly op: string;
  readonly totaal: number;
  readonly gemaakt: number;
  readonly token_persoon: string | null;
}

export interface RegelRij {
  readonly volgnummer: number;
  readonly gegevens: string;
  readonly brief_id: string | null;
  readonly gezien: string | null;
  readonly uitval: string | null;
  readonly geraakt: string | null;
}

export const kolommen = `r.*, (select count(*) from briefreeks_rij x where x.reeks_id = r.id) as totaal,
  (select count(*) from briefreeks_rij x where x.reeks_id = r.id and x.brief_id is not null) as gemaakt`;

/** The newest version of each: the one before was replaced by it. */
const nieuwste = `briefreeks_rij x join brief e on e.id = x.brief_id join brief b on b.nummer = e.nummer and b.status <> 'vervangen'`;

/** Put forward again after it was touched: the facts were put back, or a new version was made. */
const isGeraakt = `x.geraakt is not null and x.geraakt like '%' || b.hash || '%' and b.status in ('concept', 'vrijgegeven')`;
const isOngelezen = `b.status not in ('verzonden', 'ingetrokken')
  and not exists (select 1 from brief_gelezen g where g.brief_id = b.id and g.persoon_id = ?)`;

/** Own words of people, in a letter that can still be changed. */
const heeftEigen = `b.eigen <> '[]' and b.status in ('concept', 'voorgelegd', 'vastgesteld')`;

const waar: Readonly<Record<Reeksdeel, string>> = {
  alle: '',
  gelaten: 'and x.uitval is not null',
  geraakt: `and ${isGeraakt}`,
  ongelezen: `and ${isOngelezen}`,
  eigen: `and ${heeftEigen}`,
};

/** Called off before its first letter there is nothing of it; the letters that were made stay letters. */
const bestaat = (reeks: string): string => `(${reeks}.status in ('loopt', 'klaar')
      or exists (select 1 from briefreeks_rij y where y.reeks_id = ${reeks}.id and y.brief_id is not null))`;

type Telbaar = Exclude<Reeksdeel, 'alle'>;
type PerReeks = 'vanCasus' | 'pakket' | 'perRaad' | 'nogTeMaken' | 'vorige' | 'vanBrief';
type Lezen = Pick<BriefreeksStore, 'brieven' | 'teksten' | 'deel' | 'telling' | PerReeks>;

export const reeksbrieven = (db: Db): Lezen & Raken => ({ ...bladen(db), ...reeksen(db), ...raken(db) });

const bladen = (db: Db): Pick<Lezen, 'brieven' | 'teksten' | 'deel' | 'telling'> => {
  const lees = async (welke: string, waarden: readonly Waarde[]): Promise<readonly Reeksbrief[]> => {
    const sql = `select x.volgnummer, x.gegevens, x.brief_id, x.gezien, x.uitval, x.geraakt, b.* from ${nieuwste}
      where x.reeks_id = ? and x.volgnummer > ? ${welke} order by x.volgnummer limit ?`;
    return (await db.rijen<RegelRij & BriefRij>(sql, waarden)).map(alsReeksbrief);
  };
  return {
    brieven: (id, na, grens) => lees('', [id, na, grens]),
    async deel(id, deel, { na, grens, persoonId }) {
      const wie = deel === 'ongelezen' ? [persoonId] : [];
      const brieven = await lees(waar[deel], [id, na, ...wie, grens]);
      const sql = `select g.brief_id, g.persoon_id from ${nieuwste} join brief_gelezen g on g.brief_id = b.id
        where x.reeks_id = ? and x.volgnummer > ? order by g.op, g.persoon_id`;
      const gelezen = await db.rijen<{ brief_id: string; persoon_id: string }>(sql, [id, na]);
      return brieven.map((rij) => ({
        ...rij,
        gelezenDoor: gelezen.filter((een) => een.brief_id === rij.brief.id).map((een) => een.persoon_id),
      }));
    },
    async telling(id, persoonId) {
      const som = (voorwaarde: string): string => `sum(case when ${voorwaarde} then 1 else 0 end)`;
      const sql = `select ${som('x.uitval is not null')} as gelaten, ${som(isGeraakt)} as geraakt,
        ${som(isOngelezen)} as ongelezen, ${som(heeftEigen)} as eigen from ${nieuwste} where x.reeks_id = ?`;
      const rij = await eerste<Partial<Record<Telbaar, number | null>>>(db, sql, [persoonId, id]);
      const tel = (deel: Telbaar): number => Number(rij?.[deel] ?? 0);
      return { gelaten: tel('gelaten'), geraakt: tel('geraakt'), ongelezen: tel('ongelezen'), eigen: tel('eigen') };
    },
    teksten(id) {
      const sql = `select b.id, b.nummer, b.versie, b.hash, b.status, b.publiek, x.volgnummer, x.gemeente from ${nieuwste}
        where x.reeks_id = ? order by x.volgnummer`;
      return db.rijen<Reekstekst>(sql, [id]);
    },
  };
};

const reeksen = (db: Db): Pick<Lezen, PerReeks> => ({
  async vanCasus(casusId) {
    const sql = `select ${kolommen} from briefreeks r where r.casus_id = ? and ${bestaat('r')}
      and (select count(*) from briefreeks_rij x where x.reeks_id = r.id) > 1 order by r.op desc, r.id desc limit 1`;
    const rij = await eerste<ReeksRij>(db, sql, [casusId]);
    return rij && alsReeks(rij);
  },
  pakket(casusId) {
    const sql = `select min(b.id) as id, min(b.nummer) as nummer, b.soort, b.publiek, min(b.variant) as variant, b.status, max(s.op) as "vrijgegevenOp"
      from briefreeks r join briefreeks_rij x on x.reeks_id = r.id join brief e on e.id = x.brief_id
      join brief b on b.nummer = e.nummer and b.status not in ('vervangen', 'ingetrokken')
      left join brief_stap s on s.brief_id = b.id and s.stap = 'vrijgeven'
      where r.casus_id = ? group by b.soort, b.publiek, b.status`;
    return db.rijen<PakketBrief>(sql, [casusId]);
  },
  perRaad(casusId) {
    const sql = `select b.variant as wie, max(s.op) as op from brief b
      left join brief_stap s on s.brief_id = b.id and s.stap = 'vrijgeven'
      where b.casus_id = ? and b.variant <> '' and b.publiek in ('raad-eigen-regio', 'raad-andere-regio')
      and b.status not in ('vervangen', 'ingetrokken') group by b.id, b.variant`;
    return db.rijen(sql, [casusId]);
  },
  async nogTeMaken(casusId) {
    const sql = `select distinct x.gemeente from briefreeks r join briefreeks_rij x on x.reeks_id = r.id
      where r.casus_id = ? and r.soort <> 'aanbiedingsbrief' and r.status = 'loopt' and x.brief_id is null order by x.gemeente`;
    return (await db.rijen<{ gemeente: string }>(sql, [casusId])).map(({ gemeente }) => gemeente);
  },
  async vorige(id) {
    const sql = `select v.id from briefreeks r join briefreeks v on v.casus_id = r.casus_id and ${bestaat('v')}
      and (v.op < r.op or (v.op = r.op and v.id < r.id)) where r.id = ? order by v.op desc, v.id desc limit 1`;
    return (await eerste<{ id: string }>(db, sql, [id]))?.id ?? null;
  },
  async vanBrief(nummer) {
    const sql = `select x.reeks_id from briefreeks_rij x join brief e on e.id = x.brief_id where e.nummer = ? limit 1`;
    return (await eerste<{ reeks_id: string }>(db, sql, [nummer]))?.reeks_id ?? null;
  },
});

type LichteRij = Omit<BriefRij, 'document' | 'eigen' | 'logo'> & { reeks_id: string; volgnummer: number };

type Raken = Pick<BriefreeksStore, 'opFeit' | 'wachtend' | 'raak' | 'leesAf' | 'gelezenVan' | 'vorigeBrief'>;

const licht = `select x.reeks_id, x.volgnummer, b.id, b.nummer, b.casus_id, b.soort, b.publiek, b.variant, b.versie, b.status,
  b.hash, b.maker_id, b.gemaakt_op, b.schrijvers, b.akkoord, b.blad from ${nieuwste}`;

const raken = (db: Db): Raken => ({
  async opFeit(casusId, feit) {
    const sql = `${licht} where b.casus_id = ? and b.status in ('concept', 'voorgelegd', 'vastgesteld', 'vrijgegeven')
      and b.blad like ? order by x.reeks_id, x.volgnummer`;
    return (await db.rijen<LichteRij>(sql, [casusId, `%"${feit}":%`])).map(alsLicht);
  },
  async wachtend({ casusId, gemeenten }) {
    const delen = [
      ...(casusId === undefined ? [] : ['and b.casus_id = ?']),
      ...(gemeenten === undefined ? [] : [`and b.variant in (${gemeenten.map(() => '?').join(', ')})`]),
    ];
    const sql = `${licht} where b.status in ('voorgelegd', 'vastgesteld') ${delen.join(' ')} order by x.reeks_id, x.volgnummer`;
    const waarden = [...(casusId === undefined ? [] : [casusId]), ...(gemeenten ?? [])];
    return gaaf(await db.rijen<LichteRij>(sql, waarden), alsLicht);
  },
  async raak(id, volgnummer, geraakt) {
    const sql = 'update briefreeks_rij set geraakt = ? where reeks_id = ? and volgnummer = ?';
    await db.voer(sql, [JSON.stringify(geraakt), id, volgnummer]);
  },
  async leesAf(briefId, persoonId, op) {
    const sql = 'insert into brief_gelezen (brief_id, persoon_id, op) values (?, ?, ?) on conflict do nothing';
    await db.voer(sql, [briefId, persoonId, op]);
  },
  async gelezenVan(briefIds, persoonId) {
    const sql = 'select brief_id from brief_gelezen where persoon_id = ?';
    const gelezen = new Set((await db.rijen<{ brief_id: string }>(sql, [persoonId])).map((rij) => rij.brief_id));
    return briefIds.filter((id) => gelezen.has(id)).length;
  },
  /** A cover letter and a correction tell nothing new: the letter before a next one is the one that did. */
  async vorigeBrief(casusId, gemeente, voor): Promise<Vorigebrief | null> {
    const sql = `select b.nummer, b.soort, b.blad from ${nieuwste} where b.casus_id = ? and b.variant = ?
      and b.soort not in ('aanbiedingsbrief', 'rechtzettingsbrief') and b.status in ('vrijgegeven', 'verzonden') and (? = '' or b.nummer < ?)
      order by b.nummer desc limit 1`;
    const rij = await eerste<Pick<BriefRij, 'nummer' | 'soort' | 'blad'>>(db, sql, [casusId, gemeente, voor, voor]);
    return rij && { ...rij, blad: JSON.parse(rij.blad) as Feitenstand };
  },
});

const alsLicht = (rij: LichteRij): Reekslicht => ({
  ...{ reeksId: rij.reeks_id, volgnummer: rij.volgnummer, id: rij.id, nummer: rij.nummer, casusId: rij.casus_id },
  ...{ soort: rij.soort, publiek: rij.publiek, variant: rij.variant, versie: rij.versie, status: rij.status },
  ...{ hash: rij.hash, makerId: rij.maker_id, gemaaktOp: rij.gemaakt_op },
  schrijvers: JSON.parse(rij.schrijvers) as readonly string[],
  akkoord: rij.akkoord === null ? null : (JSON.parse(rij.akkoord) as Brief['akkoord']),
  blad: JSON.parse(rij.blad) as Feitenstand,
});

function alsReeksbrief(rij: RegelRij & BriefRij): Reeksbrief {
  const brief = alsBrief(rij);
  const geraakt = rij.geraakt === null ? null : (JSON.parse(rij.geraakt) as Geraaktheid);
  const telt = geraakt?.hash === brief.hash && (brief.status === 'concept' || brief.status === 'vrijgegeven');
  return {
    ...alsRegel(rij),
    brief,
    gezien: rij.gezien,
    uitval: rij.uitval === null ? null : (JSON.parse(rij.uitval) as Uitval),
    geraakt: telt ? geraakt : null,
  };
}

export const alsReeks = (rij: ReeksRij): Briefreeks => ({
  id: rij.id,
  casusId: rij.casus_id,
  soort: rij.soort,
  makerId: rij.maker_id,
  uitvoerderId: rij.uitvoerder_id ?? rij.maker_id,
  status: rij.status,
  op: rij.op,
  totaal: Number(rij.totaal),
  gemaakt: Number(rij.gemaakt),
});

export const alsRegel = (rij: Pick<RegelRij, 'volgnummer' | 'gegevens' | 'brief_id'>): Reeksrij => ({
  volgnummer: rij.volgnummer,
  gegevens: JSON.parse(rij.gegevens) as Reeksgemeente,
  briefId: rij.brief_id,
});
