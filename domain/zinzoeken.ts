/** The sentences of a letter that say what somebody quotes, in his own words. */
import { alleZinnen, zinTekst } from './document';
import type { Document, Zin } from './document';
import { gaatOver } from './onderwerpen';
import type { Onderwerp } from './onderwerpen';

/** A word in another form: "onderzoekt" for "onderzoek". */
const STAM = 5;
const lijktOp = (a: string, b: string): boolean =>
  a === b || (a.length >= STAM && b.length >= STAM && (a.startsWith(b) || b.startsWith(a)));

const woordenVan = (tekst: string): readonly string[] =>
  tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z\d]+/)
    .filter((woord) => woord !== '');

export const bevatWoord = (tekst: string, woord: string): boolean =>
  woordenVan(tekst).some((een) => lijktOp(een, woord));

/** As it would be read without its gaps: whom to ask is no part of what it says. */
const gezegd = (zin: Zin): string =>
  zinTekst({ ...zin, stukken: zin.stukken.filter(({ soort }) => soort !== 'ontbreekt') });

const LOPEND: ReadonlySet<string> = new Set(['alinea', 'lijst', 'tabel']);

/** Those that say most of these words, a rare one counting for more; running text before headings. None where less than half of a longer quotation stands there. */
export function zinnenOver(document: Document, gezocht: readonly string[]): readonly Zin[] {
  const inTekst = beste(alleZinnen(lopendIn(document)), gezocht);
  return inTekst.length > 0 ? inTekst : beste(alleZinnen(document), gezocht);
}

/** Every sentence that says anything of one of these, running text before headings. */
export function zinnenMet(document: Document, onderwerpen: readonly Onderwerp[]): readonly Zin[] {
  const over = (zin: Zin): boolean => onderwerpen.some((onderwerp) => gaatOver(gezegd(zin), onderwerp));
  const inTekst = alleZinnen(lopendIn(document)).filter(over);
  return inTekst.length > 0 ? inTekst : alleZinnen(document).filter(over);
}

const lopendIn = (document: Document): Document => ({
  ...document,
  blokken: document.blokken.filter(({ soort }) => LOPEND.has(soort)),
  voetnoten: [],
});

function beste(zinnen: readonly Zin[], gezocht: readonly string[]): readonly Zin[] {
  const perZin = zinnen.map((zin) => ({ zin, raak: gezocht.filter((woord) => bevatWoord(gezegd(zin), woord)) }));
  const hoeVaak = (woord: string): number => perZin.filter(({ raak }) => raak.includes(woord)).length;
  const gewicht = new Map(gezocht.map((woord) => [woord, 1 / Math.max(1, hoeVaak(woord))]));
  const gewogen = perZin
    .filter(({ raak }) => raak.length > 0 && raak.length * 2 >= gezocht.length)
    .map(({ zin, raak }) => ({ zin, telt: raak.reduce((som, woord) => som + (gewicht.get(woord) ?? 0), 0) }));
  const meeste = Math.max(0, ...gewogen.map(({ telt }) => telt));
  return gewogen.filter(({ telt }) => telt === meeste).map(({ zin }) => zin);
}
