/** What may not be kept, typed outside a dialogue: it is named, and who wrote it is asked to delete the message in Teams too. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { bericht } from '../beurt';
import type { BeurtAntwoord } from '../beurt';

/** The answer stays as it is; nothing of such a text is kept with it. */
export function metGezien(getypt: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const gezien = gezienIn(getypt);
  if (gezien === null) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(gezien)], nietBewaren: true };
}

/** What was found, by its kind and without a word of it; null when nothing was. */
export function gezienIn(getypt: string): string | null {
  const keuring = maakVrijeTekst(getypt);
  if (keuring.ok) return null;
  const soorten = keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
  return `${dialoogTekst.persoonsgegevens(soorten)} ${dialoogTekst.verwijderOok}`;
}
