/** Whether somebody says, in one or more ways and nothing else, that he does not want it any more: "laat maar, ik doe het toch niet, gooi weg". */
import { leestAls, zinsvormen } from '../invoer/zinsvorm';

/** Words that only dress it up. */
const OPSMUK: ReadonlySet<string> = new Set('nu|maar|toch|ook|eigenlijk|gewoon|dan|nee|sorry|hoor|helemaal'.split('|'));

const lijsten = {
  ik: 'ik|we|wij',
  het: 'het|dit|dat|hem|haar|deze|die|alles',
  melding: 'melding|meldingen',
};

const vormen = zinsvormen(
  [
    'laat @het? zitten?',
    '@ik doe|meld|wil @het niet',
    '@ik doe|meld|wil @het niet meer',
    '@ik wil @het? intrekken|weggooien|annuleren',
    '@ik wil niet meer',
    '@ik wil niet|niets meer melden',
    'gooi|haal @het? de? @melding? weg',
    '@het? de? @melding? mag|mogen|kan|kunnen? weg',
    'weggooien|annuleren|annuleer|wissen|verwijderen',
    'trek @het|de @melding? in',
    'verwijder|wis @het? de? @melding?',
    'het? hoeft niet meer?',
    'vergeet het',
    'ik zie er? van af',
  ],
  lijsten,
);

const woordenVan = (deel: string): readonly string[] =>
  deel
    .replace(/[^\p{L} ]/gu, ' ')
    .split(/\s+/)
    .filter((woord) => woord !== '' && !OPSMUK.has(woord));

/** One part alone may be an answer, or be said of a change that was begun: that is read elsewhere. */
export function geeftOp(tekst: string): boolean {
  const delen = tekst
    .toLowerCase()
    .split(/[,;.!\n]+| en (?=gooi|haal|trek|ik |het |laat )/)
    .map(woordenVan)
    .filter((woorden) => woorden.length > 0);
  return delen.length > 1 && delen.every((woorden) => leestAls(vormen, woorden));
}
