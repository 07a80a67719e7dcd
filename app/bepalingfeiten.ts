/** Who set a trede together, as its own record says it: who agreed, and the authority, whose people set it. */
import type { Afgeleid, Afgeleiden } from '../domain/afgeleid';
import type { CasusDossier } from '../domain/casus';
import type { Partij } from '../domain/partij';
import { standpuntenVan } from '../domain/partijstandpunt';
import type { Tredebepaling } from '../domain/trede';
import type { Werk } from './werk';

type Besluitnemer = 'jeugdregios' | 'raad-van-bestuur' | 'autoriteit';
const volgorde: readonly Besluitnemer[] = ['jeugdregios', 'raad-van-bestuur', 'autoriteit'];

/** Null: letters have no word for this partij among who set a trede, so people are asked instead. */
function besluitnemer({ id, soort }: Partij, { aanbiederId }: CasusDossier): Besluitnemer | null {
  if (id === aanbiederId) return 'raad-van-bestuur';
  if (soort === 'autoriteit') return 'autoriteit';
  return soort === 'jeugdregio' || soort === 'samenwerkingsverband' ? 'jeugdregios' : null;
}

/** Empty where the record cannot be told in the words of a letter. Who was there without a recorded standpoint did not agree. */
export async function uitBepaling(
  { eenheid }: Werk,
  casus: CasusDossier,
  bepaling: Tredebepaling,
): Promise<Afgeleiden> {
  const partijen: Partij[] = [];
  const standpunten = standpuntenVan(bepaling);
  for (const { partijId } of standpunten.filter(({ standpunt }) => standpunt === 'eens')) {
    const partij = await eenheid.partij.vind(partijId);
    if (partij !== null) partijen.push(partij);
  }
  partijen.push(...(await vanVaststeller(eenheid, bepaling)));
  const wie = partijen.map((partij) => besluitnemer(partij, casus));
  if (wie.includes(null)) return {};
  const herkomst = herkomstVan(casus, bepaling);
  const samen = volgorde.filter((een) => wie.includes(een));
  const regios = partijen.filter((_, plek) => wie[plek] === 'jeugdregios');
  return {
    ...(samen.length === 0 ? {} : { vastgesteldDoor: { waarde: samen, ...herkomst } }),
    ...(regios.length === 0
      ? {}
      : { jeugdregios: { waarde: regiosInWoorden(regios), noemt: spellingen(regios), ...herkomst } }),
  };
}

/** Whoever set it did so for his own partij, also where that was not asked apart; what it answered itself counts before that. */
async function vanVaststeller(
  eenheid: Werk['eenheid'],
  { invoer, vastgesteldDoor }: Tredebepaling,
): Promise<readonly Partij[]> {
  const persoon = vastgesteldDoor === null ? null : await eenheid.persoon.vind(vastgesteldDoor);
  if (persoon === null || invoer.partijen.some(({ partijId }) => partijId === persoon.partijId)) return [];
  const partij = await eenheid.partij.vind(persoon.partijId);
  return partij === null ? [] : [partij];
}

function herkomstVan({ nummer }: CasusDossier, bepaling: Tredebepaling): Omit<Afgeleid, 'waarde'> {
  const { vastgesteldOp: op, vastgesteldDoorNaam: door } = bepaling;
  return {
    ...{ bron: `tredebepaling van casus ${nummer}`, spreektTegen: true },
    ...(op === null ? {} : { datum: op.slice(0, 10) }),
    ...(door === null ? {} : { bevestigdDoor: door }),
  };
}

/** A samenwerkingsverband alone stands by its own name, which takes no article. */
function regiosInWoorden(regios: readonly Partij[]): string {
  const namen = new Intl.ListFormat('nl', { type: 'conjunction' }).format(regios.map(({ naam }) => naam));
  if (regios.length > 1) return `de jeugdregio’s ${namen}`;
  return regios[0]?.soort === 'jeugdregio' ? `de jeugdregio ${namen}` : namen;
}

const spellingen = (regios: readonly Partij[]): readonly (readonly string[])[] =>
  regios.map(({ naam, aliassen }) => [naam, ...aliassen]);
