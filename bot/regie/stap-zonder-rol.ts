/** "Zet bij Mutsaers dat ik dinsdag de wethouder bel" of a bestuurder who only reads the casus: no melding, but who can give him a part in it. */
import { magErgens } from '../../app/casussen-inzien';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { isBestuurder, weigerStap } from '../handlers/casus-weigering';
import { genoemdeCasus } from '../namen/genoemd';

const STAP =
  /^(?:(?:wil je|kun je|kunt u|graag|ik wil|ik zou graag|mag ik|en|ook|even|maar|zelf)[, ]+)*(?:(?:zet|noteer|plan|schrijf|voeg)(?![a-z])|(?:(?:een|nog een|de) )?(?:volgende )?(?:stap|actie|taak|actiepunt)(?![a-z]))/;
const IETS_ANDERS = /(?<![a-z])(?:meld\w*|gemeld|brief|persbericht|gesprek|trede|raad)(?![a-z])/;

export async function stapZonderRol(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (!isBestuurder(beurt) || tekst.includes('?')) return null;
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const casus = genoemdeCasus(beurt.register, begrepen.slots);
  if (casus === undefined || !STAP.test(klein) || IETS_ANDERS.test(klein)) return null;
  return (await magErgens(beurt, 'casus.bijwerken')) ? null : weigerStap(beurt, casus);
}
