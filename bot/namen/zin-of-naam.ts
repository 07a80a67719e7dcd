/** A name that no register knows looks like any other words; a sentence gives itself away by what no name is made of. */

/** In small letters: who speaks or is spoken of, what is done, a yes, a no or a question. */
const ZINSWOORDEN: ReadonlySet<string> = new Set(
  [
    'ik wij we jij je jullie u uw hij ze hun hen mij me mijn er dat dit daar hier iemand niemand iets niets alles',
    'ja nee niet geen nog wel ook want omdat als dan toch hoor even maar misschien',
    'is was ben bent waren heb hebt heeft hebben had hadden wordt worden werd gaat gaan ging kan kunnen kon wil willen wilde',
    'moet moeten moest zou zouden zal zullen weet weten wist denk denkt bedoel bedoelt bedoelde zeg zegt zeggen hoorde werk werkt',
    'wat waarom hoe wie welke hoeveel wanneer',
    'sorry hallo hoi bedankt vraag vragen i it the they what',
  ]
    .join(' ')
    .split(' '),
);
const ZUCHT = /^(?:pf+|tj[ae]+|h+m+|zucht|uh+m?|eh+m?)$/;

/** More words than these are a name only when they are written as one. */
const langeNaam = 6;

export function isZin(tekst: string): boolean {
  const woorden = tekst.match(/[\p{L}\d'’-]+/gu) ?? [];
  if (woorden.some((woord) => ZINSWOORDEN.has(woord) || ZUCHT.test(woord.toLowerCase())) || tekst.includes('?'))
    return true;
  return woorden.length > langeNaam && woorden.filter((woord) => /^\p{Lu}/u.test(woord)).length < 2;
}

/** Between quotation marks stands a name, whatever words it is made of; null without them. */
export const aangehaald = (tekst: string): string | null =>
  /^["'‘’“”„«](.{2,120})["'‘’“”»][.!]?$/u.exec(tekst.trim())?.[1]?.trim() ?? null;
