/** The kinds that people call by a word that says of itself which it is. */
import type { BriefsoortNaam } from '../../domain/briefsoort';
import type { Bericht } from '../bericht-lezen';

const soortwoorden: readonly (readonly [RegExp, BriefsoortNaam])[] = [
  // What is put right in a release is not that release.
  [
    /(?<![a-z])(?:rectificatie|rechtzetting|correctie) (?:van|bij|op|voor|in) (?:het|ons|dat|de) (?:persbericht|pers)(?![a-z])/,
    'persrechtzetting',
  ],
  [
    /(?<!(?:rectificatie|rechtzetting|correctie) (?:van|bij|op|voor|in) (?:het|ons|dat) )(?<![a-z])persbericht(?:en)?(?![a-z])/,
    'persbericht',
  ],
  [/(?<![a-z])pers(?:rechtzetting|rectificatie)(?:en|s)?(?![a-z])/, 'persrechtzetting'],
  [/(?<![a-z])aanbiedingsbrie(?:f|ven)(?![a-z])/, 'aanbiedingsbrief'],
  [/(?<![a-z])raadsinformatiebrie(?:f|ven)(?![a-z])/, 'raadsinformatiebrief'],
  [/(?<![a-z])medewerkersbrie(?:f|ven)(?![a-z])/, 'medewerkersbrief'],
  [/(?<![a-z])(?:clienten|ouder)brie(?:f|ven)(?![a-z])/, 'clientenbrief'],
  [/(?<![a-z])vervolgbrie(?:f|ven)(?![a-z])/, 'vervolgbrief'],
  [/(?<![a-z])(?:rechtzettings|rectificatie)brie(?:f|ven)(?![a-z])/, 'rechtzettingsbrief'],
];

/** `klein`: the text in lower case, without accents. */
export const soortenGenoemd = (klein: string): readonly BriefsoortNaam[] =>
  soortwoorden.filter(([woord]) => woord.test(klein)).map(([, soort]) => soort);

const BRIEF =
  /(?<![a-z])(?:(?:raads(?:informatie)?|aanbiedings|vervolg|medewerkers|clienten|ouder|concept)?brie(?:f|ven)|persbericht(?:en)?|concept(?:en)?)(?![a-z])/;

/** Whether it has a word for a letter, of whatever kind. */
export const noemtBrief = ({ klein }: Pick<Bericht, 'klein'>): boolean => BRIEF.test(klein);
