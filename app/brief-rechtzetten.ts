/** What the letter before this one told the same readers, and the facts say otherwise now: for who writes to say whether that was wrong. */
import type { Dossierbestand, Briefwerk } from '../domain/briefwerk';
import type { BriefVersie } from '../domain/brievenboek';
import { bladNu, dossierVoor } from '../domain/feitenblad';
import { volgtUitBesluit } from '../domain/feitversie';
import { vorigeSoortenVan } from '../domain/vorige-brief';
import { isPerGemeente } from './raakvlak';
import { vorigeVan } from './vorige-brief';
import type { Werk } from './werk';

/** Where it is said. */
export const RECHTZETTING = 'vervolg.rechtzetting';
/** And in a letter that says nothing else. */
const ALLEEN_RECHTZETTING: Readonly<Record<string, string>> = {
  rechtzettingsbrief: 'rechtzettingsbrief.punten',
  persrechtzetting: 'persrechtzetting.punten',
};
export const zetAlleenRecht = (soort: string): boolean => Object.hasOwn(ALLEEN_RECHTZETTING, soort);
export const rechtzettingIn = (soort: string): string => ALLEEN_RECHTZETTING[soort] ?? RECHTZETTING;

export interface RechtTeZetten {
  readonly omschrijving: string;
  readonly was: string;
  readonly nu: string;
}

/** A value stands in the sheet as JSON, an absence as a word: what nobody knew then was not told wrongly. */
const wasBekend = (ruw = ''): boolean => /^(?:["[{\d-]|true$|false$)/u.test(ruw);

const isGezegd = ({ blad, soort }: BriefVersie): boolean => blad[rechtzettingIn(soort)]?.startsWith('[') === true;

/** Also what this letter says nothing of: the councils still have it as it was. A decision that came later puts nothing right, and neither does a law. Of a letter of a series it is the letter that this council got; what it is put right with is said to all of them. */
export async function rechtTeZetten(
  werk: Pick<Werk, 'eenheid'>,
  brief: BriefVersie,
  bestand: Dossierbestand,
  briefwerk: Pick<Briefwerk, 'andersDanVerzonden'>,
): Promise<readonly RechtTeZetten[]> {
  const kan = brief.status === 'concept' && vorigeSoortenVan(brief.soort).length > 0;
  const dossier = kan && !isGezegd(brief) ? dossierVoor(brief, bestand) : null;
  if (dossier === null) return [];
  const vorige = await vorigeVan(werk, brief, bestand);
  if (vorige === null) return [];
  const blad = bladNu(Object.keys(vorige.blad), dossier);
  const toen = { ...vorige, publiek: brief.publiek, variant: '', op: '' };
  return briefwerk
    .andersDanVerzonden({ blad }, [toen])
    .filter(({ feit, vanaf }) => !volgtUitBesluit(feit) && !isPerGemeente(feit) && vanaf === null)
    .filter(({ feit }) => wasBekend(vorige.blad[feit]))
    .flatMap(({ omschrijving, nu, toen: [eerder] }) =>
      eerder === undefined ? [] : [{ omschrijving, was: eerder.waarde, nu }],
    );
}
