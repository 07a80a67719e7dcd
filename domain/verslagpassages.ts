/** The report of an accountgesprek in pieces that each stand for themselves: a theme with what was said of it, and what is said apart from themes. */
import { gespreksthemas, themadelen } from './accountgesprek';
import type { AccountgesprekInvoer, Gespreksthema } from './accountgesprek';

export interface Verslagpassage {
  /** Null for what belongs to no theme. */
  readonly thema: Gespreksthema | null;
  readonly tekst: string;
}

export const verslagpassages = (invoer: AccountgesprekInvoer): readonly Verslagpassage[] => [
  ...gespreksthemas.flatMap((thema) => {
    const verslag = invoer.themas[thema];
    const tekst = themadelen.flatMap((deel) => verslag?.[deel] ?? []).join(' ');
    return tekst === '' ? [] : [{ thema, tekst }];
  }),
  ...[invoer.aanleiding, invoer.verteld, invoer.risicoDiscontinuiteit, invoer.aanbodInGevaar, invoer.afspraken].flatMap(
    (tekst) => (tekst ? [{ thema: null, tekst }] : []),
  ),
];
