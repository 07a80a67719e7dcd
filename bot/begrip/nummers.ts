/** Numbers people see on a receipt or card: M-2026-0012, C-2026-0003, and short forms such as "casus 3". */
import { effen, kaal } from './normaliseer';
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const VOLUIT = /(?<![\w-])([mc])[- ]?(20\d\d)[- ]?(\d{1,6})(?![\w-])/g;
const KORT =
  /(?<![\w-])(cas+us+|casussen|kasus|cassus|case|zaak|dossier|meldi?n?g|melding|meldingsnummer|casusnummer)(?:\s(?:nummer|nr\.?|no\.?|met nummer))?\s?#?(?:(20\d\d)[-/ ])?(\d{1,5})(?![\w]|[.,]\d|-\d|\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jeugdigen|kinderen))/g;

/** "c8" and "m12", as people jot it down; only in front or at the end of what they say. */
const LETTER = /(?:^|(?<=\s))([cm])\s?(\d{1,4})(?=$|[\s:,.?!])(?![.,:]?\d)/g;
/** "feiten 5", "mld 12": a word that asks for a number, with nothing but a number behind it. */
const NA_WOORD =
  /(?<![\w-])(feiten|rib|raadsinformatiebrief|persbericht|aanbiedingsbrief|bijpraten|tijdlijn|mld|m-?nr)\s#?(\d{1,4})(?=$|\s(?:status|graag|aub|svp))/g;

export interface Nummer {
  readonly soort: 'casus' | 'melding';
  readonly nummer: string;
}

const volledig = (letter: string, jaar: string, volgnummer: string): string =>
  `${letter}-${jaar}-${String(Number(volgnummer)).padStart(4, '0')}`;

/** `nu` fills in the year that people leave out. */
export const nummers = (tekst: string, nu: string): Stukje<Nummer>[] => {
  const maak = (melding: boolean, jaar: string, volgnummer: string): Nummer => ({
    soort: melding ? 'melding' : 'casus',
    nummer: volledig(melding ? 'M' : 'C', jaar, volgnummer),
  });
  const voluit = stukjes(tekst, VOLUIT, (m) => maak(m[1] === 'm', m[2] ?? '', m[3] ?? ''));
  const kort = stukjes(tekst, KORT, (m) => maak((m[1] ?? '').startsWith('meld'), m[2] ?? nu.slice(0, 4), m[3] ?? ''));
  const los = [
    ...stukjes(tekst, LETTER, (m) => maak(m[1] === 'm', nu.slice(0, 4), m[2] ?? '')),
    ...stukjes(tekst, NA_WOORD, (m) => maak((m[1] ?? '').startsWith('m'), nu.slice(0, 4), m[2] ?? '')).map((nr) => ({
      ...nr,
      begin: nr.begin + (/^\D*/.exec(tekst.slice(nr.begin))?.[0].length ?? 0),
    })),
  ];
  return [...kort, ...los].reduce(
    (uit, nr) => (uit.some((v) => v.begin < nr.eind && nr.begin < v.eind) ? uit : [...uit, nr]),
    voluit,
  );
};

/** The meldingen somebody names by number, where nothing else of his words matters yet. */
export const meldingsnummersIn = (tekst: string, nu: string): readonly string[] =>
  nummers(kaal(effen(tekst)), nu).flatMap(({ waarde }) => (waarde.soort === 'melding' ? [waarde.nummer] : []));
