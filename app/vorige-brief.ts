/** The letter before this one, for the letters that begin with it: the last that left for its readers, or the press release that people chose. */
import type { BriefVersie } from '../domain/brievenboek';
import { persberichtMetFout } from '../domain/briefreeks-vorige';
import type { Dossierbestand } from '../domain/briefwerk';
import type { Werk } from './werk';

type Lezer = Pick<BriefVersie, 'casusId' | 'soort' | 'publiek' | 'variant' | 'nummer'>;

const WEG: ReadonlySet<string> = new Set<BriefVersie['status']>(['vrijgegeven', 'verzonden']);

/** Of a series each council reads what it got itself. Null where none left, and where the number that was chosen is no press release of this casus that left. */
export async function vorigeVan({ eenheid }: Pick<Werk, 'eenheid'>, lezer: Lezer, dossier: Dossierbestand) {
  if (lezer.variant !== '') return eenheid.briefreeks.vorigeBrief(lezer.casusId, lezer.variant, lezer.nummer);
  const gekozen = lezer.soort === 'persrechtzetting' ? persberichtMetFout(dossier) : undefined;
  if (gekozen === undefined) return eenheid.brief.vorige(lezer, lezer.nummer);
  const brief = await eenheid.brief.nieuwste(gekozen.toUpperCase());
  const past = brief?.casusId === lezer.casusId && brief.soort === 'persbericht' && WEG.has(brief.status);
  return past ? brief : null;
}
