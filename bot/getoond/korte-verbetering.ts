/** "Nee, vrijdag", "vrijdag pas": right under a task, a talk or a fact it changes that one, filled in on its form. Nothing changes before a button is pressed. */
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
import { ALLEEN_EEN_DAG, DAG_EN_UUR, kantooruurIn } from '../invoer/dagwoorden';
import { openFeit } from '../handlers/feit';
import { openVerzet } from '../handlers/gesprek-verzetten';
import { taakAntwoord, takenAntwoord } from '../handlers/taak';
import { metZin } from '../met-zin';
import type { Net } from './net-getoond';
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
