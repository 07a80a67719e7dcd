/** Sentences around what is asked of the casus that stands before somebody. */
import type { Casusvraag } from '../domain/casusvraag';

const naam: Readonly<Record<Casusvraag, string>> = {
  besluit: 'Zien wie de trede vaststelde',
  waarom: 'De grond van de trede lezen',
  trede: 'De trede bekijken',
  'volgende-stap': 'De volgende stap bekijken',
  rollen: 'Zien wie welke rol heeft',
  tijdlijn: 'De tijdlijn bekijken',
  bijpraten: 'Bijpraten',
  taken: 'De taken bekijken',
  plan: 'Het plan en zijn mijlpalen bekijken',
  feiten: 'De feiten bekijken',
  brieven: 'De brieven bekijken',
  geinformeerd: 'Zien wie is geïnformeerd',
  gelezen: 'Zien wie het bericht las',
  ritme: 'Zien wanneer een bericht nodig is',
  update: 'Een bericht schrijven',
  'wie-ziet': 'Zien wie de casus kan zien',
  overdragen: 'Een rol toewijzen of overdragen',
  tredebepaling: 'Een tredebepaling voorleggen',
  sluiten: 'De casus afsluiten',
  meldingen: 'De meldingen bekijken',
  gebied: 'Zien waar de organisatie werkt',
  gesprekken: 'Accountgesprekken bekijken',
};

export const casusvraagTekst = {
  naam,
  nieuws: {
    kop: (nummer: string): string => `Is dit nieuws over casus ${nummer}?`,
    uitleg: 'Dan maak ik er een bericht van. U ziet eerst wie het leest.',
    nietBewaard: 'Ik heb nog niets bewaard.',
    knop: 'Ja, maak er een bericht van',
  },
  gok: 'Gaat het over deze casus? Kies dan hieronder. Zo niet, schrijf het in andere woorden.',
} as const;
