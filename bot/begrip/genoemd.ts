/** Which of the organisations in a sentence it is about: "volgens Vuurbaak gaat Zilverwier failliet", "nee, niet Kompasroos, ik bedoel Lindewal". */
import type { Vondst } from './naam-in-zin';
import type { Token } from './normaliseer';

type Woorden = readonly string[];

const woordenVan = (bron: string): ReadonlySet<string> => new Set(bron.split(' '));

/** Words that belong to the name or lead up to it. */
const AANLOOP = woordenVan('de het een die stichting stg bij om over van via voor naar in met aanbieder');
const WEERLEGT = woordenVan('niet geen');
/** What must follow before a denied name is taken back: "gaat niet bij Kompasroos weg" denies no name. */
const VERBETERT = woordenVan('maar bedoel bedoelde bedoelen wel juist');
const VOLGENS = woordenVan('volgens aldus');
const VIA = woordenVan('van via bij');
const GEHOORD = woordenVan('gehoord vernomen begrepen doorgekregen hoorde hoorden hoor horen');

/** The last word before a name that does not lead up to it. */
const ervoor = (woorden: Woorden, begin: number): number => {
  let plek = begin - 1;
  while (plek >= 0 && AANLOOP.has(woorden[plek] ?? '')) plek -= 1;
  return plek;
};

const isWeerlegd = (woorden: Woorden, { begin, eind }: Vondst): boolean =>
  WEERLEGT.has(woorden[ervoor(woorden, begin)] ?? '') && woorden.slice(eind, eind + 3).some((w) => VERBETERT.has(w));

/** Who told it: that it is about him as well is never said this way. */
const isBron = (woorden: Woorden, { begin, eind }: Vondst): boolean => {
  const plek = ervoor(woorden, begin);
  if (VOLGENS.has(woorden[plek] ?? '')) return true;
  if (!woorden.slice(plek + 1, begin).some((woord) => VIA.has(woord))) return false;
  return GEHOORD.has(woorden[eind] ?? '') || (GEHOORD.has(woorden[plek] ?? '') && woorden[eind] === 'dat');
};

const ZORG = woordenVan(
  'kinderen clienten jongeren jeugdigen bewoners gezinnen pleegkinderen pleeggezinnen pupillen plekken bedden groepen locaties personeel medewerkers zorg taken contracten trajecten',
);
const NEEMT_OVER = woordenVan('overnemen overneemt overnam overgenomen overname');
/** "Zuidervuur wil de kinderen van Zilverwier overnemen": of the two it is about the one that has to do without. */
const isOvergenomen = (woorden: Woorden, { begin }: Vondst): boolean => {
  const van = woorden.slice(0, begin).findLastIndex((woord) => !['de', 'het', 'stichting'].includes(woord));
  if (woorden[van] !== 'van' || !ZORG.has(woorden[van - 1] ?? '')) return false;
  return woorden.some((woord) => NEEMT_OVER.has(woord));
};

/** All of them when nobody is left: then the sentence is about who was named. */
export const bedoeldIn = (vondsten: readonly Vondst[], zin: readonly Token[]): readonly Vondst[] => {
  if (vondsten.length < 2) return vondsten;
  const woorden = zin.map(({ w }) => w);
  const over = vondsten.filter((vondst) => !isWeerlegd(woorden, vondst) && !isBron(woorden, vondst));
  const overgenomen = over.filter((vondst) => isOvergenomen(woorden, vondst));
  if (overgenomen.length > 0 && overgenomen.length < over.length) return overgenomen;
  return over.length > 0 ? over : vondsten;
};
