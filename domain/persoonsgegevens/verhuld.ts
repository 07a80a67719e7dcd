/** A first name written so that a list would not know it: "NOA", "N.o.a", "Noa1", "J@n", "Тимур". Read once more as it is meant. See docs/adr/0173. */
import { isVoornaam } from './voornaam';
import { vouw } from './vouwen';
import type { GevouwenTekst } from './vouwen';

interface Stuk {
  readonly start: number;
  readonly eind: number;
  readonly wordt: string;
}

const CYRILLISCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'jo', ж: 'zj', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l' },
    ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'ch', ц: 'ts', ч: 'tsj' },
    ...{ ш: 'sj', щ: 'sj', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'joe', я: 'ja', і: 'i', ї: 'i', є: 'je', ґ: 'g' },
  }),
);
const inOnzeLetters = (woord: string): string =>
  alsNaam([...woord.toLowerCase()].map((letter) => CYRILLISCH.get(letter) ?? letter).join(''));

const TEKENS: ReadonlyMap<string, string> = new Map([
  ['@', 'a'],
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['$', 's'],
]);
const alleenLetters = (woord: string): string =>
  [...woord.toLowerCase()].map((teken) => TEKENS.get(teken) ?? teken).join('');

const alsNaam = (woord: string): string => `${woord.charAt(0).toUpperCase()}${woord.slice(1).toLowerCase()}`;

/** Written small it has to be one too: "MAX" and "CAN" are words. */
const uitKapitalen = (woord: string): string | null => (isVoornaam(woord.toLowerCase()) ? alsNaam(woord) : null);

/** Null where it is no first name after all. */
const alsVoornaam = (woord: string): string | null => (isVoornaam(alsNaam(woord)) ? alsNaam(woord) : null);

const VOOR = '(?<![\\p{L}\\p{N}.@])';
const NA = '(?![\\p{L}\\p{N}@]|\\.\\p{L})';

/** How it is written, and what is meant by it. */
const VORMEN: readonly { readonly vorm: RegExp; readonly lees: (woord: string) => string | null }[] = [
  { vorm: /(?<!\p{L})\p{Script=Cyrillic}{3,}(?!\p{L})/gu, lees: inOnzeLetters },
  { vorm: new RegExp(`${VOOR}\\p{Lu}{3,}${NA}`, 'gu'), lees: uitKapitalen },
  { vorm: new RegExp(`${VOOR}\\p{Lu}\\p{Ll}{2,}\\d{1,2}${NA}`, 'gu'), lees: (w) => alsVoornaam(w.replace(/\d/g, '')) },
  {
    vorm: new RegExp(`${VOOR}\\p{Lu}[\\p{Ll}]*[@013$][\\p{Ll}@013$]*\\p{Ll}${NA}`, 'gu'),
    lees: (woord) => alsVoornaam(alleenLetters(woord)),
  },
  // The full stop of "Isa M. moet naar huis" ends no sentence.
  { vorm: /(?<=(?<!\p{L})\p{Lu}\p{L}+ )\p{Lu}\.(?= \p{L})/gu, lees: (letter) => letter.charAt(0) },
];

/** Letter by letter: with dots one of them is small, for capitals with dots are initials. */
const GESPELD = new RegExp(
  `${VOOR}(?:\\p{Lu}(?<teken>[.·_-])\\p{Ll}(?:\\k<teken>\\p{Ll}){1,8}\\.?|\\p{Lu} \\p{Ll}(?: \\p{Ll}){1,8})(?![\\p{L}\\p{N}@])`,
  'gu',
);

/** A whole line of capitals says nothing by them: in small letters, but for initials; as long as it was. */
const zonderKapitalen = (tekst: string): string =>
  tekst.replace(/[^\n]+/g, (regel) =>
    /\p{Ll}/u.test(regel) || !/\p{Lu}{3}/u.test(regel)
      ? regel
      : regel.replace(/\p{Lu}(?!\.|$)|(?<=\p{L})\p{Lu}/gu, (letter) =>
          letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
        ),
  );

function stukkenIn(tekst: string): readonly Stuk[] {
  const uit = VORMEN.flatMap(({ vorm, lees }) =>
    [...tekst.matchAll(vorm)].flatMap(({ 0: woord, index }) => {
      const wordt = lees(woord);
      return wordt === null || wordt === woord ? [] : [{ start: index, eind: index + woord.length, wordt }];
    }),
  );
  const gespeld = namenGespeld(tekst).map(({ naam, ...plek }) => ({ ...plek, wordt: naam }));
  return [...uit, ...gespeld]
    .sort((a, b) => a.start - b.start)
    .filter((een, i, alle) => een.start >= (alle[i - 1]?.eind ?? 0));
}

/** Nobody spells a colleague: such a name is a child's whatever is said of it. */
export const namenGespeld = (tekst: string): readonly { start: number; eind: number; naam: string }[] =>
  [...tekst.matchAll(GESPELD)].flatMap(({ 0: letters, index }) => {
    const naam = alsVoornaam(letters.replace(/[^\p{L}]/gu, ''));
    return naam === null ? [] : [{ start: index, eind: index + letters.length, naam }];
  });

/** The text with such names as they are meant, each character with its place in the original; null when there are none. */
export function leesVerhuld(origineel: string): GevouwenTekst | null {
  const stukken = stukkenIn(origineel);
  if (stukken.length === 0) return null;
  const tekst: string[] = [];
  const van: number[] = [];
  const tot: number[] = [];
  const zet = (teken: string, start: number, eind: number): void => {
    tekst.push(teken);
    for (let i = 0; i < teken.length; i += 1) {
      van.push(start);
      tot.push(eind);
    }
  };
  const rustig = zonderKapitalen(origineel);
  let plek = 0;
  for (const { start, eind, wordt } of [...stukken, { start: origineel.length, eind: origineel.length, wordt: '' }]) {
    for (; plek < start; plek += 1) zet(rustig.charAt(plek), plek, plek + 1);
    for (const teken of wordt) zet(teken, start, eind);
    plek = eind;
  }
  const gevouwen = vouw(tekst.join(''));
  return {
    tekst: gevouwen.tekst,
    van: gevouwen.van.map((waar) => van[waar] ?? 0),
    tot: gevouwen.tot.map((waar) => tot[waar - 1] ?? origineel.length),
  };
}
