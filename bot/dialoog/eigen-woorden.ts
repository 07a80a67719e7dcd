/** An answer that was refused and typed once more is believed: whoever reads it sees that it does not fit its question. */
import { maskeer } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import type { Leeshulp, Lezing } from '../dialogue';

interface Stap {
  readonly vrij?: true;
  lees(tekst: VrijeTekst, hulp: Leeshulp): Lezing<unknown>;
}

/** `getoond`: as the summary prints it. */
export function inEigenWoorden(stap: Stap, waarde: unknown, getoond: string, hulp: Leeshulp): string {
  const woorden = getyptIn(waarde);
  if (stap.vrij !== true || woorden === null) return getoond;
  const lezing = stap.lees(maskeer(woorden), hulp);
  return lezing.ok || lezing.alsnog === undefined ? getoond : dialoogTekst.pastNiet(getoond);
}

/** A moment is kept with the words it was read in. */
function getyptIn(waarde: unknown): string | null {
  if (typeof waarde === 'string') return waarde;
  const tekst = typeof waarde === 'object' && waarde !== null && 'tekst' in waarde ? waarde.tekst : null;
  return typeof tekst === 'string' ? tekst : null;
}
