/** "Wat moet ik nog vrijgeven", "welke kunnen er al uit", "vrijgeven" with no letter before somebody: his letters that are set and have not left. */
import { eigenBrieven } from '../../app/brieven-inzien';
import { magErgens } from '../../app/casussen-inzien';
import { voerUit } from '../../app/use-case';
import { eigenBrievenKaart } from '../../cards/brieven';
import { brievenTekst } from '../../texts/brieven';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { brievenVoorU } from '../handlers/brieven';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { kaleZin } from './kale-zin';

const WAT = '(?:wat|welke(?: brief| brieven| persberichten| stukken)?|hoeveel(?: brieven)?)';
const MOET = '(?:moet|moeten|kan|kunnen|mag|mogen|gaat|gaan|ligt|liggen|is|zijn|staat|staan|heb|hebben)';
const TUSSEN =
  '(?: (?:ik|we|wij|jij|je|er|nu|nog|al|vandaag|straks|morgen|deze week|allemaal|eigenlijk|eerst|klaar|om|voor mij|van mij|te))*';
const UIT =
  '(?:vrijgeven|vrijgegeven(?: worden)?|versturen|verstuurd(?: worden)?|verzenden|verzonden(?: worden)?|eruit|uit|de deur uit|naar buiten|worden vrijgegeven|worden verstuurd)';
const OM_UIT =
  '(?:om (?:nog )?(?:vrij te geven|te versturen|te verzenden)|(?:dat|wat|die)(?: [a-z]+){0,2} (?:uit|eruit|de deur uit|verstuurd|vrijgegeven) (?:moet|kan|mag))';
const VORM = eenVan(
  `^${WAT} ${MOET}${TUSSEN} ${UIT}$`,
  `^${WAT} ${MOET}${TUSSEN} ${OM_UIT}$`,
  `^(?:is|zijn|staat|staan|ligt|liggen|heb ik)${TUSSEN} (?:iets|brieven|een brief|wat)(?: klaar)? ${OM_UIT}$`,
);
/** Where no letter stands before him these words are about all. */
const BEVEL = /^(?:vrijgeven|vrijgave|brieven vrijgeven|ik wil vrijgeven)$/;

/** Null for who has to do with no letter anywhere, and where something else is asked. */
export async function uitTeGeven(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const zin = kaleZin(leesBericht(beurt, tekst).klein);
  const { brief } = onderwerpVan(beurt);
  const opKnop = beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu) !== null;
  const isBevel = BEVEL.test(zin) && brief === undefined && !opKnop;
  if ((!VORM.test(zin) && !isBevel) || !(await magErgens(beurt, 'brief.opstellen'))) return null;
  const gevonden = await voerUit(beurt, eigenBrieven, {});
  const brieven = gevonden.ok ? gevonden.value.brieven.filter(({ status }) => status === 'vastgesteld') : [];
  if (brieven.length === 0) return metZin(brievenTekst.nietsUitTeGeven, await brievenVoorU(beurt));
  return metZin(brievenTekst.uitTeGeven(brieven.length), toon(beurt, eigenBrievenKaart({ brieven, vanaf: 0 })));
}
