/** What stands in the way of releasing a letter: the order of the circles, the time between them, an embargo. */
import { kringVanBrief, kringen } from './kring';
import type { Kring } from './kring';
import { onwetend } from './onwetend';
import { telt } from './vrijgave';
import type { Hindernis, PakketBrief, TeVrijgeven, Volgorde, Vrijgavemoment } from './vrijgave';

const vrij = new Set(['vrijgegeven', 'verzonden']);

/** Everything that stands in the way of releasing this letter now; empty when its turn has come. */
export function hindernissen(
  brief: TeVrijgeven,
  pakket: readonly PakketBrief[],
  { tussenMinuten }: Volgorde,
  moment: Vrijgavemoment,
): readonly Hindernis[] {
  const kring = kringVanBrief(brief);
  if (kring === null) return [];
  const eerder = pakket.filter((een) => een.id !== brief.id && telt(een.status) && gaatVoor(een, kring));
  const open = eerder.filter(({ status }) => !vrij.has(status));
  return [
    ...open.map((een): Hindernis => ({ soort: 'eerst-brief', nummer: een.nummer, kring: kringVanBrief(een) ?? kring })),
    ...onwetend(kring, brief, pakket, moment),
    ...wachttijd(eerder, tussenMinuten, moment.nu),
    ...(moment.embargo !== null && moment.embargo > moment.nu
      ? [{ soort: 'embargo', tot: moment.embargo } as const]
      : []),
  ];
}

function gaatVoor(brief: PakketBrief, kring: Kring): boolean {
  const eigen = kringVanBrief(brief);
  return eigen !== null && kringen.indexOf(eigen) < kringen.indexOf(kring);
}

function wachttijd(eerder: readonly PakketBrief[], minuten: number, nu: string): readonly Hindernis[] {
  const laatste = eerder
    .flatMap(({ vrijgegevenOp }) => (vrijgegevenOp === null ? [] : [vrijgegevenOp]))
    .sort()
    .at(-1);
  if (laatste === undefined) return [];
  const tot = new Date(Date.parse(laatste) + minuten * 60_000).toISOString();
  return tot > nu ? [{ soort: 'wachttijd', tot }] : [];
}

/** Whether leave to go out of order was given for everything that stands in the way now. */
export function isGedekt(nu: readonly Hindernis[], bijAkkoord: readonly Hindernis[]): boolean {
  const sleutels = new Set(bijAkkoord.flatMap(hindernisSleutels));
  return nu.flatMap(hindernisSleutels).every((sleutel) => sleutels.has(sleutel));
}

function hindernisSleutels(hindernis: Hindernis): readonly string[] {
  if (hindernis.soort === 'geen-raadsbrief')
    return hindernis.wie === undefined ? [hindernis.soort] : hindernis.wie.map((wie) => `raad ${wie}`);
  if (hindernis.soort === 'eerst-brief') return [`eerst-brief ${hindernis.nummer}`];
  if (hindernis.soort === 'niet-geinformeerd') return hindernis.wie.map((wie) => `${hindernis.kring} ${wie}`);
  return [`${hindernis.soort} ${hindernis.tot}`];
}
