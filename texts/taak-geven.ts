/** Sentences around a task that is put on somebody's name. */
import { opNaamVan } from './taak-namen';

export const gevenTekst = {
  kop: 'Taak op naam zetten',
  uitleg:
    'De taak komt op naam van wie u kiest. Die krijgt bericht. In de lijst staat wie deze taak ook zelf kan overnemen.',
  niemand:
    'Er is nu niemand aan wie u deze taak kunt geven. Wie een rol op de casus krijgt, komt in de lijst. Dat regelt de regievoerder of de accounthoudende regio.',
  label: { aan: 'Aan wie', reden: 'Waarom (mag leeg blijven)' },
  aanFout: 'Kies aan wie u de taak geeft.',
  redenFout: (max: number): string => `Houd het bij ${String(max)} tekens.`,
  knop: { openen: 'Aan een collega geven', geven: 'Op naam zetten', ongedaan: 'Ongedaan maken' },
  gedaanKop: 'De taak heeft een naam gekregen',
  gedaan: (wie: string | null): string => `De taak staat nu ${opNaamVan(wie)}.`,
  nietAan: (naam: string): string =>
    `Aan ${naam} kunt u deze taak niet geven. Wie in de lijst staat, kan de taak ook zelf overnemen. Anders is eerst een rol op de casus nodig.`,
  gok: 'Een taak aan een collega geven',
  welke: (naam: string): string => `Welke taak is voor ${naam}?`,
  gekregen: {
    kop: 'Er is een taak op uw naam gezet',
    zin: (door: string): string =>
      `${door} heeft deze taak op uw naam gezet. Kan het niet? Geef de taak dan aan een ander, of laat het ${door} weten.`,
  },
  kwijt: {
    kop: 'Een taak staat niet meer op uw naam',
    zin: (wie: string | null): string => `Deze taak staat nu ${opNaamVan(wie)}. U hoeft er niets meer aan te doen.`,
  },
  rij: { taak: 'Taak', over: 'Aanbieder', termijn: 'Termijn', reden: 'Reden' },
} as const;
