/** How a letter speaks of a trede: by its label, by its number where no label is confirmed, and by who set it. */
import type { Zinsdeel } from '../../domain/zin';
import { alsOfZonder, bij, bijVlag, vanwege, zin } from '../../domain/zin';
import type { Keuze } from '../../domain/zin';
import type { OptioneelFeit } from '../../domain/feit';
import { toon } from '../../domain/feit';
import { hoofdletter, wanneer } from '../../texts/formaat';
import { aanbieder, rijtje } from './frasen';
import { AutoriteitOp, autoriteitOp } from './frasen-autoriteit';
import type { BestuurZicht, Openbaar } from './frasen';

export type Partij = 'jeugdregios' | 'raad-van-bestuur' | 'autoriteit';

/** A council may read the number: a trede without a confirmed label is no gap for it. */
const heeftWoord = ({ trede: { label, nummer } }: BestuurZicht): boolean =>
  label.status !== 'onbekend' || nummer.status !== 'bekend';

/** A sentence of its own: behind who decided it would become too long. Without a word for the trede it also says which end is the serious one. */
export const vijfTreden = zin`Dat model heeft vijf treden: hoe hoger de trede, hoe dringender de situatie.`;

export const situatie = (z: BestuurZicht): Zinsdeel =>
  heeftWoord(z)
    ? zin`De situatie bij ${aanbieder(z)} is ${z.trede.label}.`
    : vanwege(
        z.trede.label,
        zin`De situatie bij ${aanbieder(z)} is ingedeeld in trede ${z.trede.nummer} van het landelijke urgentiemodel, dat vijf treden heeft (hoe hoger, hoe dringender).`,
      );

/** After `vastgesteld dat de situatie …`: the word first and the number in a sentence of its own, or the number alone. */
export const oordeelMetTrede = (z: BestuurZicht): Zinsdeel =>
  heeftWoord(z)
    ? zin`${z.trede.label} is. Dat is trede ${z.trede.nummer} van het landelijke urgentiemodel, dat vijf treden heeft.`
    : zin`hoort bij ${tredeMetWoord(z)}. ${vijfTreden}`;

/** `trede 3 (zorgelijk) van het landelijke urgentiemodel …`. */
export const tredeMetWoord = (z: BestuurZicht): Zinsdeel =>
  heeftWoord(z)
    ? zin`trede ${z.trede.nummer} (${z.trede.label}) van het landelijke urgentiemodel`
    : vanwege(z.trede.label, zin`trede ${z.trede.nummer} van het landelijke urgentiemodel`);

/** After `vastgesteld dat de situatie …`, further on in a letter that began with the situation. */
const oordeel = (z: BestuurZicht): Zinsdeel =>
  heeftWoord(z)
    ? zin`${z.trede.label} is`
    : vanwege(z.trede.label, zin`hoort bij trede ${z.trede.nummer} van het landelijke urgentiemodel`);

export const bepaling = (z: BestuurZicht): Keuze =>
  bij(z.trede.vastgesteldDoor, (wie) => {
    const samen = wie.length > 1 ? zin`samen ` : zin``;
    const wat = zin`${samen}vastgesteld dat de situatie bij ${aanbieder(z)} ${oordeel(z)}.`;
    return zin`${Partijen(z, wie)} ${werkwoord(z, wie)} ${wat}`;
  });

/** The number after the label; where there is no label the number has been named already. */
export const trede = (z: BestuurZicht): Keuze =>
  heeftWoord(z)
    ? zin`Daarmee hoort de situatie bij trede ${z.trede.nummer} van het landelijke urgentiemodel, dat vijf treden heeft.`
    : null;

export const draaiboek = (z: Openbaar): Keuze =>
  bijVlag(
    z.trede.draaiboek,
    zin`Bij deze trede is het draaiboek ‘Continuïteit jeugdhulp’ van kracht, waarin staat wat iedere partij moet doen als jeugdhulp dreigt weg te vallen.`,
  );

/** Together, in the order of the dossier; `op`: the day on which they did it. */
export const partijen = (
  z: BestuurZicht,
  wie: readonly Partij[],
  op: OptioneelFeit<string> = z.trede.vastgesteldOp,
): Zinsdeel => rijtje(wie.map((een) => partij(z, een, { op, begint: false, vorm: vormIn(wie) })));

export const Partijen = (z: BestuurZicht, wie: readonly Partij[]): Zinsdeel =>
  rijtje(
    wie.map((een, plaats) => partij(z, een, { op: z.trede.vastgesteldOp, begint: plaats === 0, vorm: vormIn(wie) })),
  );

const vormIn = (wie: readonly Partij[]) => (wie.length > 1 ? ('in-rijtje' as const) : ('voluit' as const));

interface Partijvorm {
  readonly op: OptioneelFeit<string>;
  readonly begint: boolean;
  readonly vorm: 'voluit' | 'in-rijtje';
}

function partij(z: BestuurZicht, wie: Partij, { op, begint, vorm }: Partijvorm): Zinsdeel {
  if (wie === 'jeugdregios')
    return begint ? zin`${toon(z.trede.jeugdregios, hoofdletter)}` : zin`${z.trede.jeugdregios}`;
  if (wie === 'raad-van-bestuur') return begint ? zin`De Raad van Bestuur` : zin`de Raad van Bestuur`;
  return begint ? AutoriteitOp(z, op, vorm) : autoriteitOp(z, op, vorm);
}

/** One party may be several regio's. */
export function werkwoord({ trede: { jeugdregios } }: Openbaar, wie: readonly Partij[]): Zinsdeel {
  const meer = wie[0] === 'jeugdregios' && jeugdregios.status === 'bekend' && meerRegios(jeugdregios.waarde);
  return wie.length > 1 || meer ? zin`hebben` : zin`heeft`;
}

const meerRegios = (namen: string): boolean => /regio['’]s/iu.test(namen);

/** Where a letter names no regio: one, or more, or nobody knows yet. */
export const eenOfMeerRegios = ({ trede: { jeugdregios } }: Openbaar, een: Zinsdeel, meer: Zinsdeel): Zinsdeel =>
  vanwege(jeugdregios, jeugdregios.status === 'bekend' && !meerRegios(jeugdregios.waarde) ? een : meer);

/** The verb with it: while nobody knows how many there were it is said of more. */
export const werkwoordZonderNaam = ({ trede: { jeugdregios } }: Openbaar, wie: readonly Partij[]): Zinsdeel => {
  const een = jeugdregios.status === 'bekend' && !meerRegios(jeugdregios.waarde);
  return wie.length > 1 || (wie[0] === 'jeugdregios' && !een) ? zin`hebben` : zin`heeft`;
};

/** The same in a later letter: the day, who set it, and the trede with its word. */
export const nieuweBepaling = (z: BestuurZicht, briefdatum: string | null): Keuze =>
  bij(z.trede.vastgesteldDoor, (wie) => {
    const samen = wie.length > 1 ? zin`samen ` : zin``;
    const wat = zin`${samen}vastgesteld dat de situatie ${oordeelMetTrede(z)}`;
    return alsOfZonder<string, Keuze>(
      z.trede.vastgesteldOp,
      (op) =>
        zin`${toon(op, (dag) => hoofdletter(wanneer(dag, briefdatum)))} ${werkwoord(z, wie)} ${partijen(z, wie)} ${wat}`,
      zin`${Partijen(z, wie)} ${werkwoord(z, wie)} ${wat}`,
    );
  });

/** `zelfde`: the trede of the previous letter, so that what held then still holds. */
export const draaiboekBlijft = (z: Openbaar, zelfde: boolean): Keuze =>
  bijVlag(
    z.trede.draaiboek,
    zelfde
      ? zin`Ook het draaiboek ‘Continuïteit jeugdhulp’ blijft dus van kracht. Daarin staat wat iedere partij moet doen als jeugdhulp dreigt weg te vallen.`
      : zin`Bij deze trede is het draaiboek ‘Continuïteit jeugdhulp’ van kracht. Daarin staat wat iedere partij moet doen als jeugdhulp dreigt weg te vallen.`,
    zin`Bij deze trede is het draaiboek ‘Continuïteit jeugdhulp’ niet van kracht. Daarin staat wat iedere partij moet doen als jeugdhulp dreigt weg te vallen.`,
  );
