/** Two or more names fit, or none does and some look like it: ask which one, with a button for each. */
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { dialoogTekst } from '../texts/dialoog';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { hulpTekst } from '../texts/hulp';
import type { Intent } from './begrip/begrepen';
import { leesBericht } from './bericht-lezen';
import type { Beurt } from './beurt';
import { onderwerpVan } from './gesprek-onderwerp';
import { lijktOp } from './lijkt-op';
import type { Kaart } from './messages';
import { andereNaamIn, onbekendeNaamIn } from './onbekende-naam';

/** Cards show about six buttons; more names than this means the text should say more. */
const meeste = 5;

export const kandidatenKaart = (intent: Intent, kandidaten: readonly string[]): Kaart =>
  berichtKaart({
    kop: dialoogTekst.welkeNaam,
    knoppen: kandidaten.slice(0, meeste).map((naam) => button(naam, 'voorstel.kiezen', { intent, tekst: naam })),
  });

/** A name that is not in the register, with those that look like it; null when the text holds no such name, or may not be said back. */
export function naamVraag(
  beurt: Beurt,
  intent: Intent,
  tekst: string,
  zin: (naam: string) => string = hulpTekst.naamNietHier,
): Kaart | null {
  const zoek = onderwerpVan(beurt).casus === undefined ? onbekendeNaamIn : andereNaamIn;
  const naam = zoek(leesBericht(beurt, tekst));
  if (naam === null || !maakVrijeTekst(tekst).ok) return null;
  const namen = lijktOp(beurt.register, naam);
  return berichtKaart({
    kop: hulpTekst.nietHierKop(naam),
    alineas: [zin(naam), ...(namen.length === 0 ? [] : [hulpTekst.bedoeltU])],
    knoppen: namen.map((een) => button(een, 'voorstel.kiezen', { intent, tekst: een })),
  });
}
