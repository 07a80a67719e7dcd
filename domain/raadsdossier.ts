/** The facts as the letter to one council reads them: the same for the house and for a file that left it. */
import type { Vorigebrief } from './briefreeks';
import { metVorigeBrief } from './briefreeks-vorige';
import type { Dossierbestand } from './briefwerk';
import { metGemeente } from './met-gemeente';
import { metOntvangendeRaad } from './ontvangende-raad';
import type { Raad } from './ontvangende-raad';

/** `vorige`: the letter that left for this council before; a cover letter says nothing of it. */
export function raadsdossier(
  dossier: Dossierbestand,
  soort: string,
  { vorige, ...raad }: Raad & { readonly vorige: Vorigebrief | null },
): Dossierbestand {
  const eigen = metGemeente(dossier, raad.gemeente, raad.gegevens);
  if (soort === 'aanbiedingsbrief') return metOntvangendeRaad(eigen, raad);
  return vorige === null ? eigen : metVorigeBrief(eigen, vorige);
}

/** People may record that the letters of a casus are for one council. */
export function genoemdeGemeente({ ontvanger }: Dossierbestand): string | null {
  const feit = alsGroep(ontvanger)['gemeente'];
  const naam = typeof feit === 'string' ? feit : alsGroep(feit)['waarde'];
  return typeof naam === 'string' && naam !== '' ? naam : null;
}

/** By name, as the casus knows them; nobody while that is a gap. */
export function gemeentenVanRegio({ accounthouder }: Dossierbestand): readonly string[] {
  const feit = alsGroep(accounthouder)['gemeenten'];
  const namen: unknown = Array.isArray(feit) ? feit : alsGroep(feit)['waarde'];
  return Array.isArray(namen) ? namen.filter((naam) => typeof naam === 'string') : [];
}

const alsGroep = (ruw: unknown): Readonly<Record<string, unknown>> =>
  typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : {};
