/** "Ja die bestaat echt", "zo heten ze": says that a name we do not know is the right one. Every word is looked up. */
import { alleenWoorden, woordlijst } from './alleen-woorden';

const BEVESTIGT = woordlijst(
  'bestaat bestaan nieuw nieuwe heet heten getypt typte tikte schreef geschreven gebruik gebruiken goed juist correct',
);
const ERBIJ = woordlijst(
  'ja jawel jep ok oke klopt dat die deze dit het hem ze zij is echt wel zo gewoon maar de een naam aanbieder organisatie instelling stichting zoals ik hoor nog niet in jullie uw lijst staat toch zeker ben ervan helemaal nou gespeld ook dus precies graag inderdaad van deze recent net gestart',
);
const VORM = { kern: BEVESTIGT, erbij: ERBIJ, langst: 10 };

export const bevestigtNaam = (tekst: string): boolean =>
  alleenWoorden(tekst, VORM) !== null && !/(?:niet|geen) (?:goed|juist|correct|die|deze|dat)/i.test(tekst);
