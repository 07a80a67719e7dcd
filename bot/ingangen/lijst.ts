/** Lists of casussen in a sentence, and the sentences that ask for one of them and may mean a list. */
import { lijstZaak } from '../../app/casussen-inzien';
import { mag } from '../../domain/policy';
import { hulpTekst } from '../../texts/hulp';
import type { Begrepen } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import {
  geslotenInZin,
  kvkInZin,
  periodeInZin,
  selectieIn,
  stilteIn,
  vraagtLijst,
  werkvoorraadIn,
} from '../regie/casuslijst';
import { woordGezocht } from '../regie/woord-in-casussen';
import { handlers } from '../handlers';
import { metZin } from '../met-zin';
import type { Ingang } from './ingang';
import { naamVraag } from '../namen/kandidaten';

/** A name that we do not know is named before the list: not here, or not for this person, and never which of the two. */
export async function lijstMetUitleg(beurt: Beurt, { intent }: Begrepen, tekst: string): Promise<BeurtAntwoord> {
  const welke = werkvoorraadIn(tekst);
  const selectie = selectieIn(beurt, tekst);
  if (welke !== null) {
    const { partijId, plaatsen = partijId === undefined ? [] : [partijId], ...rest } = selectie;
    const stilte = welke === 'stil' ? stilteIn(leesBericht(beurt, tekst).klein) : {};
    return handlers['werkvoorraad.inzien'](beurt, { welke, plaatsen, ...rest, ...stilte, vanaf: 0 });
  }
  const vraag = {
    ...selectie,
    ...periodeInZin(tekst),
    ...kvkInZin(tekst),
    ...geslotenInZin(leesBericht(beurt, tekst).klein),
  };
  const lijst = await handlers['casussen.inzien'](beurt, vraag);
  if (Object.keys(vraag).length > 0) return lijst;
  if (!mag(beurt.actor, 'casus.inzien', await lijstZaak(beurt))) return lijst;
  const naam = naamVraag(beurt, intent, tekst, hulpTekst.casusNietHier);
  if (naam === null && woordGezocht(leesBericht(beurt, tekst).klein) !== null)
    return metZin(hulpTekst.geenCasusMetWoord, lijst);
  return naam === null ? lijst : { ...lijst, berichten: [bericht(naam), ...lijst.berichten], nietBewaren: true };
}

/** "casussen in Venlo op trede 5" names nobody and asks for a list. */
export const ofLijst =
  (een: Ingang): Ingang =>
  (beurt, begrepen, tekst) => {
    const { aanbieder, kandidaten, casusnummer } = begrepen.slots;
    const genoemd = (aanbieder ?? kandidaten ?? casusnummer) !== undefined;
    return !genoemd && vraagtLijst(beurt, tekst) ? lijstMetUitleg(beurt, begrepen, tekst) : een(beurt, begrepen, tekst);
  };
