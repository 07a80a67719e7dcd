/** Writes down what came of an attempt, and tells people when a message about a casus reached nobody. */
import { bezorgingOpvolgen } from '../../app/bezorging-opvolgen';
import { kanaalBijhouden } from '../../app/kanaal-bijhouden';
import { voerUit } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import { moetOpgevolgd } from '../../domain/bezorgwijze';
import { regieadres } from '../../domain/casusbericht';
import type { Turn, Wachtend } from '../../domain/traffic';
import { taakberichtTekst } from '../../texts/taak-bericht';
import type { Vervolg } from './beleid';

export interface Boeking {
  readonly turn: Turn;
  readonly rij: Wachtend;
  readonly vervolg: Vervolg;
  readonly nu: string;
  readonly vandaag: string;
  readonly tekstHash: string;
  readonly gesprek: string;
}

/** What arrived is written in one statement, and then whatever follows from each outcome. */
export async function boekAlle(turn: Turn, boekingen: readonly Omit<Boeking, 'turn'>[]): Promise<void> {
  await turn.verzending.verzonden(boekingen.flatMap(alsVerzonden));
  for (const boeking of boekingen) await boekGevolg({ ...boeking, turn });
}

export const boekVervolg = ({ turn, ...boeking }: Boeking): Promise<void> => boekAlle(turn, [boeking]);

const alsVerzonden = ({ rij, vervolg, nu: op, tekstHash, gesprek }: Omit<Boeking, 'turn'>) =>
  vervolg.soort === 'verzonden' ? [{ id: rij.id, op, tekstHash, gesprek, berichtId: vervolg.berichtId }] : [];

async function boekGevolg(boeking: Boeking): Promise<void> {
  const { turn, rij, vervolg, nu } = boeking;
  const { verzending } = turn;
  switch (vervolg.soort) {
    case 'verzonden':
      if (rij.soort === 'stand-van-zaken') return onthoudKaart(boeking, vervolg.berichtId);
      return moetOpgevolgd(rij.soort) ? volgOp(boeking, null) : undefined;
    case 'opnieuw':
      return verzending.opnieuw(rij.id, naMs(nu, vervolg.overMs), vervolg.reden, vervolg.onzeker);
    case 'sluit':
      if (await plaatsOpnieuw(boeking)) return;
      await verzending.sluitAf(rij.id, vervolg.status, vervolg.reden);
      return isKanaal(rij) ? verlies(boeking) : meldNietBereikt(boeking);
  }
}

const naMs = (nu: string, ms: number): string => new Date(Date.parse(nu) + Math.ceil(ms)).toISOString();
const isKanaal = ({ ontvangerId }: Wachtend): boolean => ontvangerId.startsWith('kanaal:');
const kanaalId = ({ ontvangerId }: Wachtend): string => ontvangerId.slice('kanaal:'.length);

async function onthoudKaart({ turn, rij }: Boeking, berichtId: string): Promise<void> {
  const kanaal = await turn.kanaal.vind(kanaalId(rij));
  if (kanaal) await turn.kanaal.zetKaart(kanaal.kanaalId, kanaal.kaartId ?? berichtId, kanaal.kaartVersie + 1);
}

/** The card to replace is not there any more: the next attempt posts a new one. True when that is what happened. */
async function plaatsOpnieuw({ turn, rij, vervolg, nu }: Boeking): Promise<boolean> {
  if (rij.soort !== 'stand-van-zaken' || vervolg.soort !== 'sluit' || vervolg.reden !== 'HTTP_404') return false;
  const kanaal = await turn.kanaal.vind(kanaalId(rij));
  if (kanaal?.kaartId == null) return false;
  await turn.kanaal.zetKaart(kanaal.kanaalId, null, kanaal.kaartVersie);
  await turn.verzending.opnieuw(rij.id, nu, 'KAART_WEG', false);
  return true;
}

async function verlies({ turn, rij, vervolg, nu, vandaag }: Boeking): Promise<void> {
  if (vervolg.soort !== 'sluit' || vervolg.status !== 'niet-bereikt' || rij.soort === 'kanaalbericht-ingetrokken')
    return;
  const werk = { actor: systeem, nu, vandaag, eenheid: turn };
  await voerUit(werk, kanaalBijhouden, { wat: 'weg', kanaalId: kanaalId(rij), teamId: null });
}

/** A task for who leads each casus, or the end of it; judged and in the logboek like everything else. */
async function volgOp({ turn, rij, nu, vandaag }: Boeking, wat: string | null): Promise<void> {
  const casussen = rij.casusId === null ? await turn.outbox.casussenVan(rij.id) : [rij.casusId];
  for (const casus of casussen)
    await voerUit({ actor: systeem, nu, vandaag, eenheid: turn }, bezorgingOpvolgen, { bericht: rij.id, casus, wat });
}

async function meldNietBereikt(boeking: Boeking): Promise<void> {
  const { turn, rij, vandaag } = boeking;
  if (!moetOpgevolgd(rij.soort)) return;
  const wie = await turn.persoon.vind(rij.ontvangerId);
  await volgOp(boeking, taakberichtTekst.wat(wie?.naam ?? ''));
  const casus = rij.casusId === null ? null : await turn.casus.vind(rij.casusId, vandaag);
  const adres = casus && regieadres(casus);
  if (!adres || adres === rij.ontvangerId) return;
  await schrijfNietBereikt(boeking, adres);
}

/** One for each message while it waits: at sending it names everybody who was not reached. */
async function schrijfNietBereikt({ turn, rij, nu }: Boeking, ontvangerId: string): Promise<void> {
  const { objectId, casusId } = rij;
  const wacht = (await turn.outbox.over(objectId)).some(
    (een) => een.soort === 'niet-bereikt' && een.status === 'wachtend' && een.ontvangerId === ontvangerId,
  );
  if (wacht) return;
  await turn.outbox.voegToe({ id: turn.nieuwId(nu), soort: 'niet-bereikt', objectId, ontvangerId, op: nu, casusId });
}
