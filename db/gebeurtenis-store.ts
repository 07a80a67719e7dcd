/** The timelines: rows are added and read, and there is no way to change one. */
import type { Gebeurtenis, GebeurtenisInhoud, Zichtbaarheid } from '../domain/gebeurtenis';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { GebeurtenisStore, Tijdlijnblad } from '../domain/tijdlijn-ports';
import type { Bladzijde } from '../domain/taak-ports';
import { eerste } from './db';
import type { Db } from './db';
import { nieuwssoorten, nooitTeruggenomen, laatsteVan, ritmes } from './ritme-vragen';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly inhoud: string;
  readonly gebeurd_op: string;
  readonly vastgelegd_op: string;
  readonly auteur_id: string | null;
  readonly auteur_naam: string;
  readonly vastgelegd_door: string;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly tekst: string | null;
  readonly bron: string | null;
  readonly corrigeert: string | null;
}

const velden = `id, casus_id, soort, inhoud, gebeurd_op, vastgelegd_op, auteur_id, auteur_naam, vastgelegd_door,
  zichtbaarheid, tekst, bron, corrigeert`;

const naarGebeurtenis = (rij: Rij): Gebeurtenis => ({
  id: rij.id,
  casusId: rij.casus_id,
  inhoud: JSON.parse(rij.inhoud) as GebeurtenisInhoud,
  gebeurdOp: rij.gebeurd_op,
  vastgelegdOp: rij.vastgelegd_op,
  auteurId: rij.auteur_id,
  auteurNaam: rij.auteur_naam,
  vastgelegdDoor: rij.vastgelegd_door,
  zichtbaarheid: rij.zichtbaarheid,
  tekst: rij.tekst === null ? null : vrijeTekstUitOpslag(rij.tekst),
  bron: rij.bron,
  corrigeert: rij.corrigeert,
});

export function gebeurtenisStore(db: Db): GebeurtenisStore {
  return {
    async voegToe(een) {
      const sql = `insert into gebeurtenis (${velden}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [
        ...[een.id, een.casusId, een.inhoud.soort, JSON.stringify(een.inhoud), een.gebeurdOp, een.vastgelegdOp],
        ...[een.auteurId, een.auteurNaam, een.vastgelegdDoor, een.zichtbaarheid, een.tekst, een.bron, een.corrigeert],
      ]);
    },
    async vind(id) {
      const rij = await eerste<Rij>(db, 'select * from gebeurtenis where id = ?', [id]);
      return rij && naarGebeurtenis(rij);
    },
    async vanCasus(casusId, zicht, grens) {
      const rijen = await db.rijen<Rij>(`${nieuwsteEerst} limit ?`, [...leesbaar(casusId, zicht), grens]);
      return rijen.map(naarGebeurtenis);
    },
    blad: (casusId, zicht, bladzijde) => blad(db, casusId, zicht, bladzijde),
    async over(id) {
      const rijen = await db.rijen<Rij>('select * from gebeurtenis where corrigeert = ? order by id', [id]);
      return rijen.map(naarGebeurtenis);
    },
    async laatste(casusId, soort) {
      const sql = `select * from gebeurtenis where casus_id = ? and soort = ? order by gebeurd_op desc, id desc limit 1`;
      const rij = await eerste<Rij>(db, sql, [casusId, soort]);
      return rij && naarGebeurtenis(rij);
    },
    async laatsteBericht(casusId, zicht) {
      const rij = await eerste<Rij>(db, laatsteBericht, [...leesbaar(casusId, zicht), ...leesbaar(casusId, zicht)]);
      return rij && naarGebeurtenis(rij);
    },
    async vanBron(casusId, bron) {
      const sql = 'select * from gebeurtenis where casus_id = ? and bron = ? order by id limit 1';
      const rij = await eerste<Rij>(db, sql, [casusId, bron]);
      return rij && naarGebeurtenis(rij);
    },
    ritmes: (dag, casusId) => ritmes(db, dag, casusId),
    ritmeregels: () => db.rijen('select trede, dagen from ritme order by trede', []),
    zetRitme: async ({ trede, dagen }) =>
      void (await db.voer('update ritme set dagen = ? where trede = ?', [dagen, trede])),
    async laatsteUpdate(casusId) {
      const sql = `select ${laatsteVan('c.id')} as op from casus c where c.id = ?`;
      return (await eerste<{ op: string | null }>(db, sql, [casusId]))?.op ?? null;
    },
  };
}

const zoek = 'from gebeurtenis where casus_id = ? and zichtbaarheid in (?, ?)';
const nieuwsteEerst = `select * ${zoek} order by gebeurd_op desc, id desc`;
/** What was said last, also of an earlier day; however much happened since. A correction that was taken back, or that this reader does not get, corrects nothing. */
const laatsteBericht = `select * ${zoek} and soort in (${nieuwssoorten}) and tekst is not null and ${nooitTeruggenomen('gebeurtenis')}
  and not exists (select 1 from gebeurtenis h where h.corrigeert = gebeurtenis.id and h.soort = 'correctie'
    and h.casus_id = ? and h.zichtbaarheid in (?, ?) and ${nooitTeruggenomen('h')})
  order by case when soort = 'overgenomen-bericht' then gebeurd_op else vastgelegd_op end desc, id desc limit 1`;
const leesbaar = (casusId: string, zicht: Zichtbaarheid) => [casusId, 'betrokken', zicht] as const;

/** What corrects or takes back what is on the page may stand on another page, and may itself be taken back. */
async function blad(
  db: Db,
  casusId: string,
  zicht: Zichtbaarheid,
  { vanaf, aantal }: Bladzijde,
): Promise<Tijdlijnblad> {
  const wie = leesbaar(casusId, zicht);
  const rijen = await db.rijen<Rij>(`${nieuwsteEerst} limit ? offset ?`, [...wie, aantal, vanaf]);
  const gebeurtenissen = rijen.map(naarGebeurtenis);
  const ids = gebeurtenissen.map(({ id }) => id);
  const deze = `corrigeert in (${ids.map(() => '?').join(', ')})`;
  const later = `select * ${zoek} and (${deze} or corrigeert in (select id ${zoek} and ${deze}))`;
  const latere = ids.length === 0 ? [] : await db.rijen<Rij>(later, [...wie, ...ids, ...wie, ...ids]);
  const geteld = `select count(*) as aantal ${zoek}`;
  const alles = vanaf === 0 && ids.length < aantal;
  const telling = alles ? null : await eerste<{ aantal: number | string }>(db, geteld, wie);
  return { gebeurtenissen, latere: latere.map(naarGebeurtenis), totaal: Number(telling?.aantal ?? ids.length) };
}
