/** A message that is nothing but a sign everybody reads as yes, no or "I do not know". */
const TEKENS: readonly (readonly [patroon: RegExp, woorden: string])[] = [
  [/^(?:👍|👌|✅|✔|☑|🆗|💯|🙏)+$/u, 'ja'],
  [/^(?:👎|❌|✖|🚫|⛔|🙅)+$/u, 'nee'],
  [/^(?:🤷|🤔|❓|❔)+$/u, 'weet ik niet'],
];
/** The colour of a hand, who shrugs, and how it is drawn. */
const OPMAAK = /[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0F|\u2640|\u2642|\s/gu;

export function inWoorden(tekst: string): string {
  const kaal = tekst.replace(OPMAAK, '');
  return TEKENS.find(([patroon]) => patroon.test(kaal))?.[1] ?? tekst;
}
