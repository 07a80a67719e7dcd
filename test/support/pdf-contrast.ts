/** Can every letter be read: each piece of text against what was filled under it, read from the drawing itself. */
import { bladen } from './pdf-stand';
import type { Stand } from './pdf-stand';

type Rgb = readonly [number, number, number];
type Matrix = readonly [number, number, number, number, number, number];

/** WCAG 2.1, 1.4.3; the same for large text, which may be fainter. */
const minste = 4.5;
const wit: Rgb = [1, 1, 1];
const gelijk: Matrix = [1, 0, 0, 1, 0, 0];

const straling = (kleur: Rgb): number => {
  const [r, g, b] = kleur.map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(een: Rgb, ander: Rgb): number {
  const [licht, donker] = [straling(een), straling(ander)].sort((a, b) => b - a) as [number, number];
  return (licht + 0.05) / (donker + 0.05);
}

const maal = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
  ...([e * A + f * C + E, e * B + f * D + F] as const),
];
const op = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

interface Vlak {
  readonly kleur: Rgb;
  readonly hoeken: readonly [number, number, number, number];
}

interface Stift {
  kleur: Rgb | null;
  pagina: Matrix;
  letters: Matrix;
}

/** Numbers, names, strings and operators, one after the other. */
const woord = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|\[|\]|\/[^\s/[\]()<>]+|[^\s/[\]()<>]+/g;

/** An operator of colour that is not read here is a mistake: what is not looked at cannot be right. */
const andereKleuren = new Set(['scn', 'sc', 'k', 'sh', 'gs']);

function loop(inhoud: string): readonly string[] {
  const fouten = new Set<string>();
  const vlakken: Vlak[] = [];
  const stapel: Stift[] = [];
  let stift: Stift = { kleur: [0, 0, 0], pagina: gelijk, letters: gelijk };
  let getallen: number[] = [];
  let vak: readonly [number, number, number, number] | null = null;
  const doe: Readonly<Record<string, () => void>> = {
    q: () => void stapel.push({ ...stift }),
    Q: () => void (stift = stapel.pop() ?? stift),
    cm: () => void (stift.pagina = maal(getallen.slice(-6) as unknown as Matrix, stift.pagina)),
    Tm: () => void (stift.letters = getallen.slice(-6) as unknown as Matrix),
    rg: () => void (stift.kleur = getallen.slice(-3) as unknown as Rgb),
    g: () => void (stift.kleur = [getallen.at(-1) ?? 0, getallen.at(-1) ?? 0, getallen.at(-1) ?? 0]),
    re: () => void (vak = getallen.slice(-4) as unknown as readonly [number, number, number, number]),
    f: () => {
      if (vak !== null && stift.kleur !== null) vlakken.push(alsVlak(stift, vak, stift.kleur));
      vak = null;
    },
    S: () => void (vak = null),
  };
  const toets = (): void => {
    const [x, y] = op(stift.pagina, stift.letters[4], stift.letters[5]);
    const onder = vlakken.filter((vlak) => ligtOp(vlak, x + 1, y + 1)).at(-1)?.kleur ?? wit;
    if (stift.kleur === null) fouten.add('tekst in een kleur die de keuring niet kent');
    else if (contrast(stift.kleur, onder) < minste)
      fouten.add(`te weinig contrast: ${stift.kleur.join(' ')} op ${onder.join(' ')}`);
  };
  const neem = (teken: string): void => {
    if (andereKleuren.has(teken)) stift.kleur = null;
    if (teken === 'Tj' || teken === 'TJ') toets();
    if (Object.hasOwn(doe, teken)) doe[teken]?.();
    getallen = [];
  };
  for (const [deel] of inhoud.matchAll(woord)) {
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(deel)) getallen.push(Number(deel));
    else if (!/^[[\](</>]/.test(deel)) neem(deel);
  }
  return [...fouten];
}

function alsVlak({ pagina }: Stift, [x, y, b, h]: readonly [number, number, number, number], kleur: Rgb): Vlak {
  const [[x1, y1], [x2, y2]] = [op(pagina, x, y), op(pagina, x + b, y + h)];
  return { kleur, hoeken: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] };
}

const ligtOp = ({ hoeken: [links, onder, rechts, boven] }: Vlak, x: number, y: number): boolean =>
  x >= links && x <= rechts && y >= onder && y <= boven;

export const keurContrast = (stand: Stand): readonly string[] => [
  ...new Set(bladen(stand).flatMap(({ inhoud }) => loop(inhoud))),
];
