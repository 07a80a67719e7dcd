/** The sentences around standing texts that a beheerder adds himself. */
import type { Passagethema } from '../domain/eigen-passage';
import { bijTreden } from './bij-treden';

export const passagethemaNaam: Readonly<Record<Passagethema, string>> = {
  voorgeschiedenis: 'Wat eraan voorafging',
  oordeel: 'Oordeel over de situatie',
  plan: 'Het plan',
  hulp: 'Hulp aan jeugdigen',
  toezicht: 'De inspectie',
  gevolgen: 'Gevolgen voor de gemeente',
  communicatie: 'Communicatie',
  vervolg: 'Hoe het verder gaat',
};

export const eigenPassageTekst = {
  kop: 'Eigen vaste teksten',
  uitleg:
    'Deze teksten heeft uw organisatie zelf toegevoegd. Elke tekst staat als eigen alinea in één soort brief, bij het thema en de treden die u koos. Een wijziging geldt voor brieven die daarna worden gemaakt.',
  geen: 'Er zijn nog geen eigen vaste teksten. Een vaste tekst komt als eigen alinea in iedere nieuwe brief van de soort die u kiest.',
  waar: (brief: string, thema: string, treden: readonly number[]): string =>
    `${brief}. Bij “${thema}”, ${bijTreden(treden)}.`,
  nieuwKop: 'Vaste tekst toevoegen',
  wijzigKop: 'Vaste tekst wijzigen',
  formulierUitleg:
    'Schrijf een alinea in gewone tekst. Tussen accolades zet u een feit, zoals {aanbieder.naam} of {plan.soort}. Alleen feiten die deze lezers mogen zien, worden aangenomen. Is een feit nog niet bekend, dan staat er een markering in de brief. U ziet eerst hoe de tekst leest; daarna beslist u. Wie de tekst toevoegt, is een jaar lang de eigenaar.',
  trede: (trede: string): string => `Trede ${trede}`,
  veld: {
    naam: 'Naam van de tekst',
    brief: 'In welke brief',
    thema: 'Bij welk thema',
    treden: 'Bij welke treden',
    tekst: 'Tekst',
    reden: 'Waarom voegt u dit toe of wijzigt u dit',
  },
  fouten: (fouten: readonly string[]): string =>
    `Dit kan zo niet worden opgeslagen. ${fouten.join(' ')} Wat nu geldt, blijft staan.`,
  proefTitel: 'Vaste tekst: voorbeeld',
  proefKop: 'Zo leest de vaste tekst',
  proefUitleg: 'Er is nog niets opgeslagen. Lees de tekst in een voorbeeldcasus.',
  proefCasus: 'Voorbeeldcasus',
  wijziging: (naam: string, tekst: string, vervallen: boolean): string =>
    vervallen ? `“${naam}”, niet meer in gebruik` : `“${naam}”: ${tekst}`,
  knop: {
    lijst: 'Eigen vaste teksten',
    toevoegen: 'Vaste tekst toevoegen',
    wijzigen: 'Tekst wijzigen',
    wijzigingen: 'Wijzigingen bekijken',
    bekijken: 'Bekijk hoe het leest',
    opslaan: 'Opslaan',
    anders: 'Verder wijzigen',
    vervallen: 'Niet meer gebruiken',
    terug: 'Terug naar de eigen vaste teksten',
    naarVaste: 'Vaste teksten van Tredewijzer',
  },
} as const;
