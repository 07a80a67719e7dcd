/** "Wat is er sinds maandag gebeurd": what came after a day that was, or the last of it. */
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { opKanaalcasus } from './ingang';
import type { Ingang } from './ingang';

export const bijpraten: Ingang = (beurt, begrepen, tekst) => {
  const { datum } = begrepen.slots;
  const sinds = datum !== undefined && datum < beurt.vandaag ? datum : undefined;
  return opKanaalcasus((deze, casus) => bijpraatAntwoord(deze, casus, sinds))(beurt, begrepen, tekst);
};
