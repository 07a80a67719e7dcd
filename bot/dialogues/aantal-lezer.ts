/** How many jeugdigen a message that is about something else speaks of; one number, or none. */
import { aantallen, enigAantal } from '../begrip/aantal';
import { zonderSchatting } from '../invoer/alleen-aantal';
import type { Lezer } from './lezer';

const LOS_GETAL = /(?<![\d.,-])\d{1,5}(?![\d.,-]?\d)/g;
/** "Die 35 klopt niet, het zijn er 53", "niet 35 maar 53", "sorry, 53": another number than the one that stands there. */
const NIET_DAT = /(?<![a-z])(?:klopt niet|niet|geen|fout|verkeerd|moet|bedoel(?:de)?|in plaats van)(?![a-z])/;
const ALLEEN_EEN_ANDER =
  /^(?:(?:nee|sorry|oeps|correctie|pardon|excuus|wacht|toch|even|eigenlijk)[ ,:]+)+(?:(?:het )?(?:zijn|is)(?: er)? )?(\d{1,5})[.!]?$/;
const HET_ZIJN_ER =
  /(?<![a-z])het zijn er (?:(?:toch|eerder|nu|eigenlijk|inmiddels|ongeveer|circa|zo'?n|wel|ruim|bijna|denk ik|geloof ik|naar schatting) ){0,3}(\d{1,5})(?![\d.,-]?\d)/;
const KINDEREN = /(?<![a-z])(?:kinderen|jeugdigen|jongeren|clienten|pupillen)(?![a-z])/;
const anderAantal = (klein: string, was: number | null | undefined): string | null => {
  if (was === undefined) return null;
  const alleen = (ALLEEN_EEN_ANDER.exec(klein) ?? HET_ZIJN_ER.exec(klein))?.[1];
  if (alleen !== undefined || was === null) return alleen ?? null;
  const getallen = klein.match(LOS_GETAL) ?? [];
  const [ander, nogEen] = getallen.filter((getal) => Number(getal) !== was);
  const noemtOud = getallen.some((getal) => Number(getal) === was);
  return noemtOud && ander !== undefined && nogEen === undefined && NIET_DAT.test(klein) ? ander : null;
};

export const aantalJeugdigen: Lezer = ({ lezing, klein }, { aantalJeugdigen: was, omschrijving: verhaal }) => {
  const ander = anderAantal(klein, was);
  if (ander !== null) return ander;
  const totaal = TOTAAL.exec(klein)?.[1];
  if (totaal !== undefined) return totaal;
  const [aantal, nogEen] = lezing.aantallen;
  if (nogEen !== undefined) return inKinderen(klein);
  if (aantal !== undefined) return String(aantal);
  return (
    MET_KOP.exec(klein)?.[1] ?? geteld(klein) ?? geschat(klein) ?? (verhaal === undefined ? null : losGeschat(klein))
  );
};

/** "60 dagbehandeling en 25 ambulant dus 85": the sum that somebody makes himself; none is made for him. */
const TOTAAL =
  /\d.* (?:dus|samen|opgeteld|(?:in )?totaal)(?: (?:dus|is|zijn|het|dat|er|in totaal|totaal|samen)){0,3} (\d{1,5})(?= ?(?:$|[.,;!]|kinderen|jeugdigen|jongeren|clienten|in totaal|samen))(?![.,]\d)/;

/** "Weet ik niet precies, een stuk of 20": a bare estimate, in the middle of a melding. Years and what is counted in anything else are none. */
const SCHAT =
  /(?<![a-z])(?:(?:een|'?n) stuk of|naar schatting|om en nabij|zo'?n|ongeveer|circa|rond de|tegen de|schat|denk ik|dacht ik|gok)(?![a-z])/;
const JAAR = /^(?:19|20)\d{2}$/;
function losGeschat(klein: string): string | null {
  if (!SCHAT.test(klein)) return null;
  const woorden = zonderSchatting(klein).match(/[\p{L}\d]+/gu) ?? [];
  const [getal, nogIets] = woorden;
  const aantal = getal === undefined || nogIets !== undefined ? null : enigAantal(getal);
  return aantal === null || JAAR.test(String(aantal)) ? null : String(aantal);
}

/** "22 pleeggezinnen, naar schatting 30 jeugdigen": of several the one that is counted in those it is about. */
const IN_KINDEREN = /(?<![a-z])(?:kinderen|jeugdigen|jongeren|clienten|pupillen|pleegkinderen)$/;
function inKinderen(klein: string): string | null {
  const [aantal, nogEen] = aantallen(klein).filter(({ begin, eind }) => IN_KINDEREN.test(klein.slice(begin, eind)));
  return aantal === undefined || nogEen !== undefined ? null : String(aantal.waarde);
}

/** As it stands in a list or a table: "aantal jeugdigen: 42". */
const MET_KOP =
  /(?<![a-z])(?:aantal|(?:aantal )?(?:jeugdigen|jgdn?|kinderen|jongeren|clienten|plekken|plaatsen))(?: ?[:=,] ?| (?:is|wordt|naar|in|moet|dus) )(\d{1,5})(?![\d.,-]?\d)/;

/** "Het zijn er ongeveer 26, kinderen dan". */
const geteld = (klein: string): string | null => (KINDEREN.test(klein) ? (HET_ZIJN_ER.exec(klein)?.[1] ?? null) : null);

/** "Geen idee hoeveel kinderen, misschien 80": the one number of a sentence about how many. */
const HOEVEEL = /(?<![a-z])(?:hoeveel|aantal) (?:kinderen|jeugdigen|jongeren|clienten|pupillen|plekken)(?![a-z])/;
function geschat(klein: string): string | null {
  const [getal, nogEen] = HOEVEEL.test(klein) ? (klein.match(LOS_GETAL) ?? []) : [];
  return getal === undefined || nogEen !== undefined ? null : getal;
}
