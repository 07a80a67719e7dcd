/** Two or more names fit: ask which one, with a button for each. */
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { dialoogTekst } from '../texts/dialoog';
import type { Intent } from './begrip/begrepen';
import type { Kaart } from './messages';

/** Cards show about six buttons; more names than this means the text should say more. */
const meeste = 5;

export const kandidatenKaart = (intent: Intent, kandidaten: readonly string[]): Kaart =>
  berichtKaart({
    kop: dialoogTekst.welkeNaam,
    knoppen: kandidaten.slice(0, meeste).map((naam) => button(naam, 'voorstel.kiezen', { intent, tekst: naam })),
  });
