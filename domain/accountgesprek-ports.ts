/** The store of accountgesprekken, as the verbs see it. */
import type { Accountgesprek, AccountgesprekInvoer, Gespreksstand, GesprekStatus } from './accountgesprek';
import type { Bereik } from './policy';

export interface AccountgesprekStore {
  voegToe(gesprek: Accountgesprek): Promise<void>;
  vind(idOfNummer: string): Promise<Accountgesprek | null>;
  vindAlle(ids: readonly string[]): Promise<readonly Accountgesprek[]>;
  /** Final reports, newest conversation first; what was replaced is left out. */
  lijst(bereik: Bereik, partijId: string | null, grens: number): Promise<readonly Accountgesprek[]>;
  /** Plans and drafts of one person, nearest date first. */
  open(makerId: string, grens: number): Promise<readonly Accountgesprek[]>;
  /** The last final report with this organisation before that conversation. */
  vorige(partijId: string, datum: string, behalveId: string): Promise<Accountgesprek | null>;
  /** Writes content and status when the version still is what it was; false means somebody was first. */
  werkBij(
    id: string,
    versie: number,
    wijziging: { readonly invoer: AccountgesprekInvoer; readonly status: GesprekStatus; readonly op: string },
  ): Promise<boolean>;
  /** Marks a final report as replaced; false when another one did that before. */
  vervang(id: string, doorId: string): Promise<boolean>;
  /** Organisations without a conversation since that day, or with a plan whose day went by; the longest silence first. */
  zonderGesprek(sinds: string, vandaag: string, grens: number): Promise<readonly Gespreksstand[]>;
  /** Planned conversations whose day lies in this span (ISO dates, both included). */
  geplandTussen(van: string, tot: string, grens: number): Promise<readonly Accountgesprek[]>;
}
