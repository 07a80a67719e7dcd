/** Free text on its way to a verb: length, danger and personal data first. What is stopped is kept nowhere. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { berichtKaart } from '../../cards/bericht';
import type { Knop } from '../../cards/button';
import { dialoogTekst } from '../../texts/dialoog';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { langsteAntwoord } from '../dialoog/antwoord';
import { elders, verwijzingKaart } from './verwijzen';

export type Keuring =
  { readonly ok: true; readonly tekst: VrijeTekst } | { readonly ok: false; readonly antwoord: BeurtAntwoord };

interface Keuropties {
  /** What the same person wrote just before: a BSN may be split over two messages. */
  readonly vorige?: string;
  /** A button that sends the text again without what was found. */
  readonly knop: (gemaskeerd: string) => Knop;
}

export function keurTekst(beurt: Beurt, ruw: string, { vorige = '', knop }: Keuropties): Keuring {
  const stop = (antwoord: BeurtAntwoord): Keuring => ({ ok: false, antwoord });
  if (ruw.length > langsteAntwoord) return stop(zeg(dialoogTekst.teLang(langsteAntwoord)));
  const naar = elders(beurt, ruw);
  if (naar) return stop({ ...zeg(verwijzingKaart(naar, beurt.vandaag, ruw)), nietBewaren: true });
  const keuring = maakVrijeTekst(ruw, { vorige });
  if (keuring.ok) return { ok: true, tekst: keuring.tekst };
  const soorten = keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
  const gevonden = zeg(
    berichtKaart({
      kop: dialoogTekst.persoonsgegevensKop,
      alineas: [
        dialoogTekst.persoonsgegevens(soorten),
        { tekst: dialoogTekst.zonderGegevens, subtiel: true },
        keuring.gemaskeerd,
        { tekst: dialoogTekst.verwijderOok, subtiel: true },
      ],
      knoppen: [knop(keuring.gemaskeerd)],
    }),
  );
  return stop({ ...gevonden, nietBewaren: true });
}
