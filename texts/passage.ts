/** Standing texts of letters: what they are called, whose they are, and that one has to be read again. */
import { datumVoluit } from './datum';

const namen: Readonly<Record<string, string>> = {
  autoriteit: 'Wat de autoriteit doet',
  'accounthoudende-regio': 'Wat een accounthoudende regio is',
  'gecertificeerde-instelling': 'Wat een gecertificeerde instelling is',
  inspectie: 'Wat de inspectie doet',
  draaiboek: 'Wat het draaiboek is',
};

export const passageNaam = (id: string): string => namen[id] ?? id;

export const passageTekst = {
  kop: 'Vaste teksten in brieven',
  uitleg:
    'Deze teksten staan in brieven over elke casus. Wie een tekst heeft nagezien, is de eigenaar en krijgt na een jaar bericht. Een zin wijzigt u bij de formuleringen.',
  treden: (treden: readonly number[]): string => `Bij trede ${treden.join(', ')}`,
  geenEigenaar: 'Nog niemand heeft deze tekst nagezien.',
  eigenaar: (naam: string, nazienVoor: string): string => `Eigenaar: ${naam}. Nazien voor ${datumVoluit(nazienVoor)}.`,
  verlopen: 'Het jaar is voorbij: lees deze tekst opnieuw.',
  nagezien: 'De tekst is nagezien',
  nakijken: (id: string, nazienVoor: string, eigenaar: string): string =>
    `De vaste tekst “${passageNaam(id)}” had voor ${datumVoluit(nazienVoor)} moeten worden nagezien. Vraag het na bij ${eigenaar}.`,
  berichtKop: 'Een vaste tekst nazien',
  bericht: (id: string): string =>
    `Het is een jaar geleden dat u “${passageNaam(id)}” heeft nagezien. Lees de tekst en zeg of hij nog klopt.`,
  knop: {
    lijst: 'Vaste teksten bekijken',
    nagezien: 'Ik heb deze tekst nagezien',
    terug: 'Terug naar de formuleringen',
  },
} as const;
