/** Whether somebody says that a document has to go: in the words of the table, or as it was learned. A child that is named in it is why, and no danger. */
import { gevaarZin } from '../../texts/contact';
import { GEWELD } from '../begrip/gevaren';
import { paginavraagIn } from '../begrip/vervolg/pagina';
import { leesBericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { wilDocumentWeg } from './document-weg';
import { elders } from './verwijzen';

/** Longer than this is a story in which a document may go as well. */
const langsteOpdracht = 12;
export const isKort = (tekst: string): boolean => tekst.trim().split(/\s+/).length <= langsteOpdracht;

/** Who says what stands in it, and that somebody can be recognised, takes more words for that. */
const langsteUitleg = 20;

export function isGeleerdWeg(beurt: Beurt, tekst: string): boolean {
  const { klein, lezing } = leesBericht(beurt, tekst);
  const kort = isKort(tekst) || (noemtHerkenbaar(klein) && lezing.woorden.length <= langsteUitleg);
  return kort && paginavraagIn(lezing) === 'document-weg';
}

export const wilWeg = (beurt: Beurt, tekst: string): boolean =>
  (wilDocumentWeg(tekst) || isGeleerdWeg(beurt, tekst)) && !verteltGevaar(beurt, tekst);

/** Of violence, or of a fair chance of danger, the words speak otherwise. */
const GEVAAR = 0.3;
/** So much where it says of what stands in a document no more than that somebody can be recognised. */
const GEVAAR_BIJ_NAAM = 0.9;
const STUK = /(?<![a-z])(?:document|bijlage|bestand|file|pdf|excel|word|verslag|attachment)(?:en|n|s|je|jes)?(?![a-z])/;
const HERKENBAAR =
  /(?<![a-z])(?:naam|namen|kindernaam|kindernamen|voornaam|genoemd|genoemt|bsn|gegevens|persoonsgegevens|geanonimiseerd|anoniem|herkenbaar|geboortedatum|initialen|name|names)(?![a-z])/;
export const noemtStuk = (klein: string): boolean => STUK.test(klein);
const noemtHerkenbaar = (klein: string): boolean => STUK.test(klein) && HERKENBAAR.test(klein);

function verteltGevaar(beurt: Beurt, tekst: string): boolean {
  const { begrepen, klein, lezing } = leesBericht(beurt, tekst);
  const grens = noemtHerkenbaar(klein) ? GEVAAR_BIJ_NAAM : GEVAAR;
  const ernst = begrepen.gevaar >= grens || GEWELD.some((geweld) => lezing.kenmerken.has(geweld));
  return ernst && elders(beurt, tekst) !== null;
}

/** Where the same words may well tell of danger, the number to call stands below, and nothing of them is kept. */
export function metGevaarzin(beurt: Beurt, tekst: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  if (elders(beurt, tekst) === null || leesBericht(beurt, tekst).begrepen.gevaar < GEVAAR) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(gevaarZin)], nietBewaren: true };
}
