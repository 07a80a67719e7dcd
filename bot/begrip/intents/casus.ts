/** Intents about a casus: see it, add an update, couple it to a channel, be caught up, its facts, and one's tasks. */
import type { IntentRegel } from './intent-regel';

export const casusTonen: IntentRegel = {
  intent: 'casus.tonen',
  woorden: ['casus', 'mijn casussen', 'casussen', 'dossier'],
  combinaties: [
    { als: ['opRij', '@aanbieder'], zonder: ['feiten', 'brief', 'taken', 'geld', 'stopt'], punten: 8 },
    { als: ['casusWoord', 'tonen'], zonder: ['bijwerken', 'koppelen', 'brief', 'feiten'], punten: 7.5 },
    { als: ['casus', 'zonderNieuws'], zonder: ['@aanbieder', '@casusnummer'], punten: 9.5 },
    { als: ['casusWoord', 'mijn'], zonder: ['bijwerken', 'koppelen', 'taken', 'bijpraten', 'brief'], punten: 7 },
    {
      als: ['casusWoord', '@vraagzin'],
      zonder: ['bijwerken', 'koppelen', 'taken', 'bijpraten', 'brief', 'feiten'],
      punten: 6.5,
    },
    { als: ['casusWoord', 'status'], zonder: ['bijwerken', 'koppelen', 'brief'], punten: 7 },
    {
      als: ['casusWoord', '@aanbieder'],
      zonder: ['bijwerken', 'koppelen', 'brief', 'bijpraten', 'feiten', 'taken'],
      punten: 6.5,
    },
    { als: ['casusWoord', 'overzicht'], zonder: ['bijwerken', 'koppelen', 'brief', 'feiten', 'taken'], punten: 7 },
    {
      als: ['@casusnummer', '@kort'],
      zonder: ['bijwerken', 'koppelen', 'brief', 'feiten', 'taken', 'bijpraten', 'gebeurtenis'],
      punten: 8,
    },
    { als: ['@casusnummer', 'hoeStaatHet'], zonder: ['bijwerken', 'koppelen', 'brief'], punten: 8.5 },
    { als: ['@casusnummer'], punten: 4 },
    { als: ['casus', '@kort'], zonder: ['bijwerken', 'koppelen', 'brief'], punten: 4.5 },
  ],
  voorbeelden: [
    'open de casus van Noorderlicht',
    'laat casus 3 zien',
    'welke casussen lopen er',
    'C-2026-0003',
    'geef me het dossier van De Horizon',
  ],
};

export const casusBijwerken: IntentRegel = {
  intent: 'casus.bijwerken',
  woorden: ['update', 'bijwerken', 'casus bijwerken'],
  combinaties: [
    { als: ['bijwerken', 'casus'], zonder: ['zonderNieuws'], punten: 8.5 },
    {
      als: ['goedNieuws', '@aanbieder'],
      zonder: ['@vraagzin', 'melden', 'zorgen', 'verstoord', 'tredeWoord'],
      punten: 7,
    },
    { als: ['goedNieuws'], zonder: ['@vraagzin', 'melden', 'zorgen', 'verstoord', 'tredeWoord'], punten: 5 },
    { als: ['bijwerken', '@aanbieder'], zonder: ['@vraagzin', 'brief'], punten: 7.5 },
    { als: ['bijwerken', 'gebeurtenis'], zonder: ['brief'], punten: 7.5 },
    { als: ['bijwerken'], zonder: ['@vraagzin', 'melding', 'zonderNieuws'], punten: 5 },
    { als: ['bijwerken', 'wil'], zonder: ['melding', '@vraagzin'], punten: 6 },
    { als: ['@casusnummer', 'gebeurtenis'], zonder: ['@vraagzin', 'bijpraten', 'feiten'], punten: 8 },
    { als: ['casusWoord', 'gebeurtenis'], zonder: ['@vraagzin', 'bijpraten', 'feiten', 'tonen'], punten: 6.5 },
    {
      als: ['casusNieuws', 'gebeurtenis', '@aanbieder'],
      zonder: ['@vraagzin', 'geldnood', 'brief', 'accountgesprek', 'verstoord', 'melden'],
      punten: 7.6,
    },
    {
      als: ['casusNieuws', '@datum'],
      zonder: ['@vraagzin', 'geldnood', 'brief', 'accountgesprek', 'verstoord', 'melden'],
      punten: 6.8,
    },
    {
      als: ['casusNieuws', '@aanbieder', '@datum'],
      zonder: ['@vraagzin', 'geldnood', 'brief', 'accountgesprek'],
      punten: 7,
    },
    { als: ['casusWoord', 'vastleggen'], zonder: ['@vraagzin'], punten: 7.5 },
    { als: ['casusWoord', 'aanvullen'], zonder: ['melding'], punten: 7 },
    {
      als: ['gebeurtenis', '@aanbieder'],
      zonder: ['@vraagzin', 'geldnood', 'brief', 'accountgesprek', 'vastleggen', 'verstoord', 'melden'],
      punten: 6,
    },
    {
      als: ['gebeurtenis', '@datum'],
      zonder: ['@vraagzin', 'geldnood', 'brief', 'accountgesprek', 'vastleggen', 'verstoord', 'melden'],
      punten: 5.5,
    },
    {
      als: ['gebeurtenis', 'bestuur'],
      zonder: ['@vraagzin', 'geldnood', 'brief', 'accountgesprek', 'verstoord', 'vertrekt', 'melden'],
      punten: 5,
    },
    { als: ['gebeurtenis', '@kort'], zonder: ['@vraagzin', 'brief', 'melden', 'verstoord'], punten: 4 },
    { als: ['casusWoord', 'stopt'], zonder: ['@vraagzin'], punten: 5 },
  ],
  voorbeelden: [
    'update overleg gehad met de RvB, plan komt vrijdag',
    'zet in de tijdlijn dat het herstelplan van Noorderlicht is ontvangen',
    'casus 3: regievoerder aangesteld',
    'overleg gehad, plan vrijdag',
  ],
};

export const casusKoppelen: IntentRegel = {
  intent: 'casus.koppelen',
  woorden: ['koppel', 'koppelen'],
  combinaties: [
    { als: ['koppelen', 'casus'], punten: 9 },
    { als: ['bijElkaar', 'melding'], zonder: ['geld', 'stopt'], punten: 9.4 },
    { als: ['koppelen', 'kanaal'], punten: 8.5 },
    { als: ['koppelen', '@aanbieder'], zonder: ['valtOnder'], punten: 6.5 },
    { als: ['kanaal', 'casusWoord', 'maken'], punten: 5 },
    { als: ['koppelen', 'melding'], punten: 7 },
    { als: ['koppelen', '@kort'], zonder: ['regio', 'plaats'], punten: 5 },
  ],
  voorbeelden: [
    'koppel dit kanaal aan casus 3',
    'dit kanaal hoort bij de casus van Noorderlicht',
    'koppel C-2026-0003',
  ],
};

export const casusBijpraten: IntentRegel = {
  intent: 'casus.bijpraten',
  woorden: ['bijpraten', 'praat me bij'],
  combinaties: [
    { als: ['bijpraten'], zonder: ['melding', 'melden'], punten: 6 },
    { als: ['bijpraten', '@aanbieder'], zonder: ['melding', 'melden', 'organisatieNood'], punten: 8 },
    { als: ['bijpraten', 'casus'], punten: 8.5 },
    { als: ['bijpraten', '@vraagzin'], zonder: ['melding', 'hulpVraag'], punten: 6.5 },
    { als: ['bijpraten', 'wil'], zonder: ['melding', 'melden'], punten: 6.5 },
  ],
  voorbeelden: [
    'praat me bij over Noorderlicht',
    'wat heb ik gemist?',
    'ik ben terug van vakantie, wat is er gebeurd in casus 3',
    'kun je de casus van t Anker samenvatten',
  ],
};

export const takenTonen: IntentRegel = {
  intent: 'taken.tonen',
  woorden: ['mijn taken', 'taken', 'takenlijst', 'mijn deadlines'],
  combinaties: [
    { als: ['taken', 'mijn'], zonder: ['melding', 'feiten'], punten: 8 },
    { als: ['taken', '@vraagzin'], zonder: ['melding', 'feiten', 'hulpVraag'], punten: 7.5 },
    { als: ['taken', 'tonen'], zonder: ['melding', 'feiten'], punten: 7.5 },
    { als: ['taken', 'ik'], zonder: ['melding', 'feiten', 'geld'], punten: 6 },
    { als: ['taken', '@kort'], zonder: ['melding', 'feiten'], punten: 6 },
    { als: ['taken', 'casus'], zonder: ['feiten'], punten: 7 },
  ],
  voorbeelden: [
    'wat moet ik nog doen',
    'welke deadlines komen eraan?',
    'toon mijn taken',
    'wat staat er nog open voor mij',
  ],
};

export const feitenTonen: IntentRegel = {
  intent: 'feiten.tonen',
  woorden: ['feiten'],
  combinaties: [
    { als: ['feiten', 'casus'], punten: 8.5 },
    { als: ['feiten', '@aanbieder'], zonder: ['organisatieNood', 'gebeurtenis'], punten: 7 },
    { als: ['feiten', '@vraagzin'], zonder: ['melding'], punten: 6.5 },
    { als: ['feiten', 'tonen'], punten: 6.5 },
    { als: ['feiten', 'brief'], punten: 8.5 },
    { als: ['feiten', '@kort'], punten: 5 },
  ],
  voorbeelden: [
    'feiten casus 3',
    'welke feiten ontbreken er nog voor Noorderlicht',
    'wat weten we van de casus t Anker',
    'laat de feiten zien',
  ],
};
