/** The clues one text gives: its words, their stems and letters, words side by side, how it begins and ends, and its concepts. */
import type { Lezing } from '../lezing';
import { klasNummer } from './klas';
import { metGroepen, punten } from '../weging-regels';

/** What every text has a point for. */
const ONBEKEND = klasNummer('onbekend', null);

const VOORVOEGSEL = /^(?:ge|be|ver|op|aan|af|uit|in|over|door)(?=.{4})/;
const ACHTERVOEGSEL = /(?:en|t|e|de|te|den|ten|s)$/;

/** "betaalde" and "betaalt" say the same; a stem of two letters says nothing. */
const stam = (woord: string): string => woord.replace(VOORVOEGSEL, '').replace(ACHTERVOEGSEL, '');

const WOORD = /^[a-z]{4,}$/;

/** "salarisen" and "salarissen" share most of their threes of letters, and so do words nobody listed with those they are made of. */
const drietallen = (woord: string): readonly string[] => {
  const tekst = `<${woord}>`;
  return WOORD.test(woord) ? Array.from({ length: woord.length }, (_, i) => `/${tekst.slice(i, i + 3)}`) : [];
};

/** Longer texts repeat themselves; the first words say what someone wants. */
const MAX_WOORDEN = 120;

/** How it begins says most of what somebody wants: the first two and three words, and each of the first four wherever it stands among them. */
const beginVan = (rij: readonly string[]): readonly string[] => [
  ...(rij.length >= 2 ? [`^2 ${rij.slice(0, 2).join(' ')}`] : []),
  ...(rij.length >= 3 ? [`^3 ${rij.slice(0, 3).join(' ')}`] : []),
  ...rij.slice(0, 4).map((woord) => `^v ${woord}`),
];

/** What the rules say, as a clue like any other: which of them can be trusted, and beside what, is learned. */
const regelsVan = (regels: Float64Array): readonly string[] =>
  Array.from(regels.subarray(0, ONBEKEND)).flatMap((waarde, klas) =>
    waarde > 0 ? [`!${klas}:${Math.min(9, Math.floor(waarde))}`] : [],
  );

/** `loon` a word, `~lon` a stem, `/loo` three letters in a row, `loon betalen` side by side, `^wat` the first, `geld$` the last, `#geldnood` a concept. */
export const aanwijzingenVan = ({ woorden, delen, kenmerken }: Lezing): readonly string[] => {
  const uit = new Set<string>(['altijd']);
  const rij = woorden.slice(0, MAX_WOORDEN);
  rij.forEach((woord, plek) => {
    uit.add(woord);
    for (const drietal of drietallen(woord)) uit.add(drietal);
    const kern = stam(woord);
    if (kern.length >= 3) uit.add(`~${kern}`);
    const volgende = rij[plek + 1];
    if (volgende !== undefined) uit.add(`${woord} ${volgende}`);
  });
  for (const deel of delen) uit.add(deel);
  if (rij[0] !== undefined) uit.add(`^${rij[0]}`);
  if (rij.length > 1) uit.add(`${rij.at(-1) ?? ''}$`);
  for (const kenmerk of metGroepen(kenmerken)) uit.add(`#${kenmerk}`);
  return [...uit];
};

/** The same with how it begins, and `!3:8` for eight points of the rules for the fourth class: what tells the intents apart. */
export const ruimeAanwijzingenVan = (lezing: Lezing, regels = punten(lezing.kenmerken)): readonly string[] => [
  ...new Set([...aanwijzingenVan(lezing), ...beginVan(lezing.woorden.slice(0, MAX_WOORDEN)), ...regelsVan(regels)]),
];

/** Two words side by side say a little less than a word or concept by itself, three letters much less. */
export const gewichtVan = (aanwijzing: string): number =>
  aanwijzing.startsWith('/') ? 0.3 : aanwijzing.startsWith('^v ') ? 0.5 : aanwijzing.includes(' ') ? 0.7 : 1;

/** A word or two is little to go on, whatever they are: then no class may be all but certain. */
const MIN_KWADRAAT = 14;

/** What the weights are divided by, so that a long story counts no more than a short one. */
export const lengteVan = (aanwijzingen: readonly string[]): number =>
  Math.sqrt(
    Math.max(
      MIN_KWADRAAT,
      aanwijzingen.reduce((som, naam) => som + gewichtVan(naam) ** 2, 0),
    ),
  );
