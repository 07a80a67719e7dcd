/** Intents about treden: ask for one, see them together, put one forward. The bot reports what people decided, and never proposes. */
import type { IntentRegel } from './intent-regel';

export const tredeOpvragen: IntentRegel = {
  intent: 'trede.opvragen',
  woorden: ['trede'],
  combinaties: [
    { als: ['tredeWoord', '@aanbieder'], zonder: ['vaststellen'], punten: 7.5 },
    { als: ['tredeWoord', '@aanbieder', '@vraagzin'], zonder: [], punten: 8 },
    { als: ['hoeStaatHet', '@aanbieder'], zonder: ['melding', 'accountgesprek'], punten: 8 },
    {
      als: ['hoeStaatHet', 'aanbiederWoord'],
      zonder: ['melding', 'accountgesprek', 'meervoudAanbieders'],
      punten: 5.5,
    },
    { als: ['hoeStaatHet', '@vraagzin', '@kort'], zonder: ['melding', 'mijn', 'hulpVraag'], punten: 4 },
    { als: ['tredeWoord', '@vraagzin'], zonder: ['overzicht'], punten: 5 },
    { als: ['trede', '@aanbieder', '@vraagzin'], zonder: ['vaststellen'], punten: 7 },
    { als: ['tredeWoord', '@kort'], zonder: ['vaststellen'], punten: 4 },
    { als: ['zorgen', '@aanbieder', '@vraagzin'], zonder: ['melden', 'melding'], punten: 5.5 },
    { als: ['organisatieNood', '@aanbieder', '@vraagzin'], zonder: ['melden', 'melding'], punten: 5.5 },
    { als: ['@aanbieder', '@heelKort'], punten: 4 },
    { als: ['@aanbieder', '@vraagzin', '@kort'], punten: 4 },
    { als: ['@aanbieder', '@vraagzin'], zonder: ['melden', 'melding', 'casus'], punten: 3.8 },
  ],
  voorbeelden: [
    "hoe staat het ervoor met 't Anker",
    'in welke trede zit Noorderlicht',
    'wat is de trede van de Mutsaersstichting?',
    'what is the status of Noorderlicht',
  ],
};

export const tredeOverzicht: IntentRegel = {
  intent: 'trede.overzicht',
  woorden: ['treden', 'tredes', 'alle treden', 'overzicht treden', 'tredeoverzicht'],
  combinaties: [
    { als: ['tredeWoord', 'overzicht'], zonder: ['@aanbieder', 'vaststellen'], punten: 8 },
    { als: ['tredeWoord', 'overzicht', 'meervoudAanbieders'], zonder: ['@aanbieder'], punten: 8.5 },
    { als: ['@trede', 'meervoudAanbieders'], zonder: ['@aanbieder', 'wil', 'melden'], punten: 9 },
    { als: ['tredenMeervoud'], zonder: ['@aanbieder'], punten: 7 },
    { als: ['tredeWoord', 'meervoudAanbieders', '@vraagzin'], zonder: ['@aanbieder'], punten: 8.5 },
    { als: ['tredeWoord', 'plaats'], zonder: ['@aanbieder', 'vaststellen'], punten: 7 },
    { als: ['trede', 'meervoudAanbieders', 'overzicht'], zonder: ['@aanbieder', 'melden'], punten: 7 },
    { als: ['hoeStaatHet', 'meervoudAanbieders'], zonder: ['@aanbieder', 'melding'], punten: 7 },
    { als: ['hoeStaatHet', 'plaats', '@vraagzin'], zonder: ['@aanbieder', 'melding', 'casus'], punten: 6 },
    {
      als: ['zorgen', 'meervoudAanbieders', '@kort'],
      zonder: ['@aanbieder', 'melden', 'melding', 'aanbiederWoord'],
      punten: 4,
    },
    { als: ['zorgen', 'meervoudAanbieders', '@vraagzin'], zonder: ['@aanbieder', 'melden', 'melding'], punten: 6 },
  ],
  voorbeelden: [
    'welke aanbieders zitten op trede 4',
    'overzicht van alle treden in Zeeland',
    'hoe staan de aanbieders in Twente ervoor?',
    'wie staat er in trede 3 of hoger',
  ],
};

export const tredeVaststellen: IntentRegel = {
  intent: 'trede.vaststellen',
  woorden: ['tredebepaling', 'trede vaststellen', 'tredebepaling voorleggen'],
  combinaties: [
    { als: ['tredeWoord', 'vaststellen'], zonder: ['@vraagzin'], punten: 8 },
    { als: ['tredeWoord', 'vaststellen', '@aanbieder'], zonder: ['@vraagzin'], punten: 8.5 },
    { als: ['vaststellen', '@trede', 'wil'], punten: 8.5 },
    { als: ['vaststellen', '@trede', '@aanbieder'], zonder: ['@vraagzin'], punten: 8.5 },
    {
      als: ['vaststellen', '@aanbieder', 'wil'],
      zonder: ['casus', 'melding', 'vastleggen', 'brief', 'organisatieNood'],
      punten: 5,
    },
    { als: ['@tredewissel'], zonder: ['@vraagzin'], punten: 8.5 },
    { als: ['@tredewissel', 'wil'], punten: 8.5 },
    {
      als: ['tredestap', '@aanbieder'],
      zonder: ['@vraagzin', 'capaciteit', 'stopt', 'personeel', 'geldwoord'],
      punten: 8,
    },
    { als: ['tredebepaling'], zonder: ['@vraagzin'], punten: 6.5 },
    { als: ['tredebepaling', 'ik'], punten: 7 },
    { als: ['tredeWoord', 'vaststellen', 'ik'], zonder: ['@aanbieder'], punten: 7 },
    { als: ['vastleggen', '@trede'], punten: 8 },
    { als: ['vastleggen', 'tredeWoord'], punten: 8 },
    { als: ['bijwerken', '@trede', '@aanbieder'], punten: 5 },
  ],
  voorbeelden: [
    'we willen Noorderlicht op trede 4 zetten',
    'tredebepaling voorleggen voor t Anker',
    'schaal De Horizon op naar trede 5',
    'trede 3 vaststellen voor de Mutsaersstichting',
  ],
};
