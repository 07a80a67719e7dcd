/** A sample case with some facts changed, read as any other, and the sentences a letter makes of it. */
import { alleZinnen } from '../../domain/document';
import type { Zin } from '../../domain/document';
import { parseDossier } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import type { Publiek } from '../../domain/publiek';
import { maakBrief } from './index';
import type { BriefsoortNaam } from './index';
import { heeftWoorden } from './zinsjabloon';

/** By name: each as `parseDossier` reads it. */
export type Voorbeelden = Readonly<Record<string, Dossierbestand>>;
type Dossierbestand = Readonly<Record<string, unknown>>;

/** A sample case with some facts changed, so that it shows one sentence. */
export interface Proefgeval {
  readonly naam: string;
  readonly anders: Readonly<Record<string, unknown>>;
  readonly datum: string | null;
}

/** One sentence in one wording of ours, and the case that shows it. */
export interface Zinvorm {
  /** The id, and behind `~` the variant where the reference case shows another wording. */
  readonly zin: string;
  readonly basis: string;
  /** With its notes, where it has any. */
  readonly sjabloon: string;
  readonly voorbeeld: string;
  readonly geval: Proefgeval;
}

export type Zinnentabel = Readonly<Record<string, readonly Zinvorm[]>>;

function metAnders(json: Dossierbestand, anders: Readonly<Record<string, unknown>>): Dossierbestand {
  const uit: Record<string, unknown> = { ...json };
  for (const [id, waarde] of Object.entries(anders)) {
    const [groep = '', sleutel = ''] = id.split('.');
    uit[groep] = { ...(uit[groep] as object | undefined), [sleutel]: waarde };
  }
  return uit;
}

export function leesGeval(voorbeelden: Voorbeelden, { naam, anders }: Proefgeval): Dossier | null {
  const json = voorbeelden[naam];
  if (json === undefined) return null;
  // Another trede has its own label and draaiboek.
  const vrij = 'trede.nummer' in anders ? { 'trede.label': null, 'trede.draaiboek': null } : {};
  const gelezen = parseDossier(metAnders(json, { ...vrij, ...anders }));
  return gelezen.ok ? gelezen.value : null;
}

export const zinnenVanGeval = (
  soort: BriefsoortNaam,
  publiek: Publiek,
  dossier: Dossier,
  datum: string | null,
): readonly Zin[] => {
  const brief = maakBrief(soort, publiek, dossier, { kenmerk: '', versie: 1, concept: true, datum });
  return brief === undefined ? [] : alleZinnen(brief).filter(heeftWoorden);
};
