/** When a task is due, how long that still is, and why then. */
import type { Taak, Taakregel, Termijngrond } from '../domain/taak';
import { isBestaandeDag, isWerkdag, werkdagenTussen } from '../domain/termijn';
import type { Feestdagen } from '../domain/termijn';
import { datumVoluit } from './datum';
import { hoofdletter } from './lijst';
import { feitNaam, naFeitNaam } from './termijnfeit';

const dagen = (aantal: number): string => (aantal === 1 ? '1 werkdag' : `${String(aantal)} werkdagen`);

/** How a date stands to today, in werkdagen; a day that people agreed may be none. */
export function totTermijn(termijn: string, vandaag: string, feestdagen: Feestdagen): string {
  const aantal = werkdagenTussen(vandaag, termijn, feestdagen);
  const datum = datumVoluit(termijn);
  if (termijn === vandaag) return `Uiterlijk vandaag, ${datum}`;
  const vrij = isWerkdag(termijn, feestdagen) ? '' : ' (geen werkdag)';
  if (termijn > vandaag) return `Uiterlijk ${datum}${vrij}: nog ${dagen(aantal)}`;
  return aantal === 0 ? `Uiterlijk ${datum}: verstreken` : `Uiterlijk ${datum}: ${dagen(-aantal)} te laat`;
}

/** On a closed casus no term runs any more. */
export function termijnZin(
  { termijn, grond, casusGesloten }: Pick<Taakregel, 'termijn' | 'grond' | 'casusGesloten'>,
  vandaag: string,
  vrij: Feestdagen,
): string {
  if (casusGesloten) return termijn === null ? 'Zonder einddatum' : `Was uiterlijk ${datumVoluit(termijn)}`;
  if (termijn !== null) return totTermijn(termijn, vandaag, vrij);
  if (grond.soort !== 'na-feit') return 'Doorlopend, zonder einddatum';
  return grond.feitdatum === null
    ? `Nog geen datum: ${feitNaam(grond.feit)} is nog niet vastgelegd`
    : `Nog geen datum: de dag van ${feitNaam(grond.feit)} is nog niet bekend, alleen ${datumVoluit(grond.feitdatum)}`;
}

/** Why the term ends when it does; empty when there is nothing to explain. */
export function grondZin(grond: Termijngrond): string {
  switch (grond.soort) {
    case 'werkdagen':
      return `${dagen(grond.aantal)} na ${datumVoluit(grond.vanaf)}`;
    case 'na-feit':
      return `${hoofdletter(naFeitNaam(grond))}${opDag(grond)}`;
    case 'afgesproken':
      return 'Afgesproken op deze casus';
    case 'bericht':
      return 'De volgende werkdag nadat een bericht niet aankwam';
    case 'geen':
      return '';
  }
}

/** The day itself is named once: a term on the day of a fact says it already. */
const opDag = ({ aantal, feitdatum }: { readonly aantal: number; readonly feitdatum: string | null }): string =>
  feitdatum === null || !isBestaandeDag(feitdatum) ? '' : ` ${aantal === 0 ? '' : 'op '}${datumVoluit(feitdatum)}`;

/** Where a task comes from; what no source confirms is called an example. */
export function bronZin({ draaiboekId, bron, officieel, berichtId }: Taak): string {
  if (berichtId !== null) return 'Gestart omdat een bericht over deze casus niet aankwam.';
  if (draaiboekId === null) return 'Eigen taak van deze casus, niet uit het draaiboek.';
  const voorbeeld = officieel ? '' : ' Trede en termijn: voorbeeld, niet officieel.';
  return bron === null ? `Uit het draaiboek.${voorbeeld}` : `Uit het draaiboek. Bron van de taak: ${bron}.${voorbeeld}`;
}
