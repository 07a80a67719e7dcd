/** The words of dates: months, days of the week, parts of a day, and what points back or ahead. */

export const MAANDEN: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  febr: 2,
  mrt: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  june: 6,
  july: 7,
  october: 10,
};
/** Nought for a word that is no month. */
export const maandNummer = (woord: string | undefined): number => MAANDEN[woord ?? ''] ?? 0;
export const MAAND = Object.keys(MAANDEN)
  .sort((a, b) => b.length - a.length)
  .join('|');
export const VOLLE_MAAND =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|october';
export const WEEKDAGEN: Readonly<Record<string, number>> = {
  maandag: 0,
  dinsdag: 1,
  woensdag: 2,
  donderdag: 3,
  vrijdag: 4,
  zaterdag: 5,
  zondag: 6,
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
};
export const WEEKDAG = Object.keys(WEEKDAGEN).join('|');
export const DAGDELEN: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  gisteravond: -1,
  gistermiddag: -1,
  gisterochtend: -1,
  gister: -1,
  yesterday: -1,
  vannacht: 0,
  vandaag: 0,
  vanochtend: 0,
  vanmorgen: 0,
  vanmiddag: 0,
  vanavond: 0,
  zojuist: 0,
  today: 0,
  overmorgen: 2,
  morgenochtend: 1,
  morgenmiddag: 1,
  morgenavond: 1,
  morgen: 1,
  tomorrow: 1,
};
export const TERUG = 'vorige?|afgelopen|afgel|afg|laatste|verleden|last';
export const VOORUIT = 'volgende?|vlgd?|komende?|aanstaande|eerstvolgende|next';
/** As people shorten them on a phone. */
const VOLUIT: Readonly<Record<string, string>> = {
  mnd: 'maand',
  mndn: 'maanden',
  mnden: 'maanden',
  wk: 'week',
  wkn: 'weken',
  jr: 'jaar',
  dgn: 'dagen',
  kwt: 'kwartaal',
};
export const AFGEKORT = Object.keys(VOLUIT)
  .sort((a, b) => b.length - a.length)
  .join('|');
export const voluit = (eenheid: string): string => VOLUIT[eenheid] ?? eenheid;
