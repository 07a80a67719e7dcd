/** Intents about letters. */
import type { IntentRegel } from './intent-regel';

export const briefRaad: IntentRegel = {
  intent: 'brief.raadsinformatiebrief',
  woorden: ['raadsinformatiebrief', 'rib'],
  combinaties: [
    { als: ['rib', 'maken'], zonder: ['aanbiedingsbrief'], punten: 9 },
    { als: ['rib'], zonder: ['aanbiedingsbrief', 'feiten'], punten: 7 },
    { als: ['raadWoord', 'briefWoord'], zonder: ['aanbiedingsbrief', 'raadVan', 'feiten'], punten: 8 },
    { als: ['raadWoord', 'informeren'], zonder: ['aanbiedingsbrief', 'raadVan', 'feiten'], punten: 7.5 },
    { als: ['rib', '@aanbieder'], zonder: ['aanbiedingsbrief', 'feiten'], punten: 8.5 },
    { als: ['rib', 'casus'], zonder: ['aanbiedingsbrief', 'feiten'], punten: 8.5 },
    { als: ['rib', 'wil'], zonder: ['aanbiedingsbrief', 'feiten'], punten: 8 },
  ],
  voorbeelden: [
    'maak een raadsinformatiebrief voor casus 3',
    'rib noorderlicht',
    'de gemeenteraad moet worden geïnformeerd over t Anker, schrijf een brief',
  ],
};

export const briefPers: IntentRegel = {
  intent: 'brief.persbericht',
  woorden: ['persbericht'],
  combinaties: [
    { als: ['persbericht', 'maken'], punten: 9 },
    { als: ['persbericht'], zonder: ['feiten'], punten: 7 },
    { als: ['persWoord', 'briefWoord'], zonder: ['feiten'], punten: 8 },
    { als: ['persWoord', 'maken'], zonder: ['feiten'], punten: 7 },
    { als: ['persWoord', 'informeren'], zonder: ['feiten'], punten: 7 },
    { als: ['persbericht', '@aanbieder'], zonder: ['feiten'], punten: 8.5 },
    { als: ['persbericht', 'casus'], zonder: ['feiten'], punten: 8.5 },
    { als: ['persbericht', 'wil'], zonder: ['feiten'], punten: 8 },
  ],
  voorbeelden: [
    'schrijf een persbericht over Noorderlicht',
    'persbericht casus 3',
    'concept voor de pers over De Horizon',
  ],
};

export const briefAanbieding: IntentRegel = {
  intent: 'brief.aanbiedingsbrief',
  woorden: ['aanbiedingsbrief'],
  combinaties: [
    { als: ['aanbiedingsbrief', 'maken'], punten: 9.5 },
    { als: ['aanbiedingsbrief'], zonder: ['feiten'], punten: 8 },
    { als: ['wethouderWoord', 'briefWoord'], zonder: ['vertrekt', 'raadWoord', 'persWoord'], punten: 7.5 },
    { als: ['wethouderWoord', 'briefWoord', 'casus'], zonder: ['vertrekt', 'persWoord'], punten: 8.5 },
    { als: ['aanbiedingsbrief', '@aanbieder'], zonder: ['feiten'], punten: 9 },
    { als: ['aanbiedingsbrief', 'casus'], zonder: ['feiten'], punten: 9 },
  ],
  voorbeelden: [
    'maak een aanbiedingsbrief bij de raadsinformatiebrief van casus 3',
    'begeleidende brief van de wethouder voor Noorderlicht',
    'aanbiedingsbrief De Horizon',
  ],
};
