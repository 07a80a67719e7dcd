/** Where a text belongs instead of here. */
import { berichtKaart } from '../../cards/bericht';
import { dialoogTekst } from '../../texts/dialoog';
import type { Begrepen } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metGezien } from '../invoer/gezien';
import { elders, opnieuwMelden, verwijzingKaart } from '../invoer/verwijzen';
import { meldingwensBijTwijfel } from '../melding/wensen';
import { casusvraagBijTwijfel } from '../regie/casusvragen';
import type { Regel } from './regel';

/** Danger goes before every question, order and page. */
export const bijGevaar: Regel = async (beurt, tekst) => {
  if (elders(beurt, tekst) === null) return null;
  const gelezen = leesBericht(beurt, tekst);
  const vraag = (await meldingwensBijTwijfel(beurt, gelezen)) ?? (await casusvraagBijTwijfel(beurt, gelezen));
  return vraag === null ? verwijs(beurt, gelezen.begrepen, tekst) : metGezien(tekst, vraag);
};

export const naarElders: Regel = (beurt, tekst) => {
  const { begrepen } = leesBericht(beurt, tekst);
  return begrepen.intent === 'verwijzing' && begrepen.slots.naar ? verwijs(beurt, begrepen, tekst) : null;
};

/** Nothing of a referred text is kept: where "toch melden" is possible the button carries it. */
function verwijs(beurt: Beurt, { slots }: Begrepen, tekst: string): BeurtAntwoord {
  const naar = slots.naar;
  if (!naar) return zeg(berichtKaart({ kop: dialoogTekst.nietGelezen }));
  const verder = elders(beurt, tekst) === null ? 'toch' : opnieuwMelden(beurt);
  return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst, verder)), nietBewaren: true };
}
