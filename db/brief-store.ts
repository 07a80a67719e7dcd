/** Versions of letters and the one-time links to their files. */
import type { Bestandsbewijs, Bestandsformaat } from '../domain/bestandsformaat';
import type { Brief } from '../domain/brief';
import type { Verzondenblad } from '../domain/brief-anders';
import type { BriefVersie, Feitenstand } from '../domain/brievenboek';
import type { BriefStore } from '../domain/ports';
import { vorigeSoortenVan } from '../domain/vorige-brief';
import { brieflijst } from './brief-lijst';
import { alsBrief, gaaf } from './brief-rij';
import type { BriefRij } from './brief-rij';
import { eerste } from './db';
import type { Db } from './db';

interface BewijsRij {
  readonly token_hash: string;
  readonly brief_id: string;
  readonly formaat: Bestandsformaat;
  readonly persoon_id: string;
  readonly verloopt_op: string;
  readonly gebruikt_op: string | null;
}

export function briefStore(db: Db): BriefStore {
  return {
    async bewaar(brief) {
      const sql = `insert into brief (id, nummer, casus_id, soort, publiek, variant, versie, status, document, hash, maker_id,
        gemaakt_op, schrijvers, akkoord, eigen, blad, logo, huis_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      const { id, nummer, casusId, soort, publiek, variant, versie, status, document, hash, makerId, gemaaktOp } =
        brief;
      const waarden = [id, nummer, casusId, soort, publiek, variant, versie, status, JSON.stringify(document), hash];
      const verloop = [JSON.stringify(brief.schrijvers), alsAkkoord(brief.akkoord)];
      const rest = [...verloop, JSON.stringify(brief.eigen), JSON.stringify(brief.blad), brief.logo, brief.huisId];
      await db.voer(sql, [...waarden, makerId, gemaaktOp, ...rest]);
    },
    async vind(id) {
      // Somebody may have it before him: whatever he says next is not about a row that cannot be read.
      return gaaf(await db.rijen<BriefRij>('select * from brief where id = ?', [id]), alsBrief)[0] ?? null;
    },
    async laatsteVersie(casusId, soort, publiek) {
      const sql = `select * from brief where casus_id = ? and soort = ? and publiek = ? and variant = ''
        order by gemaakt_op desc, nummer desc, versie desc limit 1`;
      return naarBrief(await eerste<BriefRij>(db, sql, [casusId, soort, publiek]));
    },
    async vanCasus(casusId) {
      const sql = `select * from brief where casus_id = ? and variant = '' and status <> 'vervangen' order by nummer`;
      return gaaf(await db.rijen<BriefRij>(sql, [casusId]), alsBrief);
    },
    ...brieflijst(db),
    async verzonden(casusId, variant) {
      const sql = `select b.nummer, b.soort, b.publiek, b.variant, b.blad,
        coalesce((select max(s.op) from brief_stap s where s.brief_id = b.id and s.stap = 'vrijgeven'), b.gemaakt_op) as op
        from brief b where b.casus_id = ? and (b.status = 'verzonden' or (b.status = 'vrijgegeven' and b.variant <> ''))
        ${variant === '' ? '' : "and b.variant in ('', ?)"} order by b.nummer`;
      const rijen = await db.rijen<Omit<Verzondenblad, 'blad'> & { blad: string }>(
        sql,
        variant === '' ? [casusId] : [casusId, variant],
      );
      return rijen.map((rij) => ({ ...rij, blad: JSON.parse(rij.blad) as Feitenstand }));
    },
    async wachtend(casusId) {
      const sql = `select * from brief where variant = '' and status in ('voorgelegd', 'vastgesteld')
        ${casusId === null ? '' : 'and casus_id = ?'} order by nummer`;
      return gaaf(await db.rijen<BriefRij>(sql, casusId === null ? [] : [casusId]), alsBrief);
    },
    async wachtendeCasussen() {
      const sql = "select distinct casus_id from brief where status in ('voorgelegd', 'vastgesteld') order by casus_id";
      return (await db.rijen<Pick<BriefRij, 'casus_id'>>(sql, [])).map((rij) => rij.casus_id);
    },
    async vorige({ casusId, soort, publiek }, voor) {
      const soorten = vorigeSoortenVan(soort);
      if (soorten.length === 0) return null;
      const sql = `select nummer, soort, variant, blad from brief where casus_id = ? and publiek = ?
        and soort in (${soorten.map(() => '?').join(', ')}) and status in ('vrijgegeven', 'verzonden')
        and (? = '' or nummer < ?) order by nummer desc limit 1`;
      const waarden = [casusId, publiek, ...soorten, voor, voor];
      const rij = await eerste<Pick<BriefRij, 'nummer' | 'soort' | 'variant' | 'blad'>>(db, sql, waarden);
      return rij && { ...rij, blad: JSON.parse(rij.blad) as Feitenstand };
    },
    async nieuwste(nummer) {
      const sql = 'select * from brief where nummer = ? order by versie desc limit 1';
      return naarBrief(await eerste<BriefRij>(db, sql, [nummer]));
    },
    async versie(nummer, versie) {
      const sql = 'select * from brief where nummer = ? and versie = ?';
      return naarBrief(await eerste<BriefRij>(db, sql, [nummer, versie]));
    },
    async zetStand(brief, { status, schrijvers, akkoord }) {
      const sql = 'update brief set status = ?, schrijvers = ?, akkoord = ? where id = ? and status = ?';
      const waarden = [status, JSON.stringify(schrijvers), alsAkkoord(akkoord), brief.id, brief.status];
      return (await db.voer(sql, waarden)) === 1;
    },
    async bewaarBewijs(bewijs) {
      const sql =
        'insert into bestandsbewijs (token_hash, brief_id, formaat, persoon_id, verloopt_op) values (?, ?, ?, ?, ?)';
      await db.voer(sql, [bewijs.tokenHash, bewijs.briefId, bewijs.formaat, bewijs.persoonId, bewijs.verlooptOp]);
    },
    async bewijs(tokenHash) {
      return naarBewijs(await eerste<BewijsRij>(db, 'select * from bestandsbewijs where token_hash = ?', [tokenHash]));
    },
    async verbruik(tokenHash, op) {
      const sql =
        'update bestandsbewijs set gebruikt_op = ? where token_hash = ? and gebruikt_op is null and verloopt_op > ?';
      return (await db.voer(sql, [op, tokenHash, op])) === 1;
    },
  };
}

const alsAkkoord = (akkoord: Brief['akkoord']): string | null => (akkoord === null ? null : JSON.stringify(akkoord));

const naarBrief = (rij: BriefRij | null): BriefVersie | null => rij && alsBrief(rij);

const naarBewijs = (rij: BewijsRij | null): Bestandsbewijs | null =>
  rij && {
    tokenHash: rij.token_hash,
    briefId: rij.brief_id,
    formaat: rij.formaat,
    persoonId: rij.persoon_id,
    verlooptOp: rij.verloopt_op,
    gebruiktOp: rij.gebruikt_op,
  };
