/** The trede somebody names without the word, where it is certain that he talks of treden: "Boei naar 4", "nog op vier", "een twee voor Waterrijk", "1tje". */

const CIJFERS: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5 };

/** "Een" is an article until it is written as a number, or stands at the end of "op een". */
const GETAL = `(?:[1-5]|twee|drie|vier|vijf)(?:'?e?t?jes?)?|(?<=(?:^| )(?:op|naar|wordt|is|een) )een(?=$|[.,;:!?)]| staat| zit)`;

/** What may follow it; before any other word it counts something: "3 regio's", "2 weken". */
const VERVOLG =
  'geworden|gezet|gegaan|gaan?|gaat|gehouden|houden|gebleven|blijft|blijven|maken|doen|zetten|brengen|staan?|staat|zit|zitten|komen|kwam|uit|worden|wordt|was|is|zijn|hebben|heeft|moet|kan|mag|zou|wil|' +
  'zojuist|net|vandaag|nu|per|vanaf|sinds|graag|akkoord|dus|genoteerd|besloten|besluit|besluiten|vastgesteld|unaniem|leg|verwerk|zet|volstaat|terecht|gepast|passend|' +
  'met|en|of|in|op|voor|bij|te|toe|vast|aan|om|maar|want|omdat|toen|ook|toch|ipv|i\\.p\\.v|naar|lijkt|vind|vinden|volgens|landelijk|erger|hoger|lager|minder|meer|hoort|als|dan|van kracht|gekregen|geven|afspreken|echt|wat|moest|zei|willen';

/** "Maak er maar een vier van": what is made of it. */
const ERVAN = ' van(?=$| maken| te maken| gemaakt|[.,;:!?)])|(?<=\\bma(?:ak|ken)\\b.{1,30}) van';

const LOS = new RegExp(
  `(?<![\\w.,/-]|\\d )(${GETAL})(?![\\w/-]|[.,]\\d)(?=$| ?[^a-z0-9 ]| (?:${VERVOLG})(?![a-z])|${ERVAN})`,
  'g',
);

/** How sure what stands before it makes it a trede; the first that fits counts. Zero: the trede it comes from, or no trede at all. */
const AANLOOP: readonly (readonly [RegExp, number])[] = [
  [
    /(?:\bvan(?: de| een)?|\bipv|\bi\.p\.v\.?|in plaats van|\bniet (?:meer |langer )?(?:op|een)|\bgeen|\b(?:die|deze)|\bom|\brond|\bna|\btot|\btussen|\bq|\bweek|\bpunt|\bregel|\boptie) $/,
    0,
  ],
  [/(?:\bnaar(?: een| de)?|\bwordt(?: een| dus| nu| het)*|\bword|->|→|=>|[=>]) ?$/, 3],
  [
    /(?:\b(?:op|een|is|blijft|af|nu|de|dus|uit op|er|er maar|code|zei|minstens|minimaal|boven|onder|vanaf|hoogstens)|:) ?$/,
    2,
  ],
  [/(?:^|[.,;!?:(] ?)$/, 1],
];

/** "Alle vijfjes": said of nothing else. */
const MEERVOUD = /jes$/;
const STERK = 2;

/** Characters that are looked at before a number. */
const VLAKBIJ = 60;

const UITERSTE: readonly (readonly [RegExp, number])[] = [
  [
    /(?:hoogste|zwaarste) (?:trede|tree|treetje)\b(?! (?:boven|eerst|voorop))|\bop (?:het|de) (?:hoogste|zwaarste)(?=$|[.,;!?])/,
    5,
  ],
  [
    /(?:laagste|lichtste) (?:trede|tree|treetje)\b(?! (?:boven|onder|eerst|voorop))|\bop (?:het|de) (?:laagste|lichtste)(?=$|[.,;!?])/,
    1,
  ],
];

const waarde = (woord: string): number => CIJFERS[woord.replace(/(?<=[a-z])(?:t?je)s?$/, '')] ?? Number(woord[0]);

/**
 * `tekst`: lower case, without diacritics. Empty when no trede is named, or its number cannot be told from a count of something else;
 * of "van 3 naar 4" only the one it goes to.
 */
export function tredenZonderWoord(tekst: string): readonly number[] {
  const gewogen = [...tekst.matchAll(LOS)].map((m) => {
    const [woord = '', voor] = [m[1], tekst.slice(Math.max(0, m.index - VLAKBIJ), m.index)];
    const gewicht = MEERVOUD.test(woord) ? STERK : (AANLOOP.find(([patroon]) => patroon.test(voor))?.[1] ?? 0);
    return { trede: waarde(woord), gewicht };
  });
  const meest = Math.max(0, ...gewogen.map(({ gewicht }) => gewicht));
  if (meest > 0) return [...new Set(gewogen.flatMap(({ trede, gewicht }) => (gewicht === meest ? [trede] : [])))];
  return UITERSTE.flatMap(([patroon, trede]) => (patroon.test(tekst) ? [trede] : []));
}

/** Undefined as well where two are named: "op 3 of op 4". */
export function tredeZonderWoord(tekst: string): number | undefined {
  const [trede, andere] = tredenZonderWoord(tekst);
  return andere === undefined ? trede : undefined;
}
