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

/** Resolves when there are so many; fails after a minute. */
export async function tot(huis: Huis, aantal: number, vanTabel: string): Promise<void> {
  for (let keer = 0; keer < 1_200; keer += 1) {
    if ((await tel(huis, vanTabel)) === aantal) return;
    await new Promise((los) => setTimeout(los, 50));
  }
  throw new Error(`never ${String(aantal)}: ${vanTabel}`);
}

export const telMeldingen = (huis: Huis, kenmerk: string): Promise<number> =>
  tel(huis, 'melding where invoer like ?', `%kenmerk ${kenmerk}.%`);

export const kapotteRegel = ({ wereld }: Huis): Promise<number | null> =>
  wereld.eenheid(({ db }) => eersteKapotteRegel(db));
