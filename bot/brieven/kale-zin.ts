/** A short message without what people say before they ask, and without its marks: what the patterns of this room are held against. */
const AANLOOP =
  /^(?:(?:en|maar|nou|nu|ok|oke|ja|nee|dus|zeg|he|huh|oh|hm|dan|hoi|vraagje|prima|top|mooi|goed|fijn|dank|bedankt)[ ,:]+)+/u;

/** `klein`: the text in lower case, without accents. */
export const kaleZin = (klein: string): string =>
  klein
    .replace(/[?!.,;:]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(AANLOOP, '');
