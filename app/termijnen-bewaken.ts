/** What falls due without anybody asking: one row per kind of reminder, each object reminded once per due date. */
import { systeem } from '../domain/actor';
import { geenZaak } from '../domain/policy';
import type { World } from '../domain/ports';
import { ok } from '../domain/result';
import { overdag } from './bewaker';
import type { Bewaker, Bewakers, Vervallend } from './bewaker';
import { brievenBewaker } from './brieven-bewaken';
import { ritmeBewakers } from './casusritme';
import { kanaalBewakers } from './kanaal-verversen';
import { casusVacatures } from './casus-vacatures';
import { opvolgBewakers } from './melding-opvolgen-bewaken';
import { vraagHerinneren, vraagVerlopen } from './melding-vraag-bewaken';
import { afspraakBewakers } from './gesprek-afspraken-bewaken';
import { gesprekGepland, gesprekkenAanDeBeurt } from './gesprekken-bewaken';
import { passageBewaker } from './passages';
import { taakBewakers } from './taak-bewaken';
import { ingangBewakers } from './tredebepaling-ingaan';
import { voortgangBewakers } from './casusbericht-voortgang';
import { waarnemingBewakers } from './waarneming-vertellen';
import { voerUit } from './use-case';
import type { Verb, Werk } from './use-case';

export type { Bewakers } from './bewaker';

/** One row per kind of reminder; each is written beside its own verbs and only named here. */
export const bewakers = {
  'melding-vraag-herinnering': vraagHerinneren,
  'melding-vraag-verlopen': vraagVerlopen,
  ...opvolgBewakers,
  'casusrol-vacant': casusVacatures,
  'gesprek-gepland': gesprekGepland,
  'gesprekken-aan-de-beurt': gesprekkenAanDeBeurt,
  ...afspraakBewakers,
  // Before the tasks, so that what began today is guarded in the same round.
  ...ingangBewakers,
  ...taakBewakers,
  'passage-nazien': overdag(passageBewaker),
  ...ritmeBewakers,
  'brieven-herzien': brievenBewaker,
  ...kanaalBewakers,
  ...waarnemingBewakers,
  ...voortgangBewakers,
} as const satisfies Bewakers;

interface Herinnering {
  readonly naam: string;
  readonly bewaker: Bewaker;
  readonly termijn: Vervallend;
}

/** False when another round was first: nothing is told twice. */
export const termijnBewaken: Verb<Herinnering, boolean> = {
  handeling: 'termijnen.bewaken',
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, { naam, bewaker, termijn }) {
    const { objectId, datum } = termijn;
    if (!(await werk.eenheid.bewaking.neem({ soort: naam, objectId, datum, op: werk.nu }))) return ok(false);
    await bewaker.herinner(werk, termijn);
    return ok(true);
  },
  voorwerp: ({ bewaker, termijn }) => ({ soort: bewaker.voorwerp, id: termijn.objectId }),
};

export interface Ronde {
  readonly nu: string;
  readonly vandaag: string;
  /** One that fails does not hold up the others; it is tried again in the next round. */
  defect(fout: unknown, naam: string): void;
}

/** What one round takes on of each kind; what is left waits a minute. */
const perRonde = 200;

/** One round over all rows, each reminder in a unit of its own; how many were given. */
export async function bewaakTermijnen(wereld: World, ronde: Ronde, rijen: Bewakers = bewakers): Promise<number> {
  let gegeven = 0;
  for (const [naam, bewaker] of Object.entries(rijen)) gegeven += await bewaak(wereld, ronde, naam, bewaker);
  return gegeven;
}

async function bewaak(wereld: World, ronde: Ronde, naam: string, bewaker: Bewaker): Promise<number> {
  const eenheid = <T>(doe: (werk: Werk) => Promise<T>): Promise<T | null> =>
    probeer(ronde, naam, () => wereld.eenheid((deze) => doe(werkVan(ronde, deze))));
  let gegeven = 0;
  for (const termijn of (await eenheid((werk) => nieuwe(werk, naam, bewaker))) ?? []) {
    const gedaan = await eenheid((werk) => voerUit(werk, termijnBewaken, { naam, bewaker, termijn }));
    if (gedaan?.ok === true && gedaan.value) gegeven += 1;
  }
  return gegeven;
}

const werkVan = ({ nu, vandaag }: Ronde, eenheid: Werk['eenheid']): Werk => ({ actor: systeem, nu, vandaag, eenheid });

/** After weeks of standing still one object may be due several times: only the last of those counts. */
async function nieuwe(werk: Werk, naam: string, bewaker: Bewaker): Promise<readonly Vervallend[]> {
  const laatste = new Map<string, Vervallend>();
  for (const termijn of await bewaker.vind(werk, perRonde)) {
    const eerder = laatste.get(termijn.objectId);
    if (eerder === undefined || eerder.datum < termijn.datum) laatste.set(termijn.objectId, termijn);
  }
  return werk.eenheid.bewaking.nogNiet(naam, [...laatste.values()]);
}

/** Lets pass in silence what is due now: the demo world's past told everybody long ago. */
export async function slaVervallenOver(werk: Werk, rijen: Bewakers = bewakers): Promise<void> {
  for (const [soort, bewaker] of Object.entries(rijen)) {
    while ((await slaBladOver(werk, soort, bewaker)) > 0);
  }
}

async function slaBladOver(werk: Werk, soort: string, bewaker: Bewaker): Promise<number> {
  const termijnen = await nieuwe(werk, soort, { ...bewaker, vind: bewaker.staat ?? bewaker.vind });
  for (const { objectId, datum } of termijnen)
    await werk.eenheid.bewaking.neem({ soort, objectId, datum, op: werk.nu });
  return termijnen.length;
}

async function probeer<T>(ronde: Ronde, naam: string, doe: () => Promise<T>): Promise<T | null> {
  try {
    return await doe();
  } catch (fout) {
    ronde.defect(fout, naam);
    return null;
  }
}
