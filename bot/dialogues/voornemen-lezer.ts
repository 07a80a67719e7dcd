/** Which voornemen somebody means in his own words, asked for it: only what the words say, and nothing when they say two things. */
import type { Voornemen } from '../../domain/melding';

const WISSEL = '(?:wissel|nieuw|vertrek|vertrok|opstap|stapt|aftred|treedt|vervang|ontsla|weg(?![a-z]))';
const BESTUUR = '(?:bestuur|directeur|directie|raad van toezicht|(?<![a-z])rv[bt](?![a-z])|toezicht)';

/** A change of who it is about, in either order. */
const wisselVan = (wie: string): RegExp => new RegExp(`${wie}.{0,40}${WISSEL}|${WISSEL}.{0,30}${wie}`);

const wegen: readonly (readonly [Voornemen, RegExp])[] = [
  ['wethouder-vervangen', wisselVan('wethouder')],
  ['bestuur-wijzigen', wisselVan(BESTUUR)],
  ['aanspreekpunt-wijzigen', /aanspreekpunt/],
  [
    'regio-wijzigen',
    /inkooporganisatie|(?:regio|gemeente) (?:\w+ ){0,3}(?:uit|stapt|verlaat|splits)|samenstelling van de regio/,
  ],
  ['rechtsvorm-wijzigen', /rechtsvorm|(?<![a-z])bv(?![a-z])|samenwerkingsverband|gemeenschappelijke regeling/],
  [
    'zorgvorm-afbouwen',
    /(?<![a-z])(?:stop|gestopt|afbouw|afgebouw|bouw\w* .{0,30}af(?![a-z])|beeindig|sluit|opheff|ophoud|dicht)/,
  ],
  [
    'aanbod-wijzigen',
    /uitbreid|nieuwe? (?:aanbod|locatie|groep|zorgvorm)|wijzig\w* .{0,20}aanbod|aanbod .{0,20}wijzig/,
  ],
  // Of an aanbieder: what the meldpunt lists is another set-up of a gemeentelijk samenwerkingsverband.
  [
    'anders',
    /(?<![a-z])fus(?:ie|eer|eren)|overnam|overgenomen|overneemt|holding|gaa[tn] (?:\w+ ){0,3}samen(?![a-z])|opgaan in|splits\w* .{0,30}(?:af|op|stichting)/,
  ],
  ['anders', /^(?:iets |een )?ander[se]?(?![a-z])|geen van (?:deze|die|alle)|(?:staat|zit) er niet (?:bij|tussen)/],
];

/** Lower case without diacritics; null when the words name none, or more than one. */
export function voornemenIn(klein: string): Voornemen | null {
  const gevonden = wegen.filter(([, patroon]) => patroon.test(klein)).map(([soort]) => soort);
  const soorten = new Set(gevonden);
  return soorten.size === 1 ? (gevonden[0] ?? null) : null;
}
