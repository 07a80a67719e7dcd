/** Breaks runs into lines: after a space, or after a hyphen between letters, and not before a number that is read with its word; only a word wider than the line is cut. */
import { hoortBijeen } from './bijeen';
import type { Letters } from './pdf-letters';
import type { Loop } from './pdf-loop';

export interface Fragment {
  readonly loop: Loop;
  readonly tekst: string;
  readonly x: number;
  readonly breedte: number;
}

export interface Regel {
  readonly fragmenten: readonly Fragment[];
  /** Without the space at the end. */
  readonly breedte: number;
  /** Footnotes whose number stands in this line: they belong on the same page. */
  readonly noten: readonly number[];
}

interface Brok {
  readonly loop: Loop;
  readonly tekst: string;
  readonly breedte: number;
  /** Width without trailing spaces. */
  readonly kaal: number;
  /** One sign of a word that was cut: beside its neighbour it stands closer than alone. */
  readonly gesneden?: true;
}

/** Pieces that may not be parted: a fact with the bracket or the full stop against it. */
type Woord = readonly Brok[];

const BREEKPLAATS = /(?<= )(?! )|(?<=\p{L}-)(?=\p{L})/u;
const BREEKBAAR = /(?: |\p{L}-)$/u;

const som = (woord: Woord): number => woord.reduce((totaal, brok) => totaal + brok.breedte, 0);

function brokVan(loop: Loop, tekst: string, letters: Letters): Brok {
  const letter = letters[loop.letter];
  const breedte = letter.breedte(tekst, loop.maat);
  const spaties = tekst.length - tekst.trimEnd().length;
  return { loop, tekst, breedte, kaal: breedte - spaties * letter.breedte(' ', loop.maat) };
}

/** An address is read as one: a hyphen in it is no place to break. */
const delenVan = ({ tekst, merk }: Loop): readonly string[] =>
  merk?.soort === 'link' ? tekst.split(/(?<= )(?! )/u) : tekst.split(BREEKPLAATS);

function woordenVan(loops: readonly Loop[], letters: Letters): Woord[] {
  const woorden: Brok[][] = [];
  let open = false;
  const stukken = loops.flatMap((loop) => delenVan(loop).map((tekst) => ({ loop, tekst })));
  for (const [plek, { loop, tekst }] of stukken.entries()) {
    const laatste = woorden.at(-1);
    if (open && laatste !== undefined) laatste.push(brokVan(loop, tekst, letters));
    else woorden.push([brokVan(loop, tekst, letters)]);
    open =
      !BREEKBAAR.test(tekst) ||
      hoortBijeen(`${stukken[plek - 1]?.tekst ?? ''}${tekst}`, stukken[plek + 1]?.tekst ?? '');
  }
  return woorden;
}

/** Width up to the last sign that is not a space. */
const kaleBreedte = (woord: Woord): number => som(woord.slice(0, -1)) + (woord.at(-1)?.kaal ?? 0);

/** A word that does not fit on any line (a long address) falls apart in signs. */
function pasbaar(woord: Woord, breedte: number, letters: Letters): Woord[] {
  if (kaleBreedte(woord) <= breedte) return [woord];
  return woord.flatMap((brok) =>
    [...brok.tekst].map((teken) => [{ ...brokVan(brok.loop, teken, letters), gesneden: true as const }]),
  );
}

function maakRegel(brokken: readonly Brok[], letters: Letters): Regel {
  const fragmenten: Fragment[] = [];
  let x = 0;
  for (const brok of brokken) {
    const laatste = fragmenten.at(-1);
    if (laatste?.loop === brok.loop) {
      const { loop, breedte } = laatste;
      const tekst = laatste.tekst + brok.tekst;
      const samen = brok.gesneden === true ? letters[loop.letter].breedte(tekst, loop.maat) : breedte + brok.breedte;
      fragmenten.splice(-1, 1, { loop, tekst, x: laatste.x, breedte: samen });
      x = laatste.x + samen;
    } else {
      fragmenten.push({ loop: brok.loop, tekst: brok.tekst, x, breedte: brok.breedte });
      x += brok.breedte;
    }
  }
  const noten = fragmenten.flatMap(({ loop }) => (loop.merk?.soort === 'verwijzing' ? [loop.merk.nummer] : []));
  return { fragmenten, breedte: kaleBreedte(brokken), noten };
}

/** A last line narrower than this part of the measure is a crumb. */
const KRUIMEL = 0.15;

/** One short word is no last line: the word before it comes along. */
function zonderKruimel(regels: readonly (readonly Woord[])[], breedte: number): readonly (readonly Woord[])[] {
  const [vorige, laatste] = [regels.at(-2) ?? [], regels.at(-1) ?? []];
  const [mee, kruimel] = [vorige.at(-1), laatste[0]];
  const isKruimel = laatste.length === 1 && kruimel !== undefined && kaleBreedte(kruimel) < KRUIMEL * breedte;
  if (!isKruimel || mee === undefined || vorige.length < 3 || som(mee) + kaleBreedte(kruimel) > breedte) return regels;
  return [...regels.slice(0, -2), vorige.slice(0, -1), [mee, kruimel]];
}

export function breekRegels(loops: readonly Loop[], breedte: number, letters: Letters): readonly Regel[] {
  const regels: Woord[][] = [];
  let regel: Woord[] = [];
  let vol = 0;
  for (const woord of woordenVan(loops, letters).flatMap((heel) => pasbaar(heel, breedte, letters))) {
    if (regel.length > 0 && vol + kaleBreedte(woord) > breedte) {
      regels.push(regel);
      regel = [];
      vol = 0;
    }
    if (regel.length === 0 && woord.every((brok) => brok.tekst.trim() === '')) continue;
    regel.push(woord);
    vol += som(woord);
  }
  if (regel.length > 0) regels.push(regel);
  return zonderKruimel(regels, breedte).map((woorden) => maakRegel(woorden.flat(), letters));
}

/** How wide the runs are on one line, and how wide their widest word is: what a table column asks for. */
export function maten(
  loops: readonly Loop[],
  letters: Letters,
): { readonly natuurlijk: number; readonly minst: number } {
  const woorden = woordenVan(loops, letters);
  return {
    natuurlijk: kaleBreedte(woorden.flat()),
    minst: Math.max(0, ...woorden.map(kaleBreedte)),
  };
}
