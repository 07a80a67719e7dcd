/** Letters found again: the list of a casus, and what waits for who asks. */
import { casusbrieven, eigenBrieven } from '../../app/brieven-inzien';
import { voerUit } from '../../app/use-case';
import { casusbrievenKaart, eigenBrievenKaart } from '../../cards/brieven';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

export async function brievenVan(beurt: Beurt, casus: string, vanaf = 0): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusbrieven, { casus });
  return gevonden.ok ? toon(beurt, casusbrievenKaart({ ...gevonden.value, vanaf })) : weiger(beurt, gevonden.fout);
}

export async function brievenVoorU(beurt: Beurt, vanaf = 0): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, eigenBrieven, {});
  return gevonden.ok ? toon(beurt, eigenBrievenKaart({ ...gevonden.value, vanaf })) : weiger(beurt, gevonden.fout);
}

export const brievenHandlers = {
  'brieven.inzien': (beurt, { casus, vanaf }) =>
    casus === undefined ? brievenVoorU(beurt, vanaf) : brievenVan(beurt, casus, vanaf),
} as const satisfies Partial<Handlers>;
