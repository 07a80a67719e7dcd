/** What stays out of a letter when it is published. */
import { bestandTekst } from './bestand';

export const lakvraagTekst = {
  kop: 'Wat wordt weggelakt in een brief?',
  zinnen: (inBeeld: boolean): readonly string[] => [
    'Een brief bestaat uit zinnen en feiten. Weggelakt wordt een feit waarbij iemand een grond uit de Wet open overheid (Woo) heeft gekozen. Op die plaats staat het artikel. Zonder grond blijft het feit staan. Zo’n grond kiest u bij het feit zelf. Typ daarvoor ‘feiten’, open het feit en kies ‘Achterhouden’.',
    'Tredewijzer kiest zelf geen grond. Of een brief openbaar wordt, en wat daarvan, beslist uw organisatie. Vraag het de Woo-contactpersoon.',
    inBeeld
      ? `Hieronder ziet u van deze brief wat is weggelakt.`
      : `Wie de brief mag openen, ziet bij de bestanden onder ‘${bestandTekst.bestanden.publicatie}’ wat er is weggelakt. Open daarvoor eerst de brief, bijvoorbeeld met ‘brieven’.`,
  ],
} as const;
