/** What the letter before this one told the same councils, and the facts say otherwise now: for who writes to say whether that was wrong. */
import type { Dossierbestand, Briefwerk } from '../domain/briefwerk';
import type { BriefVersie } from '../domain/brievenboek';
import { bladNu, dossierVoor } from '../domain/feitenblad';
import { volgtUitBesluit } from '../domain/feitversie';
import { isPerGemeente } from './dossier-bronnen';
import { vertelVanVorige } from './dossier-samenstellen';
import type { Werk } from './werk';

/** Where it is said. */
export const RECHTZETTING = 'vervolg.rechtzetting';

export interface RechtTeZetten {
  readonly omschrijving: string;
  readonly was: string;
  readonly nu: string;
}

const isGezegd = ({ blad }: BriefVersie): boolean => blad[RECHTZETTING]?.startsWith('[') === true;

/** Also what this letter says nothing of: the councils still have it as it was. A decision that came later puts nothing right, and neither does a law. Letters of a series follow what is said for all councils. */
export async function rechtTeZetten(
  { eenheid }: Pick<Werk, 'eenheid'>,
  brief: BriefVersie,
  bestand: Dossierbestand,
  briefwerk: Pick<Briefwerk, 'andersDanVerzonden'>,
): Promise<readonly RechtTeZetten[]> {
  const kan = brief.status === 'concept' && brief.variant === '' && vertelVanVorige.has(brief.soort);
  const dossier = kan && !isGezegd(brief) ? dossierVoor(brief, bestand) : null;
  if (dossier === null) return [];
  const vorige = await eenheid.brief.vorigeAanRaden(brief.casusId, brief.publiek, brief.nummer);
  if (vorige === null) return [];
  const blad = bladNu(Object.keys(vorige.blad), dossier);
  const toen = { ...vorige, publiek: brief.publiek, variant: '', op: '' };
  return briefwerk
    .andersDanVerzonden({ blad }, [toen])
    .filter(({ feit, vanaf }) => !volgtUitBesluit(feit) && !isPerGemeente(feit) && vanaf === null)
    .flatMap(({ omschrijving, nu, toen: [eerder] }) =>
      eerder === undefined ? [] : [{ omschrijving, was: eerder.waarde, nu }],
    );
}
