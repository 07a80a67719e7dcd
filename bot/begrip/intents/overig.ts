/** Intents about the register, help and stopping. */
import type { IntentRegel } from './intent-regel';

export const registerOpvragen: IntentRegel = {
  intent: 'register.opvragen',
  woorden: ['regio', 'jeugdregio'],
  combinaties: [
    { als: ['accounthoudend'], zonder: ['melden', 'gebeurtenis', 'geld'], punten: 7.5 },
    { als: ['accounthoudend', '@vraagzin'], zonder: ['melden'], punten: 9 },
    { als: ['accounthoudend', '@aanbieder'], zonder: ['melden', 'geld'], punten: 8.5 },
    { als: ['regio', 'valtOnder', '@vraagzin'], zonder: ['tredeWoord', 'zorgen'], punten: 8 },
    { als: ['regio', 'valtOnder', 'plaats'], zonder: ['tredeWoord', 'organisatieNood', 'zorgen'], punten: 7.5 },
    {
      als: ['regio', '@gemeente'],
      zonder: ['tredeWoord', 'organisatieNood', 'zorgen', 'gesprek', 'casus', 'capaciteit'],
      punten: 6,
    },
    {
      als: ['regio', '@aanbieder', '@vraagzin'],
      zonder: ['tredeWoord', 'organisatieNood', 'zorgen', 'gesprek', 'casus'],
      punten: 7,
    },
    {
      als: ['regio', '@vraagzin'],
      zonder: ['tredeWoord', 'organisatieNood', 'zorgen', 'gesprek', 'casus', 'taken', 'bijpraten'],
      punten: 5.5,
    },
    {
      als: ['valtOnder', 'plaats', '@vraagzin'],
      zonder: ['tredeWoord', 'organisatieNood', 'zorgen', 'hoeStaatHet'],
      punten: 7,
    },
    { als: ['regio', 'plaats', '@kort'], zonder: ['tredeWoord', 'organisatieNood', 'zorgen'], punten: 6.5 },
    { als: ['gemeenteWoord', 'valtOnder', 'regio'], zonder: ['tredeWoord', 'organisatieNood', 'zorgen'], punten: 7.5 },
    {
      als: ['registerGegeven', '@aanbieder', '@vraagzin'],
      zonder: ['melden', 'geld', 'stopt', 'wijziging', 'tredeWoord', 'casus', 'brief', 'melding', 'zorgen'],
      punten: 8,
    },
    {
      als: ['registerGegeven', '@kort'],
      zonder: ['melden', 'organisatieNood', 'tredeWoord', 'casus', 'brief', 'melding', 'zorgen'],
      punten: 7.5,
    },
    {
      als: ['registerGegeven', 'tonen'],
      zonder: ['melden', 'organisatieNood', 'tredeWoord', 'casus', 'brief', 'melding', 'zorgen'],
      punten: 7,
    },
  ],
  voorbeelden: [
    'in welke jeugdregio valt Weert',
    'wie is de accounthoudende regio van de Mutsaersstichting',
    'welke gemeenten vallen onder Zeeland',
    'regio Noorderlicht',
  ],
};

export const hulp: IntentRegel = {
  intent: 'hulp',
  woorden: ['hulp', 'help', 'menu', '?', 'opties', 'start'],
  combinaties: [
    {
      als: ['hulpVraag'],
      zonder: ['@aanbieder', 'organisatieNood', 'eenKind', 'mijnKind', 'melding', 'melden', 'zorgklacht'],
      punten: 7,
    },
    {
      als: ['hulpVraag', '@kort'],
      zonder: ['@aanbieder', 'organisatieNood', 'eenKind', 'mijnKind', 'melding'],
      punten: 8,
    },
    { als: ['hulpVraag'], punten: 4 },
    { als: ['hulpWoord', '@kort'], zonder: ['@aanbieder', 'organisatieNood', 'eenKind', 'mijnKind'], punten: 6 },
    {
      als: ['wieZiet', '@vraagzin'],
      zonder: ['@aanbieder', 'organisatieNood', 'eenKind', 'mijnKind', '@meldingsnummer', 'casus'],
      punten: 8.4,
    },
    { als: ['groet', '@kort'], zonder: ['@aanbieder', 'melding', 'melden', 'trede', 'casus'], punten: 5 },
  ],
  voorbeelden: ['wat kan je allemaal', 'help me even', 'hoe werkt dit?', 'what can you do', 'ik weet het niet'],
};

export const stoppen: IntentRegel = {
  intent: 'stoppen',
  woorden: ['stop', 'stoppen', 'annuleren', 'annuleer', 'cancel', 'afbreken', 'laat maar', 'quit', 'exit'],
  combinaties: [
    { als: ['stopDit'], zonder: ['@aanbieder', 'aanbiederWoord', 'capaciteit'], punten: 9 },
    {
      als: ['stoppen', '@kort'],
      zonder: [
        '@aanbieder',
        'capaciteit',
        'aanbiederWoord',
        'casusWoord',
        'melding',
        'samenwerking',
        '@datum',
        'contractzaak',
      ],
      punten: 8,
    },
    {
      als: ['stoppen', 'ditGesprek'],
      zonder: [
        '@aanbieder',
        'capaciteit',
        'aanbiederWoord',
        'melding',
        'casusWoord',
        'samenwerking',
        '@datum',
        'zorgen',
        'geld',
        'personeel',
        'bestuur',
        'contractzaak',
      ],
      punten: 7,
    },
  ],
  voorbeelden: ['stop maar', 'laat maar zitten', 'ik wil niet verder', 'hou er maar mee op', 'never mind'],
};
