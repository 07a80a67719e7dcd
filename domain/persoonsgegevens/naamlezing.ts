/** Whether a word is the name of a child, learned from what stands around it: how it is written, who stands beside it, what is said of it. See docs/adr/0164. */
import type { Plek } from './bsn';
import { gaatOverKind, isSoortnaam, isGeenNaam, klassenVan, isVoorvoegsel } from './naamklassen';
import { EENHEID, LEEFTIJD as LEEFTIJD_PATROON } from './kindpatronen';
import gewichten from './naamgewichten.json';
import { isVoornaam } from './voornaam';

export interface Naamplek extends Plek {
  /** `kind`: with an age. */
  readonly soort: 'kind' | 'naam';
  /** The first word of it. */
  readonly naam: string;
}

interface Woord extends Plek {
  readonly tekst: string;
  readonly klein: string;
}

/** A name that is weighed, and what speaks for and against it. */
export interface Kandidaat extends Omit<Naamplek, 'soort'> {
  readonly aanwijzingen: readonly string[];
}

/** Words, numbers, and the signs that part what is said. */
const WOORDEN = /\p{L}[\p{L}\d'’-]*|\d+|[.,;:!?()\n]/gu;
const HOOFDLETTER = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;
const TUSSEN: ReadonlySet<string> = new Set('van de der den het ten ter el al'.split(' '));
/** So many words on either side are read. */
const BEREIK = 9;

const woordenVan = (tekst: string): readonly Woord[] =>
  [...tekst.matchAll(WOORDEN)].map(({ 0: woord, index }) => ({
    tekst: woord,
    klein: woord.toLowerCase(),
    start: index,
    eind: index + woord.length,
  }));

const EINDE = /^[.!?\n]$/;
const isEinde = (woord: Woord | undefined): boolean => woord === undefined || EINDE.test(woord.tekst);

type Schrijfwijze = 'voornaam' | 'klein' | 'onbekend';

function schrijfwijzeVan({ tekst, klein }: Woord): Schrijfwijze | null {
  if (/\d/.test(tekst)) return null;
  if (HOOFDLETTER.test(tekst)) return isVoornaam(tekst) ? 'voornaam' : isGeenNaam(klein) ? null : 'onbekend';
  return klein.length > 2 && tekst === klein && isVoornaam(tekst) && !isGeenNaam(klein) ? 'klein' : null;
}

/** The number of the first word behind a name with its surnames: "Noa van der Meer", "Isa M.". */
function achterNaam(woorden: readonly Woord[], begin: number): number {
  let na = begin + 1;
  for (let kijk = na; kijk - na < 4; kijk += 1) {
    const woord = woorden[kijk];
    if (woord === undefined || woord.start - (woorden[kijk - 1]?.eind ?? 0) !== 1) break;
    if (/^\p{Lu}/u.test(woord.tekst)) na = kijk + 1;
    else if (!TUSSEN.has(woord.klein)) break;
  }
  return na;
}

/** "Abel Zorg", "Jip en Janneke Kinderopvang". */
function heetAlsIets(woorden: readonly Woord[], begin: number, na: number): boolean {
  if (na > begin + 1 && isSoortnaam(woorden[na - 1]?.klein ?? '')) return true;
  const eind = woorden[na]?.klein === 'en' ? achterNaam(woorden, na + 1) : 0;
  return eind > na + 2 && isSoortnaam(woorden[eind - 1]?.klein ?? '');
}

/** How a word is read beside a name: an age or another number by what it is, another name by that. */
function gelezen(woord: Woord, isNaam: boolean): string {
  if (/^\d/.test(woord.tekst)) return leeftijd.test(woord.tekst) ? '0' : '9';
  return isNaam ? 'N' : woord.klein;
}
const leeftijd = /^(?:[1-9]|1\d|2[0-2])$/;

/** Each name in a text that may be that of a child, with what stands around it in its sentence, and in the next one when that goes on about somebody. */
export function kandidatenVan(tekst: string): readonly Kandidaat[] {
  const woorden = woordenVan(tekst);
  const wijzen = woorden.map(schrijfwijzeVan);
  if (wijzen.every((wijze) => wijze === null)) return [];
  const uit: Kandidaat[] = [];
  for (let plek = 0; plek < woorden.length; plek += 1) {
    const woord = woorden[plek];
    const wijze = wijzen[plek] ?? null;
    if (woord === undefined || wijze === null || isVoorvoegsel(woorden[plek - 1]?.klein ?? '')) continue;
    const na = achterNaam(woorden, plek);
    if (heetAlsIets(woorden, plek, na)) continue;
    const aanwijzingen = weegbaar({ woorden, wijzen, plek, na, wijze });
    const eind = woorden[na - 1]?.eind ?? woord.eind;
    if (aanwijzingen !== null) uit.push({ naam: woord.tekst, start: woord.start, eind, aanwijzingen });
    plek = na - 1;
  }
  return uit;
}

interface Omgeving {
  readonly woorden: readonly Woord[];
  readonly wijzen: readonly (Schrijfwijze | null)[];
  readonly plek: number;
  readonly na: number;
  readonly wijze: Schrijfwijze;
}

/** Somebody of whom nothing is said that is said of a child is not weighed: null. Three bare first names in a row say something themselves. */
function weegbaar(hier: Omgeving): readonly string[] | null {
  const links = rij(hier, hier.plek - 1, -1);
  const rechts = rij(hier, hier.na, 1);
  const vervolg = vervolgVan(hier.woorden, hier.na);
  const gezegd = [...links, ...rechts].some((woord) => woord === '0' || gaatOverKind(woord));
  const samen = namenInRij(hier);
  if (!gezegd && vervolg.length === 0 && samen === null) return null;
  const zelf = aanwijzingenVan(hier, { links, rechts, vervolg });
  return samen === null ? zelf : [...zelf, ...rijAanwijzingen(hier, samen)];
}

/** The first and the last word of a row of names. */
interface Naamrij {
  readonly begin: number;
  readonly eind: number;
}
const RIJ_VANAF = 3;
const SCHAKEL = /^(?:,|en)$/;

/** "Lars, Boaz en Fenna": so many names that stand bare beside each other, and at most one that no list holds. */
function namenInRij({ woorden, wijzen, plek, na }: Omgeving): Naamrij | null {
  if (na > plek + 1) return null;
  const reik = (stap: 1 | -1): number => {
    let tot = plek;
    while (SCHAKEL.test(woorden[tot + stap]?.klein ?? '') && (wijzen[tot + 2 * stap] ?? null) !== null) tot += 2 * stap;
    return tot;
  };
  const [begin, eind] = [reik(-1), reik(1)];
  const namen = wijzen.slice(begin, eind + 1).filter((wijze) => wijze !== null);
  const bekend = namen.filter((wijze) => wijze !== 'onbekend').length;
  return namen.length >= RIJ_VANAF && bekend >= namen.length - 1 ? { begin, eind } : null;
}

/** What is said of a row is said of each of them: what stands before the first and behind the last. */
function rijAanwijzingen({ woorden, wijzen, plek, na, wijze }: Omgeving, { begin, eind }: Naamrij): readonly string[] {
  const om = { woorden, wijzen, plek, na, wijze };
  const uit = new Set<string>(['=rij']);
  zet(uit, 'l', rij(om, begin - 1, -1));
  zet(uit, 'r', rij(om, eind + 1, 1));
  return [...uit].map((een) => (een === '=rij' ? een : `rij ${een}`));
}

interface Gezegd {
  readonly links: readonly string[];
  readonly rechts: readonly string[];
  readonly vervolg: readonly string[];
}

function aanwijzingenVan(hier: Omgeving, { links, rechts, vervolg }: Gezegd): readonly string[] {
  const { plek, na, wijze } = hier;
  const uit = new Set<string>([`=${wijze}`]);
  if (na > plek + 1) uit.add(`=achternaam`).add(`=${wijze}+achternaam`);
  if (links.length === 0) uit.add(`=vooraan+${wijze}`);
  zet(uit, 'l', links);
  zet(uit, 'r', rechts);
  uit.add(`m ${links[0] ?? '^'}_${rechts[0] ?? '$'}`);
  for (const klas of vervolg) uit.add(`v#${klas}`);
  for (const een of [...uit].filter((naam) => naam.includes('#')))
    uit.add(`${een}+${wijze === 'onbekend' ? 'o' : 'v'}`);
  return [...uit];
}

/** The words on one side, from the name outwards, up to the end of the sentence. */
function rij({ woorden, wijzen }: Omgeving, vanaf: number, stap: 1 | -1): readonly string[] {
  const uit: string[] = [];
  for (let plek = vanaf; uit.length < BEREIK; plek += stap) {
    const woord = woorden[plek];
    if (woord === undefined || isEinde(woord)) break;
    uit.push(gelezen(woord, wijzen[plek] !== null && wijzen[plek] !== undefined));
  }
  return uit;
}

/** The word straight beside it, the two together, and each within reach; what class each is of, beside it and within reach. */
function zet(uit: Set<string>, kant: 'l' | 'r', woorden: readonly string[]): void {
  const [eerste = '^', tweede = '^'] = woorden;
  uit.add(`${kant}1 ${eerste}`).add(`${kant}2 ${eerste} ${tweede}`);
  woorden.forEach((woord, afstand) => {
    uit.add(`${kant} ${woord}`);
    for (const klas of klassenVan(woord)) {
      uit.add(`${kant}#${klas}`);
      if (afstand < 3) uit.add(`${kant}#${klas}!`);
      if (afstand === 0) uit.add(`${kant}#${klas}!!`);
    }
  });
}

/** The age that stands beside a name goes with it: "Tygo 10", "Faya is vijf", "Sil, 3 jaar". */
const LEEFTIJD = new RegExp(
  `^,? ?(?:\\( ?)?(?:(?:is|was|wordt|van|bijna|pas|nu|net) ){0,3}${LEEFTIJD_PATROON}(?: ?${EENHEID})?(?: oud)?(?: ?\\))?(?![\\p{L}\\d]| ?[-./:,]\\d)`,
  'u',
);

const GAAT_DOOR: ReadonlySet<string> = new Set(['hij', 'zij', 'ze', 'haar', 'zijn']);

/** What the next sentence is about, when it begins with somebody. */
function vervolgVan(woorden: readonly Woord[], vanaf: number): readonly string[] {
  let plek = vanaf;
  while (plek - vanaf < 20 && !isEinde(woorden[plek])) plek += 1;
  if (!GAAT_DOOR.has(woorden[plek + 1]?.klein ?? '')) return [];
  const uit: string[] = ['gaat-door'];
  for (let kijk = plek + 2; kijk < plek + 2 + BEREIK && !isEinde(woorden[kijk]); kijk += 1)
    uit.push(...klassenVan(woorden[kijk]?.klein ?? ''));
  return uit;
}

const GEWICHT: ReadonlyMap<string, number> = new Map(Object.entries(gewichten.gewichten));

const stand = (aanwijzingen: readonly string[]): number =>
  aanwijzingen.reduce((som, een) => som + (GEWICHT.get(een) ?? 0), 0);

const drempelVan = ([wijze]: readonly string[]): number =>
  wijze === '=onbekend' ? gewichten.onbekend : gewichten.drempel;

/** Who is found goes with the age that stands beside it. */
export const leesNamen = (tekst: string): readonly Naamplek[] =>
  kandidatenVan(tekst)
    .filter(({ aanwijzingen }) => stand(aanwijzingen) >= drempelVan(aanwijzingen))
    .map(({ naam, start, eind }) => {
      const leeftijd = LEEFTIJD.exec(tekst.slice(eind, eind + 40))?.[0] ?? '';
      return { naam, start, eind: eind + leeftijd.length, soort: leeftijd === '' ? 'naam' : 'kind' };
    });
