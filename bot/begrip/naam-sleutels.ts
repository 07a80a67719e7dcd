/** Under which words people look for an organisation: official name, aliases, without legal form, without the words that all of them have. */
import { alledaagseWoorden } from './lexicon/alledaags';
import { woorden } from './normaliseer';

/** How a key came to be; a higher number says more. */
export const STERKTE = { woord: 1, kern: 2, zonderRechtsvorm: 3, alias: 4, officieel: 5 } as const;
export type Sterkte = (typeof STERKTE)[keyof typeof STERKTE];

export interface NaamSleutel {
  readonly woorden: readonly string[];
  readonly sterkte: Sterkte;
}

export const RECHTSVORM = new Set([
  'stichting',
  'bv',
  'nv',
  'vof',
  'cooperatie',
  'cooperatieve',
  'vereniging',
  'maatschap',
  'holding',
  'ua',
  'cv',
]);
const LIDWOORD = new Set(['de', 'het', 'een', 'dr', 'drs', 'prof', 'praktijk']);
/** Words that half of the sector has in its name. */
export const GENERIEK = new Set(
  `jeugd jeugdhulp jeugdzorg jeugdhulpverlening jeugdhulporganisatie jeugdggz zorg zorggroep groep ggz ggnet hulp hulpverlening instelling organisatie centrum
  kind lvb kinderen jongeren gezinnen gezin en voor van in aan bij ambulante ambulant specialistische gespecialiseerde pleegzorg behandeling begeleiding expertise nederland zorgverlening
  thuisbegeleiding gezinshuis gezinshuizen welzijn maatschappelijke dienstverlening onderwijs psychologie psychologen praktijk orthopedagogisch kinder jeugdpsychiatrie zorgboerderij concern opvoedhulp behandelcentrum behandelcentra kliniek jeugdzorginstelling jeugdbescherming jeugdreclassering jeugdbeschermers & jgz`.split(
    /\s+/,
  ),
);

const SCHRIJFWIJZE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stg: 'stichting',
    sticht: 'stichting',
    stichtin: 'stichting',
    coop: 'cooperatie',
    sint: 'st',
    jb: 'jeugdbescherming',
    vd: 'van',
  }),
);

const CIJFERWOORD = ['', '', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** "Stg." and "Stichting", "Sint" and "St.", "7sprong" and "Zevensprong" in one spelling. */
export const schrijfwijze = (woord: string): string => {
  const anders = SCHRIJFWIJZE.get(woord);
  if (anders !== undefined || !/^[2-9]/.test(woord)) return anders ?? woord;
  return woord.replace(/^[2-9](?=[a-z]{4})/, (cijfer) => CIJFERWOORD[Number(cijfer)] ?? cijfer);
};

const zonder = (lijst: readonly string[], weg: ReadonlySet<string>): readonly string[] =>
  lijst.filter((woord) => !weg.has(woord));

const zonderLidwoord = (lijst: readonly string[]): readonly string[] =>
  LIDWOORD.has(lijst[0] ?? '') ? lijst.slice(1) : lijst;

/** False for "brug" or "nieuw": such a name only counts when it is written as a name. */
export const heeftEigenWoord = (lijst: readonly string[]): boolean =>
  lijst.join('').length >= 4 && lijst.some((woord) => woord.length > 2 && !alledaagseWoorden.has(woord));

const tussenHaakjes = (naam: string): readonly string[] =>
  [...naam.matchAll(/\(([^)]{2,12})\)/g)].map((m) => m[1] ?? '');

/** "St. Kompas" and "Stichting Noorderlicht" for names that begin with Stichting (Het). */
const alsStichting = (rest: readonly string[], sterkte: Sterkte): readonly NaamSleutel[] =>
  [
    ['st', ...rest],
    ['stichting', ...zonderLidwoord(rest)],
    ['st', ...zonderLidwoord(rest)],
  ].map((lijst) => ({ woorden: lijst, sterkte }));

const vanNaam = (naam: string, sterkte: Sterkte): readonly NaamSleutel[] => {
  const vol = woorden(naam.replace(/\([^)]*\)/g, ' ')).map(schrijfwijze);
  const st = vol[0] === 'st' ? vol.slice(1) : vol;
  const zonderVorm = zonder(st, RECHTSVORM);
  const kern = zonderLidwoord(zonder(zonderLidwoord(zonderVorm), GENERIEK));
  const uit: NaamSleutel[] = [{ woorden: vol, sterkte }];
  uit.push({ woorden: zonderVorm, sterkte: STERKTE.zonderRechtsvorm });
  uit.push({ woorden: zonderLidwoord(zonderVorm), sterkte: STERKTE.zonderRechtsvorm });
  if (vol[0] === 'stichting') uit.push(...alsStichting(vol.slice(1), sterkte));
  uit.push({ woorden: kern, sterkte: STERKTE.kern });
  return uit;
};

/** "Morgenveste" for Morgenveste Limburg: the place is often left out. */
const zonderPlaats = (lijst: readonly string[], plaatsen: ReadonlySet<string>): readonly string[] =>
  lijst.filter((woord, i) => i === 0 || !plaatsen.has(woord));

/** Every key once, at its strongest. `verboden` holds the names of places: "Jeugdbescherming Gelderland" is not "Gelderland". */
export const sleutelsVan = (
  naam: string,
  aliassen: readonly string[],
  verboden: ReadonlySet<string>,
): readonly NaamSleutel[] => {
  const alle = [
    ...vanNaam(naam, STERKTE.officieel),
    ...[...aliassen, ...tussenHaakjes(naam)].flatMap((alias) => vanNaam(alias, STERKTE.alias)),
  ];
  const kernen = alle.filter(({ sterkte }) => sterkte === STERKTE.kern);
  const kort = kernen
    .map(({ woorden: w }) => ({ woorden: zonderPlaats(w, verboden), sterkte: STERKTE.woord }))
    .filter(({ woorden: w }) => heeftEigenWoord(w));
  const beste = new Map<string, NaamSleutel>();
  for (const sleutel of [...alle, ...kort]) {
    const tekst = sleutel.woorden.join('');
    const afgeleid = sleutel.sterkte < STERKTE.alias;
    if (tekst.length < 2 || (afgeleid && (verboden.has(tekst) || tekst.length < 4))) continue;
    if ((beste.get(tekst)?.sterkte ?? 0) < sleutel.sterkte) beste.set(tekst, sleutel);
  }
  return [...beste.values()];
};
