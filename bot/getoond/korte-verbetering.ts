/** "Nee, vrijdag", "vrijdag pas": right under a task, a talk or a fact it changes that one, filled in on its form. Nothing changes before a button is pressed. */
import { feitInzien } from '../../app/feit-wijzigen';
import { taakInzien } from '../../app/taak-inzien';
import { voerUit } from '../../app/use-case';
import { taakAanpassenKaart } from '../../cards/taak-formulier';
import { regelVan } from '../../domain/dossier';
import { volgtUitBesluit } from '../../domain/feitversie';
import { isTermijnFeit } from '../../domain/termijnfeit';
import { datumVoluit } from '../../texts/datum';
import { taakTekst } from '../../texts/taak';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { ALLEEN_EEN_DAG, ALLEEN_EEN_UUR, DAG_EN_UUR, kantooruurIn } from '../invoer/dagwoorden';
import { openFeit } from '../handlers/feit';
import { openVerzet } from '../handlers/gesprek-verzetten';
import { taakAntwoord, takenAntwoord } from '../handlers/taak';
import { metZin } from '../met-zin';
import type { Net } from './net-getoond';
import { veldenVan } from './open-formulier';
import { toon, weiger } from '../prive';
import { eenVan } from '../invoer/zinnen';

const LANGSTE = 60;
/** A question about a day changes nothing. */
const VRAAG = eenVan('\\?\\s*$', '^(?:wat|wie|welke|wanneer|hoe|waar)(?![a-z])');

/** Null when the last card is about no such thing, or the words are more than a day. */
export async function korteVerbetering(beurt: Beurt, { klein, lezing }: Bericht): Promise<BeurtAntwoord | null> {
  // "Vrijdag 27 maart" reads as two days, of which the last is the one that was meant.
  const dag = lezing.datums.at(-1);
  if (klein.length > LANGSTE || VRAAG.test(klein)) return null;
  const uur = kantooruurIn(klein);
  if (dag === undefined && uur !== null && ALLEEN_EEN_UUR.test(klein)) return opUur(beurt, uur);
  if (dag === undefined || !(ALLEEN_EEN_DAG.test(klein) || (uur !== null && DAG_EN_UUR.test(klein)))) return null;
  const net = netVan(beurt);
  return net && opDag(beurt, net, dag, uur);
}

export const netVan = (beurt: Beurt): Net | null =>
  beurt.huis.getoond.net(beurt.inbound, beurt.nu, beurt.actor.persoonId);

/** After several tasks it is asked which one. */
export const welkeTaak = async (beurt: Beurt): Promise<BeurtAntwoord> =>
  metZin(taakTekst.welkeTaak, await takenAntwoord(beurt));

function opDag(
  beurt: Beurt,
  { soort, id, casus }: Net,
  dag: string,
  uur: string | null,
): Promise<BeurtAntwoord> | null {
  if (soort === 'gesprek') return openVerzet(beurt, id, { datum: dag, tijd: uur ?? undefined });
  if (soort === 'taak') return taakNaar(beurt, id, dag);
  if (soort === 'taken') return welkeTaak(beurt);
  if (soort === 'melding' || casus === null || !isTermijnFeit(id) || volgtUitBesluit(id)) return null;
  const metUur = uur !== null && regelVan(id)?.rij.soort.naam === 'tijdstip';
  return openFeit(beurt, casus, id, { waarde: metUur ? `${datumVoluit(dag)} ${uur}` : datumVoluit(dag) });
}

/** "Nee, 15 uur": of a moment the day stays, as it stands on the form or as it was recorded. */
async function opUur(beurt: Beurt, uur: string): Promise<BeurtAntwoord | null> {
  const net = netVan(beurt);
  if (net?.soort !== 'feit' || net.casus === null || regelVan(net.id)?.rij.soort.naam !== 'tijdstip') return null;
  const dag = dagOpFormulier(beurt) ?? (await dagVanFeit(beurt, net.casus, net.id));
  return dag === null ? null : openFeit(beurt, net.casus, net.id, { waarde: `${dag} ${uur}` });
}

const UUR_ERACHTER = /[,\s]+(?:om\s+)?\d{1,2}[:.]\d{2}(?:\s*uur)?$/u;

function dagOpFormulier(beurt: Beurt): string | null {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const waarde = veldenVan(kaart?.inhoud).find(({ id }) => id === 'waarde')?.waarde ?? '';
  return waarde === '' ? null : waarde.replace(UUR_ERACHTER, '');
}

async function dagVanFeit(beurt: Beurt, casus: string, feit: string): Promise<string | null> {
  const gelezen = await voerUit(beurt, feitInzien, { casus, feit });
  const nu = gelezen.ok ? gelezen.value.nu : null;
  return nu?.status === 'bekend' && typeof nu.waarde === 'string' ? datumVoluit(nu.waarde.slice(0, 10)) : null;
}

/** The form with the other day filled in, or the day that holds now, for who may change it; the task itself for who may not. */
export async function verzetTaak(beurt: Beurt, taakId: string, naar: string | undefined): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { taak, vervolg } = gelezen.value;
  if (taak.status !== 'open' || !vervolg.includes('taak.wijzigen')) return taakAntwoord(beurt, taakId);
  return toon(beurt, taakAanpassenKaart(taak, beurt.nieuweSleutel(), naar));
}

/** Without another day it is only shown. */
export const taakNaar = (beurt: Beurt, taakId: string, naar: string | undefined): Promise<BeurtAntwoord> =>
  naar === undefined ? taakAntwoord(beurt, taakId) : verzetTaak(beurt, taakId, naar);
