/** The in-depth investigation: who asked for it, when it began, and the authority of that day. */
import { toon } from '../../domain/feit';
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, vanwege, zin } from '../../domain/zin';
import { hoofdletter, wanneer } from '../../texts/formaat';
import type { BestuurZicht } from './frasen';
import { autoriteitOp, tijdvak } from './frasen-autoriteit';

/** How this letter says it where no fact holds the day of the investigation. */
interface ZonderDag {
  readonly door: (van: Feit<Tekst>, wie: Zinsdeel) => Zinsdeel;
  /** Where nobody knows which authority it was. */
  readonly neutraal: (van: Feit<Tekst>) => Zinsdeel;
}

export function verdiependOnderzoek(z: BestuurZicht, briefdatum: string | null, zonderDag: ZonderDag): Keuze {
  const { opVerzoekVan, op } = z.onderzoek;
  const uitZichzelf = als<string, Keuze>(op, (dag) => begonnenUitZichzelf(z, dag, briefdatum), null, null);
  return als<Tekst, Keuze>(
    opVerzoekVan,
    (van) => {
      const volgens = (dag: OptioneelFeit<string>): Keuze =>
        tijdvak(z, dag) === 'onbekend'
          ? vanwege(dag, zonderDag.neutraal(van))
          : zonderDag.door(van, autoriteitOp(z, dag));
      // Left out: the day of the trede decides. Withheld: no letter gives it away by naming the authority of then.
      return als<string, Keuze>(
        op,
        (dag) => begonnen(z, van, dag, briefdatum),
        volgens(z.trede.vastgesteldOp),
        volgens(op),
      );
    },
    uitZichzelf,
    uitZichzelf,
  );
}

const begonnen = (z: BestuurZicht, van: Feit<Tekst>, dag: Feit<string>, briefdatum: string | null): Zinsdeel => {
  const op = toon(dag, (een) => wanneer(een, briefdatum));
  return tijdvak(z, dag) === 'onbekend'
    ? zin`Op verzoek van ${van} is ${op} een verdiepend onderzoek begonnen.`
    : zin`Op verzoek van ${van} is ${autoriteitOp(z, dag)} ${op} met een verdiepend onderzoek begonnen.`;
};

/** Nobody asked for it, or nobody may know who. */
const begonnenUitZichzelf = (z: BestuurZicht, dag: Feit<string>, briefdatum: string | null): Zinsdeel => {
  const op = (vorm: (tekst: string) => string) => toon(dag, (een) => vorm(wanneer(een, briefdatum)));
  return dag.status === 'bekend'
    ? zin`${op(hoofdletter)} is ${autoriteitOp(z, dag)} met een verdiepend onderzoek begonnen.`
    : zin`Er is ${op((tekst) => tekst)} een verdiepend onderzoek begonnen.`;
};
