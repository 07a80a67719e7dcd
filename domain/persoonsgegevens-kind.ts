/** Finds data of one child in folded text: a name with an age, a relation, a birth date, a file number. */
import { GEEN_NAAM, VOORNAMEN } from './persoonsgegevens-namen';
import type { Plek } from './persoonsgegevens-bsn';
import { KINDWOORD, zinnenVan } from './persoonsgegevens-zinnen';

type KindSoort = 'kind' | 'naam' | 'geboortedatum' | 'clientnummer';

export interface KindTreffer extends Plek {
  readonly soort: KindSoort;
  /** The first name, to find the same child further on; empty when there is none. */
  readonly naam: string;
}

const VOOR = '(?<![\\p{L}\\p{N}])';
const WOORD = "\\p{L}[\\p{L}'’-]{1,24}";
const INITIALEN = '\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,3}';
const ACHTERNAAM =
  "(?: (?:van |de |der |den |het |ten |ter |el |al |van de |van der |van den )?\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const NAAM = `(?<naam>${WOORD}|${INITIALEN})${ACHTERNAAM}`;
const TELWOORD =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien';
/** Youth care ends at 23 at the latest. */
const LEEFTIJD = `(?:(?<!\\d)(?:[1-9]|1\\d|2[0-2])(?!\\d)|(?:${TELWOORD})(?!\\p{L}))`;
const EENHEID = '(?:jaar|jr\\.?|maanden|mnd|weken)(?!\\p{L})';
/** What follows the age of a person; not the age of a contract, nor `15 jaar in dienst`. */
const NA_LEEFTIJD =
  '(?= (?:oud|jong|en|uit|die|heeft|is|woont|zit|met|op|bij|krijgt|moet|wordt|gaat|wil|was|van|naar|wacht|zoekt|kan|mag|staat|verblijft|loopt|slaapt|volgt|had|kreeg|zou)(?!\\p{L})(?! ouder)|' +
  ' in (?!dienst)|-|[ ]?[.,;:)!?\\]/]|[ ]?\\n|[ ]?$)';

interface Patroon {
  readonly soort: KindSoort;
  readonly regex: RegExp;
  /** How sure we must be that the captured word is the name of a person. */
  readonly eis: 'geen' | 'naam' | 'naam-of-verband' | 'bekende-naam';
}

const patroon = (soort: KindSoort, eis: Patroon['eis'], bron: string): Patroon => ({
  soort,
  eis,
  regex: new RegExp(VOOR + bron, 'gu'),
});

const PATRONEN: readonly Patroon[] = [
  patroon('kind', 'naam-of-verband', `${NAAM},? {0,2}\\( ?${LEEFTIJD} ?\\)`),
  patroon('kind', 'naam', `${NAAM},? {0,2}\\( ?${LEEFTIJD} ?${EENHEID}(?: oud)? ?\\)`),
  patroon('kind', 'naam', `${NAAM},? (?:van (?:pas |bijna |nu )?)?${LEEFTIJD}[ -]?${EENHEID}${NA_LEEFTIJD}`),
  patroon(
    'kind',
    'naam',
    `${NAAM} (?:is|was|wordt|werd) (?:nu |pas |al |bijna |net |inmiddels |vandaag |morgen |binnenkort |(?:volgende|deze) (?:week|maand) )?${LEEFTIJD} ${EENHEID}${NA_LEEFTIJD}`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM} (?:van|is|wordt) ${LEEFTIJD}(?= ?[.,;)!?]| (?:en|uit|woont|zit|die|heeft)(?!\\p{L})| ?\\n| ?$)`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM}, ?${LEEFTIJD}(?= ?[,;)])`),
  patroon('kind', 'naam', `${LEEFTIJD}[ -]?jarige? (?:${KINDWOORD},? )?${NAAM}`),
  patroon('kind', 'naam', `${KINDWOORD}(?:,|, genaamd| genaamd| met de naam| heet|, hij heet|, zij heet|:)? ${NAAM}`),
  patroon('kind', 'bekende-naam', `${KINDWOORD} van ${NAAM}`),
  patroon(
    'kind',
    'geen',
    `(?:[Hh]ij|[Zz]ij|[Zz]e) is (?:nu |pas |al |bijna |net )?${LEEFTIJD} ${EENHEID}${NA_LEEFTIJD}`,
  ),
  patroon('kind', 'naam', `[Jj]ongere(?:,? genaamd| met de naam|, hij heet|, zij heet) ${NAAM}`),
  patroon(
    'kind',
    'geen',
    `${KINDWOORD} van ${LEEFTIJD}(?: ?${EENHEID})?(?: oud)? (?:uit|te) (?!een |het |de |hun |zijn |haar )[\\p{L}-]{3,30}`,
  ),
  patroon(
    'kind',
    'geen',
    `${KINDWOORD}(?:,? \\(|, )${LEEFTIJD}(?: ?${EENHEID})?\\)?,? (?:uit|te) (?!een |het |de |hun |zijn |haar )[\\p{L}-]{3,30}`,
  ),
  patroon(
    'kind',
    'geen',
    `${LEEFTIJD}[ -]?jarige? ${KINDWOORD} (?:uit|te) (?!een |het |de |hun |zijn |haar )[\\p{L}-]{3,30}`,
  ),
];

const MAAND =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const DATUM = `(?:\\d{1,2} ?[-./ ] ?\\d{1,2} ?[-./ ] ?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2} (?:${MAAND})\\.? (?:\\d{4}|'\\d{2})(?!\\d))`;

const FEITEN: readonly { readonly soort: KindSoort; readonly regex: RegExp }[] = [
  {
    soort: 'geboortedatum',
    regex: new RegExp(
      `${VOOR}(?:geboren|geboortedatum|geboortedag|geb\\.? ?datum|geb\\.?)(?: is| op| (?:te|in) [\\p{L}-]{2,25}(?: op)?|:){0,2} {0,3}${DATUM}`,
      'giu',
    ),
  },
  {
    soort: 'clientnummer',
    regex: new RegExp(
      `${VOOR}(?:client|dossier|patient|jeugdige|pupil|leerling)[- ]?(?:nummer|nr\\.?|id)(?: is| van| met)?[ :#=]{0,4}(?![A-Z]{1,3}-20\\d{2}-)(?=[\\p{L}./-]{0,6}\\d)[\\p{L}\\d][\\p{L}\\d./-]{2,24}`,
      'giu',
    ),
  },
  {
    soort: 'geboortedatum',
    regex: new RegExp(`${VOOR}${KINDWOORD}[^.\\n]{0,40}? geboren(?: is)? (?:in )?(?:19|20)\\d{2}(?!\\d)`, 'gu'),
  },
];

/** A listed first name with a date straight behind it, which in a talk about a child is the birth date. */
const NAAM_DATUM = new RegExp(`${VOOR}${NAAM}[, ]{0,2}(?:\\( ?)?\\*? ?${DATUM}(?: ?\\))?`, 'gu');

/** Data of a child, and every other place where the same child is named. */
export function vindKind(tekst: string): readonly KindTreffer[] {
  const treffers = [...uitPatronen(tekst), ...uitFeiten(tekst)];
  const namen = new Set(treffers.map((treffer) => treffer.naam).filter((naam) => /^\p{L}{2}/u.test(naam)));
  if (namen.size === 0) return treffers;
  const genoemd = [...tekst.matchAll(/\p{L}[\p{L}'’-]*/gu)]
    .filter((woord) => namen.has(woord[0]) || namen.has(woord[0].replace(/['’]?s$/, '')))
    .map((woord) => ({ soort: 'naam' as const, naam: '', start: woord.index, eind: woord.index + woord[0].length }));
  return [...treffers, ...genoemd];
}

function uitPatronen(tekst: string): readonly KindTreffer[] {
  const zinnen = zinnenVan(tekst);
  return PATRONEN.flatMap(({ soort, regex, eis }) =>
    [...alleTreffers(regex, tekst)].flatMap((treffer) => {
      const naam = treffer.groups?.['naam'] ?? '';
      const verband = zinnen.gaatOverKind(treffer.index);
      return eis === 'geen' || isNaamHier(tekst, treffer, naam, eis, verband)
        ? [{ ...plekVan(treffer), soort, naam }]
        : [];
    }),
  );
}

function uitFeiten(tekst: string): readonly KindTreffer[] {
  const zinnen = zinnenVan(tekst);
  const gevonden: KindTreffer[] = FEITEN.flatMap(({ soort, regex }) =>
    [...tekst.matchAll(regex)].map((treffer) => ({ ...plekVan(treffer), soort, naam: '' })),
  );
  for (const treffer of alleTreffers(NAAM_DATUM, tekst)) {
    const naam = treffer.groups?.['naam'] ?? '';
    const overKind = treffer[0].includes('(') || zinnen.gaatOverKind(treffer.index) || alleenOpRegel(treffer, tekst);
    if (!isVoornaam(naam) || !overKind) continue;
    gevonden.push({ ...plekVan(treffer), soort: 'geboortedatum', naam });
  }
  return gevonden;
}

/** "betreft: Nina Bakker, 04-09-2011" and nothing behind it: such a date is a birth date, that of a meeting is later. */
const KINDERJAAR = /(?:200[4-9]|201\d|202[0-3])(?: ?\))?$/;
const alleenOpRegel = (treffer: RegExpExecArray, tekst: string): boolean =>
  KINDERJAAR.test(treffer[0]) && /^[ .;]*(?:\n|$)/.test(tekst.slice(treffer.index + treffer[0].length));

/** Overlapping matches too: after a match that is refused, the next word may still start one. */
function* alleTreffers(regex: RegExp, tekst: string): Generator<RegExpExecArray> {
  regex.lastIndex = 0;
  for (let treffer = regex.exec(tekst); treffer !== null; treffer = regex.exec(tekst)) {
    yield treffer;
    // A whole character on: inside a surrogate pair the engine would step back and find the same match for ever.
    regex.lastIndex = treffer.index + ((tekst.codePointAt(treffer.index) ?? 0) > 0xffff ? 2 : 1);
  }
}

const plekVan = (treffer: RegExpMatchArray): Plek => {
  const start = treffer.index ?? 0;
  return { start, eind: start + treffer[0].length };
};

/** Names that are also words, when written small. */
const OOK_EEN_WOORD: ReadonlySet<string> = new Set(
  'jan can mark max storm rose kick don mees roos lot floor'.split(' '),
);

const isVoornaam = (woord: string): boolean =>
  !OOK_EEN_WOORD.has(woord) && VOORNAMEN.has(woord.toLowerCase().replace(/['’]s?$/, ''));

const ORGANISATIE =
  /(?:stichting|groep|zorg|zorgplan|plan|hulp|centraal|huis|school|gemeente|regio|bescherming|raad|instelling|centrum|college|autoriteit|jeugd)$/i;
const VOOR_ORGANISATIE =
  /(?:^|[^\p{L}])(?:de|het|stichting|gemeente|regio|aanbieder|locatie|organisatie|artikel|vereniging|instelling|provincie)\s$/iu;
/** A capitalised word straight before: then the name began there, and it was judged there. */
const MIDDEN_IN_NAAM = new RegExp(`${VOOR}(?!${KINDWOORD})\\p{Lu}[\\p{L}'’-]*(?: (?:van|de|der|den))* $`, 'u');

function isNaamHier(
  tekst: string,
  treffer: RegExpExecArray,
  naam: string,
  eis: Patroon['eis'],
  verband: boolean,
): boolean {
  if (isVoornaam(naam)) return true;
  if (eis === 'bekende-naam') return false;
  if (/^\p{Lu}\./u.test(naam)) return verband || (eis === 'naam-of-verband' && / \p{Lu}\p{Ll}/u.test(treffer[0]));
  if (eis === 'naam-of-verband' && !verband) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(naam) || GEEN_NAAM.has(naam.toLowerCase()) || ORGANISATIE.test(naam)) return false;
  const plaats = treffer.index + treffer[0].indexOf(naam);
  const ervoor = tekst.slice(Math.max(0, plaats - 20), plaats);
  if (VOOR_ORGANISATIE.test(ervoor) || MIDDEN_IN_NAAM.test(ervoor)) return false;
  return verband || !/(?:^|[.!?:\n])\s*$/.test(ervoor);
}
