/** "Niemand gewond" says the opposite of "gewond": a denied word of danger becomes one word that says so. */

const ONTKENT = new Set(['geen', 'niemand', 'niet', 'zonder', 'nobody', 'noone', 'not']);
const GEVAAR = new Set(
  'gewond gewonden gewonde slachtoffers slachtoffer doden dodelijke letsel gevaar hurt injured injuries'.split(' '),
);
/** "niemand raakte gewond", "geen enkel gevaar": this many words may stand in between. */
const TUSSEN = 2;

export const ONGEDEERD = 'ongedeerd';

/** How many words from here on say that nothing happened to anybody; 0 when they say something else. */
const lengteVanaf = (woorden: readonly string[], plek: number): number => {
  if (!ONTKENT.has(woorden[plek] ?? '')) return 0;
  const waar = woorden.slice(plek + 1, plek + 2 + TUSSEN).findIndex((woord) => GEVAAR.has(woord));
  return waar < 0 ? 0 : waar + 2;
};

export const zonderOntkend = (woorden: readonly string[]): readonly string[] => {
  if (!woorden.some((woord) => GEVAAR.has(woord))) return woorden;
  const uit: string[] = [];
  for (let plek = 0; plek < woorden.length;) {
    const lengte = lengteVanaf(woorden, plek);
    uit.push(lengte > 0 ? ONGEDEERD : (woorden[plek] ?? ''));
    plek += Math.max(1, lengte);
  }
  return uit;
};
