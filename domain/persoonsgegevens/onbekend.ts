/** A child by a first name that no list holds: a capitalised word of which something is said that is only said of a child. */
import type { Plek } from './bsn';
import { gezegden, MET_EEN_KIND, ERTUSSENIN, GEEN_NAMEN } from './gezegden';
import type { Gezegde } from './gezegden';
import { VOOR } from './kindpatronen';
import { GEEN_NAAM } from './namen';
import { alleTreffers } from './treffers';

export interface OnbekendeNaam extends Plek {
  readonly naam: string;
}

const VOORNAAM = "(?<naam>\\p{Lu}\\p{Ll}[\\p{L}'’]{0,24}(?:-\\p{Lu}?[\\p{L}'’]{1,24})?)";
const ACHTERNAAM = "(?<achternaam>(?: (?:(?:van|de|der|den|ten|ter|el|al) ){0,2}\\p{Lu}[\\p{L}'’-]{1,24}){0,2})";
const NAAM = `${VOORNAAM}${ACHTERNAAM}`;
const EINDE = '(?![-\\p{L}])';

const metHoofdletter = (werkwoord: string): string =>
  werkwoord
    .split('|')
    .map((een) => `[${een.charAt(0).toUpperCase()}${een.charAt(0)}]${een.slice(1)}`)
    .join('|');

interface Vorm {
  /** What stands after the name, without which none of the forms fits. */
  readonly wat: RegExp;
  readonly patronen: readonly { readonly regex: RegExp; readonly naWerkwoord: boolean }[];
}

/** As it is told ("Mazine moet naar"), asked or begun with a time ("moet Mazine naar"), or hanging on another sentence ("dat Mazine naar … moet"). */
function vormVan({ werkwoord, rest }: Pick<Gezegde, 'werkwoord' | 'rest'>): Vorm {
  const wat = `(?:${rest.join('|')})${EINDE}`;
  const tot = (hoogstens: number): string => `(?: ${ERTUSSENIN}){0,${String(hoogstens)}}`;
  const verteld = `${NAAM}(?:,? (?:die|zij|ze|hij))?${tot(2)} (?:${werkwoord})${tot(6)} ${wat}`;
  const gevraagd = `(?<=${VOOR}(?:${metHoofdletter(werkwoord)}) )${NAAM}${tot(6)} ${wat}`;
  const bijzin = `${NAAM}${tot(6)} ${wat} (?:${werkwoord})${EINDE}`;
  const tweede = `${NAAM} (?:\\p{Ll}+ ){1,8}en (?:${werkwoord})${tot(6)} ${wat}`;
  return {
    wat: new RegExp(wat, 'u'),
    patronen: [verteld, gevraagd, bijzin, tweede].map((bron) => ({
      regex: new RegExp(VOOR + bron, 'gu'),
      naWerkwoord: bron === gevraagd,
    })),
  };
}

const VORMEN: readonly Vorm[] = [
  ...gezegden.map(vormVan),
  {
    wat: new RegExp(MET_EEN_KIND, 'u'),
    patronen: [{ regex: new RegExp(`${VOOR}${NAAM} ${MET_EEN_KIND}`, 'gu'), naWerkwoord: false }],
  },
];

/** Before the name of an organisation, a place or somebody at work; "in Leiden", "bij Samen Sterk". */
const VOOR_IETS =
  /(?:^|[^\p{L}])(?:de|het|een|in|te|uit|bij|van|voor|namens|stichting|gemeente|regio|aanbieder|locatie|organisatie|artikel|vereniging|instelling|provincie|groep|team|wethouder|bestuurder|directeur|meneer|mevrouw|dhr\.?|mevr\.?|dr\.?|drs\.?)\s$/iu;
const WOORD_ERVOOR = /(?:^|[^\p{L}])(\p{Lu}[\p{L}'’-]*) (?:(?:van|de|der|den) )*$/u;
const SOORTNAAM =
  /(?:stichting|groep|zorg|plan|hulp|huis|school|gemeente|regio|raad|instelling|centrum|college|autoriteit|jeugd|team|opvang|directie|bestuur|personeel|ing|heid|schap|werker|zorger|bv)$/i;

export function vindOnbekend(tekst: string): readonly OnbekendeNaam[] {
  return VORMEN.filter(({ wat }) => wat.test(tekst)).flatMap(({ patronen }) =>
    patronen.flatMap(({ regex, naWerkwoord }) =>
      [...alleTreffers(regex, tekst)].flatMap(({ 0: geheel, index, groups }) => {
        const naam = groups?.['naam'] ?? '';
        const isKind = isNaam(naam, groups?.['achternaam'] ?? '') && magHier(tekst, index, naWerkwoord);
        return isKind ? [{ start: index, eind: index + geheel.length, naam }] : [];
      }),
    ),
  );
}

const isNiemand = (woord: string): boolean => GEEN_NAMEN.has(woord) || GEEN_NAAM.has(woord);

const isNaam = (naam: string, achternaam: string): boolean =>
  !isNiemand(naam.toLowerCase()) && !SOORTNAAM.test(naam) && !SOORTNAAM.test(achternaam);

/** A capitalised word straight before: the name began there, unless that word is nobody's. */
function magHier(tekst: string, start: number, naWerkwoord: boolean): boolean {
  const ervoor = tekst.slice(Math.max(0, start - 40), start);
  const woord = WOORD_ERVOOR.exec(ervoor)?.[1]?.toLowerCase();
  return !VOOR_IETS.test(ervoor) && (naWerkwoord || woord === undefined || isNiemand(woord));
}
