/** The strokes of digits and hyphens, on a field of four dots wide and six high: drawn with a round pen they stay smooth at any size. */

export type Punt = readonly [x: number, y: number];
type Lijn = readonly Punt[];

const hoek = 15;

/** Part of an ellipse; degrees clockwise from the right. */
function boog([x, y]: Punt, [rx, ry]: Punt, van: number, tot: number): Lijn {
  const stappen = Math.ceil((tot - van) / hoek);
  return Array.from({ length: stappen + 1 }, (_, stap): Punt => {
    const graden = ((van + ((tot - van) * stap) / stappen) * Math.PI) / 180;
    return [x + rx * Math.cos(graden), y + ry * Math.sin(graden)];
  });
}

const zes: readonly Lijn[] = [boog([2, 4.1], [1.8, 1.9], 0, 360), boog([3.4, 4.1], [3.2, 4.1], 180, 268)];

export const halen: Readonly<Record<string, readonly Lijn[]>> = {
  '0': [boog([2, 3], [1.8, 3], 0, 360)],
  '1': [
    [
      [0.8, 1.3],
      [2.3, 0],
      [2.3, 6],
    ],
  ],
  '2': [[...boog([2, 1.75], [1.75, 1.75], 180, 395), [0.2, 6], [3.9, 6]]],
  '3': [boog([1.9, 1.5], [1.6, 1.5], 200, 450), boog([1.9, 4.5], [1.85, 1.5], -90, 160)],
  '4': [
    [
      [3, 6],
      [3, 0],
      [0.1, 4.3],
      [4, 4.3],
    ],
  ],
  '5': [[[3.6, 0], [0.8, 0], ...boog([1.95, 4.1], [1.85, 1.9], 220, 510)]],
  '6': zes,
  '7': [
    [
      [0.2, 0],
      [3.9, 0],
      [1.5, 6],
    ],
  ],
  '8': [boog([2, 1.45], [1.5, 1.45], 0, 360), boog([2, 4.45], [1.8, 1.55], 0, 360)],
  '9': zes.map((lijn) => lijn.map(([x, y]): Punt => [4 - x, 6 - y])),
  '-': [
    [
      [0.9, 3.2],
      [3.1, 3.2],
    ],
  ],
};

/** Of a point to the stroke between two others. */
function afstand([x, y]: Punt, [ax, ay]: Punt, [bx, by]: Punt): number {
  const [dx, dy] = [bx - ax, by - ay];
  const deel = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - deel * dx, y - ay - deel * dy);
}

const pen = 0.44;

/** Whether a point of the field is ink. */
export const isInkt = (teken: string, punt: Punt): boolean =>
  (halen[teken] ?? []).some((lijn) =>
    lijn.some((van, plek) => {
      const naar = lijn[plek + 1];
      return naar !== undefined && afstand(punt, van, naar) <= pen;
    }),
  );
