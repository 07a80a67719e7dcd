/** One reader of what people type to a card that holds their words: keep them, or type them anew. Each word is looked up, so that any order of them will do. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));

/** Any of these keeps it. */
const HOUDT = lijst(
  'ja jaa jep jawel yes yep yess ok oke okee okay oké k prima goed akkoord graag klopt inderdaad precies top perfect gebruik gebruiken gebruikt neem overnemen meenemen bewaar bewaren houd hou houden opslaan noteer noteren zet zetten stuur verstuur doorgaan ga zeker uiteraard natuurlijk correct use keep fine sure',
);
const ANDERS = lijst(
  'nee neen nope niet anders opnieuw overnieuw herschrijven herschrijf overtypen typ typen tik tikken schrijf schrijven aanpassen verbeteren zelf again no',
);
/** Say nothing by themselves. */
const ERBIJ = lijst(
  'die deze dit dat de het een tekst naam namen gegevens kind kinderen zin versie bericht antwoord verhaal melding zo dan maar hoor is zijn in er van mijn mn m hem ze je u uw even gewoon door verder mee met zonder op mag kan kun kunt mogen wel toch dus nu wat ik wil we wij bsn nummer nr bovenstaande hierboven boven eronder eruit weg weggelaten aangepaste gemaskeerde opgeschoonde schone nieuwe erin erbij hoort doe laat zie staat stond t a u b aub alsjeblieft alstublieft please thanks dank bedankt that this it the text one with without go en nog eens over',
);
/** "Haal die naam maar weg": then what is left is used. */
const WEG = lijst('weg eruit weghalen weglaten verwijder verwijderen schrap schrappen');
const GEVONDEN = lijst('naam namen gegevens bsn nummer persoonsgegevens kind kindgegevens');
const HAALT = lijst('haal halen laat laten mag mogen moet moeten kan kunnen');
const LANGST = 12;

export type Besluit = 'houden' | 'anders';

const woordenVan = (tekst: string): readonly string[] =>
  tekst
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter((woord) => woord !== '');

/** Null when it says something else, or both. */
export function leesBesluit(tekst: string): Besluit | null {
  const woorden = woordenVan(tekst);
  if (woorden.length === 0 || woorden.length > LANGST || tekst.includes('?')) return null;
  const plek = /^(?:(?:de|optie|knop|nummer) )?(1|2|eerste|tweede)(?: knop| optie)?$/.exec(woorden.join(' '))?.[1];
  if (plek !== undefined) return plek === '1' || plek === 'eerste' ? 'houden' : 'anders';
  if (haaltWeg(woorden)) return 'houden';
  if (!woorden.every((woord) => HOUDT.has(woord) || ANDERS.has(woord) || ERBIJ.has(woord))) return null;
  const [houdt, anders] = [woorden.some((woord) => HOUDT.has(woord)), woorden.some((woord) => ANDERS.has(woord))];
  if (anders) return houdt ? null : 'anders';
  return houdt || isDoeMaar(woorden) || isZonder(woorden) ? 'houden' : null;
}

const isDoeMaar = ([eerste, tweede]: readonly string[]): boolean =>
  eerste === 'doe' || eerste === 'zo' || (eerste === 'kan' && tweede === 'zo') || (eerste === 'mag' && tweede === 'zo');

/** "Zonder die naam dan maar". */
const isZonder = (woorden: readonly string[]): boolean => woorden.includes('zonder') && heeft(woorden, GEVONDEN);

const haaltWeg = (woorden: readonly string[]): boolean =>
  (heeft(woorden, WEG) || woorden.includes('laat')) &&
  heeft(woorden, GEVONDEN) &&
  woorden.every((woord) => [HOUDT, ERBIJ, WEG, GEVONDEN, HAALT].some((een) => een.has(woord)));
const heeft = (woorden: readonly string[], uit: ReadonlySet<string>): boolean =>
  woorden.some((woord) => uit.has(woord));
