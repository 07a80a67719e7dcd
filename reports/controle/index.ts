/** Everything a letter is checked for before somebody puts it forward. */
import type { Document } from '../../domain/document';
import type { Dossier } from '../../domain/dossier';
import type { Publiek } from '../../domain/publiek';
import { gaten, gevoeligeZinnen, gevoeligheidVan, metGatenlijst, teBevestigen } from './gaten';
import { teControleren } from './ouderdom';
import { raadElders } from './raad-elders';
import { naHetEinde, stoptToch } from './strijdig';
import { uitDeTijd } from './uit-de-tijd';
import { taalhints } from './taal';
import { tegenspraken } from './tegenspraak';
import { wijInPassages } from './wij';
import { beladenWoorden, nietVoorPubliek } from './woorden';

export { herleidingDocument, herleidingJson } from './bijlage';
export { feitenblad, feitenVan, feitenVanZin, geraakteZinnen } from '../../domain/feitenblad';
export { herleiding } from './grond';
export { lekken } from './lek';
export { buitenMatrix, onderwerpen, publieksmatrix } from './matrix';
export { pakketTegenspraken } from './tegenspraak';
export { verschillen } from './verschil';
export { andersDanVerzonden } from './verzonden';
export { gaten, gevoeligeZinnen, gevoeligheidVan, metGatenlijst, taalhints as taalhintsVan, tegenspraken };

/** `dossier` is the one the letter was made from. */
export const controleer = (document: Document, dossier: Dossier, publiek: Publiek) => ({
  gaten: gaten(document),
  teBevestigen: teBevestigen(document, dossier),
  tegenspraken: [
    ...tegenspraken(dossier),
    ...uitDeTijd(document, dossier),
    ...naHetEinde(document, dossier),
    ...stoptToch(document, dossier),
    ...raadElders(document, dossier, publiek),
  ],
  beladenWoorden: beladenWoorden(document, dossier),
  nietVoorPubliek: nietVoorPubliek(document, publiek),
  taalhints: [...taalhints(document), ...wijInPassages(document, dossier, publiek)],
  teControleren: teControleren(document, dossier),
});
