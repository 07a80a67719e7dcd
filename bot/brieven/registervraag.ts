/** Whether somebody asks who must be told, or who was: a word that asks for whom, with one for telling, and none that makes it a question about something else. */
import { eenVan } from '../invoer/zinnen';

const WIE = eenVan(
  "^(?:(?:en|maar|eh|even|zeg|weet je|weet u|kun je zeggen|kunt u zeggen|ik wil weten|laat zien|toon) )*(?:aan |naar |bij |door )?(?:wie|welke (?:gemeente)?(?:raden|gemeenten|gemeentes|regio[’']?s|griffies|partijen|organisaties|clubs|instanties|mensen)|hoeveel (?:gemeente)?(?:raden|gemeenten|gemeentes|regio[’']?s|griffies|partijen|organisaties))(?![a-z])",
);
/** What is told, or that it is. Where the word has other uses as well, what has to stand before it does too. */
const VERTELLEN = eenVan(
  '(?<![a-z])(?:geinformeerd|informeren|inlichten|ingelicht|verwittigen|verwittigd|op de hoogte|aanschrijven|aangeschreven)(?![a-z])',
  '(?<![a-z])(?:bericht|nieuws|iets|niks|niets|het|dit|dat|hiervan|ervan)(?: [a-z]+){0,5} (?:krijgen|krijgt|kreeg|kregen|gekregen|gehad|ontvangen|horen|hoort|gehoord|weten|vernemen|vernomen)(?![a-z])',
  '(?<![a-z])(?:moet|moeten|krijgt|krijgen|hebben|heeft)(?: [a-z]+){0,4} (?:bericht|nieuws|het (?:nieuws )?weten)(?! van de)(?![a-z])',
  '(?<![a-z])recht op (?:bericht|nieuws|informatie)(?![a-z])',
  '(?<![a-z])(?:laten weten|nog bellen|nog mailen|nog gebeld|nog gemaild|al gebeld|al gemaild|nog niets|nog niks|al iets|nog iets)(?![a-z])',
  '(?<![a-z])(?:heeft|hebben) (?:de |het |onze |deze )?(?:[a-z]*brie(?:f|ven)|persbericht|nieuws) (?:al|nog niet|wel|niet|gehad|gekregen|ontvangen)(?![a-z])',
  '(?<![a-z])(?:nog niet|nog|al|wel)(?: [a-z]+){0,3} (?:gehad|gekregen|ingelicht|geinformeerd)(?![a-z])',
);
/** It is about what is missing in a letter, a message that had to be read, a task, a decision, or what somebody knows. */
const IETS_ANDERS =
  /(?<![a-z])(?:gegevens|feit(?:en)?|ontbre[a-z]*|gat(?:en)?|daarvoor|hiervoor|daarover|hierover|gelezen|bevestigd|akkoord|melding(?:en)?|trede[a-z]*|taak|taken|bank|curator|hoe|waar|wanneer|waarom|afspraak|overleg|versie|eerst|eerste|eerder|update|(?:dit|dat|mijn|ons|je|uw) bericht|van (?:de|het) (?:aanbieder|organisatie|instelling|inspectie|bestuurder|bestuur|directie))(?![a-z])/;

/** `plat`: lower case, without marks. */
export const vraagtRegister = (plat: string): boolean =>
  WIE.test(plat) && VERTELLEN.test(plat) && !IETS_ANDERS.test(plat);
