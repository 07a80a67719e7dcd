/**
 * "Niet de bank, de kredietverzekeraar", "liever de controller dan de accountant", "17 is fout, het zijn er 19": of the words of a message one stretch stands in the
 * text of the draft and one does not. The second comes in the place of the first; which of the two is old follows from the draft, not from the order of words.
 */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { kaal } from '../begrip/normaliseer';
import type { Formulierveld } from '../getoond/open-formulier';
import { woordlijst } from '../invoer/alleen-woorden';
import type { Ingevuld } from './veldlezers';

/** What only says that something else has to stand there. */
const STIL = woordlijst(
  'nee ja sorry oeps fout foutje verkeerd verkeerde klopt toch liever maar wel niet geen doe zet maak verander wijzig vervang pas aan zeg noem schrijf moet moeten moest is zijn was waren wordt worden heet heette er het de een dat dit die deze dan door naar in van over bij als met voor op ipv plaats woord woorden woordje naam namen ik we bedoel bedoelde bedoelden even graag aub en of nou hoor eigenlijk trouwens namelijk inmiddels dus gewoon beter staat staan stond heb heeft hebben had hadden gehad geweest werd werden',
);
/** That one thing takes the place of another is said, and not only thought. */
const RUILT = /(?<![a-z])(?:niet|geen|dan|ipv|plaats|fout|verkeerde?|verander|wijzig|vervang|klopt)(?![a-z])/;
/** The one word for the other, whatever the words are. */
const IN_DE_TEKST = /^(?:nee,? |sorry,? )?(?:verander|wijzig|vervang)(?![a-z])/;
/** A day moves in another way: with its field. */
const DAG =
  /^(?:vandaag|morgen|overmorgen|gisteren|eergisteren|(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
/** More words are a story. */
const MEESTE_WOORDEN = 5;
/** Who says that one thing is another needs no more. */
const LANGSTE = 240;
/** As short as this only the same word is the same; "overlegd" is what was done, and no "overleg". */
const LANG = 6;

interface Woord {
  readonly tekst: string;
  readonly kaal: string;
  readonly van: number;
  readonly tot: number;
}
type Soort = 'stil' | 'oud' | 'nieuw';
interface Stuk {
  readonly soort: Soort;
  readonly woorden: readonly Woord[];
}

const woordenIn = (tekst: string): readonly Woord[] =>
  [...tekst.matchAll(/[\p{L}\d€][\p{L}\d'’-]*(?:[.,]\d+)*/gu)].map((treffer) => ({
    ...{ tekst: treffer[0], kaal: kaal(treffer[0].toLowerCase()) },
    ...{ van: treffer.index, tot: treffer.index + treffer[0].length },
  }));

/** "Niet herstelplan": what is old is said to be wrong, so no table has to tell what the message does. */
export function ontkentWatErStaat(velden: readonly Formulierveld[], tekst: string): boolean {
  const gezegd = woordenIn(tekst);
  const staat = velden.flatMap((veld) => (veld.soort === 'Input.Text' ? woordenIn(veld.waarde) : []));
  return gezegd.some(
    (woord, plek) =>
      soortVan(woord, staat) === 'oud' &&
      gezegd.slice(Math.max(0, plek - 2), plek).some((ervoor) => ervoor.kaal === 'niet' || ervoor.kaal === 'geen'),
  );
}

/** Nothing where the words fit more than one text, or say more than one thing for another. */
export function ingeruild(velden: readonly Formulierveld[], tekst: string): readonly Ingevuld[] {
  if (tekst.length > LANGSTE || !RUILT.test(kaal(tekst.toLowerCase()))) return [];
  const gezegd = woordenIn(tekst);
  const passend = velden.flatMap((veld) => (veld.soort === 'Input.Text' ? (inVeld(veld, gezegd, tekst) ?? []) : []));
  return passend.length === 1 ? passend : [];
}

function inVeld(veld: Formulierveld, gezegd: readonly Woord[], tekst: string): Ingevuld | null {
  const staat = woordenIn(veld.waarde);
  const stukken = inStukken(gezegd, staat, tekst);
  const [oud, ...meerOud] = stukken.filter(({ soort }) => soort === 'oud');
  const [nieuw, ...meerNieuw] = stukken.filter(({ soort }) => soort === 'nieuw');
  if (oud === undefined || nieuw === undefined || meerOud.length + meerNieuw.length > 0) return null;
  if (nieuw.woorden.length > MEESTE_WOORDEN || isDag(nieuw, tekst)) return null;
  const plek = staat.findIndex((_, van) => oud.woorden.every((een, k) => zelfde(een.kaal, staat[van + k]?.kaal ?? '')));
  const [eerste, laatste] = [staat[plek], staat[plek + oud.woorden.length - 1]];
  if (eerste === undefined || laatste === undefined) return null;
  const wordt = tekst.slice(nieuw.woorden[0]?.van, nieuw.woorden.at(-1)?.tot);
  const lidwoord = anderLidwoord(staat[plek - 1], voor(gezegd, nieuw), voor(gezegd, oud));
  const begin = lidwoord === null ? eerste.van : (staat[plek - 1]?.van ?? eerste.van);
  const ervoor = lidwoord === null ? wordt : `${lidwoord} ${wordt}`;
  const hoofd = /^\p{Lu}/u.test(veld.waarde.slice(begin));
  const heel = `${veld.waarde.slice(0, begin)}${hoofd ? hoofdletter(ervoor) : ervoor}${veld.waarde.slice(laatste.tot)}`;
  const keuring = maakVrijeTekst(heel);
  return keuring.ok ? { veld, waarde: keuring.tekst, leesbaar: keuring.tekst } : null;
}

const isDag = ({ woorden }: Stuk, tekst: string): boolean =>
  woorden.every((een) => DAG.test(een.kaal)) && !IN_DE_TEKST.test(kaal(tekst.toLowerCase()));

/** Runs of one kind; a silent word or a comma between two of them ends the first, but "van" and the like within a name. */
function inStukken(gezegd: readonly Woord[], staat: readonly Woord[], tekst: string): readonly Stuk[] {
  const uit: { soort: Soort; woorden: Woord[] }[] = [];
  gezegd.forEach((woord, plek) => {
    const soort = soortVan(woord, staat);
    const laatste = uit.at(-1);
    const vorig = gezegd[plek - 1];
    const los = vorig !== undefined && /[,;:.]/.test(tekst.slice(vorig.tot, woord.van));
    if (laatste?.soort === soort && !los) laatste.woorden.push(woord);
    else uit.push({ soort, woorden: [woord] });
  });
  return metVerbinding(uit.filter(({ woorden }) => woorden.length > 0));
}

const VERBINDT = woordlijst('van de het der den voor in op');
const vanEenNaam = ({ woorden }: Stuk): boolean =>
  woorden.every((een) => VERBINDT.has(een.kaal)) && woorden.length <= 2;

/** "De gemeente van Venlo" is one new thing, whatever silent words stand in it. */
function metVerbinding(stukken: readonly Stuk[]): readonly Stuk[] {
  const plek = stukken.findIndex(
    (stuk, k) =>
      stuk.soort === 'stil' &&
      vanEenNaam(stuk) &&
      stukken[k - 1]?.soort === 'nieuw' &&
      stukken[k + 1]?.soort === 'nieuw',
  );
  if (plek < 0) return stukken;
  const woorden = stukken.slice(plek - 1, plek + 2).flatMap((stuk) => stuk.woorden);
  return metVerbinding([...stukken.slice(0, plek - 1), { soort: 'nieuw', woorden }, ...stukken.slice(plek + 2)]);
}

const soortVan = (woord: Woord, staat: readonly Woord[]): Soort => {
  if (STIL.has(woord.kaal)) return 'stil';
  return staat.some((een) => zelfde(woord.kaal, een.kaal)) ? 'oud' : 'nieuw';
};

const zelfde = (gezegd: string, staat: string): boolean =>
  gezegd === staat ||
  (gezegd.length >= LANG &&
    staat.length >= LANG &&
    (staat.startsWith(gezegd) || gezegd.startsWith(staat)) &&
    !/^[dt]$/.test(gezegd.slice(staat.length)));

const voor = (gezegd: readonly Woord[], { woorden: [eerste] }: Stuk): Woord | undefined =>
  gezegd[gezegd.findIndex((een) => een === eerste) - 1];

const LIDWOORD = woordlijst('de het een');
/** The one that belongs to the new word, where another stands in the text. */
function anderLidwoord(
  staat: Woord | undefined,
  bijNieuw: Woord | undefined,
  bijOud: Woord | undefined,
): string | null {
  if (staat === undefined || bijNieuw === undefined || !LIDWOORD.has(staat.kaal) || !LIDWOORD.has(bijNieuw.kaal))
    return null;
  return bijNieuw.kaal === staat.kaal || (bijOud !== undefined && bijOud.kaal === bijNieuw.kaal) ? null : bijNieuw.kaal;
}
