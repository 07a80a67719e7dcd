/** What somebody typed on a card, through the guard; or the answer that says what may not be kept. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { berichtKaart } from '../../cards/bericht';
import { dialoogTekst } from '../../texts/dialoog';
import { zeg } from '../beurt';
import type { BeurtAntwoord } from '../beurt';

export type Gelezen =
  { readonly ok: true; readonly tekst: VrijeTekst | null } | { readonly ok: false; readonly antwoord: BeurtAntwoord };

/** Left empty is null; longer than the card allows did not come from the card. */
export function leesTekst(ruw: string | undefined, max: number): Gelezen {
  const tekst = ruw?.trim() ?? '';
  if (tekst === '') return { ok: true, tekst: null };
  if (tekst.length > max) return { ok: false, antwoord: zeg(dialoogTekst.teLang(max)) };
  const keuring = maakVrijeTekst(tekst);
  if (keuring.ok) return keuring;
  const soorten = keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
  const { persoonsgegevens, zonderGegevens, verwijderOok, persoonsgegevensKop: kop } = dialoogTekst;
  const alineas = [persoonsgegevens(soorten), zonderGegevens, keuring.gemaskeerd, verwijderOok];
  return { ok: false, antwoord: { ...zeg(berichtKaart({ kop, alineas })), nietBewaren: true } };
}
