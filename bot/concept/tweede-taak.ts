/** "Doe er ook eentje bij: verslag rondsturen, zelfde datum" under a task that is being made: another task, beside the one that stands there. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { conceptTekst } from '../../texts/concept';
import { hoofdletter } from '../../texts/hoofdletter';
import type { Bericht } from '../bericht-lezen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vulAntwoord } from '../getoond/open-formulier';
import { komendeDag } from '../invoer/dag-kant';
import { metZin } from '../met-zin';
import type { Staat } from './staat';

const NOG_EEN =
  /^(?:(?:en|oh?|ja|ook|doe|zet|maak|er|dan|graag|nog|plus|kun je|wil je)[, ]+)*(?:eentje|(?:nog )?(?:een|1) (?:tweede|andere|extra|nieuwe)? ?taak|nog (?:een|1)|tweede taak)(?: (?:erbij|bij|toe|maken|aanmaken|ook))*[:,]? +(?=\S)/i;
const ZELFDE_DAG = /[,.;]? *(?:(?:met|en|op|voor) )?(?:de)?zelfde (?:datum|dag|termijn)[.!]*/i;
/** A day at the end is its term, and no part of the task. */
const DAG_ACHTER =
  /[,;]? (?:uiterlijk|voor|op|tot|per) (?:\d{1,2} \p{L}+|(?:volgende week )?\p{L}+dag|morgen|de \d{1,2}e)[.!]*$/iu;

/** Null for another draft, and where no other task is said. */
export async function nogEenTaak(beurt: Beurt, staat: Staat, { tekst }: Bericht): Promise<BeurtAntwoord | null> {
  const { action, casus } = staat.concept.data;
  const aanloop = NOG_EEN.exec(tekst.trim())?.[0];
  if (action !== 'taak.toevoegen' || typeof casus !== 'string' || aanloop === undefined) return null;
  const gezegd = tekst.trim().slice(aanloop.length);
  const zelfde = ZELFDE_DAG.test(gezegd);
  const wat = maakVrijeTekst(hoofdletter(gezegd.replace(ZELFDE_DAG, '').replace(DAG_ACHTER, '').trim()));
  if (!wat.ok || wat.tekst === '') return null;
  const stond = staat.velden.find(({ id }) => id === 'termijn')?.waarde ?? '';
  const termijn = zelfde ? stond : (komendeDag(leesBericht(beurt, gezegd), beurt.vandaag) ?? '');
  const formulier = await beurt.druk({ action: 'taak.nieuw', payload: { casus } });
  if (formulier.geweigerd === true) return null;
  return metZin(
    conceptTekst.nogEenTaak,
    vulAntwoord(formulier, { wat: wat.tekst, ...(termijn === '' ? {} : { termijn }) }),
  );
}
