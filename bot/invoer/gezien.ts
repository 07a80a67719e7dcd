/** What may not be kept, typed outside a dialogue: it is named, and who wrote it is asked to delete the message in Teams too. */
import { berichtKaart } from '../../cards/bericht';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { bericht } from '../beurt';
import type { BeurtAntwoord } from '../beurt';
import type { Inbound } from '../messages';

/** The answer stays as it is; nothing of such a text is kept with it. */
export function metGezien(getypt: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const gezien = gezienIn(getypt);
  if (gezien === null) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(gezien)], nietBewaren: true };
}

/** The same where the buttons of the answer go on with the text: above them stands what they go on with. */
export function metSchoon(
  getypt: string,
  antwoord: BeurtAntwoord,
  plek: Inbound['plek'] = 'persoonlijk',
): BeurtAntwoord {
  const gezien = gezienIn(getypt);
  // Where others read along nothing of the text is said again.
  if (gezien === null || plek !== 'persoonlijk') return metGezien(getypt, antwoord);
  const kaart = berichtKaart({
    kop: dialoogTekst.persoonsgegevensKop,
    alineas: [
      gezien,
      { tekst: dialoogTekst.zonderGegevens, subtiel: true },
      maskeer(getypt),
      { tekst: dialoogTekst.schoonBijKeuze, subtiel: true },
    ],
  });
  return { ...antwoord, berichten: [bericht(kaart), ...antwoord.berichten], nietBewaren: true };
}

/** What was found, by its kind and without a word of it; null when nothing was. */
export function gezienIn(getypt: string): string | null {
  const keuring = maakVrijeTekst(getypt);
  if (keuring.ok) return null;
  const soorten = keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
  return `${dialoogTekst.persoonsgegevens(soorten)} ${dialoogTekst.verwijderOok}`;
}
