/** When a task is due: counted from its start, derived from a dated fact, or agreed by people. */
import type { Draaiboektermijn, NaFeit } from './draaiboek';
import type { Termijngrond } from './taak';
import { dagenLater, eersteWerkdag, isBestaandeDag, laatsteWerkdag, wekenLater, werkdagenLater } from './termijn';
import type { Feestdagen } from './termijn';
import type { TermijnFeit } from './termijnfeit';

/** What is known of the dates of facts: a day, or less precise. */
export type Feitdata = Readonly<Partial<Record<TermijnFeit, string>>>;

/** How the term of a task that starts now is counted. */
export function grondVan(termijn: Draaiboektermijn, vanaf: string, feitdata: Feitdata): Termijngrond {
  switch (termijn.soort) {
    case 'werkdagen':
      return { soort: 'werkdagen', vanaf, aantal: termijn.aantal };
    case 'na-feit':
      return { ...termijn, feitdatum: feitdata[termijn.feit] ?? null };
    case 'geen':
      return termijn;
  }
}

/** The date a ground leads to; null when there is none, or the fact has no date yet. An agreed date stands by itself. */
export function termijnUit(grond: Termijngrond, feestdagen: Feestdagen): string | null {
  switch (grond.soort) {
    case 'werkdagen':
      return werkdagenLater(grond.vanaf, grond.aantal, feestdagen);
    case 'na-feit':
      return grond.feitdatum === null ? null : vanafFeit(grond, grond.feitdatum, feestdagen);
    case 'afgesproken':
    case 'bericht':
    case 'geen':
      return null;
  }
}

/** What has to be ready before a day is not ready after it: a term that counts back ends on a werkdag before. */
function vanafFeit({ aantal, eenheid }: NaFeit, feitdatum: string, feestdagen: Feestdagen): string | null {
  if (!isBestaandeDag(feitdatum)) return null;
  if (eenheid === 'werkdagen' && aantal !== 0) return werkdagenLater(feitdatum, aantal, feestdagen);
  const dag = eenheid === 'weken' ? wekenLater(feitdatum, aantal) : dagenLater(feitdatum, aantal);
  return aantal < 0 ? laatsteWerkdag(dag, feestdagen) : eersteWerkdag(dag, feestdagen);
}

/** The same ground after the fact changed; null when this term does not follow that fact or nothing moved. */
export function metFeitdatum(grond: Termijngrond, feitdata: Feitdata): Termijngrond | null {
  if (grond.soort !== 'na-feit') return null;
  const feitdatum = feitdata[grond.feit] ?? null;
  return feitdatum === grond.feitdatum ? null : { ...grond, feitdatum };
}
