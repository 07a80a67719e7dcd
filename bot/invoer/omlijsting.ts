/**
 * What people put around a sentence out of politeness: "oh ja, …", "vraagje: …", "… svp", "… alvast bedankt 🙂". The same sentence is meant, so it
 * gets the same answer (ADR 0244). Taken off once, for every reader, before anything is read.
 */
import { dankt } from './dankt';
import { VRAAGT } from './delen';
import { begintMetBevel } from './werkwoorden';

/** These only draw attention, whatever stands open. */
const AANHEF =
  'o(?:h|w)? ja|oja|ohja|ah ja|(?:(?:nog|even|ook) ){0,3}(?:(?:(?:een|1) )?(?:(?:korte|snelle|kleine|klein) )?vraagje|(?:een|1) (?:(?:korte|snelle|kleine|klein) )?vraag|(?:korte|snelle) vraag)(?: tussendoor| nog)?|tussendoor|trouwens|overigens|btw|ps|nog even|nog iets|nog (?:een|1) ding(?:etje)?|even checken|quick question|by the way|(?:hoi|hallo|hi|hey|hee|goedemorgen|goedemiddag|goedenavond|goedendag)(?: (?:allemaal|daar|bot))?';
/** These agree or thank, and so may be the answer where one is asked for. */
const INSTEMMING =
  'ok(?:e|é|ee|ay|ey)?|okidoki|prima|helder|duidelijk|top|fijn|mooi|super|perfect|dank(?: ?(?:je|u))?(?: ?wel)?|bedankt|thanks|thx|aha|ah|oh|ow|hm+|right';
/** Thanks and a plea behind the sentence. */
const STAART =
  'svp|s\\.v\\.p\\.|aub|a\\.u\\.b\\.|alsjeblieft|alstublieft|alsjebl|please|pls|plz|hoor|joh|(?:alvast |hartelijk )*(?:dank(?: ?(?:je|u))?(?: ?wel)?|bedankt|thanks|thx|tnx|merci)|bvd|b\\.v\\.d\\.|mvg|met vriendelijke groet(?:en)?|groetjes|ook ?al ?weer';

const TEKEN = /\s{0,3}(?:[,;:]|\.{1,4}|…|!{1,4}|-(?=\s))\s{0,3}/.source;
/** "Vraag de melder wat hij bedoelt" is an order. */
const KOP_MET_TEKEN = new RegExp(`^(?:${AANHEF}|vraag)${TEKEN}`, 'iu');
/** Without a mark only before what asks: "oh ja wie is de adviseur". */
const KOP_LOS = new RegExp(`^(?:${AANHEF}) `, 'iu');
const STEMT_IN_MET_TEKEN = new RegExp(`^(?:${INSTEMMING})${TEKEN}`, 'iu');
const STEMT_IN_LOS = new RegExp(`^(?:${INSTEMMING}) `, 'iu');
const GEZICHT =
  /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{Join_Control}|\p{Variation_Selector}|\p{Extended_Pictographic}){0,8}|[:;]-?[)(DP])/u
    .source;
const EINDE_GEZICHT = new RegExp(String.raw`\s{0,3}${GEZICHT}$`, 'u');
const [VOOR_STAART, NA_STAART] = [
  /(?<=[\p{L}\p{N}?.!,)"’”])(?<mark>[?.!]?),?\s{1,3}/u.source,
  /(?<eind>[?.!]{0,4})$/.source,
];
const EINDE_STAART = new RegExp(`${VOOR_STAART}(?:${STAART})${NA_STAART}`, 'iu');
/** "En wie krijgt dit?", "stuur hem naar Femke dan": it only goes on. */
const GAAT_DOOR = /^(?:en|maar|dus|dan) (?=\S+ \S)/iu;
const EINDE_DAN = /(?<=\S \S+) (?:dan(?: weer)?|eigenlijk)(?=\??$)/iu;
const EINDE_ROEP = /(?<=[\p{L}\p{N}])[\s]{0,2}!{1,6}$/u;
const EINDE_VRAAG = /(?<=[\p{L}\p{N}])\s{0,2}[?!]{2,8}$/u;

/** A longer text is a letter or a story; what stands around it does no harm there. */
const LANGST = 400;
/** "Oh ja, hoi, vraagje: …": no one puts more in front. */
const MEESTE = 4;

/** `gevraagd`: a yes may be the answer to what stands before him, so that agreeing words stay unless a question comes behind them. */
export function zonderOmlijsting(tekst: string, gevraagd: boolean): string {
  if (tekst.length > LANGST || tekst.includes('\n') || dankt(tekst)) return tekst;
  let rest = tekst;
  for (let keer = 0; keer < MEESTE; keer += 1) {
    const korter = zonderStaart(zonderKop(rest, gevraagd));
    if (korter === rest) return rest;
    rest = korter;
  }
  return rest;
}

function zonderKop(tekst: string, gevraagd: boolean): string {
  const aanhef = blijft(tekst, KOP_MET_TEKEN) ?? begintVraag(blijft(tekst, KOP_LOS));
  if (aanhef !== null) return aanhef;
  const door = begintIets(blijft(tekst, GAAT_DOOR));
  if (door !== null) return door;
  const los = vraagt(blijft(tekst, STEMT_IN_MET_TEKEN)) ?? begintVraag(blijft(tekst, STEMT_IN_LOS));
  if (los !== null) return los;
  return gevraagd ? tekst : (blijft(tekst, STEMT_IN_MET_TEKEN) ?? tekst);
}

function zonderStaart(tekst: string): string {
  const kaal = blijft(tekst, EINDE_GEZICHT) ?? tekst;
  const vraag = kaal.replace(EINDE_VRAAG, (tekens) => (tekens.includes('?') ? '?' : ''));
  const roep = blijft(vraag, EINDE_ROEP) ?? vraag;
  const gevonden = EINDE_STAART.exec(roep);
  if (gevonden === null) return begintIets(blijft(roep, EINDE_DAN)) ?? roep;
  const mark = gevonden.groups?.['mark'] ?? '';
  const vraagteken = mark === '?' || (gevonden.groups?.['eind'] ?? '').includes('?') ? '?' : '';
  return zegtIets(roep.slice(0, gevonden.index)) ? `${roep.slice(0, gevonden.index)}${vraagteken}` : roep;
}

/** Without it, where the rest says something of its own; null where it is not there or nothing else is. */
function blijft(tekst: string, patroon: RegExp): string | null {
  if (!patroon.test(tekst)) return null;
  const rest = tekst.replace(patroon, '').trim();
  return zegtIets(rest) ? rest : null;
}

const begintVraag = (rest: string | null): string | null => (rest !== null && VRAAGT.test(rest) ? rest : null);
const begintIets = (rest: string | null): string | null =>
  rest !== null && (VRAAGT.test(rest) || begintMetBevel(rest)) ? rest : null;
const vraagt = (rest: string | null): string | null =>
  rest !== null && (VRAAGT.test(rest) || rest.includes('?')) ? rest : null;

/** Of thanks or agreement alone nothing is left over. */
const ALLEEN_INSTEMMING = new RegExp(`^(?:${INSTEMMING})[.!]?$`, 'iu');
const zegtIets = (rest: string): boolean => /\p{L}{2}|\d/u.test(rest) && !dankt(rest) && !ALLEEN_INSTEMMING.test(rest);
