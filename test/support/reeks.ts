/** A series of letters in the demo world that nothing but a mishap can stop, and the steps with all of them. */
import { briefreeksStarten } from '../../app/briefreeks-starten';
import { reeksBeoordelen } from '../../app/briefreeks-bekijken';
import { rondeStarten } from '../../app/briefreeks-ronde';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { gegevensInlezen } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld, Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import type { Rondestap } from '../../domain/briefreeks';
import { briefwerk } from '../../reports/briefwerk';
import { hash } from '../bot/handlers/support/beurt';
import { ingelicht } from './ingelicht';
import { PROEFMOMENT } from './proefhuis';

const vandaag = PROEFMOMENT.slice(0, 10);
const werk = { nu: PROEFMOMENT, vandaag };

export const reeksAdviseur = async (eenheid: Turn, plek: number) => {
  const wie = (await eenheid.persoon.metRol('adviseur', vandaag))[plek];
  const actor = wie && (await eenheid.persoon.actorVanPersoon(wie.id, vandaag));
  if (!actor) throw new Error('no adviseur');
  return { ...werk, actor, eenheid };
};

/** The reference case with every fact there, and every gemeente having said what it has. */
export async function maakCompleet(eenheid: Turn): Promise<string> {
  const [casus] = await eenheid.db.rijen<{ id: string; aanbieder_id: string }>(
    'select id, aanbieder_id from casus order by nummer limit 1',
    [],
  );
  if (casus === undefined) throw new Error('no casus');
  const feiten = {
    rib: { ...mutsaers.rib, datum: vandaag, ondertekenaar: 'M. Janssen' },
    deelnemingen: { namen: ['Hai-5'] },
    plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld' },
  };
  const doe = { ...werk, actor: systeem, eenheid };
  expect((await voerUit(doe, feitVastleggen, { casusId: casus.id, feiten })).ok).toBe(true);
  const velden = { portefeuille: null, onderdelen: null, segmenten: null };
  const alle = { rij: 2, gemeenteId: '*', gemeente: '', aanbiederId: casus.aanbieder_id, velden, logo: null };
  expect((await voerUit(doe, gegevensInlezen, { rijen: [alle] })).ok).toBe(true);
  return casus.id;
}

/** Of every gemeente, or of those named. */
export async function startVolleReeks(eenheid: Turn, gemeenten?: readonly string[]): Promise<string> {
  const casus = await maakCompleet(eenheid);
  const uit = await voerUit(await reeksAdviseur(eenheid, 0), briefreeksStarten, {
    casus,
    soort: 'raadsinformatiebrief',
    rijen: gemeenten?.map((gemeente) => ({ gemeente })) ?? null,
  });
  if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  await ingelicht(await reeksAdviseur(eenheid, 0), casus);
  return uit.value.id;
}

/** Begins the step as who may: the second person sets, the first does the rest. */
export const beginStap = (wereld: OpenWorld, reeks: string, stap: Rondestap) =>
  wereld.eenheid(async (eenheid) => {
    const doe = await reeksAdviseur(eenheid, stap === 'vaststellen' ? 1 : 0);
    const gelezen = await voerUit(doe, reeksBeoordelen(briefwerk, hash), { reeks });
    if (!gelezen.ok) throw new Error(gelezen.fout.soort);
    const bevestigd = gelezen.value.gevoelig.map(({ zinId }) => zinId);
    const gegevens = { bevestigd, hoe: 'e-mail' as const, wanneer: vandaag };
    const uit = await voerUit(doe, rondeStarten(stap, hash), { reeks, gezien: gelezen.value.gezien, gegevens });
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  });

export const reeksStappen = ['voorleggen', 'vaststellen', 'vrijgeven', 'verzenden'] as const;
