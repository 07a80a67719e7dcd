/** What a message does to the next step of its casus, said in the preview: nobody is surprised by it afterwards. */
import type { Stap } from '../domain/casus';
import { casusberichtTekst } from '../texts/casusbericht';

/** What a correction does to the step that its message named: nobody is surprised by it afterwards. */
export function stapNa(oud: Stap | null, nieuw: Stap | null): readonly string[] {
  const tekst = casusberichtTekst;
  if (oud === null) return [];
  const was = tekst.stap(oud.wat, oud.voor);
  if (nieuw === null) return [tekst.stapVervalt(was)];
  return [oud.wat === nieuw.wat && oud.voor === nieuw.voor ? tekst.stapBlijft : tekst.stapAnders(was)];
}

/** What an ordinary message does to what the casus waits for now: a step that was named makes place, a task stays open. */
export function stapNaast(nu: StapNu | null | undefined, nieuw: Stap | null): readonly string[] {
  const tekst = casusberichtTekst;
  if (!nu) return [];
  const staat = tekst.stap(nu.stap.wat, nu.stap.voor);
  if (nu.taak !== null) return nieuw === null ? [] : [tekst.taakBlijftOpen(staat)];
  if (nieuw === null) return [tekst.stapStaatNog(staat)];
  return nu.stap.wat === nieuw.wat && nu.stap.voor === nieuw.voor ? [] : [tekst.stapVervangt(staat)];
}

/** Somebody may write down afterwards what should have been done; he is told, and decides. */
export const stapVoorbij = (nieuw: Stap | null, vandaag: string | undefined): readonly string[] =>
  vandaag !== undefined && nieuw?.voor != null && nieuw.voor < vandaag ? [casusberichtTekst.stapVoorbij] : [];

export interface StapNu {
  readonly stap: Stap;
  /** The task that it is, where no message named one. */
  readonly taak: string | null;
}
