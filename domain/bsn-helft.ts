/** The first half of a BSN that was finished in a later message: it leaves the text in which it was kept. */
import { vrijeTekstUitOpslag } from './persoonsgegevens';
import type { VrijeTekst } from './persoonsgegevens';

/** The last digits of a text, with what people put between digits, and whatever follows without another digit. */
const LAATSTE_CIJFERS = /\d(?:[\d\s.\-/\\_,:;]*\d)?(?=\D*$)/;

/** Only takes away, so what was guarded stays guarded. */
export const zonderBsnHelft = (tekst: VrijeTekst): VrijeTekst =>
  vrijeTekstUitOpslag(tekst.replace(LAATSTE_CIJFERS, '[BSN weggehaald]'));
