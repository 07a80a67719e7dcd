/** News that somebody tells: for the casus he keeps up to date, and otherwise a melding. */
import { magErgens } from '../../app/casussen-inzien';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { hulpTekst } from '../../texts/hulp';
import { knopTekst } from '../../texts/melding';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vraagtIets } from '../dialoog/losse-vraag';
import { noemtCasus, uitZin } from '../regie/casusbericht-invoer';
import { openBericht } from '../handlers/casusbericht';
import { bijpraten } from './bijpraten';
import { opKanaalcasus } from './ingang';
import type { Ingang } from './ingang';
import { startMelding } from '../melding/start';

/** Who keeps no casus tells what he heard: that is a melding. Who keeps others may want to make one of it: a signal is never only refused. */
export const bijwerken: Ingang = async (beurt, begrepen, tekst) => {
  // Who asks what was decided has no news to tell.
  if (vraagtIets(leesBericht(beurt, tekst))) return bijpraten(beurt, begrepen, tekst);
  const vertelt = beurt.inbound.plek === 'persoonlijk' && isVerhaal({ tekst }) && !noemtCasus(tekst);
  if (vertelt && !(await magErgens(beurt, 'casus.bijwerken'))) return startMelding(beurt, tekst, begrepen);
  const open = opKanaalcasus((deze, casus) => openBericht(deze, casus, uitZin(tekst, begrepen, deze.vandaag)));
  const antwoord = await open(beurt, begrepen, tekst);
  return vertelt && antwoord.geweigerd === true ? ofMelden(beurt, antwoord, tekst) : antwoord;
};

/** The button carries the text, so that nothing is kept until it is pressed. */
function ofMelden(beurt: Beurt, antwoord: BeurtAntwoord, getypt: string): BeurtAntwoord {
  const keuring = maakVrijeTekst(getypt);
  if (!keuring.ok || !mag(beurt.actor, 'melding.registreren', geenZaak)) return antwoord;
  const { tekst } = keuring;
  const kaart = berichtKaart({
    kop: hulpTekst.ofMeldenKop,
    alineas: [hulpTekst.ofMelden],
    knoppen: [button(knopTekst.meldingDoen, 'melding.toch', { tekst })],
  });
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(kaart)] };
}
