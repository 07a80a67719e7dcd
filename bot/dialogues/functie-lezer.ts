/** What somebody is by his work, in a message that is about something else: said of himself, alone, or below his mail. */
import { kaal } from '../begrip/normaliseer';
import { isVerhaal } from '../bericht-lezen';
import { isGeplakteMail } from './geplakte-mail';
import { ondertekening } from './ondertekening';
import type { Lezer } from './lezer';

const WERK =
  '(?:adviseur|medewerker|manager|wethouder|bestuurder|directeur|controller|inkoper|teamleider|coordinator|leider|toezichthouder|jurist|secretaris|ambtenaar)';
const GEBIED = '(?: (?:jeugd[a-z]*|inkoop|financien|sociaal domein))?';
const GEZEGD = new RegExp(
  `(?:ik ben|(?<=^|[,;.] |(?<![a-z])en )ben|mijn functie is|functie:|werk(?:zaam)? (?:[a-z-]+ ){0,5}als)\\s+(?:de |een )?((?:[a-z-]+ ){0,2}[a-z-]*${WERK}${GEBIED})`,
);
const ENGELS =
  /(?<![a-z'])i(?: am|'?m) (?:an? |the )?((?:[a-z-]+ ){0,3}(?:officer|advis[eo]r|manager|director|controller|coordinator|lawyer|buyer|civil servant|alderman))(?![a-z])/;
const ALLEEN =
  /^(?:(?:senior|junior) )?[a-z-]*(?:adviseur|medewerker|controller|inkoper|teamleider|toezichthouder|jurist|accountmanager)(?: (?:jeugd[a-z]*|inkoop|financien|sociaal domein))?(?= (?:bij|van) |[.!]?$)/;
/** One word that is nothing else; in a sentence it may be anybody's work. */
const ENKEL_WERK = new RegExp(`^[a-z-]*${WERK}${GEBIED}[.!]?$`);
/** "Accountmanager van de regio weet het": a sentence about somebody else. */
const VERTELT =
  /(?<![a-z])(?:weet|weten|wist|is|was|zijn|waren|heeft|hebben|had|zegt|zei|belt|belde|mailt|mailde|vertelt|vertelde|meldt|meldde|denkt|vindt|wil|gaat|kan|komt|vertrekt|vertrok|stapt|stopt|doet)(?![a-z])/;
/** Longer than this it is a story, whatever it begins with. */
const langsteAlleen = 60;

export const functie: Lezer = ({ klein, tekst }) => {
  if (isGeplakteMail(tekst)) return null;
  const gezegd = (GEZEGD.exec(klein) ?? ENGELS.exec(klein))?.[1];
  return gezegd ?? alleen(klein, isVerhaal({ tekst })) ?? naastNummer(klein) ?? onderMail(tekst);
};

/** "077-3591234, beleidsadviseur jeugd": beside how to reach somebody stands what he is. */
export function naastNummer(klein: string): string | null {
  const delen = klein.split(/,|(?<![a-z])en(?![a-z])/).map((deel) => deel.trim());
  const werk = delen.filter((deel) => !BEREIKBAAR.test(deel));
  const [een, nogEen] = werk;
  if (een === undefined || nogEen !== undefined || werk.length === delen.length) return null;
  return alleen(een, false);
}
const BEREIKBAAR = /^(?:(?:tel|telefoon|mobiel|mail)[:.]? ?)?(?:\+?[\d\s()-]{8,}|[^\s@]+@[^\s@]+)$/;

function alleen(klein: string, verhaal: boolean): string | null {
  if ((verhaal && klein.length > langsteAlleen) || VERTELT.test(klein)) return null;
  return ALLEEN.exec(klein)?.[0] ?? ENKEL_WERK.exec(klein)?.[0].replace(/[.!]$/, '') ?? null;
}

/** A line of its own below the greeting: "Beleidsadviseur Jeugd". */
function onderMail(tekst: string): string | null {
  const regels = ondertekening(tekst)
    .split(/[\n,|]/)
    .map((regel) => regel.trim());
  return regels.find((regel) => ENKEL_WERK.test(kaal(regel)) || ALLEEN.test(kaal(regel))) ?? null;
}
