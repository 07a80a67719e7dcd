/** What letters say of the help where it stops at an aanbieder. All in the present: no fact says on which day, so it has to be true before and after. */
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { kies, vanwege, zin } from '../../domain/zin';
import type { Openbaar } from './frasen';

interface Woorden {
  readonly de: Zinsdeel;
  readonly De: Zinsdeel;
  readonly anderen: Zinsdeel;
}

const hulp: Woorden = { de: zin`de hulp`, De: zin`De hulp`, anderen: zin`andere aanbieders` };
/** A GI carries out measures of a court: what jeugdigen get of it is begeleiding. */
const begeleiding: Woorden = { de: zin`de begeleiding`, De: zin`De begeleiding`, anderen: zin`andere organisaties` };

/** One sentence where the help stops, another where it does not or nobody knows. */
export const bijStoppen = <R extends Keuze>({ hulp: { doorgang } }: Openbaar, wel: R, niet: R): R =>
  vanwege(doorgang, doorgang.status === 'bekend' && doorgang.waarde === 'stopt-bij-deze-aanbieder' ? wel : niet);

/** How it goes on is asked for only where the help stops; until somebody recorded it, it is a gap and no promise. */
export function stoppen(
  z: Openbaar,
  maak: (delen: Pick<Woorden, 'de' | 'De'> & { readonly daarna: Zinsdeel }) => Zinsdeel,
): Zinsdeel {
  const { soort } = z.aanbieder;
  const woorden = soort.status === 'bekend' && soort.waarde === 'gi' ? begeleiding : hulp;
  return vanwege(soort, maak({ ...woorden, daarna: hoeVerder(z, woorden) }));
}

const hoeVerder = (z: Openbaar, { de, De, anderen }: Woorden): Zinsdeel =>
  kies(z.afsluiting.hulpDaarna, {
    'andere-aanbieders': zin`${De} gaat verder bij ${anderen}.`,
    afgerond: zin`${De} die nog liep, is afgerond.`,
    'nog-niet-bekend': zin`Hoe het met ${de} verdergaat, is nog niet bekend.`,
  }) ?? zin``;
