/** Makes a very long melding fit on one card: the newest of everything stays, and each text is cut at the same length. */
import { inkorten } from '../texts/inkorten';

export const meesteAanvullingen = 8;
export const meesteRegels = 15;

/** Together with the layout this stays below what Teams takes in one card. */
const meesteTekens = 14_000;
/** An ordinary melding is shown in full; of a long one each text is cut at the first of these that fits. */
const grenzen = [4_000, 2_000, 1_000, 600, 300, 150];

interface Rij {
  readonly label: string;
  readonly waarde: string;
}
interface Sectie {
  readonly sectiekop: string;
  readonly regels: readonly { readonly tekst: string }[];
}

export function passend(rijen: readonly Rij[], secties: readonly Sectie[]) {
  const regels = secties.flatMap((sectie) => sectie.regels.map(({ tekst }) => tekst));
  const stukken = [...rijen.map(({ waarde }) => waarde), ...regels];
  const lengte = (grens: number): number => stukken.reduce((som, stuk) => som + Math.min(stuk.length, grens), 0);
  const grens = grenzen.find((een) => lengte(een) <= meesteTekens) ?? 100;
  return {
    rijen: rijen.map(({ label, waarde }) => ({ label, waarde: inkorten(waarde, grens) })),
    secties: secties
      .filter((sectie) => sectie.regels.length > 0)
      .map((sectie) => ({
        sectiekop: sectie.sectiekop,
        regels: sectie.regels.map(({ tekst }) => ({ tekst: inkorten(tekst, grens) })),
      })),
  };
}
