/** What the reports of accountgesprekken with an organisation say of what is looked for, for who may read them. */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { voerUit } from '../../app/use-case';
import type { GevondenVerslag } from '../../cards/doorzoeken';
import { gaatOver } from '../../domain/onderwerpen';
import { verslagpassages } from '../../domain/verslagpassages';
import { themaNaam } from '../../texts/accountgesprek';
import type { Beurt } from '../beurt';
import type { Gezocht } from './doorzoek-vraag';

/** Newest first; null for who may not read them. */
export async function gesprekkenOver(
  beurt: Beurt,
  partijId: string,
  gezocht: readonly Gezocht[],
): Promise<readonly GevondenVerslag[] | null> {
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId });
  if (!gevonden.ok) return null;
  return gevonden.value.verslagen.flatMap(({ id, nummer, invoer }) =>
    verslagpassages(invoer)
      .map(({ thema, tekst }) => (thema === null ? tekst : `${themaNaam(thema)}: ${tekst}`))
      .filter((zin) => gezocht.some(({ onderwerpen }) => onderwerpen.some((een) => gaatOver(zin, een))))
      .map((zin) => ({ gesprek: id, nummer, datum: invoer.datum, zin })),
  );
}
