/** "Nee toch maar niet", "bij nader inzien niet": takes back what was said last, and leaves nothing of the rest. */
import { alleenWoorden, woordlijst } from './alleen-woorden';

const WOORDEN = woordlijst(
  'nee neen oh o oeps wacht sorry toch maar liever niet dat dit het doe doen bij nader inzien hoor eigenlijk laat dan beter bedenk bedacht me ik mij alsnog even nou ja haal weer weg zo die laatste toch',
);
/** One of these says that he thinks otherwise now. */
const BEDENKT = woordlijst('toch eigenlijk inzien bedacht alsnog');
const VORM = { kern: BEDENKT, erbij: WOORDEN, langst: 8 };

export function herroept(tekst: string): boolean {
  const woorden = alleenWoorden(tekst, VORM) ?? [];
  return woorden.length > 1 && woorden.includes('niet');
}
