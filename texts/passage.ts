/** Standing texts of letters: what they are called, whose they are, and that one has to be read again. */
import { bijTreden } from './bij-treden';
import { datumVoluit } from './datum';
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';

const namen: Readonly<Record<string, string>> = {
  autoriteit: 'Wat de autoriteit doet',
  'accounthoudende-regio': 'Wat een accounthoudende regio is',
  'gecertificeerde-instelling': 'Wat een gecertificeerde instelling is',
  inspectie: 'Wat de inspectie doet',
  'wettelijke-plicht': 'Wat de wettelijke plicht van gemeenten is',
  convenant: 'Wat in het landelijke convenant is afgesproken',
  'over-de-regio': 'De tekst over de regio onder een persbericht',
  'noot-redactie': 'De noot voor de redactie',
  draaiboek: 'Wat het draaiboek is',
};

export const passageNaam = (id: string): string => namen[id] ?? id;

export const passageTekst = {
  kop: 'Vaste teksten in brieven',
  uitleg:
    'Deze teksten staan in brieven over elke casus. Elke tekst heeft een eigenaar, die hem ieder jaar naziet en daar bericht over krijgt. Een zin wijzigt u bij de formuleringen.',
  treden: (treden: readonly number[]): string => hoofdletter(bijTreden(treden)),
  geenEigenaar: 'Deze tekst heeft nog geen eigenaar. Wie hem naziet, wordt dat.',
  eigenaar: (naam: string, nazienVoor: string): string => `Eigenaar: ${naam}. Nazien voor ${datumVoluit(nazienVoor)}.`,
  verlopen: 'De termijn is voorbij: lees deze tekst opnieuw.',
  nagezien: 'De tekst is nagezien',
  nakijken: (naam: string, nazienVoor: string, eigenaar: string): string =>
    `De vaste tekst “${naam}” had voor ${datumVoluit(nazienVoor)} moeten worden nagezien. Vraag het na bij ${eigenaar}.`,
  zonderEigenaar: (namen: readonly string[]): string =>
    `Vaste teksten in deze brief waarvan nog niemand eigenaar is: ${opsomming(namen.map((naam) => `“${naam}”`))}. De beheerder wijst een eigenaar aan.`,
  inBriefKop: (nummer: string): string => `Vaste teksten in ${nummer}`,
  inBrief: (
    naam: string,
    stand: { readonly eigenaar: string; readonly nazienVoor: string; readonly verlopen: boolean } | null,
  ): string => {
    if (stand === null || stand.eigenaar === '') return `“${naam}”: nog geen eigenaar. De beheerder wijst er een aan.`;
    const wanneer = `${stand.verlopen ? 'had moeten worden nagezien' : 'nazien'} voor ${datumVoluit(stand.nazienVoor)}`;
    return `“${naam}”: van ${stand.eigenaar}, ${wanneer}.`;
  },
  berichtKop: 'Een vaste tekst nazien',
  bericht: (naam: string): string =>
    `U bent de eigenaar van de vaste tekst “${naam}”. Het is tijd om hem na te zien. Lees de tekst en kijk of hij nog klopt.`,
  berichtZonderKnop: 'Zeg tegen de beheerder of de tekst zo kan blijven, of wat er anders moet.',
  formulierKop: 'Eigenaar en termijn van een vaste tekst',
  formulierUitleg: 'De eigenaar krijgt bericht op de dag die u kiest. Die dag ligt binnen een jaar.',
  formulierSamenvatting: (naam: string): string => `Eigenaar en termijn van “${naam}”.`,
  veld: { eigenaar: 'Wie is de eigenaar', nazienVoor: 'Nazien voor', reden: 'Waarom wijzigt u dit' },
  knop: {
    lijst: 'Vaste teksten bekijken',
    eigenaar: 'Eigenaar en termijn',
    opslaan: 'Opslaan',
    naarLijst: 'Terug naar de vaste teksten',
    nagezien: 'Ik heb deze tekst nagezien',
    terug: 'Terug naar de formuleringen',
  },
} as const;
