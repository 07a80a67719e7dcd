/** When a task is due: counted from its start, derived from a dated fact, or agreed by people. */
import type { Draaiboektermijn, TermijnFeit } from './draaiboek';
import type { Termijngrond } from './taak';
import { eersteWerkdag, wekenLater, werkdagenLater } from './termijn';
import type { Feestdagen } from './termijn';

/** The dates of facts that are known. */
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
      return grond.feitdatum === null ? null : eersteWerkdag(wekenLater(grond.feitdatum, grond.weken), feestdagen);
    case 'afgesproken':
    case 'bericht':
    case 'geen':
      return null;
  }
}

/** The same ground after the fact changed; null when this term does not follow that fact or nothing moved. */
export function metFeitdatum(grond: Termijngrond, feitdata: Feitdata): Termijngrond | null {
  if (grond.soort !== 'na-feit') return null;
  const feitdatum = feitdata[grond.feit] ?? null;
  return feitdatum === grond.feitdatum ? null : { ...grond, feitdatum };
}
