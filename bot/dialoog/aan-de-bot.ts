/** What is said to us in the middle of a melding, and tells nothing of the organisation: an order we cannot carry out here, or talk. */
import type { Bericht } from '../bericht-lezen';

/** What is to be done, in front; behind it what we keep. */
const DOE =
  /^(?:(?:nee|ja|ok|oke|klaar|en|oh?|wacht|sorry|nou|dan|graag|kun je|kunt u|kan je|wil je|wilt u|laat toch maar|toch maar)[, ]+)*(?:trek|haal|zet|maak|voeg|begin|start|wis|verwijder|vervang|kopieer|koppel|stuur|bewaar|herstel|wijzig|verander|schrap|sluit|doe|neem|geef|gooi|leg|plaats|toon|vink|verzet|druk)(?![a-z])/;
const WAT =
  /(?<![a-z])(?:alles|tekst|melding(?:en)?|casus|formulier|verhaal|antwoord(?:en)?|vragen|dossier|concept|kopie|lopende|bovenstaande|vorige|laatste|brief|brieven|persbericht|bericht|pdf|versie|definitief|taak|taken|tijdlijn)(?![a-z])/;
/** "En nu nog een voor Zevenvlinder, zelfde verhaal". */
const NOG_EEN =
  /^(?:en |nu |dan |ook |daarna |doe |maak |graag )*(?:nog (?:een|zo'?n)|hetzelfde|zelfde|idem)(?: (?:melding|keer|verhaal))? (?:voor|over|van|bij) /;
const ZELFDE = /(?<![a-z])(?:zelfde verhaal|hetzelfde verhaal|idem dito|idem)(?![a-z])/;
/** Of the one who speaks to us, or of us. */
const JIJ =
  /(?<![a-z])(?:jij bent|je bent|bent u|ben jij|ben je|u bent) (?:toch |ook |een |de |zelf |dus |eigenlijk )*(?:bot|robot|mens|computer|programma|beleids[a-z]*|adviseur|ambtenaar|medewerker|collega|echt|ai)(?![a-z])/;
const LANGST = 14;

export function isAanDeBot({ klein, lezing }: Pick<Bericht, 'klein' | 'lezing'>): boolean {
  if (lezing.woorden.length > LANGST) return false;
  const zin = klein.trim();
  return (
    (DOE.test(zin) && WAT.test(zin)) ||
    NOG_EEN.test(zin) ||
    (ZELFDE.test(zin) && /^(?:en|nu|ook|dan) /.test(zin)) ||
    JIJ.test(zin)
  );
}
