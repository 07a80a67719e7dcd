/** What may not be kept, typed outside a dialogue: it is named, and who wrote it is asked to delete the message in Teams too. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { bericht } from '../beurt';
import type { BeurtAntwoord } from '../beurt';

/** The answer stays as it is; nothing of such a text is kept with it. */
export function metGezien(getypt: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const keuring = maakVrijeTekst(getypt);
  if (keuring.ok) return antwoord;
  const soorten = keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
  const gezien = bericht(`${dialoogTekst.persoonsgegevens(soorten)} ${dialoogTekst.verwijderOok}`);
  return { ...antwoord, berichten: [...antwoord.berichten, gezien], nietBewaren: true };
}
