/** Who says that he passes on what a caller told, means a melding on behalf of him. */
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { bellerIn } from '../melding/namens-in-zin';
import { magNamens } from '../melding/namens-start';
import { startMelding } from '../melding/start';
import type { Regel } from './regel';

export const isNamens = (beurt: Beurt, gelezen: Bericht): boolean =>
  beurt.inbound.plek === 'persoonlijk' && magNamens(beurt) && bellerIn(gelezen) !== null;

/** In so many words: then it is no question about the melding before him. */
const ZEGT_NAMENS =
  /^(?:graag |ik (?:wil|doe) |wil )?(?:een |graag )*(?:(?:telefonische )?melding|ik (?:bel|meld)(?: dit)?) namens /i;

export const zegtNamens: Regel = (beurt, tekst) =>
  ZEGT_NAMENS.test(tekst) && isNamens(beurt, leesBericht(beurt, tekst)) ? startMelding(beurt, tekst) : null;
