/** Meldingen: written once, then only complemented; the status moves with a version. */
import { createHash } from 'node:crypto';
import type { Bijlage } from '../domain/bijlage';
import type { Aanvulling, Beller, Melding, MeldingInvoer } from '../domain/melding';
import type { MeldingStatus } from '../domain/melding-status';
import type { Blad, Kijker, MeldingStore, Werkblad } from '../domain/melding-ports';
import type { Werkselectie, Werkvraag } from '../domain/meldpunt';
import { typwijze } from '../domain/over-naam';
import { gelijkendeNamen, meesteAnderen } from './melding-gelijkend';
import type { Bereik } from '../domain/policy';
import { eerste } from './db';
import type { Db } from './db';
import { haalDocumentWeg, houVast, wegBijVerzending } from './melding-documenten';
import { meldingVolgstore } from './melding-volgstore';
import { allemaal } from './voorwaarde';
import type { Voorwaarde } from './voorwaarde';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly melder_id: string;
  readonly melder_partij_id: string;
  readonly namens: string | null;
  readonly invoer: string;
  readonly status: MeldingStatus;
  readonly gemeld_op: string;
  readonly versie: number;
  readonly behandelaar_id: string | null;
}

interface Aanvullingrij {
  readonly op: string;
  readonly persoon_id: string;
  /** Empty when documents came and nothing else: the column is older than those. */
  readonly tekst: NonNullable<Aanvulling['tekst']>;
  readonly bijlagen: string | null;
}

const velden = 'id, nummer, melder_id, melder_partij_id, namens, invoer, status, gemeld_op, versie, behandelaar_id';
/** Of the text as it stands in the table: it was written once. */
const hashVan = (invoer: string): string => createHash('sha256').update(invoer).digest('hex');

export function meldingStore(db: Db): MeldingStore {
  const aanvullingen = async (id: string): Promise<readonly Aanvulling[]> => {
    const sql = 'select op, persoon_id, tekst, bijlagen from melding_aanvulling where melding_id = ? order by op';
    return (await db.rijen<Aanvullingrij>(sql, [id])).map(naarAanvulling);
  };
  return {
    ...meldingVolgstore(db),
    async voegToe(melding) {
      const sql = `insert into melding (${velden}, over_partij_id, over_naam, over_kvk)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      const { id, nummer, melderId, melderPartijId, status, gemeldOp, versie, behandelaarId } = melding;
      const invoer = JSON.stringify(melding.invoer);
      const namens = melding.namens && JSON.stringify(melding.namens);
      const waarden = [id, nummer, melderId, melderPartijId, namens, invoer, status, gemeldOp, versie, behandelaarId];
      const getypt = typwijze(melding.invoer);
      await db.voer(sql, [...waarden, melding.invoer.over.partijId, getypt.naam, getypt.kvk]);
      await houVast(db, id, melding.invoer.bijlagen ?? []);
      const bewijs = 'insert into ontvangst (nummer, gemeld_op, inhoud_hash) values (?, ?, ?)';
      await db.voer(bewijs, [nummer, gemeldOp, hashVan(invoer)]);
    },
    async inhoudHash(nummer) {
      const rij = await eerste<Pick<Rij, 'invoer'>>(db, 'select invoer from melding where nummer = ?', [nummer]);
      return rij && hashVan(rij.invoer);
    },
    async vind(idOfNummer) {
      const sql = `select ${velden} from melding where id = ? or nummer = ?`;
      const rij = await eerste<Rij>(db, sql, [idOfNummer, idOfNummer.toUpperCase()]);
      return rij && zonderWeg(naarMelding(rij, await aanvullingen(rij.id)), await wegBijVerzending(db, rij.id));
    },
    async lijst(bereik, grens) {
      const { waar, waarden } = binnen(bereik);
      const sql = `select ${velden} from melding where ${waar} order by gemeld_op desc, id desc limit ?`;
      const rijen = await db.rijen<Rij>(sql, [...waarden, grens]);
      return leesbare(rijen);
    },
    werklijst: (vraag, kijker, blad) => werklijst(db, vraag, kijker, blad),
    async anderen(melding, van, tot) {
      const { waar, waarden } = await overDezelfde(db, melding, van, tot);
      const sql = `select ${velden} from melding where ${waar} order by gemeld_op desc, id desc limit ?`;
      return leesbare(await db.rijen<Rij>(sql, [...waarden, meesteAnderen]));
    },
    async aantalAnderen(melding, van, tot) {
      const { waar, waarden } = await overDezelfde(db, melding, van, tot);
      const sql = `select count(*) as aantal from (select 1 from melding where ${waar} limit ?) a`;
      const telling = await eerste<{ aantal: number | string }>(db, sql, [...waarden, meesteAnderen]);
      return Number(telling?.aantal ?? 0);
    },
    async zetStatus(id, versie, status, behandelaarId) {
      const zet = behandelaarId === undefined ? '' : ', behandelaar_id = ?';
      const sql = `update melding set status = ?, versie = versie + 1${zet} where id = ? and versie = ?`;
      const wie = behandelaarId === undefined ? [] : [behandelaarId];
      return (await db.voer(sql, [status, ...wie, id, versie])) === 1;
    },
    async vulAan(id, aanvulling) {
      const sql = `insert into melding_aanvulling (melding_id, op, persoon_id, tekst, bijlagen) values (?, ?, ?, ?, ?)
        on conflict (melding_id, op) do nothing`;
      const { persoonId, tekst, bijlagen } = aanvulling;
      const rest = [persoonId, tekst ?? '', bijlagen.length === 0 ? null : JSON.stringify(bijlagen)];
      let { op } = aanvulling;
      // Two people in the same millisecond: the second comes right after the first.
      while ((await db.voer(sql, [id, op, ...rest])) === 0) op = new Date(Date.parse(op) + 1).toISOString();
      await houVast(db, id, bijlagen);
    },
    haalDocumentWeg: (id, document, nu) => haalDocumentWeg(db, id, document, nu),
  };
}

async function werklijst(
  db: Db,
  vraag: Werkvraag & Werkselectie,
  kijker: Kijker,
  { overslaan, grens }: Blad,
): Promise<Werkblad> {
  const { waar, waarden } = allemaal(...werkdelen(vraag, kijker));
  const sql = `select ${velden} from melding where ${waar} order by gemeld_op, id limit ? offset ?`;
  const rijen = await db.rijen<Rij>(sql, [...waarden, grens, overslaan]);
  const telling = await eerste<{ aantal: number }>(db, `select count(*) as aantal from melding where ${waar}`, waarden);
  return { rijen: leesbare(rijen), totaal: Number(telling?.aantal ?? 0) };
}

/** What is asked for, and always: none about the partij of who looks, unless he filed it himself. */
function werkdelen(
  { statussen, behandelaarId, gemeldVoor, over, van, acuut }: Werkvraag & Werkselectie,
  { persoonId, partijId, dag }: Kijker,
): readonly Voorwaarde[] {
  const deel = (waar: string, ...waarden: readonly string[]): Voorwaarde => ({ waar, waarden });
  const eronder = `select r.van_partij_id from relatie r where r.soort in ('ligt-in', 'neemt-deel-aan')
    and r.naar_partij_id = ? and r.van <= ? and (r.tot is null or r.tot > ?)`;
  return [
    deel(`status in (${statussen.map(() => '?').join(', ')})`, ...statussen),
    deel('over_partij_id is null or over_partij_id <> ? or melder_id = ?', partijId, persoonId),
    ...(behandelaarId === null ? [] : [deel('behandelaar_id = ?', behandelaarId)]),
    ...(gemeldVoor === null ? [] : [deel('gemeld_op < ?', gemeldVoor)]),
    ...(over === undefined
      ? []
      : [deel('over_partij_id = ? or over_kvk = (select p.kvk from partij p where p.id = ?)', over, over)]),
    ...(van === undefined
      ? []
      : [deel(`melder_partij_id = ? or melder_partij_id in (${eronder})`, van, van, dag, dag)]),
    // A quote in what somebody typed is escaped there: these words can only be the answer itself.
    ...(acuut === true ? [deel(`invoer like '%"acuut":"ja"%'`)] : []),
  ];
}

/** By its id, its name as it was typed, or its KvK-nummer; a number that was typed may be that of one in the register. */
/** Others about the same organisation in a period; what was withdrawn counts no more. */
async function overDezelfde(db: Db, { id, invoer }: Melding, van: string, tot: string) {
  const termen = [...zelfdeOrganisatie(invoer), ...(await gelijkendeNamen(db, invoer, van, tot))];
  const organisatie = termen.length === 0 ? '1 = 0' : termen.map(([waar]) => waar).join(' or ');
  const waar = `(${organisatie}) and id <> ? and gemeld_op between ? and ? and status <> 'ingetrokken'`;
  return { waar, waarden: [...termen.map(([, waarde]) => waarde), id, van, tot] };
}

function zelfdeOrganisatie(invoer: MeldingInvoer): readonly (readonly [waar: string, waarde: string])[] {
  const { partijId } = invoer.over;
  const { naam, kvk } = typwijze(invoer);
  const termen: readonly (readonly [string, string | null])[] = [
    ['over_partij_id = ?', partijId],
    ['over_kvk = (select kvk from partij where id = ?)', partijId],
    ['over_naam = ?', naam],
    ['over_kvk = ?', kvk],
    ['over_partij_id in (select id from partij where kvk = ?)', kvk],
  ];
  return termen.flatMap(([waar, waarde]) => (waarde === null ? [] : [[waar, waarde] as const]));
}

/** Deny by default: a reach without anything finds nothing. */
function binnen(bereik: Bereik): { readonly waar: string; readonly waarden: readonly string[] } {
  if (bereik.alles) return { waar: '1 = 1', waarden: [] };
  return bereik.makerId === null
    ? { waar: '1 = 0', waarden: [] }
    : { waar: 'melder_id = ?', waarden: [bereik.makerId] };
}

/** A damaged row fails on its own, when somebody opens it; the list goes on without it. */
const leesbare = (rijen: readonly Rij[]): readonly Melding[] =>
  rijen.flatMap((rij) => {
    try {
      return [naarMelding(rij, [])];
    } catch {
      return [];
    }
  });

/** What was not asked yet when an older melding was filed. */
const nogNietGevraagd: Pick<MeldingInvoer, 'nummers' | 'bijlagen'> = { nummers: null, bijlagen: null };

const naarMelding = (rij: Rij, aanvullingen: readonly Aanvulling[]): Melding => ({
  id: rij.id,
  nummer: rij.nummer,
  melderId: rij.melder_id,
  melderPartijId: rij.melder_partij_id,
  namens: rij.namens === null ? null : (JSON.parse(rij.namens) as Beller),
  invoer: { ...nogNietGevraagd, ...(JSON.parse(rij.invoer) as MeldingInvoer) },
  status: rij.status,
  gemeldOp: rij.gemeld_op,
  versie: rij.versie,
  behandelaarId: rij.behandelaar_id,
  aanvullingen,
});

/** Lists show no documents; who opens one melding sees those that are still there. */
function zonderWeg(melding: Melding, weg: ReadonlySet<string>): Melding {
  const { bijlagen } = melding.invoer;
  if (bijlagen === null || weg.size === 0) return melding;
  return { ...melding, invoer: { ...melding.invoer, bijlagen: bijlagen.filter(({ hash }) => !weg.has(hash)) } };
}

const naarAanvulling = ({ op, persoon_id, tekst, bijlagen }: Aanvullingrij): Aanvulling => ({
  ...{ op, persoonId: persoon_id, tekst: tekst || null },
  bijlagen: bijlagen === null ? [] : (JSON.parse(bijlagen) as readonly Bijlage[]),
});
