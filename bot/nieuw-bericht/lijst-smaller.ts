/** "Alleen die van Wilgenhoeve", "welke zijn van Maanvaren" under a list: of its lines those that have that name on them. */
import { leesActie } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { inkorten } from '../../texts/inkorten';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { BeurtAntwoord } from '../beurt';
import type { Lijstrij } from '../getoond/lijstrij';
import { metWoorden } from '../invoer/aangewezen';
import { woordlijst } from '../invoer/alleen-woorden';
import { genoemdStuk } from '../namen/genoemd-stuk';
import type { Regel } from './regel';
import { LANGSTE_TITEL, MEESTE_REGELS, nogTeZien } from './rij-met-gezegde';

/** At least one of these says that less is wanted. */
const SMALLER = woordlijst('alleen enkel slechts welke filter beperk');
const KLEIN = woordlijst(
  'die dat deze de het zijn is er staan daarvan hiervan daar van over voor bij op en maar graag even aub laat zien toon me mij dan nu gaan gaat horen hoort casus casussen taken taak meldingen melding brieven brief regels @aanbieder',
);

export const lijstSmaller: Regel = async (beurt, tekst) => {
  const rijen = beurt.huis.getoond.rijen(beurt.inbound, beurt.nu);
  const gelezen = leesBericht(beurt, tekst);
  const stuk = rijen.length < 2 ? undefined : genoemdStuk(gelezen);
  const { woorden } = gelezen.lezing;
  const alleenDat = woorden.every((woord) => woord === '?' || SMALLER.has(woord) || KLEIN.has(woord));
  if (stuk?.soort !== 'aanbieder' || !alleenDat || !woorden.some((woord) => SMALLER.has(woord))) return null;
  const passend = await nogTeZien(beurt, metWoorden(rijen, stuk.officieel));
  return passend.length === 0 ? zeg(taakGezegdTekst.nietInLijst(stuk.officieel)) : lijst(stuk.officieel, passend);
};

/** Each opens its line. */
const regelknoppen = (rijen: readonly Lijstrij[]): readonly Knop[] =>
  rijen.slice(0, MEESTE_REGELS).flatMap(({ titel, data }) => {
    const actie = leesActie(data);
    return typeof actie === 'string' ? [] : [button(inkorten(titel, LANGSTE_TITEL), actie.action, actie.payload)];
  });

const lijst = (naam: string, rijen: readonly Lijstrij[]): BeurtAntwoord =>
  zeg(
    berichtKaart({
      kop: taakGezegdTekst.alleenVan(naam, rijen.length),
      alineas: rijen.length > MEESTE_REGELS ? [taakGezegdTekst.alleenEerste(MEESTE_REGELS)] : [],
      knoppen: regelknoppen(rijen),
    }),
  );
