/** "Wat moet ik zelf hier nog": of the casus before him only what is his own, and not what others have to do. */
import { leesBericht } from '../bericht-lezen';
import { metZin } from '../met-zin';
import { onderwerpVan } from '../getoond/onderwerp';
import { takenAntwoord } from '../handlers/taak';
import { eenVan } from '../invoer/zinnen';
import type { Regel } from '../nieuw-bericht/regel';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { kanaalcasus } from './bedoelde-casus';

const HIER =
  '(?:hier|hierin|hierbij|hiervoor|hieraan|hiervan|(?:op|in|bij|aan|van|voor) (?:deze|dit|die) (?:casus|zaak|dossier)|op de casus)';
const vragen = eenVan(
  `^(?:en |maar |dus )*wat (?:moet|kan|mag|hoor) (?:ik|je) (?:zelf )?(?:nog )?${HIER}(?: zelf)?(?: nu)?(?: nog)?(?: allemaal)?(?: te)?(?: doen)?[?. ]*$`,
  `^(?:en |maar |dus )*wat (?:staat|is|ligt) (?:er )?(?:nog )?${HIER} (?:nog )?(?:van mij|voor mij|op mijn naam|bij mij|mijn (?:taak|werk|klus|deel))(?: open)?[?. ]*$`,
  `^(?:en |maar |dus )*wat (?:is|zijn) (?:${HIER} )?mijn (?:taak|taken|werk|deel|actie|acties|actiepunten) ${HIER}[?. ]*$`,
  `^(?:en |maar |dus )*(?:welke|wat voor) (?:taken|acties|actiepunten|dingen) (?:zijn|staan|liggen|heb ik) (?:er )?(?:nog )?${HIER} ?(?:nog )?(?:van mij|voor mij|op mijn naam|bij mij|zelf)?[?. ]*$`,
  `^mijn (?:eigen )?(?:taken|acties|werk) ${HIER}[?. ]*$`,
);

/** Null where no casus is before him. */
export const eigenTakenHier: Regel = async (beurt, tekst) => {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const { aanbieder, casusnummer, kandidaten } = begrepen.slots;
  if ((aanbieder ?? casusnummer ?? kandidaten) !== undefined || !vragen.test(klein)) return null;
  const casus = beurt.inbound.plek === 'kanaal' ? await kanaalcasus(beurt) : onderwerpVan(beurt).casus;
  if (casus == null) return null;
  return metZin(taakGezegdTekst.alleenHier, await takenAntwoord(beurt, { welke: 'mijn', casus }));
};
