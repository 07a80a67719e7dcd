/** Finds a street with a house number in folded text, and the school of a child. */
import type { Plek } from './bsn';
import { zinnenVan } from './zinnen';

const STRAAT =
  '(?:straat|str\\.?|weg|laan|plein|hof|pad|dijk|kade|singel|steeg|plantsoen|dreef|gracht|markt|baan|wal|ring|erf|veld|berg|wijk|hoek|oord|' +
  'zoom|hage|akker|beek|voort|donk|park)';
const NUMMER =
  '\\d{1,4}(?:[- ]?[a-zA-Z](?!\\p{L}))?(?![\\d\\p{L}])(?! (?:jaar|kinderen|jeugdigen|procent|euro|uur)(?!\\p{L}))';
const POSTCODE = '[1-9]\\d{3} ?[A-Z]{2}(?!\\p{L})';

const ADRESSEN = [
  new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}'’.-]{0,30}${STRAAT} ${NUMMER}(?:,? {0,2}${POSTCODE})?`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{1,30} ${NUMMER},? {0,2}${POSTCODE}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${POSTCODE},? {0,2}(?:nr\\.? |nummer |huisnummer )?${NUMMER}`, 'gu'),
];

const WOONT = /(?<!\p{L})(?:woont|wonend|wonende|woonachtig|woonadres|thuisadres|verblijft)(?!\p{L})/iu;

/** The house where a child is spoken of; an office, school building or location named as such is none. */
const KANTOOR =
  /(?<!\p{L})(?:locatie|kantoor|hoofdkantoor|vestiging|gevestigd|bezoekadres|postadres|pand|gebouw)(?: [\p{L}:]{1,12}){0,3} $/iu;

export interface OmgevingTreffer extends Plek {
  readonly soort: 'adres' | 'school';
  readonly hard: boolean;
}

/** Addresses and schools; they say who a child is when the same sentence speaks of one. */
export function vindOmgeving(tekst: string, kind: readonly Plek[]): readonly OmgevingTreffer[] {
  if (kind.length === 0 && !/\d/.test(tekst)) return [];
  const zinnen = zinnenVan(tekst);
  const metKind = new Set(kind.map((plek) => zinnen.nummerVan(plek.start)));
  const isHuis = (plek: Plek): boolean => {
    const kantoor = KANTOOR.test(tekst.slice(Math.max(0, plek.start - 50), plek.start));
    return (
      !kantoor && (zinnen.gaatOverKind(plek.start) || WOONT.test(tekst.slice(Math.max(0, plek.start - 60), plek.start)))
    );
  };
  const adressen = plekkenVan(tekst, ADRESSEN).map((plek) => ({
    ...plek,
    soort: 'adres' as const,
    hard: metKind.has(zinnen.nummerVan(plek.start)) || isHuis(plek),
  }));
  const scholen = plekkenVan(tekst, [SCHOOL]).filter((plek) => metKind.has(zinnen.nummerVan(plek.start)));
  return [...adressen, ...scholen.map((plek) => ({ ...plek, soort: 'school' as const, hard: true }))];
}

const plekkenVan = (tekst: string, patronen: readonly RegExp[]): readonly Plek[] =>
  patronen.flatMap((regex) =>
    [...tekst.matchAll(regex)].map((treffer) => ({ start: treffer.index, eind: treffer.index + treffer[0].length })),
  );

const SCHOOL =
  /(?<!\p{L})(?:basisschool|school|kinderopvang|kinderdagverblijf|vso|sbo)(?: (?:de|het))? \p{Lu}[\p{L}'’-]{1,25}(?: (?:van |de |der )?\p{Lu}[\p{L}'’-]{1,25}){0,2}/gu;
