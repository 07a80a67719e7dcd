/** In how many words somebody asks to go on with what is half-way: each of them whole, so that a story with the same words stays one. */
import { leestAls, zinsvormen } from '../invoer/zinsvorm';

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split('|'));
const GROET = lijst('hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenavond|ja|oke|ok|sorry');
/** Words that only dress it up. */
const OPSMUK = lijst('weer|maar|nu|nog|even|graag|toch|alweer|hier|eens|nou|ook|gewoon|net|al');
/** Between the words they dress it up too; behind "van" they say which one. */
const DAG = lijst('gisteren|eergisteren');
const LIDWOORD = lijst('een|mijn|de|die|deze|onze');
const BEGONNEN = lijst('halve|open|laatste|vorige|onafgemaakte|begonnen|andere');
/** Behind `melding` these begin which one it is: by its name, or by the day it was begun. */
const WELKE = lijst('over|van|met|voor');

const lijsten = {
  ik: 'ik|we|wij',
  wil: 'laten|zullen|ga|gaan|kan|kunnen|kun|mag|mogen|wil|willen|zou|zouden',
  verder: 'verder|verdergaan|doorgaan|door',
  afmaken: 'afmaken|invullen|voortzetten|hervatten|oppakken|afronden',
  openstaan: 'openstaan|liggen|klaarstaan|staan|lopen',
};

/** `[melding]` stands for "mijn halve melding", with or without which one. */
const rijen = [
  'waar waren|was|zijn @ik gebleven?',
  'waar|wat stond|staat er open',
  'ben|zijn @ik? er|terug',
  '@ik ben|zijn er|terug',
  'daar|hier ben|zijn @ik',
  '@ik? @wil @ik? @verder gaan?',
  '@ik? @wil @ik? @verder gaan? gaan? met [melding] gaan?',
  '@ik? @wil @ik? verder|door? gaan? met? [melding] verder? @afmaken',
  '@ik? @wil @ik? verder|door? gaan? met? [melding] verder gaan?',
  '@ik? was|waren|ben|zijn @ik? bezig|begonnen|gebleven met|aan|bij [melding]',
  '@ik? heb|had|hebben|hadden @ik? [melding] open? @openstaan',
  'maak|vul|pak|hervat|vervolg [melding] verder? af|in|op?',
  'ga? @verder gaan? met [melding]',
];
const vormen = zinsvormen(rijen, lijsten);
/** What such a sentence may end with, behind which one it is. */
const STAART = lijst(`verder|gaan|open|af|in|op|${lijsten.afmaken}|${lijsten.openstaan}`);

interface Gelezen {
  readonly woorden: readonly string[];
  /** Which one, in the words it was said with. */
  readonly naam: string | null;
}

/** "Mijn halve melding over Kiezelpad afmaken" → "[melding] afmaken", and "kiezelpad". */
function vouwMelding(woorden: readonly string[]): Gelezen {
  const plek = woorden.indexOf('melding');
  if (plek < 0) return { woorden, naam: null };
  const metBegonnen = BEGONNEN.has(woorden[plek - 1] ?? '') ? plek - 1 : plek;
  if (!LIDWOORD.has(woorden[metBegonnen - 1] ?? '')) return { woorden, naam: null };
  const erna = woorden.slice(plek + 1);
  const eind = erna.findLastIndex((woord) => !STAART.has(woord) && !OPSMUK.has(woord)) + 1;
  const noemt = WELKE.has(erna[0] ?? '') && eind > 1;
  return {
    woorden: [...woorden.slice(0, metBegonnen - 1), '[melding]', ...erna.slice(noemt ? eind : 0)],
    naam: noemt ? erna.slice(1, eind).join(' ') : null,
  };
}

/** `naam`: what was said behind it, such as an organisation or "maandag"; null when it asks something else. */
export function wilVerder(tekst: string): { readonly naam: string | null } | null {
  const alle = tekst
    .toLowerCase()
    .split(/[\s.?!,]+/)
    .filter((woord) => woord !== '');
  const zonderGroet = alle.slice(alle.findIndex((woord) => !GROET.has(woord)));
  const { woorden, naam } = vouwMelding(zonderGroet);
  const kern = woorden.filter((woord) => !OPSMUK.has(woord) && !DAG.has(woord));
  return leestAls(vormen, kern) ? { naam } : null;
}
