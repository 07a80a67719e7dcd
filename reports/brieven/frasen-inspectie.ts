/** How far the inspectie is: to visit, visited, or reported. What lies before the day of the letter is told as past, and never announced. */
import { toon } from '../../domain/feit';
import type { OptioneelFeit, Tekst } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, alsOfZonder, bij, vanwege, zin } from '../../domain/zin';
import { telwoord, wanneer } from '../../texts/formaat';
import type { Openbaar, RaadZicht } from './frasen';
import { inspectie } from './frasen';
import { gezegd } from './frasen-woorden';
import type { Zinnen } from './opbouw';

/** While nobody knows whether she looks on, the heading does not say so either. */
export const kopInspectie = ({ igj: { betrokken } }: Openbaar): Zinsdeel =>
  vanwege(betrokken, betrokken.status === 'bekend' ? zin`De inspectie kijkt mee` : zin`De inspectie`);

/** Compared as far as both are known: the month of the letter is not after it. */
const isVoorbij = (feit: OptioneelFeit<string>, datum: string): boolean => {
  if (feit.status !== 'bekend') return false;
  const lengte = Math.min(feit.waarde.length, datum.length);
  return feit.waarde.slice(0, lengte) <= datum.slice(0, lengte);
};

/** In a letter that tells for the first time that she looks on. Without a day of its own it announces, as a draft does. */
export function voortgang(z: RaadZicht, datum: string | null): Zinnen {
  const { bezoekOp, rapportOp } = z.igj;
  const bezocht = datum !== null && isVoorbij(bezoekOp, datum);
  const gemeld = datum !== null && isVoorbij(rapportOp, datum);
  const uit = (keuze: Keuze): Keuze => vanwege(rapportOp, keuze);
  if (gemeld) return { rapport: uit(rapportUit(z, datum, zin`Zij`)), uitkomst: uit(bevinding(z)) };
  return {
    planning: naarDag(rapportOp, naarDag(bezoekOp, bezocht ? bezoek(z, datum) : planning(z))),
    rapport: naarDag(rapportOp, rapportKomt(z)),
  };
}

/** Whether it is still to come depends on that day: a gap while nobody knows it, and neither is said where it is withheld. */
const naarDag = (dag: OptioneelFeit<string>, keuze: Keuze): Keuze =>
  als<string, Keuze>(dag, (op) => bij(op, () => keuze), keuze, null);

const planning = (z: RaadZicht): Keuze =>
  als<Tekst, Keuze>(
    z.igj.planning,
    (wanneerDan) => zin`Zij doet ${gezegd(wanneerDan)} onderzoek bij de organisatie.`,
    null,
  );

const bezoek = (z: RaadZicht, datum: string): Keuze =>
  alsOfZonder<string, Keuze>(
    z.igj.bezoekOp,
    (op) => zin`Zij heeft de organisatie ${toon(op, (dag) => wanneer(dag, datum))} bezocht.`,
    null,
  );

const rapportKomt = (z: RaadZicht): Keuze =>
  als<number, Keuze>(
    z.igj.rapportNaWeken,
    (termijn) => zin`Haar rapport verschijnt ${toon(termijn, weken)} na het bezoek op haar website.`,
    null,
  );

const weken = (aantal: number): string => (aantal === 1 ? 'een week' : `${telwoord(aantal)} weken`);

export const rapportUit = (z: RaadZicht, datum: string | null, wie: Zinsdeel = zin`De ${inspectie}`): Keuze =>
  alsOfZonder<string, Keuze>(
    z.igj.rapportOp,
    (op) =>
      zin`${wie} heeft ${toon(op, (dag) => wanneer(dag, datum))} haar rapport over de organisatie op haar website gezet.`,
    null,
  );

export const bevinding = (z: RaadZicht): Keuze =>
  als<Tekst, Keuze>(z.igj.uitkomst, (uitkomst) => zin`Haar belangrijkste bevinding is ${gezegd(uitkomst)}.`, null);
