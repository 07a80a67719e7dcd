/** What is said in English of who knows, in the words that the readers of answers look for; anything else stays as it is. */

const ZINSDELEN: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![a-z])(?:my|our) (?:own )?(?:alderman|alderperson|manager|boss|director|management|board|supervisor|team ?leader)(?![a-z])/g,
    'mijn leiding',
  ],
  [/(?<![a-z])the inspectorate(?![a-z])/g, 'de inspectie'],
  [/(?<![a-z])the region(?![a-z])/g, 'de regio'],
  [/(?<![a-z])the (?:provider|organi[sz]ation)(?![a-z])/g, 'de organisatie'],
  [/(?<![a-z])(?:does not|doesn'?t|do not|don'?t|did not|didn'?t) (?:yet )?know(?: yet)?(?![a-z])/g, 'weet het niet'],
  [
    /(?<![a-z])(?:is not|isn'?t|are not|aren'?t) (?:yet )?(?:aware|informed)(?: yet)?(?![a-z])/g,
    'is niet op de hoogte',
  ],
  [/(?<![a-z])(?:is|are) (?:already |fully )?(?:aware|informed)(?![a-z])/g, 'is op de hoogte'],
  [/(?<![a-z])(?:already )?knows(?! (?:how|what|where|when|why|if))(?: (?:about )?(?:it|this))?(?![a-z])/g, 'weet het'],
];

export const inHetNederlands = (klein: string): string =>
  ZINSDELEN.reduce((tekst, [engels, nederlands]) => tekst.replace(engels, nederlands), klein);
