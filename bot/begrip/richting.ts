/** Does a sentence look back or ahead at a date that has no year? */

export type Richting = 'verleden' | 'toekomst' | null;

const VOORUIT_WOORD =
  /\b(?:per|vanaf|ingaande|ingang|uiterlijk|zal|zullen|gaat|gaan|wordt|worden|wil|willen|moet|moeten|verwacht|verwachten|plan|plannen|stopt|stoppen|sluit|dreigt|dreigen|kan|kunnen|volgend|volgende|komend|volgt|komt|houdt|beeindigt|eindigt|komt|vertrekt|tot|will)\b/;
const TERUG_WOORD =
  /\b(?:sinds|had|hadden|was|waren|werd|werden|kreeg|ging|sprak|spraken|meldde|hoorde|hoorden|zei|liet|geleden|gehad|geweest|gesproken|gehoord|gedaan|gevoerd)\b|\b(?:heb|hebben|heeft|is|zijn)\b.*\b(?:ge[a-z]{3,}|[a-z]+ge[a-z]{3,}(?:d|t|en)|be[a-z]+(?:d|t|en)|ontvangen|overleden|vertrokken|verkocht|ontslagen)\b/;
/** Not "de salarissen van april": those are paid then. */
const VLAK_VOOR_TERUG = /(?:sinds|afgelopen|(?<!(?:salaris|salarissen|loon|lonen|huur|premies) )van)\s$/;
const VLAK_VOOR_VOORUIT = /(?:per|vanaf|met ingang van|ingaande|uiterlijk|voor|tot|komende)\s$/;

const tijd = (tekst: string): Richting => {
  if (TERUG_WOORD.test(tekst)) return 'verleden';
  return VOORUIT_WOORD.test(tekst) ? 'toekomst' : null;
};

/** Where one half of a sentence ends and the other begins. */
const GRENS = /[,;.:] | (?:en|maar|want|omdat|terwijl|dus|doordat) /g;

/** "is bij elkaar geweest, volgende overleg 3 december": the tense of the other half says nothing. */
function deelzin(tekst: string, plek: number): string {
  const grenzen = [...tekst.matchAll(GRENS)].map(({ index, 0: geheel }) => ({
    begin: index,
    eind: index + geheel.length,
  }));
  const begin = grenzen.filter(({ eind }) => eind <= plek).at(-1)?.eind ?? 0;
  return tekst.slice(begin, grenzen.find((grens) => grens.begin >= plek)?.begin);
}

/** With a verb of its own a half needs nothing of the other: "de huur is opgezegd, ze staan 1 juni op straat". */
const EIGEN_WERKWOORD =
  /\b(?:sta|staat|staan|loop|loopt|lopen|valt|vallen|begint|beginnen|start|starten|zit|zitten|krijgt|krijgen|verhuist|verhuizen|vervalt|vervallen|verloopt|verlopen|betaalt|betalen|hebben|heeft|is|zijn)\b/;

/** Does this sentence look back or ahead? What stands right before the date says most. */
export const richtingVan = (tekst: string, plek: number): Richting => {
  const ervoor = tekst.slice(Math.max(0, plek - 20), plek);
  if (VLAK_VOOR_VOORUIT.test(ervoor)) return 'toekomst';
  if (VLAK_VOOR_TERUG.test(ervoor)) return 'verleden';
  const deel = deelzin(tekst, plek);
  return tijd(deel) ?? (EIGEN_WERKWOORD.test(deel) ? null : tijd(tekst));
};
