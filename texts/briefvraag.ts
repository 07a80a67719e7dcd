/** What may be asked of a letter, as its button says it. */
import type { Briefvraag } from '../domain/briefvraag';

const naam: Readonly<Record<Briefvraag, string>> = {
  aanpassen: 'De tekst aanpassen',
  terugbrengen: 'Een bewerkte versie terugsturen',
  'wie-stelt-vast': 'Zien wie vaststelt',
  'wie-tekent': 'Zien wie ondertekent',
  verloop: 'Zien wie wat deed',
  vrijgave: 'De brief vrijgeven',
  voorleggen: 'De brief voorleggen',
  nakijken: 'De brief nakijken',
  vaststellen: 'De brief vaststellen',
  opmerkingen: 'Opmerkingen zien of plaatsen',
  intrekken: 'De brief intrekken',
  inzien: 'De brief tonen',
  feit: 'Een gegeven van de brief invullen',
  opnieuw: 'Een nieuwe versie maken met de feiten van nu',
  fout: 'Een fout in een brief rechtzetten',
  lengte: 'Zien hoe lang de brief is',
  embargo: 'Zien of er een embargo geldt',
  'wie-kreeg': 'Zien wie de brief kreeg',
  verschil: 'De brieven van deze casus vergelijken',
  veranderd: 'Zien wat er in deze versie veranderde',
  terugdraaien: 'De vorige versie terugzetten',
  publicatie: 'Een versie maken om te publiceren',
  volgorde: 'Zien wie het in welke volgorde hoort',
  afwijken: 'Afwijken van de volgorde',
  'gemeente-akkoord': 'Bewaren dat een gemeente akkoord is',
};

export const briefvraagTekst = {
  gok: 'Gaat het over deze brief? Kies dan hieronder. Zo niet, schrijf het in andere woorden.',
  naam,
} as const;
