/** What is asked of "the letter" where none is before somebody: the newest of the casus that is, said by its number, or that there is none. */
import { casusbrieven } from '../../app/brieven-inzien';
import { voerUit } from '../../app/use-case';
import { briefNaam } from '../../texts/brief';
import { briefkortTekst } from '../../texts/briefkort';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metZin } from '../met-zin';
import { weiger } from '../prive';

/** Taken back is no letter to go on with. Null where there is none. */
export async function nieuwsteVan(beurt: Beurt, casus: string) {
  const gevonden = await voerUit(beurt, casusbrieven, { casus });
  if (!gevonden.ok) return gevonden;
  const { brieven, casusNummer, zietAlle } = gevonden.value;
  return {
    ok: true,
    casusNummer,
    zietAlle,
    brief: brieven.find(({ status }) => status !== 'ingetrokken') ?? null,
  } as const;
}

export const vanNieuwste =
  (doe: (beurt: Beurt, brief: string) => Promise<BeurtAntwoord>) =>
  async (beurt: Beurt, casus: string): Promise<BeurtAntwoord> => {
    const gevonden = await nieuwsteVan(beurt, casus);
    if (!gevonden.ok) return weiger(beurt, gevonden.fout);
    const { brief, casusNummer, zietAlle } = gevonden;
    // That there is none is said to who would see it.
    if (brief === null) return zeg(briefkortTekst[zietAlle ? 'geenBrief' : 'geenBriefVoorU'](casusNummer));
    return metZin(briefkortTekst.nieuwste(briefNaam(brief.soort), brief.nummer), await doe(beurt, brief.id));
  };
