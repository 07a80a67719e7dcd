/** "Nee toch maar niet", "bij nader inzien niet": takes back what was said last, and leaves nothing of the rest. */
import { alleenWoorden, woordlijst } from './alleen-woorden';

const WOORDEN = woordlijst(
  'nee neen oh o oeps wacht sorry toch maar liever niet dat dit het doe doen bij nader inzien hoor eigenlijk laat dan beter bedenk bedacht me ik mij alsnog even nou ja haal weer weg zo die laatste toch',
);
/** One of these says that he thinks otherwise now. */
const BEDENKT = woordlijst('toch eigenlijk inzien bedacht alsnog');
const VORM = { kern: BEDENKT, erbij: WOORDEN, langst: 8 };

/** "Sorry, ik typte verkeerd", "foutje": of what he typed last, and nothing of what it has to be. */
const VERGIST = {
  kern: woordlijst('typte tikte typefout typfout tikfout foutje vergissing vergiste vergist verkeerd'),
  erbij: woordlijst(
    'oeps oei sorry oh o ik mij me dat dit het was is een even nee verkeerd fout getypt getikt ingevuld gedrukt gestuurd foutje excuus pardon van',
  ),
  langst: 8,
};

export function herroept(tekst: string): boolean {
  if (alleenWoorden(tekst, VERGIST) !== null) return true;
  const woorden = alleenWoorden(tekst, VORM) ?? [];
  return woorden.length > 1 && woorden.includes('niet');
}
