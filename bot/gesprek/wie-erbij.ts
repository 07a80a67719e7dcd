/** Who were there, by what they are, and why there was a talk: "bestuurder en de controller", "aanleiding was het hoge verzuim". */
import { hoofdletter } from '../../texts/lijst';
import { kaal } from '../begrip/normaliseer';

/** Those who were there go by what they are. */
const MET_WIE =
  /^(?:ik )?(?:(?:was|waren|zat|zaten|sprak|gesproken|gesprek|aanwezig|erbij|in gesprek)[: ]+)*(?:waren|was|zaten|met|erbij|aanwezig(?:en)?|deelnemers?)[: ]+(?:(?:waren|was|erbij|met)[: ]+)*(?<wie>.{3,120})$/;
const FUNCTIE =
  '(?:directeur|directrice|bestuurder|bestuur|controller|manager|coordinator|voorzitter|adviseur|secretaris|leider|medewerker|wethouder|ambtenaar|inkoper|accountant|toezichthouder|commissaris|behandelaar|hoofd|hr|personeelszaken|financien|clientenraad|collega)';
const NOEMT_FUNCTIE = new RegExp(FUNCTIE);
/** Nothing but what people are: an article, what kind, and the function itself. */
const HIJ = FUNCTIE.replace('|financien', '').replace('|personeelszaken', '').replace('|bestuur|', '|');
const EEN_FUNCTIE = `(?:(?:de|het|een|hun|haar|zijn|onze) )?(?:(?:financieel|algemeen|zorginhoudelijk|interim|nieuwe|technisch|operationeel|tweede) )*[a-z]*${HIJ}(?:s|en)?(?: (?:financien|bedrijfsvoering|zorg|inkoop|jeugd|personeelszaken))?`;
const ALLEEN_FUNCTIES = new RegExp(`^(?:met )?(${EEN_FUNCTIE}(?:(?:, en | en |, | plus )${EEN_FUNCTIE})*)[.!]*$`);
/** In the middle of a sentence: "met de bestuurder van Zevenvlinder gesproken". */
const GESPROKEN_MET = new RegExp(`(?<![a-z])(?:met|sprak) (${EEN_FUNCTIE}(?: en ${EEN_FUNCTIE})?)(?![a-z])`);
/** Words that tell nothing more beside what the people are: "ik zat er met de controller". */
const ZIT_ERBIJ =
  /^(?:(?:ik|we|wij|er|daar|ook|nog|dus|alleen|samen|aan tafel|zat|zaten|was|waren|sprak|spraken|had|hadden) )+(?:met|waren|was|zaten|zat) |(?: (?:erbij|aanwezig|aan tafel|daar|er|ook|waren|was|zat|zaten|gesproken|gezeten|gesprek|gehad|in gesprek))+$/g;
const AANLEIDING = /^(?:de )?aanleiding(?: (?:is|was))?[: ]+(?<waarom>.{3,200})$/;

const zonderPunt = (tekst: string): string => tekst.trim().replace(/[.!]+$/, '');

export function deelnemersIn(tekst: string): string | null {
  const klein = kaal(zonderPunt(tekst));
  const wie = MET_WIE.exec(klein)?.groups?.['wie'];
  if (wie !== undefined && wie.split(/\s+/).length <= LANGSTE && NOEMT_FUNCTIE.test(wie)) return hoofdletter(wie);
  const alleen = ALLEEN_FUNCTIES.exec(klein.replace(ZIT_ERBIJ, ''))?.[1];
  return alleen === undefined ? null : hoofdletter(alleen);
}
const LANGSTE = 14;

/** For the first sentence about a talk, which also tells with which organisation it was. */
export function gesprokenMet(tekst: string): string | null {
  const wie = GESPROKEN_MET.exec(kaal(tekst))?.[1];
  return wie === undefined ? null : hoofdletter(wie.replace(/^(?:de|het|een|hun) /, ''));
}

export function aanleidingIn(tekst: string): string | null {
  const waarom = AANLEIDING.exec(kaal(zonderPunt(tekst)))?.groups?.['waarom'];
  return waarom === undefined ? null : hoofdletter(waarom);
}

const ELKE_FUNCTIE = new RegExp(`(?<![a-z])[a-z]*${HIJ}(?:s|en)?(?![a-z])`, 'g');

/** What the people are that a text names, each once: "wethouder". */
export const functiesIn = (tekst: string): readonly string[] => [
  ...new Set([...kaal(tekst).matchAll(ELKE_FUNCTIE)].map(([wie]) => wie)),
];
