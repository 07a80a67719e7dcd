/** Intents about accountgesprekken: record one, or see which there were and which are due. */
import type { IntentRegel } from './intent-regel';

export const accountgesprekVastleggen: IntentRegel = {
  intent: 'accountgesprek.vastleggen',
  woorden: ['accountgesprek', 'accountgesprek vastleggen', 'nieuw accountgesprek'],
  combinaties: [
    { als: ['accountgesprek', 'vastleggen'], punten: 9 },
    { als: ['accountgesprek', 'maken'], zonder: ['nietGesproken'], punten: 8 },
    { als: ['accountgesprek', 'ik'], zonder: ['nietGesproken', '@vraagzin'], punten: 7.5 },
    { als: ['accountgesprek'], zonder: ['@vraagzin', 'overzicht'], punten: 7 },
    { als: ['gesprek', 'vastleggen'], zonder: ['casus'], punten: 8 },
    { als: ['gesprek', '@aanbieder', 'ik'], zonder: ['@vraagzin'], punten: 6.5 },
    { als: ['gesprek', '@aanbieder'], zonder: ['@vraagzin', 'casus', 'bijwerken'], punten: 5.5 },
    { als: ['gesprek', '@aanbieder', '@datum'], zonder: ['@vraagzin', 'casus', 'bijwerken'], punten: 6.5 },
    { als: ['gesprek', 'plaats'], zonder: ['@vraagzin', 'casus', 'bijwerken'], punten: 5.5 },
    { als: ['gesprek', 'aanbiederWoord', 'ik'], zonder: ['@vraagzin'], punten: 5.5 },
    { als: ['vastleggen', 'wil', '@aanbieder'], zonder: ['casus', 'melding', 'trede'], punten: 4.5 },
  ],
  voorbeelden: [
    'ik heb gisteren met Noorderlicht gesproken en wil dat vastleggen',
    'verslag maken van het gesprek met t Anker',
    'accountgesprek met De Horizon vastleggen',
  ],
};

export const accountgesprekOverzicht: IntentRegel = {
  intent: 'accountgesprek.overzicht',
  woorden: ['accountgesprekken', 'mijn accountgesprekken', 'overzicht accountgesprekken'],
  combinaties: [
    { als: ['accountgesprek', 'nietGesproken'], zonder: ['vastleggen'], punten: 8.5 },
    { als: ['accountgesprek', 'terugzien'], punten: 9.4 },
    { als: ['gesprek', 'terugzien'], zonder: ['casus', 'melding'], punten: 8.2 },
    { als: ['gesprek', 'nietGesproken'], zonder: ['vastleggen'], punten: 7 },
    { als: ['gesprek', 'nietGesproken', '@vraagzin'], zonder: ['vastleggen'], punten: 8.5 },
    { als: ['accountgesprek', '@vraagzin'], zonder: ['vastleggen'], punten: 7.5 },
    { als: ['accountgesprek', 'overzicht'], zonder: ['vastleggen'], punten: 8 },
    { als: ['accountgesprek', 'tonen'], zonder: ['vastleggen'], punten: 7.5 },
    { als: ['gesprek', 'overzicht'], zonder: ['vastleggen'], punten: 6.5 },
    { als: ['gesprek', 'tonen'], zonder: ['vastleggen', 'casus'], punten: 6 },
    { als: ['gesprek', '@vraagzin', '@aanbieder'], zonder: ['vastleggen'], punten: 6.5 },
    { als: ['nietGesproken', '@aanbieder', '@vraagzin'], zonder: ['vastleggen', 'tredeWoord', 'bijpraten'], punten: 6 },
    { als: ['nietGesproken', 'meervoudAanbieders', 'gesprek'], zonder: ['vastleggen'], punten: 8 },
  ],
  voorbeelden: [
    'wie hebben we al zes maanden niet gesproken',
    'wanneer was het laatste accountgesprek met Noorderlicht?',
    'overzicht van onze accountgesprekken',
    'wat is er vorige keer afgesproken in het gesprek met De Horizon',
  ],
};
