/** "Tussen de 30 en 40 kinderen" while something else is asked: which of both is written down is asked at once, so that it is not lost. */
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { wijzig } from '../dialogue';
import { tussenIn } from '../dialogues/aantal-vraag';
import { elders } from '../invoer/verwijzen';
import { bewaar, metAangeboden } from './concept';
import type { Open } from './concept';
import { isBeantwoord } from './erbij';
import { heeftVeld, openVraag, stapKaart } from './kaart';

const VELD = 'aantalJeugdigen';
/** Said of them, or so that it is no choice of two. */
const VAN_JEUGDIGEN = /(?<![a-z])(?:tussen|zo'?n|kinderen|jeugdigen|jongeren|clienten|jgdn?)(?![a-z])/;

export async function vraagtWelkAantal(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein } = leesBericht(beurt, tekst);
  const grenzen = VAN_JEUGDIGEN.test(klein) ? tussenIn(klein) : null;
  if (grenzen === null || !heeftVeld(open, VELD) || openVraag(open) === VELD || isBeantwoord(open, VELD)) return null;
  if (elders(beurt, tekst) !== null) return null;
  const hulp = { zin: dialoogTekst.tweeAantallen, keuzes: grenzen.map((een) => ({ waarde: een, titel: een })) };
  return zeg(
    stapKaart(beurt, await bewaar(beurt, open, metAangeboden(wijzig(open.draft, VELD), VELD, hulp)), { hulp }),
  );
}
