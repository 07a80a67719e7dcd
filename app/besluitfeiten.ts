/** The recorded facts of a casus under the decisions of its people: the trede in force, who set it, and the plan. */
import { boven, metLezing, onderBesluit, toenBesloten, vastgelegdeWaarde } from '../domain/besluitfeiten';
import type { Besluit, Genomen } from '../domain/besluitfeiten';
import type { CasusDossier } from '../domain/casus';
import type { Trede, Tredebepaling } from '../domain/trede';
import { geldendOp } from '../domain/tredebepaling';
import { metAfgeleid } from '../domain/afgeleid';
import { standpuntenVan } from '../domain/partijstandpunt';
import { uitBepaling } from './bepalingfeiten';
import type { Werk } from './werk';

type Groep = Readonly<Record<string, unknown>>;

/** When somebody last recorded this fact, or a whole group; null when nobody did. */
const laatstOp = async ({ eenheid }: Werk, casusId: string, feit: string): Promise<string | null> =>
  (await eenheid.feit.versies(casusId, feit))[0]?.op ?? null;

/** The group `naam` under a decision; `besluiten` are those of before, so that each recorded fact finds the one it was recorded with. */
async function onder(
  werk: Werk,
  casus: CasusDossier,
  { naam, vastgelegd, besluit, besluiten }: Groepbesluit,
): Promise<Groep> {
  const kern = vastgelegdeWaarde(vastgelegd[besluit.kern]);
  const waarden = new Set([...besluiten.map(({ waarde }) => waarde), ...(kern === undefined ? [] : [kern])]);
  if (waarden.size <= 1) return onderBesluit(vastgelegd, besluit, () => kern);
  const bij = new Map<string, unknown>();
  for (const sleutel of Object.keys(vastgelegd)) {
    const los = await laatstOp(werk, casus.id, `${naam}.${sleutel}`);
    const toen = los === null ? undefined : toenBesloten(besluiten, los);
    bij.set(sleutel, toen === undefined ? kern : toen);
  }
  const uit = onderBesluit(vastgelegd, besluit, (sleutel) => bij.get(sleutel));
  const genomen = besluiten.at(-1)?.op ?? '';
  const op = [await laatstOp(werk, casus.id, `${naam}.${besluit.kern}`), await laatstOp(werk, casus.id, naam)];
  const later = op.some((een) => een !== null && een > genomen);
  return later ? { ...uit, [besluit.kern]: metLezing(uit[besluit.kern], vastgelegd[besluit.kern]) } : uit;
}

interface Groepbesluit {
  readonly naam: string;
  readonly vastgelegd: Groep;
  readonly besluit: Besluit;
  readonly besluiten: readonly Genomen<unknown>[];
}

const vast = (historie: readonly Tredebepaling[]): readonly Tredebepaling[] =>
  historie
    .filter(({ status }) => status === 'vastgesteld')
    .sort((een, ander) => (een.volgorde ?? 0) - (ander.volgorde ?? 0));

const genomenVan = (historie: readonly Tredebepaling[]): readonly Genomen<Trede>[] =>
  vast(historie).map(({ invoer, vastgesteldOp }) => ({ op: vastgesteldOp ?? '', waarde: invoer.trede }));

/** Null when no trede is in force: then there is nothing above what was recorded. */
export async function tredeVolgens(
  werk: Werk,
  casus: CasusDossier,
  historie: readonly Tredebepaling[],
  vastgelegd: Groep,
): Promise<Groep> {
  const geldend = geldendOp(historie, werk.vandaag);
  if (geldend === null) return vastgelegd;
  const { trede, ingangsdatum } = geldend.invoer;
  const bron = `casus ${casus.nummer}`;
  const besluiten = genomenVan(historie);
  const besluit = { kern: 'nummer', waarde: trede, bron };
  const feiten = await onder(werk, casus, { naam: 'trede', vastgelegd, besluit, besluiten });
  const door = await zonderOneens(werk, casus, geldend, feiten['vastgesteldDoor']);
  return {
    ...metAfgeleid({ ...feiten, vastgesteldDoor: door }, await uitBepaling(werk, casus, geldend)),
    vastgesteldOp: dagVan(feiten, ingangsdatum, bron),
  };
}

/** Less precise is no other day, and that no day may be named is recorded on purpose. */
function dagVan(feiten: Groep, ingangsdatum: string, bron: string): unknown {
  const ruw = feiten['vastgesteldOp'];
  const dag = vastgelegdeWaarde(ruw);
  if ('vastgesteldOp' in feiten && dag === undefined) return ruw;
  return typeof dag === 'string' && ingangsdatum.startsWith(dag) ? ruw : boven(ruw, { waarde: ingangsdatum, bron });
}

/** Whoever recorded that he does not agree has not set it together with the others. */
async function zonderOneens(
  { eenheid }: Werk,
  { aanbiederId }: CasusDossier,
  geldend: Tredebepaling,
  ruw: unknown,
): Promise<unknown> {
  const wie = vastgelegdeWaarde(ruw);
  const oneens = standpuntenVan(geldend).filter(({ standpunt }) => standpunt === 'oneens');
  if (!Array.isArray(wie) || oneens.length === 0) return ruw;
  const weg = new Set<unknown>();
  for (const { partijId } of oneens) {
    const soort = (await eenheid.partij.vind(partijId))?.soort;
    if (partijId === aanbiederId || soort === 'aanbieder') weg.add('raad-van-bestuur');
    else weg.add(soort === 'autoriteit' ? 'autoriteit' : 'jeugdregios');
  }
  const samen = wie.filter((een) => !weg.has(een));
  if (samen.length === wie.length) return ruw;
  if (samen.length === 0) return null;
  return typeof ruw === 'object' && !Array.isArray(ruw) ? { ...ruw, waarde: samen } : samen;
}

/** Far more events than a casus has between two plans. */
const aantalGebeurtenissen = 500;

/** A casus without a plan that once had one: people decided that there is none any more. */
export async function planVolgens(werk: Werk, casus: CasusDossier, vastgelegd: Groep): Promise<Groep> {
  const kern = vastgelegdeWaarde(vastgelegd['soort']);
  const niets = Object.keys(vastgelegd).length === 0;
  const bron = `casus ${casus.nummer}`;
  if (casus.plan !== null && (niets || kern === casus.plan))
    return kern === undefined ? { soort: { waarde: casus.plan, bron } } : vastgelegd;
  const gebeurd = await werk.eenheid.gebeurtenis.vanCasus(casus.id, 'kernteam', aantalGebeurtenissen);
  const besluiten = gebeurd
    .flatMap(({ inhoud, vastgelegdOp: op }) => (inhoud.soort === 'plan' ? [{ op, waarde: inhoud.plan }] : []))
    .reverse();
  if (casus.plan === null && besluiten.length === 0) return vastgelegd;
  const besluit = { kern: 'soort', waarde: casus.plan, bron };
  return onder(werk, casus, { naam: 'plan', vastgelegd, besluit, besluiten });
}
