/** Text that must fit on a card; what was cut off ends with an ellipsis: after a whole word, and never halfway a character. */

export function inkorten(tekst: string, max: number): string {
  if (tekst.length <= max) return tekst;
  const tekens = [...tekst];
  return tekens.length <= max ? tekst : `${totWoordeinde(tekens, max - 1)}…`;
}

/** A word that runs over the edge goes as a whole, unless it is so long that little would be left. */
function totWoordeinde(tekens: readonly string[], max: number): string {
  const deel = tekens.slice(0, max);
  const wit = /\s/.test(tekens[max] ?? '') ? max : deel.findLastIndex((teken) => /\s/.test(teken)) + 1;
  return (wit >= max / 2 ? deel.slice(0, wit) : deel).join('');
}

/** The part of a text around a word in it, so that a reader sees what it is about; words are not cut in two. */
export function rondom(tekst: string, woord: string, max: number): string {
  const plek = tekst.toLowerCase().indexOf(woord.toLowerCase());
  if (tekst.length <= max || plek < 0 || plek + woord.length < max - 1) return inkorten(tekst, max);
  const begin = tekst.indexOf(' ', Math.max(0, plek - Math.floor((max - woord.length) / 2)));
  return `…${inkorten(tekst.slice(begin < plek ? begin + 1 : plek), max - 1)}`;
}
