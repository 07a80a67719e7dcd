/** Numbers people see on a receipt or card: M-2026-0012, C-2026-0003, and short forms such as "casus 3". */
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const VOLUIT = /(?<![\w-])([mc])[- ]?(20\d\d)[- ]?(\d{1,6})(?![\w-])/g;
const KORT =
  /(?<![\w-])(casus|casussen|case|zaak|dossier|melding|meldingsnummer|casusnummer)(?:\s(?:nummer|nr\.?|no\.?|met nummer))?\s?#?(?:(20\d\d)[-/ ])?(\d{1,5})(?![\w]|[.,]\d|-\d|\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jeugdigen|kinderen))/g;

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
  const kort = stukjes(tekst, KORT, (m) =>
    maak((m[1] ?? '').startsWith('melding'), m[2] ?? nu.slice(0, 4), m[3] ?? ''),
  );
  return [...voluit, ...kort.filter((k) => !voluit.some((v) => v.begin < k.eind && k.begin < v.eind))];
};
