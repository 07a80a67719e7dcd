/** Names that were offered, and which of them somebody means: "de eerste", "die jeugd", "ja" to the only one. */
import { dialoogTekst } from '../../texts/dialoog';
import { eenvoudig } from './keuze';
import type { Keuze } from './keuze';
import { plekVan, zonderAanloop } from './rang';

/** One of a few names that stand before somebody: by its place, or by a part that no other of them has. */
export function leesAangeboden(tekst: string, keuzes: readonly Keuze[]): Keuze | null {
  const plek = plekVan(tekst, keuzes.length);
  if (plek !== null) return keuzes[plek - 1] ?? null;
  if (JA_DIE.test(tekst.trim())) {
    const ja = jaKnop(keuzes);
    const [enige, tweede] = keuzes;
    if (ja !== undefined || tweede === undefined) return ja ?? enige ?? null;
  }
  const woord = eenvoudig(zonderAanloop(tekst)).replace(/^(?:de|het|die) /, '');
  if (woord.length < 3) return null;
  const past = keuzes.filter(({ titel }) => ` ${eenvoudig(titel)} `.includes(` ${woord} `));
  const begint = past.length > 0 ? past : keuzes.filter(({ titel }) => ` ${eenvoudig(titel)}`.includes(` ${woord}`));
  return begint.length === 1 ? (begint[0] ?? null) : null;
}

/** To a question with one answer under it. */
const JA_DIE =
  /^(?:ja+|jep|yes|yep|klopt|dat klopt|inderdaad|precies|die|deze|dat is (?:hem|het|m|ze))(?:[ ,]+(?:die|deze|dat|is|hem|het|ze|klopt|inderdaad|graag|hoor|please|bedoel|ik|one|that))*[.!]?$/i;

/** Yes, where more than one is offered and none of them is the one that says yes. */
export const isJaOpMeer = (tekst: string, keuzes: readonly Keuze[]): boolean =>
  keuzes.length > 1 && jaKnop(keuzes) === undefined && JA_DIE.test(tekst.trim());

/** None of what was offered. */
export const isGeenVanDeze = (tekst: string, keuzes: readonly Keuze[] = []): boolean =>
  (jaKnop(keuzes) !== undefined && /^(?:nee+|nope?|neen)[.!]?$/i.test(tekst.trim())) ||
  /^(?:nee?[ ,]+|no[ ,]+)?(?:geen (?:van (?:deze|die|dit|allen|beide|de twee)|enkele)|die (?:staat|zit) er niet (?:bij|tussen)|(?:staat|zit) er niet (?:bij|tussen)|een andere?|allebei niet|none(?: of (?:these|them))?|neither)[.!]?$/i.test(
    tekst.trim(),
  );

/** The one that says yes itself: "Ja, Regenbooghoeve". */
const jaKnop = (keuzes: readonly Keuze[]): Keuze | undefined =>
  keuzes.find(({ titel }) => titel.startsWith(dialoogTekst.jaNaam('')));
