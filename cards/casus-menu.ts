/** Everything one person may do with a casus, one line each. */
import type { CasusStap } from '../domain/casus';
import { regieTekst, stapNaam, stapUitlegZin } from '../texts/regie';
import { button } from './button';
import type { Knop } from './button';
import { terug } from './casus-formulier';
import type { Kop } from './casus-formulier';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

/** The button says what it opens: a screen reader reads buttons apart from the text around them. */
export interface Menuregel {
  readonly uitleg: string;
  readonly knoppen: readonly Knop[];
}

/** Everything one person may do with a casus, one line each. */
export const menuKaart = (casus: Kop, regels: readonly Menuregel[]): Kaart =>
  lijstKaart({
    kop: regieTekst.menuKop(casus.nummer),
    items: regels.map(({ uitleg, knoppen }) => ({ titel: '', regels: uitleg === '' ? [] : [uitleg], knoppen })),
    knoppen: [terug(casus)],
  });

/** One step that needs no words. */
export const stapKnop = (casusId: string, stap: 'behandelen' | 'afronden', sleutel: string): Knop =>
  button(stapNaam(stap), 'casus.stap', { casus: casusId, stap, sleutel });

export const stapregel = (stap: CasusStap, knop: Knop): Menuregel => ({
  uitleg: stapUitlegZin(stap),
  knoppen: [knop],
});
