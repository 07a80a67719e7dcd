/** "Nee toch maar niet", "bij nader inzien niet": takes back what was said last, and leaves nothing of the rest. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));
const WOORDEN = lijst(
  'nee neen oh o oeps wacht sorry toch maar liever niet dat dit het doe doen bij nader inzien hoor eigenlijk laat dan beter bedenk bedacht me ik mij alsnog even nou ja haal weer weg zo die laatste toch',
);
/** One of these says that he thinks otherwise now. */
const BEDENKT = lijst('toch eigenlijk inzien bedacht alsnog');
const LANGST = 8;

export function herroept(tekst: string): boolean {
  const woorden: readonly string[] = tekst.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (woorden.length < 2 || woorden.length > LANGST || /[?\d]/.test(tekst)) return false;
  const bedenkt = woorden.some((woord) => BEDENKT.has(woord));
  return bedenkt && woorden.includes('niet') && woorden.every((woord) => WOORDEN.has(woord));
}
