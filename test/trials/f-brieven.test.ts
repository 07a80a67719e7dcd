/** F61 kill -9 tijdens voorleggen, vaststellen, vrijgeven en verzenden: van iedere brief gebeurt een stap helemaal of niet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { briefreeksStarten } from '../../app/briefreeks';
import { reeksBeoordelen } from '../../app/briefreeks-bekijken';
import { rondeStarten } from '../../app/briefreeks-ronde';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { gegevensInlezen } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { openWorld } from '../../db/world';
import type { OpenWorld, Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import { rondestappen } from '../../domain/briefreeks';
import type { Rondestap } from '../../domain/briefreeks';
import { briefwerk } from '../../reports/briefwerk';
import { hash } from '../bot/handlers/support/beurt';
import { Kinderen } from '../support/kinderen';
import { kopieerProefwereld, PROEFMOMENT, zetKlok } from '../support/proefhuis';
import { kapotteRegel } from '../support/tellen';

jest.setTimeout(180_000);

const vandaag = PROEFMOMENT.slice(0, 10);
const werk = { nu: PROEFMOMENT, vandaag };

const adviseur = async (eenheid: Turn, plek: number) => {
  const wie = (await eenheid.persoon.metRol('adviseur', vandaag))[plek];
  const actor = wie && (await eenheid.persoon.actorVanPersoon(wie.id, vandaag));
  if (!actor) throw new Error('no adviseur');
  return { ...werk, actor, eenheid };
};

/** Every fact is there and every gemeente said what it has: nothing but a crash can stop a step. */
async function startReeks(eenheid: Turn): Promise<string> {
  const [casus] = await eenheid.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []);
  const casusId = casus?.id ?? '';
  const feiten = {
    rib: { ...mutsaers.rib, datum: vandaag, ondertekenaar: 'M. Janssen' },
    deelnemingen: { namen: ['Hai-5'] },
    plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld' },
  };
  const doe = { ...werk, actor: systeem, eenheid };
  expect((await voerUit(doe, feitVastleggen, { casusId, feiten })).ok).toBe(true);
  const [rij] = await eenheid.db.rijen<{ aanbieder_id: string }>('select aanbieder_id from casus where id = ?', [
    casusId,
  ]);
  const velden = { portefeuille: null, onderdelen: null, segmenten: null };
  const alle = { rij: 2, gemeenteId: '*', gemeente: '', aanbiederId: rij?.aanbieder_id ?? '', velden, logo: null };
  expect((await voerUit(doe, gegevensInlezen, { rijen: [alle] })).ok).toBe(true);
  const uit = await voerUit(await adviseur(eenheid, 0), briefreeksStarten, { casus: casusId, rijen: null });
  if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  return uit.value.id;
}

/** Begins the step as who may: the second person sets, the first does the rest. */
const begin = (wereld: OpenWorld, reeks: string, stap: Rondestap) =>
  wereld.eenheid(async (eenheid) => {
    const doe = await adviseur(eenheid, stap === 'vaststellen' ? 1 : 0);
    const gelezen = await voerUit(doe, reeksBeoordelen(briefwerk, hash), { reeks });
    if (!gelezen.ok) throw new Error(gelezen.fout.soort);
    const bevestigd = gelezen.value.gevoelig.map(({ zinId }) => zinId);
    const gegevens = { bevestigd, hoe: 'e-mail' as const, wanneer: vandaag };
    const uit = await voerUit(doe, rondeStarten(stap, hash), { reeks, gezien: gelezen.value.gezien, gegevens });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  });

const rang = ['concept', 'voorgelegd', 'vastgesteld', 'vrijgegeven', 'verzonden'];
const stappen = ['voorleggen', 'vaststellen', 'vrijgeven', 'verzenden'] as const;

/** Status, approval, history, logboek, register and the count of the step say the same of every letter. */
async function keur(wereld: OpenWorld, reeks: string): Promise<{ readonly klaar: boolean; readonly gedaan: number }> {
  return wereld.eenheid(async (turn) => {
    const { db } = turn;
    const brieven = (await turn.briefreeks.brieven(reeks, 0, 500)).map(({ brief }) => brief);
    for (const [plek, stap] of stappen.entries()) {
      const voorbij = brieven.filter(({ status }) => rang.indexOf(status) > plek).map(({ id }) => id);
      const verloop = await db.rijen<{ brief_id: string }>('select brief_id from brief_stap where stap = ?', [stap]);
      expect(verloop.map((rij) => rij.brief_id).sort()).toEqual([...voorbij].sort());
      const handeling = rondestappen[stap].handeling;
      const regels = await db.rijen<{ object_id: string }>(
        "select object_id from logboek where handeling = ? and uitkomst = 'gedaan' and soort = 'brief'",
        [handeling],
      );
      expect(regels.map((rij) => rij.object_id).sort()).toEqual([...voorbij].sort());
    }
    for (const { akkoord, status, hash: nu } of brieven)
      expect(akkoord?.hash ?? null).toBe(rang.indexOf(status) >= 2 ? nu : null);
    const verzonden = brieven.filter(({ status }) => status === 'verzonden').length;
    const genoteerd = await db.rijen<{ wie: string }>('select distinct wie from geinformeerd', []);
    expect(genoteerd).toHaveLength(verzonden);
    const ronde = await turn.briefreeks.laatsteRonde(reeks);
    const over = ronde ? stappen.indexOf(ronde.stap as (typeof stappen)[number]) : -1;
    expect(ronde?.gelaten ?? 0).toBe(0);
    expect(brieven.filter(({ status }) => rang.indexOf(status) > over)).toHaveLength(ronde?.gedaan ?? brieven.length);
    return { klaar: ronde?.status === 'klaar', gedaan: ronde?.gedaan ?? 0 };
  });
}

it('voor iedere stap: gedood terwijl hij loopt, en daarna verder waar hij was', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-fbrief-'));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  const kinderen = new Kinderen();
  let minuut = 0;
  const leef = async (reeks: string, tot: (gedaan: number) => boolean): Promise<void> => {
    const kind = await kinderen.start({ databaseUrl, map, logniveau: 'silent' });
    // The lease of the process before it runs out first.
    minuut += 3;
    void zetKlok(kind.url, new Date(Date.parse(PROEFMOMENT) + minuut * 60_000).toISOString()).catch(() => undefined);
    const wereld = await openWorld(databaseUrl);
    for (let keer = 0; keer < 2_000; keer += 1) {
      const ronde = await wereld.eenheid((turn) => turn.briefreeks.laatsteRonde(reeks));
      const loopt = (await wereld.eenheid((turn) => turn.briefreeks.lopend())).length > 0;
      if (!loopt && (ronde === null || ronde.status !== 'loopt' || tot(ronde.gedaan))) break;
      await even(2);
    }
    await kind.kind.slaDood();
    await wereld.sluit();
  };
  const metWereld = async <T>(doe: (wereld: OpenWorld) => Promise<T>): Promise<T> => {
    const wereld = await openWorld(databaseUrl);
    return doe(wereld).finally(() => wereld.sluit());
  };
  const reeks = await metWereld((wereld) => wereld.eenheid(startReeks));
  await leef(reeks, () => false);
  const rondje = async (grens: number) => {
    await leef(reeks, (gedaan) => gedaan >= grens);
    return metWereld((wereld) => keur(wereld, reeks));
  };
  let halverwege = 0;
  for (const stap of stappen) {
    await metWereld((wereld) => begin(wereld, reeks, stap));
    // Killed somewhere in the middle, and then let go to the end.
    const gedood = await rondje(9);
    if (!gedood.klaar && gedood.gedaan > 0) halverwege += 1;
    expect((await rondje(1_000)).klaar).toBe(true);
  }
  // A kill that always came too late would prove nothing.
  expect(halverwege).toBeGreaterThanOrEqual(3);
  expect(await metWereld((wereld) => kapotteRegel({ wereld }))).toBeNull();
  const eind = await metWereld((wereld) => wereld.eenheid((turn) => turn.briefreeks.teksten(reeks)));
  expect(new Set(eind.map(({ status }) => status))).toEqual(new Set(['verzonden']));
  await kinderen.sluit();
  rmSync(map, { recursive: true, force: true });
});
