/** The words people ask with what a word of the question means: those that ask, and those that only stand around it. */
import { lijst } from './lijst';

/** One of these asks what is meant; in the language of the lexicon. */
export const vraagtNaar: readonly string[] = lijst(`
  betekent|betekend|betekenen|betekende|betekenis; bedoel|bedoelt|bedoelen|bedoelde|bedoeld|bedoeling; versta|verstaat|verstaan; definitie|uitleg|toelichting; omschrijving|voorbeeld van; leg|legt .. uit; hoe .. moet|moeten; uitleggen|toelichten|verduidelijken;
  snap|begrijp .. niet; wat|wa|wanneer|hoe noem; wat|wa|wie|welk|welke|wanneer|hoe .. noemt|noemen; telt|tellen|valt|vallen .. als|onder; houdt|houden .. in; inhoudt; verschil tussen; wat is|zijn|voor|valt|heet; wat dan; wanneer is|heet|geldt; is dat; hoezo; wie is|zijn|vallen; welk|welke; mean|means|define; what is|are|does; wat|wa is|ben`);

/** Beside those and the word itself nothing else may stand: whoever says more tells something. */
export const eromheen: ReadonlySet<string> = new Set(
  lijst(`
  wat; wa; welk; welke; wie; hoe; waar; wanneer; hoezo; waarom; is; zijn; ben; was; heet; wordt; worden; geldt; moet; moeten; kan; kunt; kunnen; kun; wil; wilt; zou; zouden; mag; doet; doe; betekent; betekend; betekenen; betekende; betekenis; bedoel; bedoelt; bedoelen; bedoelde; bedoeld; bedoeling; versta; verstaat; verstaan; definitie; uitleg; uitleggen; toelichting; toelichten; verduidelijken;
  leg; legt; uit; snap; begrijp; noem; noemt; noemen; telt; tellen; valt; vallen; houdt; houden; inhoudt; verschil; tussen; voorbeeld; geef; geeft; zeggen; zeg; vertellen; vertel; aangeven;
  de; het; een; n; t; dat; dit; deze; die; er; hier; daar; hieronder; daaronder; daarmee; hiermee; daarvan; dan; nou; nu; toch; eens; even; maar; ook; alleen; precies; eigenlijk; nog; wel; zo; iets; allemaal; juist; concreet; bij; van; voor; in; onder; met; als; of; en; over; door; volgens; om; zoiets; woord; term; begrip; vraag; vraagt; soort; soorten; totaal;
  u; uw; je; jij; jou; jullie; ik; we; wij; me; mij; men; mijn; onze; weet; weten; niet; geen; idee; goed; aub; svp; graag; alstublieft; sorry; hallo; hoi; beste; mvg; groet; bedankt; dank; eh; uh; h; hm; tja; ja; want;
  what; does; do; you; mean; means; by; the; a; an; it; define; are; please; doarmee; mee; ge; gij; zin`),
);
