/** "Hoe bereik ik Ingrid": by name in Teams. Nobody is looked up, so that the answer tells of nobody whether he is here. */
import { bereikTekst } from '../../texts/collega-bereiken';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { GEEN_NAAM, eigenNaam } from '../handlers/taken-van';
import { eenVan } from '../invoer/zinnen';
import { zegTekst } from '../prive';

const WIE = "(?<wie>[a-z][a-z'-]+(?: (?:van|de|der|den|het|[a-z][a-z'-]+)){0,3})";
const VRAAG = eenVan(
  `^(?:en )?(?:hoe|waar|op welk nummer|wanneer) (?:bereik|bel|mail|vind) (?:ik|je|u|wij|we) ${WIE}$`,
  `^(?:en )?(?:hoe|waar|op welk nummer) (?:kan|kunnen) (?:ik|we|wij|je|u) ${WIE.replace('<wie>', '<wie2>')} (?:bereiken|bellen|mailen|vinden|te pakken krijgen)$`,
  `^(?:en )?(?:wat is|heb je|heeft u|weet je|weet u|mag ik) (?:het )?(?:telefoonnummer|nummer|mobiele nummer|mailadres|06-nummer|e-mailadres) van ${WIE.replace('<wie>', '<wie3>')}$`,
);
/** Of these it is said who they are, and that has answers of its own. */
const ROL =
  /(?<![a-z])(?:meldpunt|regievoerder|adviseur|beheerder|accounthouder|accountmanager|woordvoerder|communicatie|iemand|mens|collega|inspectie|autoriteit|jeugdautoriteit|wethouder|gemeente|regio|u|je|jullie|jou|hen|ze|hem|haar|die|dat|dit|ons|mij|veilig)(?![a-z])/;

export function collegaBereiken(beurt: Beurt, tekst: string): BeurtAntwoord | null {
  const { klein } = leesBericht(beurt, tekst);
  const groepen = VRAAG.exec(klein.trim().replace(/[\s?.!]+$/, ''))?.groups;
  const wie = groepen?.['wie'] ?? groepen?.['wie2'] ?? groepen?.['wie3'];
  if (wie === undefined || GEEN_NAAM.test(wie) || ROL.test(wie)) return null;
  const { aanbieder, kandidaten, gemeente, regio } = leesBericht(beurt, wie).begrepen.slots;
  return (aanbieder ?? kandidaten ?? gemeente ?? regio) === undefined
    ? zegTekst(beurt, bereikTekst(eigenNaam(wie)))
    : null;
}
