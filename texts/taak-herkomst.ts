/** Where the term of a task comes from, in one answer: when, why then, and who set it. */
import type { Taakregel, Taakverloop } from '../domain/taak';
import { verschovenOp } from '../domain/taak-verschoven';
import type { Feestdagen } from '../domain/termijn';
import { momentVoluit } from './moment';
import { grondZin, termijnZin } from './taak-termijn';
import { verschovenZin } from './taak-verloop';

interface Herkomst {
  readonly taak: Taakregel;
  /** Newest first. */
  readonly verloop: readonly Taakverloop[];
  /** Who recorded the fact that the term follows; without a moment nobody did by itself. */
  readonly feit: { readonly door: string; readonly op: string | null; readonly reden: string | null } | null;
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
}

const door = (naam: string): string => (naam === '' ? 'Tredewijzer' : naam);

export function herkomstZin(herkomst: Herkomst): string {
  const { taak, vandaag, feestdagen } = herkomst;
  const waarom = grondZin(taak.grond);
  return [
    `${termijnZin(taak, vandaag, feestdagen)}.`,
    ...(waarom === '' ? [] : [`Waarom dan: ${waarom}.`]),
    ...wie(herkomst),
  ].join(' ');
}

/** Asked why it moved: the last time that it did comes first, and what nobody moved is not said to have moved. */
export function verschuivingZin(herkomst: Herkomst): string {
  const regel = verschovenOp(herkomst.verloop);
  if (regel === null) return `Deze termijn is niet verschoven. ${herkomstZin(herkomst)}`;
  const { taak, vandaag, feestdagen } = herkomst;
  return `${verschovenZin(regel, herkomst.feit?.reden ?? null)} ${termijnZin(taak, vandaag, feestdagen)}.`;
}

/** The fact, the agreement, or what started the task: whichever the term hangs on now. */
function wie({ taak, verloop, feit }: Herkomst): readonly string[] {
  if (feit !== null && feit.op !== null && taak.grond.soort === 'na-feit' && taak.grond.feitdatum !== null)
    return [`De datum van dit feit is vastgelegd door ${door(feit.door)}, op ${momentVoluit(feit.op)}.`];
  const gezet = taak.grond.soort === 'afgesproken' ? verloop.find(({ soort }) => soort === 'termijn') : undefined;
  if (gezet)
    return [
      `Gezet door ${door(gezet.naam)}, op ${momentVoluit(gezet.op)}.${gezet.reden === null ? '' : ` Reden: ${gezet.reden}`}`,
    ];
  const begin = verloop.find(({ soort }) => soort === 'gestart');
  return begin === undefined ? [] : [`De taak is gestart door ${door(begin.naam)}, op ${momentVoluit(begin.op)}.`];
}
