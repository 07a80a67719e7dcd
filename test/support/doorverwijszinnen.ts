/** What somebody writes who belongs at each place of the referral table; a place without a sentence does not compile. */
import type { Naar } from '../../domain/doorverwijzing';

export const doorverwijszinnen: Readonly<Record<Naar, string>> = {
  '112': 'Help, er staat nu iemand met een mes op de groep',
  'Veilig Thuis': 'Ik denk dat een kind thuis wordt mishandeld door zijn vader',
  LMZ: 'Ik heb een klacht over de behandeling van mijn dochter',
  IGJ: 'Ik wil een calamiteit melden over de kwaliteit van de zorg',
  NZa: 'Ik vermoed fraude met declaraties bij een zorgaanbieder',
  OZJ: 'De samenwerking tussen onze gemeente en de aanbieder loopt stroef, wie kan daarbij bemiddelen',
  Geschillencommissie: 'Wij hebben een geschil met de aanbieder over de tarieven, we komen er samen niet uit',
  subsidie: 'Waar kan ik subsidie aanvragen voor een project',
  'Huis voor Klokkenluiders': 'Ik ben klokkenluider en wil een misstand binnen mijn organisatie melden',
  woordvoerder: 'Een journalist belt mij met vragen, wie is de woordvoerder',
  datalek: 'Er is een datalek, persoonsgegevens zijn naar de verkeerde gestuurd',
};
