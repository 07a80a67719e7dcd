/** A place that only tells where another organisation sits: "van de Rabobank Venlo", "een club uit Rotterdam". Nothing needs to be the matter there. */
import { kaal } from '../begrip/normaliseer';

/** Who give no youth care, and have a place in their name. A gemeente, a regio and a wijkteam are where it happens. */
const WERKGEVER = [
  '[a-z]*bank|ing|abn amro|[a-z]*school|scholengroep|[a-z]+college|lyceum|gymnasium|roc|mbo|hogeschool|universiteit',
  'accountants?|accountantskantoor|administratiekantoor|advocaten|advocatenkantoor|notaris|deurwaarder|makelaar',
  'belastingdienst|kamer van koophandel|kvk|uwv|ggd|politie|brandweer|rechtbank|vakbond|fnv|cnv',
  'woningcorporatie|woningstichting|woningbouw|corporatie|verhuurder|huisarts|huisartsenpraktijk|ziekenhuis|zorgverzekeraar',
].join('|');

const VOOR_DE_PLAATS: readonly RegExp[] = [
  `(?:aanbieder|bedrijf|bureau|club|fonds|instelling|investeerder|koper|organisatie|partij|stichting) (?:hier )?uit (?:de |het )?`,
  `(?:${WERKGEVER}) `,
  // Said of whom somebody spoke to, the bank in a place is his too.
  `(?:van|bij|met|namens|via|volgens) (?:de |het |een |onze |mijn )?(?:${WERKGEVER}) (?:te|in|uit) (?:de |het )?`,
].map((patroon) => new RegExp(`(?<![a-z])(?:${patroon})$`));

/** Named once more on its own, it is where it happens. */
export function isPlaatsVanWerk(klein: string, naam: string): boolean {
  const woord = new RegExp(`(?<![a-z])${kaal(naam).replace(/[^a-z0-9 ]/g, '\\$&')}(?![a-z])`, 'g');
  const ervoor = [...klein.matchAll(woord)].map(({ index }) => klein.slice(0, index));
  return ervoor.length > 0 && ervoor.every((tekst) => VOOR_DE_PLAATS.some((patroon) => patroon.test(tekst)));
}
