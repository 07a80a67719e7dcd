/** The same question about another: "en kiezelpad?", "nee, van Maanvaren", "foutje, ik bedoelde Mutsaers", "en die van onszelf dan?". */
import { effen, tokens } from '../begrip/normaliseer';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { woordlijst } from '../invoer/alleen-woorden';
import { eigenAanbieder } from '../namen/genoemd';
import { draadTekst } from '../../texts/draad';
import { genoemdStuk, stukVan } from '../namen/genoemd-stuk';
import type { GenoemdStuk } from '../namen/genoemd-stuk';

/** At least one of these says that the same is meant. */
const ZELFDE = woordlijst(
  'en ook bedoel bedoelde bedoelt nee hetzelfde zelfde dezelfde diezelfde foutje oeps sorry verkeerde wacht correctie eigenlijk liever idem anders stop hoort',
);
const KLEIN = woordlijst(
  'ik u we wij het de die dat dit deze van voor over bij met in op aan is was moest moet zijn dan nu maar graag aub svp even eens nog kun kan kunt kunnen je jij mag me mij doe laat zien geef toon wil wat hoe zit staat gaat dus ja ok oke aha hm niet geen toch hier daar om had hoor al wel vraag ging casus zaak gemeente regio stichting aanbieder organisatie club',
);
const EIGEN = woordlijst('ons onszelf onze mijzelf mezelf mijn eigen zelf');
const ORGANISATIE = woordlijst('stichting aanbieder organisatie club');
const LANGSTE = 10;

/** What was asked before, with the other one in it; null when the words say more than that. */
export function anderOnderwerpIn(beurt: Beurt, vorige: string, tekst: string): string | null {
  const bericht = leesBericht(beurt, tekst);
  const woorden = woordenVan(tekst);
  if (woorden.length > LANGSTE) return null;
  const stuk = genoemdStuk(bericht);
  if (stuk !== undefined) return alleenKlein(tekst, stuk) ? metAnder(leesBericht(beurt, vorige), stuk) : null;
  // "Van onszelf", "mijn eigen stichting".
  const zegtVanWie =
    woorden.includes('van') || (woorden.includes('eigen') && woorden.some((woord) => ORGANISATIE.has(woord)));
  const vanZichzelf =
    noemtNiemand(bericht) &&
    zegtVanWie &&
    woorden.some((woord) => EIGEN.has(woord)) &&
    woorden.every((woord) => EIGEN.has(woord) || KLEIN.has(woord) || ZELFDE.has(woord));
  return vanZichzelf ? vanEigen(beurt, vorige) : null;
}

const woordenVan = (tekst: string): readonly string[] =>
  tokens(effen(tekst)).flatMap(({ w }) => (/[a-z0-9]/.test(w) ? [w] : []));

function alleenKlein(tekst: string, { getypt }: GenoemdStuk): boolean {
  const rest = effen(tekst).toLowerCase().replace(getypt.toLowerCase(), ' ');
  const woorden = woordenVan(rest);
  // "Mutsaers dan?" asks it too.
  const zelfde = woorden.some((woord) => ZELFDE.has(woord)) || (woorden.length === 1 && woorden[0] === 'dan');
  return zelfde && woorden.every((woord) => ZELFDE.has(woord) || KLEIN.has(woord));
}

/** The name that stood there gives way; where none stood, what was before him does. */
function metAnder(vorige: Bericht, { officieel, soort }: GenoemdStuk): string | null {
  const oud = stukVan(vorige);
  if (oud === undefined) return noemtNiemand(vorige) ? draadTekst.over(vorige.tekst, officieel) : null;
  if ((oud.soort === 'plaats') !== (soort === 'plaats')) return null;
  const plek = effen(vorige.tekst).toLowerCase().indexOf(oud.getypt.toLowerCase());
  return plek < 0 ? null : `${vorige.tekst.slice(0, plek)}${officieel}${vorige.tekst.slice(plek + oud.getypt.length)}`;
}

/** Who works for an aanbieder means that one; who has casussen means those. */
function vanEigen(beurt: Beurt, vorige: string): string | null {
  const eigen = eigenAanbieder(beurt);
  if (eigen === undefined) return draadTekst.eigenCasussen;
  return metAnder(leesBericht(beurt, vorige), { getypt: '', officieel: eigen.naam, soort: 'aanbieder' });
}

const noemtNiemand = ({ begrepen: { slots } }: Bericht): boolean =>
  (slots.aanbieder ??
    slots.casusnummer ??
    slots.kandidaten ??
    slots.gemeente ??
    slots.regio ??
    slots.meldingsnummer) === undefined;
