/** Typing errors in ordinary words: "salarisen", "meldign", "faillisement" → the word of the lexicon that was meant. */
import { toegestaan, typefouten } from '../../domain/afstand';
import { kentLexicon, lexiconStammen, lexiconWoorden } from './begrippen';
import { alledaagseWoorden } from './lexicon/alledaags';
import { doorverwijswoorden } from './lexicon/doorverwijzen';
import { geenVergissing } from './lexicon/geen-vergissing';

const gevaarlijk = new Set(
  Object.values(doorverwijswoorden)
    .flat()
    .flatMap((bron) => bron.split(/[ |]/))
    .filter((woord) => woord.length < 6),
);
/** A short word of danger is never guessed: "kerst" must not become "kerft". */
const woordenboek = (): readonly string[] =>
  [...lexiconWoorden()].filter((woord) => /^[a-z]{5,}$/.test(woord) && !gevaarlijk.has(woord));

/** A word with one letter left out, for every letter: two words one error apart share at least one of these. */
const zonderLetter = (woord: string): readonly string[] => {
  const uit = [woord];
  for (let i = 0; i < woord.length; i += 1) uit.push(woord.slice(0, i) + woord.slice(i + 1));
  return uit;
};

let alle: readonly string[] | null = null;

/** What was meant begins with the same letter, or one letter late. Built at the first typing error that begins so. */
const perLetter = new Map<string, ReadonlyMap<string, readonly string[]>>();

const stukkenBij = (letter: string): ReadonlyMap<string, readonly string[]> => {
  const al = perLetter.get(letter);
  if (al !== undefined) return al;
  alle ??= woordenboek();
  const uit = new Map<string, string[]>();
  const paren = alle
    .filter((woord) => woord[0] === letter || woord[1] === letter)
    .flatMap((woord) => zonderLetter(woord).map((stuk) => ({ stuk, woord })));
  for (const { stuk, woord } of paren) {
    const lijst = uit.get(stuk);
    if (lijst === undefined) uit.set(stuk, [woord]);
    else lijst.push(woord);
  }
  perLetter.set(letter, uit);
  return uit;
};

/** Long stems with one error in them: "kindermisshandeling" begins like "kindermishandel". */
let langeStammen: readonly string[] | null = null;

const alsStam = (woord: string): string | null =>
  (langeStammen ??= lexiconStammen().filter((stam) => stam.length >= 7)).find(
    (stam) =>
      stam.startsWith(woord.slice(0, 2)) &&
      [0, 1, -1].some((over) => typefouten(woord.slice(0, stam.length + over), stam, 1) <= 1),
  ) ?? null;

const MAX_ONTHOUDEN = 20_000;
const onthouden = new Map<string, string | null>();

/** Words one or two errors away that begin alike, closest first. */
const zoek = (woord: string): string | null => {
  const max = Math.min(2, toegestaan(woord.length));
  const tabel = stukkenBij(woord.charAt(0));
  const kandidaten = [...new Set(zonderLetter(woord).flatMap((stuk) => tabel.get(stuk) ?? []))];
  const dichtbij = kandidaten
    .map((kandidaat) => ({ kandidaat, fouten: typefouten(woord, kandidaat, max) }))
    .filter(({ fouten }) => fouten <= max)
    .sort((a, b) => a.fouten - b.fouten);
  return dichtbij[0]?.kandidaat ?? alsStam(woord);
};

/** How people shorten and drawl. */
const SPREEKTAAL: Readonly<Record<string, string>> = {
  nie: 'niet',
  ni: 'niet',
  ken: 'kan',
  wa: 'wat',
  da: 'dat',
  ff: 'even',
  efkes: 'even',
  vd: 'van',
  wrm: 'waarom',
  mss: 'misschien',
  effe: 'even',
  zelfmort: 'zelfmoord',
  slacht: 'slaat',
  slagt: 'slaat',
  slaot: 'slaat',
  heit: 'vader',
  mem: 'moeder',
  hellup: 'help',
  mldng: 'melding',
  mld: 'melding',
  stavaza: 'stand',
  svz: 'stand',
  joehoe: 'hallo',
  gin: 'geen',
  gjin: 'geen',
  gein: 'geen',
  neet: 'niet',
  mar: 'maar',
  mer: 'maar',
  noe: 'nu',
  hoo: 'hoe',
  giet: 'gaat',
  geit: 'gaat',
  gaon: 'gaan',
  staon: 'staan',
  sjtop: 'stop',
  mie: 'meer',
  nimmer: 'niet',
  ist: 'is',
  sex: 'seks',
  sexueel: 'seksueel',
  sexuele: 'seksuele',
  yn: 'in',
  wetter: 'water',
  sjogge: 'zien',
  jild: 'geld',
  bern: 'kinderen',
  hokker: 'welke',
  wurdt: 'wordt',
  kiend: 'kind',
  kinger: 'kinderen',
  thoes: 'thuis',
  sjteet: 'staat',
  veur: 'voor',
  snien: 'gesneden',
  bliedt: 'bloedt',
  himsels: 'zichzelf',
  harsels: 'zichzelf',
  foar: 'voor',
  fan: 'van',
  meitsje: 'maak',
  oanbiedingsbrief: 'aanbiedingsbrief',
  rie: 'raad',
  mnd: 'maand',
  mnden: 'maanden',
  wk: 'week',
  wkn: 'weken',
  jr: 'jaar',
  liq: 'liquiditeit',
  fin: 'financieel',
  gem: 'gemeente',
  gemn: 'gemeenten',
  aanb: 'aanbieder',
  org: 'organisatie',
  medew: 'medewerkers',
  mdw: 'medewerkers',
  sal: 'salarissen',
  vlg: 'volgende',
  vlgd: 'volgende',
  afgel: 'afgelopen',
};

const gekend = new Map<string, boolean>();

export const kentWoord = (woord: string): boolean => {
  const al = gekend.get(woord);
  if (al !== undefined) return al;
  if (gekend.size >= MAX_ONTHOUDEN) gekend.clear();
  const nieuw = isGewoonWoord(woord);
  gekend.set(woord, nieuw);
  return nieuw;
};

const isGewoonWoord = (woord: string): boolean =>
  woord.length < 4 ||
  /^[@\d?!]/.test(woord) ||
  alledaagseWoorden.has(woord) ||
  geenVergissing.has(woord) ||
  kentLexicon(woord);

/** The word that was meant, or null when it is known as it stands or resembles nothing. */
export const verbeter = (woord: string): string | null => {
  const spreektaal = Object.hasOwn(SPREEKTAAL, woord) ? SPREEKTAAL[woord] : undefined;
  if (spreektaal !== undefined) return spreektaal;
  if (woord.length < 5 || kentWoord(woord)) return null;
  const al = onthouden.get(woord);
  if (al !== undefined) return al;
  if (onthouden.size >= MAX_ONTHOUDEN) onthouden.clear();
  const nieuw = zoek(woord);
  onthouden.set(woord, nieuw);
  return nieuw;
};
