/**
 * "Nee het plan komt maandag pas", "het plan komt dinsdag, nee woensdag": of the message that stands there, and no new one in its place. What has its day on the
 * draft moves; what has no place there leaves the draft as it was, and is said.
 */
import { kaal } from '../begrip/normaliseer';
import { isVerbetering, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { OpenConcept } from '../getoond/open-concept';
import { woordlijst } from '../invoer/alleen-woorden';
import { herstelt, watHoudt } from '../invoer/laatste-woord';
import { genoemdeCasus } from '../namen/genoemd';
import { noemtCasus } from '../regie/casusbericht-invoer';
import { zetAndereWaarde } from './andere-waarde';
import type { Staat } from './staat';

const NEE = /^(?:oh?[ ,]+)?nee+n?(?: hoor)?[ ,.:]+/i;
const ZEGT_NIETS = woordlijst('de het een is er op in van nee toch pas komt wordt met en');

const deelt = (staat: Staat, tekst: string): boolean => {
  const opKaart = new Set(staat.velden.flatMap(({ waarde }) => kaal(waarde.toLowerCase()).match(/[a-z]{3,}/g) ?? []));
  return (kaal(tekst.toLowerCase()).match(/[a-z]{3,}/g) ?? []).some(
    (woord) => !ZEGT_NIETS.has(woord) && opKaart.has(woord),
  );
};

/** Whether somebody takes back or says anew what stands there: of the same casus, and in no words for an entry of its own. */
export function verbetertBericht(beurt: Beurt, concept: OpenConcept, staat: Staat, bericht: Bericht): boolean {
  const { tekst, begrepen } = bericht;
  if (concept.soort !== 'bericht' || tekst.includes('?') || noemtCasus(tekst)) return false;
  const ander = begrepen.slots.casusnummer ?? genoemdeCasus(beurt.register, begrepen.slots);
  if (ander !== undefined && ander !== concept.data['casus']) return false;
  return isVerbetering(bericht) || (herstelt(tekst) && deelt(staat, tekst));
}

/** With what holds of his words; null when the draft has no place for it. */
export async function verbeterd(beurt: Beurt, staat: Staat, { tekst }: Bericht): Promise<BeurtAntwoord | null> {
  const houdt = watHoudt(tekst.replace(NEE, '')).at(-1) ?? '';
  const gelezen = leesBericht(beurt, houdt);
  return gelezen.lezing.datums.length === 1 ? zetAndereWaarde(beurt, staat, gelezen) : null;
}
