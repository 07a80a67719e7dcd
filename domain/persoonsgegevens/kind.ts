/** Finds data of one child in folded text: a name with an age, a relation, a birth date, a file number. */
import {
  FEITEN,
  NAAM,
  NAAM_DATUM,
  MET_LEEFTIJD,
  NAAM_JAAR,
  NAAM_VOOR_GEBOORTE,
  KIND_JAAR,
  NOEMT_LEEFTIJD,
  VOOR,
  ZONDER_LEEFTIJD,
} from './kindpatronen';
import type { KindSoort, Patroon } from './kindpatronen';
import { GEEN_NAAM } from './namen';
import { isVoornaam } from './voornaam';
import type { Plek } from './bsn';
import { vindInitialen } from './initialen';
import { leesNamen } from './naamlezing';
import { vindOnbekend } from './onbekend';
import { RIJPATRONEN } from './rijpatronen';
import { alleTreffers } from './treffers';
import { KINDWOORD, zinnenVan } from './zinnen';

export interface KindTreffer extends Plek {
  readonly soort: KindSoort;
  /** The first name, to find the same child further on; empty when there is none. */
  readonly naam: string;
}

/** Data of a child, and every other place where the same child is named. */
export function vindKind(tekst: string): readonly KindTreffer[] {
  const rustig = zonderHoofdletters(tekst);
  return rustig === tekst ? vind(tekst) : [...vind(tekst), ...vind(rustig)];
}

/** Lines that are all capitals, in small letters: there a capital says nothing about names. */
const zonderHoofdletters = (tekst: string): string =>
  tekst.replace(/[^\n]+/g, (regel) => {
    const klein = regel.toLowerCase();
    return /\p{Ll}/u.test(regel) || klein.length !== regel.length || !/\p{Lu}{3}/u.test(regel) ? regel : klein;
  });

function vind(tekst: string): readonly KindTreffer[] {
  const initialen = vindInitialen(tekst).map((plek) => ({ ...plek, soort: 'kind' as const, naam: '' }));
  const onbekend = vindOnbekend(tekst).map((plek) => ({ ...plek, soort: 'kind' as const }));
  const treffers = [...uitPatronen(tekst), ...uitFeiten(tekst), ...initialen, ...onbekend, ...leesNamen(tekst)];
  const namen = new Set(treffers.map((treffer) => treffer.naam).filter((naam) => /^\p{L}{2}/u.test(naam)));
  if (namen.size === 0) return treffers;
  const genoemd = [...tekst.matchAll(/\p{L}[\p{L}'’-]*/gu)]
    .filter((woord) => namen.has(woord[0]) || namen.has(woord[0].replace(/['’]?s$/, '')))
    .map((woord) => ({ soort: 'naam' as const, naam: '', start: woord.index, eind: woord.index + woord[0].length }));
  return [...treffers, ...genoemd];
}

function uitPatronen(tekst: string): readonly KindTreffer[] {
  const voornaam = noemtVoornaam(tekst);
  const altijd = [...ZONDER_LEEFTIJD, ...RIJPATRONEN];
  const patronen = NOEMT_LEEFTIJD.test(tekst) ? [...MET_LEEFTIJD, ...altijd] : altijd;
  const gevonden = patronen
    .filter(({ eis }) => voornaam || (eis !== 'bekende-naam' && eis !== 'bekende-in-rij'))
    .flatMap(({ soort, regex, eis }) => [...alleTreffers(regex, tekst)].map((treffer) => ({ soort, eis, treffer })));
  if (gevonden.length === 0) return [];
  const zinnen = zinnenVan(tekst);
  return gevonden.flatMap(({ soort, eis, treffer }) => {
    const naam = treffer.groups?.['naam'] ?? '';
    const verband = zinnen.gaatOverKind(treffer.index);
    const past = eis === 'geen' || isNaamHier(tekst, treffer, naam, eis, verband);
    return past ? [{ ...plekVan(treffer), soort, naam }] : [];
  });
}

/** All of these have a date, a year or a number. */
function uitFeiten(tekst: string): readonly KindTreffer[] {
  if (!/\d|gebo(?:ren|orte)/i.test(tekst)) return [];
  const gevonden = FEITEN.flatMap(({ soort, regex }) =>
    [...alleTreffers(regex, tekst)].map((treffer) => metNaamErnaast(tekst, { ...plekVan(treffer), soort, naam: '' })),
  );
  const metJaar = [...gevonden, ...namenMetKinderjaar(tekst)];
  return noemtVoornaam(tekst) ? [...metJaar, ...namenMetDatum(tekst)] : metJaar;
}

/** A birth date or a number says nothing when it goes and the name beside it stays. */
function metNaamErnaast(tekst: string, treffer: KindTreffer): KindTreffer {
  const erna = NAAM_ERNA.exec(tekst.slice(treffer.eind, treffer.eind + 60));
  const ervoor = [...alleTreffers(NAAM_VOOR_GEBOORTE, tekst)].find(({ index, 0: geheel }) => {
    const eind = index + geheel.length;
    return eind === treffer.start && !ORGANISATIE.test(geheel.replace(/,? \(?$/, ''));
  });
  const naam = erna?.groups?.['naam'] ?? '';
  const eind = isVoornaam(naam) ? treffer.eind + (erna?.[0].length ?? 0) : treffer.eind;
  return { ...treffer, start: ervoor?.index ?? treffer.start, eind };
}

function namenMetDatum(tekst: string): readonly KindTreffer[] {
  const zinnen = zinnenVan(tekst);
  const metDatum = [...alleTreffers(NAAM_DATUM, tekst)].filter(
    (treffer) => treffer[0].includes('(') || zinnen.gaatOverKind(treffer.index) || alleenOpRegel(treffer, tekst),
  );
  return [...metDatum, ...alleTreffers(NAAM_JAAR, tekst)].flatMap((treffer) => {
    const naam = treffer.groups?.['naam'] ?? '';
    return isVoornaam(naam) ? [{ ...plekVan(treffer), soort: 'geboortedatum' as const, naam }] : [];
  });
}

/** Who wrote a report has a year behind his name as well. */
const BRON =
  /(?:onderzoek|rapport|boek|artikel|publicatie|studie|proefschrift|advies|notitie|zie|volgens|bron:?|vgl\.?|cf\.?)(?: (?:van|door|bij|ook))?(?: (?:de|het|prof\.?|dr\.?|drs\.?|mr\.?|ir\.?))* ?$/i;
function namenMetKinderjaar(tekst: string): readonly KindTreffer[] {
  return [...alleTreffers(KIND_JAAR, tekst)].flatMap((treffer) => {
    const naam = treffer.groups?.['naam'] ?? '';
    const isMens = /^\p{Lu}\./u.test(naam) || isVoornaam(naam);
    const isIets = ORGANISATIE.test(treffer[0].split(/,? ?\(/)[0] ?? '') || BRON.test(tekst.slice(0, treffer.index));
    return isMens && !isIets ? [{ ...plekVan(treffer), soort: 'geboortedatum' as const, naam }] : [];
  });
}

/** "betreft: Nina Bakker, 04-09-2011" and nothing behind it: such a date is a birth date, that of a meeting is later. */
const KINDERJAAR = /(?:200[4-9]|201\d|202[0-3])(?: ?\))?$/;
const alleenOpRegel = (treffer: RegExpExecArray, tekst: string): boolean =>
  KINDERJAAR.test(treffer[0]) && /^[ .;]*(?:\n|$)/.test(tekst.slice(treffer.index + treffer[0].length));

const NAAM_ERNA = new RegExp(`^[ ,;:()-]{1,3}${NAAM}`, 'u');

const plekVan = (treffer: RegExpMatchArray): Plek => {
  const start = treffer.index ?? 0;
  return { start, eind: start + treffer[0].length };
};

/** Most texts name nobody; then the patterns that need a first name need not be tried. */
const noemtVoornaam = (tekst: string): boolean =>
  [/\p{L}[\p{L}'’]*/gu, /\p{L}[\p{L}'’-]*/gu].some((woorden) =>
    (tekst.match(woorden) ?? []).some((woord) => isVoornaam(woord) || isVoornaam(woord.replace(/s$/, ''))),
  );

const ORGANISATIE =
  /(?:stichting|groep|zorg|zorgplan|plan|hulp|centraal|huis|school|gemeente|regio|bescherming|raad|instelling|centrum|college|autoriteit|jeugd)$/i;
const VOOR_ORGANISATIE =
  /(?:^|[^\p{L}])(?:de|het|stichting|gemeente|regio|contract|overeenkomst|aanbieder|locatie|organisatie|artikel|vereniging|instelling|provincie)\s$/iu;
/** "haar dochter Rubicon Zorg BV": a daughter of a concern has a legal form or a trade behind its name. */
const NAAM_VAN_BEDRIJF =
  /^(?: \p{Lu}[\p{L}’'-]*){0,3} (?:B\.?V|N\.?V|Holding|Beheer|Vastgoed|Groep|Zorg|Jeugdzorg|Jeugdhulp|Jeugd|GGZ|Coöperatie|U\.?A)(?![\p{L}])/u;
/** A capitalised word straight before: then the name began there, and it was judged there. */
const MIDDEN_IN_NAAM = new RegExp(`${VOOR}(?!${KINDWOORD})\\p{Lu}[\\p{L}'’-]*(?: (?:van|de|der|den))* $`, 'u');

function isNaamHier(
  tekst: string,
  treffer: RegExpExecArray,
  naam: string,
  eis: Patroon['eis'],
  verband: boolean,
): boolean {
  if (eis === 'verband') return verband;
  if (eis === 'bekende-in-rij') return naam.split(/,? en |, | /).some(isVoornaam);
  if (isVoornaam(naam)) return true;
  if (eis === 'bekende-naam') return false;
  if (/^\p{Lu}\./u.test(naam)) return verband || (eis === 'naam-of-verband' && / \p{Lu}\p{Ll}/u.test(treffer[0]));
  if (eis === 'naam-of-verband' && !verband) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(naam) || GEEN_NAAM.has(naam.toLowerCase()) || ORGANISATIE.test(naam)) return false;
  const plaats = treffer.index + treffer[0].indexOf(naam);
  const ervoor = tekst.slice(Math.max(0, plaats - 20), plaats);
  if (NAAM_VAN_BEDRIJF.test(tekst.slice(plaats + naam.length, plaats + naam.length + 80))) return false;
  if (VOOR_ORGANISATIE.test(ervoor) || MIDDEN_IN_NAAM.test(ervoor)) return false;
  return verband || !/(?:^|[.!?:\n])\s*$/.test(ervoor);
}
