/** "Dat van Venlo klopt niet, haal het weg", of what is recorded already: the form to take it back opens with it chosen. Nothing is taken back by words. */
import type { Informeeroverzicht } from '../../app/informeren';
import { terugnemenKaart } from '../../cards/informeerlijst';
import type { TeInformeren } from '../../domain/informeren';
import { informeerlijstTekst } from '../../texts/informeerlijst';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon } from '../prive';
import { rijenIn } from './register-rijen';

const KLOPT_NIET =
  /(?<![a-z])(?:niet|nooit|geen|weg|haal|terug|terugnemen|terugdraaien|eraf|eruit|verwijder|verwijderen|schrap|streep|vergissing|vergist|fout|foutje|verkeerd|onterecht|onrechte|ongeluk|ongedaan|uitvinken)(?![a-z])/;
/** Round the names, where nothing is said but that it is not so. */
const EROMHEEN = new Set(
  'o oh nee een sorry oeps toch dan nu weer eigenlijk maar en ook al nog het de dat die dit deze er is was zijn waren heeft hebben heb had ik we wij van bij met op uit per ten te voor door lijst register vastlegging vinkje regel klopt klopte kloppen niet nooit geen weg haal halen terug neem nemen terugnemen draai terugdraaien eraf eruit af verwijder verwijderen schrap streep vergissing vergist fout foutje verkeerd onterecht onrechte ongeluk ongedaan maak maken uitvinken vink gebeld opgebeld gemaild geinformeerd ingelicht verwittigd gesproken bericht brief gehad gekregen gehoord gedaan bereikt aangevinkt afgevinkt ingevuld vastgelegd staat stond moet moeten kan mag wil graag kun je kunt u'.split(
    ' ',
  ),
);
/** What comes after these says why: that is for the field of the reason, in his own words. */
const WAAROM = / (?:want|omdat|namelijk) /;

interface Gezegd {
  readonly beurt: Beurt;
  readonly overzicht: Informeeroverzicht;
  readonly plat: string;
  readonly ingevuld: object | null;
}

export function terugneming({ beurt, overzicht, plat, ingevuld }: Gezegd): BeurtAntwoord | null {
  const [zin = ''] = plat.replace(/[,:]/gu, ' ').split(WAAROM);
  if (ingevuld === null || !overzicht.magNoteren || !KLOPT_NIET.test(zin)) return null;
  const { rijen, niet, hoortBijNaam } = rijenIn(overzicht, zin);
  const vreemd = zin.split(/[^a-z]+/).some((woord) => woord !== '' && !EROMHEEN.has(woord) && !hoortBijNaam(woord));
  // "Weert niet" is read as somebody who is left out: alone in the sentence it is who it is about.
  const genoemd = rijen.length === 0 ? niet : rijen;
  const vastgelegd = genoemd.map((rij) => notitiesVan(overzicht, rij));
  if (vreemd || (rijen.length > 0 && niet.length > 0) || genoemd.length === 0) return null;
  if (vastgelegd.some((notities) => notities.length === 0)) return null;
  const [enige, ...meer] = vastgelegd.flat();
  const gekozen = enige !== undefined && meer.length === 0 ? { vastlegging: enige.id } : {};
  const melding = informeerlijstTekst.terug.staatAl(genoemd.map(({ wie }) => wie));
  return toon(beurt, terugnemenKaart(overzicht, beurt.nieuweSleutel(), [melding], gekozen));
}

const notitiesVan = ({ gedaan }: Informeeroverzicht, { groep, wie }: TeInformeren) =>
  gedaan.filter((een) => een.groep === groep && een.wie === wie);
