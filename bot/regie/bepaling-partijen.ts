/** Who can be asked to decide about a trede together. */
import type { CasusDossier } from '../../domain/casus';
import { partijSoortNaam } from '../../texts/register';
import type { Beurt } from '../beurt';

interface Keuze {
  readonly id: string;
  readonly naam: string;
  readonly gebruikelijk: boolean;
}

const meestePartijen = 30;

/** The accounthoudende regio, the aanbieder and the authority first: these are usually asked. Then everybody who is involved. */
export async function gevraagdKunnenWorden({ eenheid }: Beurt, casus: CasusDossier): Promise<readonly Keuze[]> {
  const accounthouder = casus.accounthouderId === null ? null : await eenheid.partij.vind(casus.accounthouderId);
  const autoriteiten = await eenheid.partij.vanSoort(['autoriteit']);
  const eerst = [
    ...(accounthouder === null ? [] : [accounthouder]),
    { id: casus.aanbiederId, naam: casus.aanbiederNaam },
    ...autoriteiten,
  ];
  const overig = casus.betrokkenNamen.map((naam, plek) => ({ id: casus.betrokken[plek] ?? '', naam }));
  const alle: readonly Keuze[] = [
    ...eerst.map(({ id, naam }) => ({ id, naam, gebruikelijk: true })),
    ...overig.map((een) => ({ ...een, gebruikelijk: false })),
  ];
  const uniek = alle.filter(({ id }, plek) => alle.findIndex((een) => een.id === id) === plek);
  return Promise.all(uniek.slice(0, meestePartijen).map((een, _, lijst) => metSoort(eenheid, een, lijst)));
}

/** A regio and a gemeente may have one name. */
async function metSoort(eenheid: Beurt['eenheid'], een: Keuze, alle: readonly Keuze[]): Promise<Keuze> {
  if (alle.filter(({ naam }) => naam === een.naam).length === 1) return een;
  const partij = await eenheid.partij.vind(een.id);
  return partij === null ? een : { ...een, naam: `${een.naam} (${partijSoortNaam(partij.soort)})` };
}

export const gebruikelijk = (partijen: readonly Keuze[]): string =>
  partijen.flatMap((een) => (een.gebruikelijk ? [een.id] : [])).join(',');
