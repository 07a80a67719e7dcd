/** "Alleen die van Wilgenhoeve", "welke gaan over Venlo", "welke zijn te laat", "welke hebben een datum" under a list: of its lines those that have that on them. */
import { leesActie } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { inkorten } from '../../texts/inkorten';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { maskeer } from '../../domain/persoonsgegevens';
import { datums } from '../begrip/datum';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Lijstrij } from '../getoond/lijstrij';
import { metWoorden } from '../invoer/aangewezen';
import { woordlijst } from '../invoer/alleen-woorden';
import { genoemdStuk } from '../namen/genoemd-stuk';
import type { Regel } from './regel';
import { LANGSTE_TITEL, MEESTE_REGELS, nogTeZien } from './rij-met-gezegde';

/** At least one of these says that less is wanted. */
const SMALLER = woordlijst('alleen enkel slechts welke filter beperk');
const KLEIN = woordlijst(
  'die dat deze de het een met heeft hebben hebt ook nog al gaat zijn is er staan daarvan hiervan daar van over voor bij op en maar graag even aub laat zien toon me mij dan nu gaan gaat horen hoort casus casussen taken taak meldingen melding brieven brief regels @aanbieder',
);

export const lijstSmaller: Regel = async (beurt, tekst) => {
  const rijen = beurt.huis.getoond.rijen(beurt.inbound, beurt.nu);
  const gelezen = leesBericht(beurt, tekst);
  const { woorden } = gelezen.lezing;
  if (rijen.length < 2 || !woorden.some((woord) => SMALLER.has(woord))) return null;
  const stuk = genoemdStuk(gelezen);
  const alleenDat = woorden.every((woord) => woord === '?' || SMALLER.has(woord) || KLEIN.has(woord));
  if (stuk?.soort !== 'aanbieder' || !alleenDat) return opWoord(beurt, gelezen, rijen);
  const passend = await nogTeZien(beurt, metWoorden(rijen, stuk.officieel));
  return passend.length === 0
    ? zeg(taakGezegdTekst.nietInLijst(stuk.officieel))
    : lijst(taakGezegdTekst.alleenVan(stuk.officieel, passend.length), passend);
};

/** More words than these say something of their own. */
const MEESTE_WOORDEN = 3;
/** In letters: "te" is left of "te laat". */
const KORTSTE = 4;
const { metWoord, metDatum } = taakGezegdTekst;
/** Null where none of the lines has those words, or all: then it may ask something else. */
async function opWoord(beurt: Beurt, { klein }: Bericht, rijen: readonly Lijstrij[]): Promise<BeurtAntwoord | null> {
  const [vooraan = '', ...rest] = klein.match(/[a-z\d-]+/g) ?? [];
  const gezocht = rest.filter((woord) => !KLEIN.has(woord) && !SMALLER.has(woord));
  if (!SMALLER.has(vooraan) || gezocht.join('').length < KORTSTE || gezocht.length > MEESTE_WOORDEN) return null;
  const zoek = gezocht.join(' ');
  const passend = zoek === 'datum' ? rijen.filter(heeftDag) : metWoorden(rijen, zoek);
  if (passend.length === 0 || passend.length === rijen.length) return null;
  const over = await nogTeZien(beurt, passend);
  return lijst(zoek === 'datum' ? metDatum(over.length) : metWoord(maskeer(zoek), over.length), over);
}
/** Days on a line have a year, so any day before them will do. */
const heeftDag = ({ woorden }: Lijstrij): boolean => datums(woorden, '2000-01-01').length > 0;

/** Each opens its line. */
const regelknoppen = (rijen: readonly Lijstrij[]): readonly Knop[] =>
  rijen.slice(0, MEESTE_REGELS).flatMap(({ titel, data }) => {
    const actie = leesActie(data);
    return typeof actie === 'string' ? [] : [button(inkorten(titel, LANGSTE_TITEL), actie.action, actie.payload)];
  });

const lijst = (kop: string, rijen: readonly Lijstrij[]): BeurtAntwoord =>
  zeg(
    berichtKaart({
      kop,
      alineas: rijen.length > MEESTE_REGELS ? [taakGezegdTekst.alleenEerste(MEESTE_REGELS)] : [],
      knoppen: regelknoppen(rijen),
    }),
  );
