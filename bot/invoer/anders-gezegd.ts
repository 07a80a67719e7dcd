/** The same question in words that the rules know: "vanaf wanneer" is "sinds wanneer", and "hem naar 5" puts trede 5 forward. A row per expression. */

const ZELFDE: readonly (readonly [gezegd: RegExp, bedoeld: string])[] = [
  [/^vanaf wanneer(?!\p{L})/iu, 'sinds wanneer'],
  [/^(?:welke persoon|welk mens)(?!\p{L})/iu, 'wie'],
  [/^op welke (?:dag|datum)(?!\p{L})/iu, 'wanneer'],
  [/^(?:om|op) (?:welke|wat voor) reden(?!\p{L})|^hoezo(?= \S+ \S)/iu, 'waarom'],
  [
    /^(?:ik|we|wij) (?:wil|willen|wou|wilden|moet|moeten) (?:hem|het|die|deze|ze|dit) (?:naar|op|in) (?:trede |stap |een )?([1-5])(?: (?:hebben|zetten|brengen|doen))?[.!]?$/iu,
    'leg trede $1 voor',
  ],
  // Who is away has somebody in his place, and gives nothing away.
  [
    /^ik neem (?:het|alles|zijn (?:werk|casussen)|haar (?:werk|casussen))(?: even| tijdelijk)? van (\p{L}+) over(?=.*(?<!\p{L})(?:vakantie|vrij|afwezig|ziek|verlof|weg|tot)(?!\p{L}))/iu,
    'ik neem waar voor $1',
  ],
  [
    /^is (?:mijn|het|dat|ons) bericht (?:al |nou |nu ){0,2}(?:weg|verstuurd|verzonden|aangekomen|bezorgd)\??$/iu,
    'wie heeft mijn bericht gekregen',
  ],
];

export function andersGezegd(tekst: string): string {
  const rij = ZELFDE.find(([gezegd]) => gezegd.test(tekst));
  return rij === undefined ? tekst : tekst.replace(rij[0], rij[1]);
}
