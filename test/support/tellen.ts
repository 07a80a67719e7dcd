/** Looks into the tables of a running house: how many of something there are, and whether the logboek still holds. */
import { eersteKapotteRegel } from '../../db/logboek-store';
import type { OpenWorld } from '../../db/world';

type Huis = { readonly wereld: OpenWorld };

export async function tel(
  { wereld }: Huis,
  vanTabel: string,
  ...waarden: readonly (string | number)[]
): Promise<number> {
  const [rij] = await wereld.eenheid(({ db }) =>
    db.rijen<{ aantal: number }>(`select count(*) as aantal from ${vanTabel}`, waarden),
  );
  return Number(rij?.aantal ?? -1);
}

export const telMeldingen = (huis: Huis, kenmerk: string): Promise<number> =>
  tel(huis, 'melding where invoer like ?', `%kenmerk ${kenmerk}.%`);

export const kapotteRegel = ({ wereld }: Huis): Promise<number | null> =>
  wereld.eenheid(({ db }) => eersteKapotteRegel(db));
