/** Text as people type it → plain tokens: one spelling for quotes, dashes, diacritics and "'t", with the place in the text kept. */

export interface Token {
  /** Lower case, without diacritics; or a mark such as `@aanbieder` once a slot took these words. */
  readonly w: string;
  /** As typed, for capitals. */
  readonly ruw: string;
  readonly hoofdletter: boolean;
  /** Holds letters of another script: looks like a word we know, but is not. */
  readonly vreemd: boolean;
}

const ONZICHTBAAR = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;
const STREEPJES = /[\u2010-\u2015\u2212]/g;
const AANHALING = /[\u2018\u2019\u201a\u201b\u00b4`\u02bc]/g;
/** "B.V." and "r.v.b." are one word. */
const AFKORTING = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
const ACCENTEN = /[\u0300-\u036f]/g;
/** Longer than any sensible message; what follows cannot change what someone wants. */
const MAX_TEKENS = 2000;

/** Same characters for the same meaning; capitals and diacritics still there. */
export const effen = (tekst: string): string =>
  tekst
    .slice(0, MAX_TEKENS)
    .normalize('NFKC')
    .replace(ONZICHTBAAR, '')
    .replace(STREEPJES, '-')
    .replace(AANHALING, "'")
    .replace(AFKORTING, (afkorting) => afkorting.replace(/\./g, ''))
    .replace(/\s+/g, ' ')
    .trim();

const ALLEEN_GEWOON = /^[\0-\x7f]*$/;

/** Lower case without diacritics. */
export const kaal = (tekst: string): string =>
  ALLEEN_GEWOON.test(tekst)
    ? tekst.toLowerCase()
    : tekst.normalize('NFD').replace(ACCENTEN, '').toLowerCase().replace(/ø/g, 'o').replace(/ß/g, 'ss');

const WOORD = /@[a-z]+|[\p{L}\p{N}\p{M}&]+(?:'[\p{L}\p{N}]+)*|'[ts](?![\p{L}])|[?!]/gu;
const VREEMD = /\p{L}/u;
const LATIJN = /^[\p{Script=Latin}\p{M}\p{N}&'@]+$/u;

/** A map and no object: an object also knows a word like "constructor". */
const KORT = new Map(Object.entries({ "'t": 'het', t: 'het', "'n": 'een', "m'n": 'mijn', "z'n": 'zijn' }));

const maakToken = (ruw: string): Token => {
  const klein = kaal(ruw);
  const w = KORT.get(klein) ?? klein.replace(/'/g, '');
  const eerste = ruw.charAt(0);
  const hoofdletter = eerste !== eerste.toLowerCase();
  return { w, ruw, hoofdletter, vreemd: VREEMD.test(ruw) && !LATIJN.test(ruw) };
};

/** Hyphens part words: "Noord-Limburg" and "Noord Limburg" are the same two tokens. */
export const tokens = (effenTekst: string): readonly Token[] => (effenTekst.match(WOORD) ?? []).map(maakToken);

/** The words of a name or phrase, in the same plain form as the tokens of a sentence. */
export const woorden = (tekst: string): readonly string[] => tokens(effen(tekst)).map((token) => token.w);
