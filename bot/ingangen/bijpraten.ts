/** "Wat is er sinds maandag gebeurd": what came after a day that was, or the last of it. */
import { tijdvakIn } from '../begrip/tijdvak';
import { leesBericht } from '../bericht-lezen';
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { opKanaalcasus } from './ingang';
import type { Ingang } from './ingang';

export const bijpraten: Ingang = (beurt, begrepen, tekst) => {
  const { datum } = begrepen.slots;
  const vak = tijdvakIn(leesBericht(beurt, tekst).klein, beurt.vandaag);
  const van = datum !== undefined && datum <= beurt.vandaag ? datum : vak?.van;
  const sinds = van !== undefined && van <= beurt.vandaag ? van : undefined;
  return opKanaalcasus((deze, casus) => bijpraatAntwoord(deze, casus, sinds))(beurt, begrepen, tekst);
};
