/** What somebody typed on a card, past the door: not longer than the card allows. */
import { ingevuld } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { zeg } from '../beurt';
import type { BeurtAntwoord } from '../beurt';

export type Gelezen =
  { readonly ok: true; readonly tekst: VrijeTekst | null } | { readonly ok: false; readonly antwoord: BeurtAntwoord };

/** Left empty is null; longer than the card allows did not come from the card. */
export function leesTekst(getypt: VrijeTekst | undefined, max: number): Gelezen {
  const tekst = ingevuld(getypt);
  if (tekst !== null && tekst.length > max) return { ok: false, antwoord: zeg(dialoogTekst.teLang(max)) };
  return { ok: true, tekst };
}
