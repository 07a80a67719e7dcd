/** "Maak de brief opnieuw", "nieuwe versie van de brief Mutsaers": the same letter for the same readers, with the facts of now. */
import { casusbrieven } from '../../app/brieven-inzien';
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { woordSleutel } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { briefHandlers } from '../handlers/brief';
import { briefgangHandlers } from '../handlers/briefgang';
import { brievenVan } from '../handlers/brieven';
import { weiger } from '../prive';

/** A letter of a series gets its new version there, with what differs per gemeente. */
export async function nieuweVersie(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casusId: casus, soort, publiek, reeks } = gevonden.value;
  if (reeks !== undefined) return briefgangHandlers['brief.nakijken'](beurt, { brief });
  return briefHandlers['brief.opstellen'](beurt, { casus, soort, publiek, sleutel: woordSleutel(beurt) });
}

const leeft: ReadonlySet<string> = new Set(['concept', 'voorgelegd', 'vastgesteld']);

/** Of a casus: the letter before him when it is of that one, or its only letter that has not left; otherwise he chooses. */
export async function nieuweVersieVan(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const { brief } = onderwerpVan(beurt);
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  const open = brief === undefined ? null : await beurt.eenheid.brief.vind(brief);
  if (brief !== undefined && casus !== null && open?.casusId === casus.id) return nieuweVersie(beurt, brief);
  const gevonden = await voerUit(beurt, casusbrieven, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const [enige, ander] = gevonden.value.brieven.filter(({ status }) => leeft.has(status));
  return enige === undefined || ander !== undefined ? brievenVan(beurt, over) : nieuweVersie(beurt, enige.id);
}

/** "Geef de raadsbrief van Mutsaers vrij": the letter that is there, to be read with its buttons, or the list to choose from; never a new one. */
export async function bestaandeVan(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusbrieven, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const [enige, ander] = gevonden.value.brieven.filter(({ status }) => leeft.has(status));
  if (enige === undefined || ander !== undefined) return brievenVan(beurt, over);
  return briefHandlers['brief.inzien'](beurt, { brief: enige.id });
}
