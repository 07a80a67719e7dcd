/** Does a sentence look back or ahead at a date that has no year? */

export type Richting = 'verleden' | 'toekomst' | null;

const VOORUIT_WOORD =
  /\b(?:per|vanaf|ingaande|ingang|uiterlijk|zal|zullen|gaat|gaan|wordt|worden|wil|willen|moet|moeten|verwacht|verwachten|plan|plannen|stopt|stoppen|sluit|dreigt|dreigen|kan|kunnen|volgend|volgende|komend|volgt|komt|houdt|beeindigt|eindigt|komt|vertrekt|tot|will)\b/;
const TERUG_WOORD =
  /\b(?:sinds|had|hadden|was|waren|werd|werden|kreeg|ging|sprak|spraken|meldde|hoorde|hoorden|zei|liet|geleden|gehad|geweest|gesproken|gehoord|gedaan|gevoerd)\b|\b(?:heb|hebben|heeft|is|zijn)\b.*\b(?:ge[a-z]{3,}|[a-z]+ge[a-z]{3,}(?:d|t|en)|be[a-z]+(?:d|t|en)|ontvangen|overleden|vertrokken|verkocht|ontslagen)\b/;
const VLAK_VOOR_TERUG = /(?:sinds|afgelopen|van)\s$/;
const VLAK_VOOR_VOORUIT = /(?:per|vanaf|met ingang van|ingaande|uiterlijk|voor|tot|komende)\s$/;

const tijd = (tekst: string): Richting => {
  if (TERUG_WOORD.test(tekst)) return 'verleden';
  return VOORUIT_WOORD.test(tekst) ? 'toekomst' : null;
};

/** "is bij elkaar geweest, volgende overleg 3 december": the tense of the other half says nothing. */
const deelzin = (tekst: string, plek: number): string => {
  const begin =
    Math.max(tekst.lastIndexOf(', ', plek), tekst.lastIndexOf('. ', plek), tekst.lastIndexOf('; ', plek)) + 1;
  const eind = tekst.slice(plek).search(/[,;.] /);
  return tekst.slice(begin, eind < 0 ? undefined : plek + eind);
};

/** Does this sentence look back or ahead? What stands right before the date says most. */
export const richtingVan = (tekst: string, plek: number): Richting => {
  const ervoor = tekst.slice(Math.max(0, plek - 20), plek);
  if (VLAK_VOOR_VOORUIT.test(ervoor)) return 'toekomst';
  if (VLAK_VOOR_TERUG.test(ervoor)) return 'verleden';
  return tijd(deelzin(tekst, plek)) ?? tijd(tekst);
};
