/** Takes a value out of the pieces of a sentence that hold it: the words it stands in, and the rest goes on to be read. */
import { zonderAccenten } from './accenten';
import type { FeitId, Stuk } from './document';

/** A value that may not be read anywhere, and the fact it is of. */
export interface Lakwaarde {
  readonly feit: FeitId;
  readonly tekst: string;
}

export const gevouwen = (tekst: string): string => zonderAccenten(tekst).toLowerCase().trim();

/** Half a word, or one side of a hyphen, tells the rest. */
const woordteken = /[\p{L}\p{N}-]/u;

interface Plek {
  readonly begin: number;
  readonly eind: number;
  readonly feit: FeitId;
}

/** `geheim`: folded. A piece that holds none of them stays the same piece. */
export function lakStuk(stuk: Stuk, geheim: readonly Lakwaarde[], lak: (feit: FeitId) => Stuk): readonly Stuk[] {
  if (stuk.soort === 'voetnoot' || stuk.soort === 'weggelakt') return [stuk];
  if (stuk.soort === 'link') {
    const [plek] = plekkenIn(`${stuk.tekst} ${stuk.url}`, geheim);
    return plek === undefined ? [stuk] : [lak(plek.feit)];
  }
  const plekken = plekkenIn(stuk.tekst, geheim);
  if (plekken.length === 0) return [stuk];
  const deel = (begin: number, eind?: number): readonly Stuk[] => {
    const tekst = stuk.tekst.slice(begin, eind);
    return tekst === '' ? [] : [{ ...stuk, tekst }];
  };
  return [
    ...plekken.flatMap(({ begin, feit }, hoeveelste) => [
      ...deel(plekken[hoeveelste - 1]?.eind ?? 0, begin),
      lak(feit),
    ]),
    ...deel(plekken.at(-1)?.eind ?? 0),
  ];
}

/** From left to right, the longest value first: it may hold a shorter one. */
function plekkenIn(tekst: string, geheim: readonly Lakwaarde[]): readonly Plek[] {
  const lang = [...geheim].sort((een, ander) => ander.tekst.length - een.tekst.length);
  return lang
    .flatMap((waarde) => allePlekken(tekst, waarde))
    .reduce<readonly Plek[]>(
      (eerder, plek) => (eerder.some((een) => raakt(een, plek)) ? eerder : [...eerder, plek]),
      [],
    )
    .toSorted((een, ander) => een.begin - ander.begin);
}

const raakt = (een: Plek, ander: Plek): boolean => een.begin < ander.eind && ander.begin < een.eind;

function allePlekken(tekst: string, { feit, tekst: waarde }: Lakwaarde): readonly Plek[] {
  const { klein, bron } = letters(tekst);
  const plekken: Plek[] = [];
  for (let op = klein.indexOf(waarde); op >= 0; op = klein.indexOf(waarde, op + 1)) {
    plekken.push({ ...heleWoorden(tekst, bron[op] ?? 0, (bron[op + waarde.length - 1] ?? 0) + 1), feit });
  }
  return plekken;
}

function heleWoorden(tekst: string, van: number, tot: number): Omit<Plek, 'feit'> {
  let [begin, eind] = [van, tot];
  while (begin > 0 && woordteken.test(tekst.charAt(begin - 1))) begin -= 1;
  while (eind < tekst.length && woordteken.test(tekst.charAt(eind))) eind += 1;
  return { begin, eind };
}

/** Folded letter by letter, and for each where it came from: without its accent a letter may be shorter. */
function letters(tekst: string): { readonly klein: string; readonly bron: readonly number[] } {
  const bron: number[] = [];
  let [klein, plek] = ['', 0];
  for (const teken of tekst) {
    const vouw = zonderAccenten(teken).toLowerCase();
    for (let nummer = 0; nummer < vouw.length; nummer += 1) bron.push(plek);
    klein += vouw;
    plek += teken.length;
  }
  return { klein, bron };
}
