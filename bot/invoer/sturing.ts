/** Whether a message steers the dialogue instead of answering: compared without the words that only dress it up. */
import { aanloop, opsmuk, sturen } from '../begrip/lexicon/sturen';
import type { Sturing } from '../begrip/lexicon/sturen';

/** Longer than anybody takes to say it: more is a story. */
const LANGST = 14;

const opgesmukt: ReadonlySet<string> = new Set(opsmuk);
const vooraan: ReadonlySet<string> = new Set(aanloop);

const woordenVan = (tekst: string): readonly string[] =>
  tekst
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}'’ ]/gu, ' ')
    .split(' ')
    .filter((woord) => woord !== '');

/** What is left of a text; empty when it holds nothing but such words. */
export function kernVan(tekst: string): string {
  const woorden = woordenVan(tekst);
  const begin = woorden.findIndex((woord) => !vooraan.has(woord) && !opgesmukt.has(woord));
  return begin < 0
    ? ''
    : woorden
        .slice(begin)
        .filter((woord) => !opgesmukt.has(woord))
        .join(' ');
}

const kernen: ReadonlyMap<string, Sturing> = new Map(
  (Object.keys(sturen) as Sturing[]).flatMap((soort) => sturen[soort].map((zin) => [kernVan(zin), soort] as const)),
);

/** What may be asked for as well as told: "mag ik terug naar de vorige?" */
const ookGevraagd: ReadonlySet<Sturing> = new Set<Sturing>(['terug', 'overslaan', 'rest', 'formulier', 'later']);

/** What may stand before "verstuur maar": all of it says that nothing more comes. */
const komtNietMeer: ReadonlySet<Sturing> = new Set<Sturing>(['versturen', 'rest', 'weet-niet', 'later', 'overslaan']);

/** "De rest weet ik niet, verstuur maar": each part steers, and the last says what is to be done. */
function samengesteld(tekst: string): Sturing | null {
  const delen = tekst.split(/[,;.]+\s+|\s(?:en|dus)\s/).map((deel) => kernen.get(kernVan(deel)) ?? null);
  const laatste = delen.at(-1) ?? null;
  return delen.length > 1 && laatste === 'versturen' && delen.every((een) => een !== null && komtNietMeer.has(een))
    ? laatste
    : null;
}

/** Null when it is an answer, a question, or a story. Nothing but a question mark says that somebody does not know. */
export function leesSturing(tekst: string): Sturing | null {
  if (/^[?\s]+$/.test(tekst)) return 'weet-niet';
  if (woordenVan(tekst).length > LANGST) return null;
  const sturing = kernen.get(kernVan(tekst)) ?? samengesteld(tekst);
  return sturing !== null && tekst.includes('?') && !ookGevraagd.has(sturing) ? null : sturing;
}
