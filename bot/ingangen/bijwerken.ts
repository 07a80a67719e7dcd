/** News that somebody tells: for the casus he keeps up to date, and otherwise a melding. */
import { magErgens } from '../../app/casussen-inzien';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { hulpTekst } from '../../texts/hulp';
import { knopTekst } from '../../texts/melding';
import type { Begrepen } from '../begrip/begrepen';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vraagtIets } from '../dialoog/losse-vraag';
import { werkvoorraadIn } from '../regie/casuslijst';
import { isDoorgaan } from '../invoer/doorgaan';
import { noemtCasus, uitZin } from '../regie/casusbericht-invoer';
import { openBericht } from '../handlers/casusbericht';
import { onderwerpVan } from '../getoond/onderwerp';
import { bijpraten } from './bijpraten';
import { lijstMetUitleg } from './lijst';
import { opKanaalcasus } from './ingang';
import type { Ingang } from './ingang';
import { startMelding } from '../melding/start';

/** Who keeps no casus tells what he heard: that is a melding. Who keeps others may want to make one of it: a signal is never only refused. */
export const bijwerken: Ingang = async (beurt, begrepen, tekst) => {
  // Who asks what was decided has no news to tell.
  if (vraagtIets(leesBericht(beurt, tekst))) return bijpraten(beurt, begrepen, tekst);
  // A word that sends is no news to tell.
  if (isDoorgaan(tekst)) return zeg(hulpTekst.nietsTeVersturen);
  if (vraagtWelkeStil(beurt, begrepen, tekst)) return lijstMetUitleg(beurt, begrepen, tekst);
  const vertelt = beurt.inbound.plek === 'persoonlijk' && isVerhaal({ tekst }) && !noemtCasus(tekst);
  if (vertelt && !(await magErgens(beurt, 'casus.bijwerken'))) return startMelding(beurt, tekst, begrepen);
  const open = opKanaalcasus((deze, casus) => openBericht(deze, casus, uitZin(tekst, begrepen, deze.vandaag)));
  const antwoord = await open(beurt, begrepen, tekst);
  return vertelt && antwoord.geweigerd === true ? ofMelden(beurt, antwoord, tekst) : antwoord;
};

/** "Geen update in 14 dagen" names no casus, and none was just shown: which ones are meant, and there is nothing to tell of any. */
function vraagtWelkeStil(beurt: Beurt, { slots }: Begrepen, tekst: string): boolean {
  const { klein } = leesBericht(beurt, tekst);
  if (beurt.inbound.plek !== 'persoonlijk' || onderwerpVan(beurt).casus !== undefined) return false;
  if ((slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) !== undefined) return false;
  return (
    klein.length <= LANGSTE_LIJSTVRAAG &&
    !/^(?:update|bericht)(?![a-z])/.test(klein) &&
    werkvoorraadIn(klein) === 'stil'
  );
}
/** Longer than that it is a story in which nothing was heard. */
const LANGSTE_LIJSTVRAAG = 60;

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
