/** What became of the facts of a casus since a moment: what people wrote, what they decided together, and when. */
import type { FeitId } from '../domain/document';
import type { Feitversie } from '../domain/feitversie';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Tredebepaling } from '../domain/trede';
import { geldendOp } from '../domain/tredebepaling';
import type { Werk } from './werk';

export interface Verandering {
  /** UTC. */
  readonly op: string;
  readonly reden: string | null;
}

export type Veranderingen = ReadonlyMap<FeitId, Verandering>;

interface Vraag {
  readonly casusId: string;
  readonly feiten: readonly FeitId[];
  /** UTC; only what came after it. */
  readonly sinds: string;
  /** To say why a fact reads as it does is an answer too, though its value stays. */
  readonly ookToelichting?: boolean;
}

/** The last change of each of these facts; a fact that nobody changed is not in it. */
export async function veranderdSinds(werk: Werk, vraag: Vraag): Promise<Veranderingen> {
  const uit = new Map<FeitId, Verandering>();
  for (const [feit, verandering] of [...(await geschreven(werk, vraag)), ...(await besloten(werk, vraag))]) {
    const eerder = uit.get(feit);
    if (eerder === undefined || verandering.op > eerder.op) uit.set(feit, verandering);
  }
  return uit;
}

type Regel = readonly [FeitId, Verandering];

async function geschreven({ eenheid }: Werk, vraag: Vraag): Promise<readonly Regel[]> {
  const uit: Regel[] = [];
  for (const wat of await eenheid.feit.geschrevenNa(vraag.casusId, vraag.sinds)) {
    const versies = await eenheid.feit.versies(vraag.casusId, wat);
    uit.push(...vraag.feiten.flatMap((feit) => regelVoor(feit, wat, versies, vraag)));
  }
  return uit;
}

function regelVoor(feit: FeitId, wat: string, versies: readonly Feitversie[], vraag: Vraag): readonly Regel[] {
  const gevonden = laatste(feit, wat, versies, vraag.ookToelichting === true);
  if (gevonden === undefined || gevonden.op <= vraag.sinds) return [];
  return [[feit, { op: gevonden.op, reden: gevonden.reden }]];
}

/** To confirm a fact changes nothing. `versies`: newest first, of a fact or of the whole group it is in. */
function laatste(
  feit: FeitId,
  wat: string,
  versies: readonly Feitversie[],
  ookToelichting: boolean,
): Verandering | undefined {
  const [groep = feit, sleutel = ''] = feit.split('.');
  if (wat !== feit && wat !== groep) return undefined;
  const lees = (ruw: unknown): string => kern(wat === feit ? ruw : alsObject(ruw)?.[sleutel]);
  return versies.find(({ wijze, waarde, reden }, plek) => {
    if (wijze === 'woo-grond') return false;
    if (ookToelichting && wat === feit && reden !== null) return true;
    return wijze !== 'bevestigd' && lees(waarde) !== lees(versies[plek + 1]?.waarde);
  });
}

/** The value without where it comes from. */
const kern = (ruw: unknown): string => JSON.stringify(alsObject(ruw)?.['waarde'] ?? ruw ?? null);

const alsObject = (ruw: unknown): Readonly<Record<string, unknown>> | null =>
  typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : null;

/** Far more events than a casus has between two letters. */
const aantalGebeurtenissen = 500;

/** A trede, a plan and who holds the regie are decided on the casus, and written in no fact. */
async function besloten({ eenheid, vandaag }: Werk, { casusId, feiten, sinds }: Vraag): Promise<readonly Regel[]> {
  const gebeurd = await eenheid.gebeurtenis.vanCasus(casusId, 'kernteam', aantalGebeurtenissen);
  const later = gebeurd.filter(({ vastgelegdOp }) => vastgelegdOp > sinds);
  const trede = nieuweTrede(await eenheid.tredebepaling.historie(casusId), sinds, vandaag);
  const plan = nieuwPlan(gebeurd, sinds);
  const regie = later.find(({ inhoud }) => inhoud.soort === 'rol' && inhoud.rol === 'regievoerder');
  const inGroep = (groep: string) => feiten.filter((feit) => feit.startsWith(`${groep}.`));
  const uit = (gekozen: readonly FeitId[], op: string | undefined): readonly Regel[] =>
    op === undefined ? [] : gekozen.map((feit) => [feit, { op, reden: null }]);
  return [
    ...uit(inGroep('trede'), trede),
    ...uit(inGroep('plan'), plan),
    ...uit(
      feiten.filter((feit) => feit.startsWith('organisatie.regievoerder')),
      regie?.vastgelegdOp,
    ),
  ];
}

/** When another trede came to hold than held at `sinds`: the day it holds from, or later the moment it was set. */
function nieuweTrede(historie: readonly Tredebepaling[], sinds: string, vandaag: string): string | undefined {
  const toen = geldendOp(
    historie.filter(({ vastgesteldOp }) => vastgesteldOp !== null && vastgesteldOp <= sinds),
    sinds.slice(0, 10),
  );
  const nu = geldendOp(historie, vandaag);
  if (nu === null || nu.invoer.trede === toen?.invoer.trede) return undefined;
  const begin = `${nu.invoer.ingangsdatum}T00:00:00.000Z`;
  const op = nu.vastgesteldOp ?? begin;
  return [op, begin].sort().at(-1);
}

/** `gebeurd`: newest first. The same plan named again by another decision is no other plan. */
function nieuwPlan(gebeurd: readonly Gebeurtenis[], sinds: string): string | undefined {
  const plannen = gebeurd.flatMap(({ inhoud, vastgelegdOp: op }) =>
    inhoud.soort === 'plan' ? [{ op, plan: inhoud.plan }] : [],
  );
  const anders = plannen.find(({ plan }, plek) => plan !== (plannen[plek + 1]?.plan ?? null));
  return anders !== undefined && anders.op > sinds ? anders.op : undefined;
}
