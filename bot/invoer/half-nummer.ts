/** A number without the letter that says of what it is: asked back, for whoever has it in mind, and nothing is looked up. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Intent } from '../begrip/begrepen';

/** The whole message, or behind a word that asks for it. */
const HALF = /^(?:(?:zoek|toon|open|geef|nummer|nr\.?) (?:mij )?(?:nummer |nr\.? )?)?(\d{4}-\d{4})[?.!]?$/i;

const SOORTEN: readonly (readonly [letter: keyof typeof hulpTekst.nummerVan, intent: Intent])[] = [
  ['C', 'casus.tonen'],
  ['M', 'melding.status'],
];

export function halfNummer(_: Beurt, tekst: string): BeurtAntwoord | null {
  const nummer = HALF.exec(tekst.trim())?.[1];
  if (nummer === undefined) return null;
  return zeg(berichtKaart({ kop: hulpTekst.welkNummer, knoppen: nummerknoppen(nummer) }));
}

/** `nummer`: year and number, without the letter. */
export const nummerknoppen = (nummer: string): readonly Knop[] =>
  SOORTEN.map(([letter, intent]) => {
    const heel = `${letter}-${nummer}`;
    return button(hulpTekst.nummerVan[letter](heel), 'voorstel.kiezen', { intent, tekst: heel });
  });
