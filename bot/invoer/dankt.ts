/** "Hartelijk dank!", "top": nothing is asked, and it is no button. Every word is looked up. */
import { alleenWoorden, woordlijst } from './alleen-woorden';

const DANK = woordlijst(
  'dank bedankt dankje dankjewel dankuwel danku thanks thx merci top toppie super fijn mooi geweldig perfect helder duidelijk chapeau tof prachtig gracias',
);
const ERBIJ = woordlijst(
  'hartelijk heel erg veel zeer je u jou jullie wel hoor nogmaals alvast voor de het uw jouw hulp moeite snelle antwoord reactie uitleg info informatie dit dat is ok oke oké prima goed ja zo weer en dan echt wat ik weet genoeg nu',
);
const VORM = { kern: DANK, erbij: ERBIJ, langst: 9 };

export const dankt = (tekst: string): boolean => alleenWoorden(tekst, VORM) !== null;
