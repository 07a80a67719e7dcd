/** What people read and fill in when they record the answer of a partij that cannot answer here. */
import type { Antwoordwijze } from '../domain/trede';

const wijzen: Readonly<Record<Antwoordwijze, string>> = {
  brief: 'Per brief',
  'e-mail': 'Per e-mail',
  telefoon: 'Aan de telefoon',
  overleg: 'In een overleg',
};
export const antwoordwijzeNaam = (hoe: Antwoordwijze): string => wijzen[hoe];

export const namensTekst = {
  kop: 'Antwoord van een partij vastleggen',
  uitleg:
    'Van deze partij is niemand in dit systeem die kan antwoorden. Leg vast wat zij heeft gezegd. Uw naam staat erbij, en de naam van wie het zei.',
  label: {
    partij: 'Welke partij?',
    naam: 'Wie sprak namens deze partij?',
    hoe: 'Hoe kwam het antwoord?',
    standpunt: 'Wat is het antwoord?',
    toelichting: 'Toelichting (nodig als de partij het niet eens is)',
  },
  eens: 'Eens met het besluit',
  oneens: 'Niet eens met het besluit',
  foutenKop: 'Nog niet vastgelegd',
  gedaan: 'Het antwoord is vastgelegd, met uw naam en de naam van wie het gaf.',
  samenvatting: 'Formulier om het antwoord van een partij vast te leggen.',
  knop: { openen: 'Antwoord van een ander vastleggen', vastleggen: 'Vastleggen', terug: 'Terug naar het besluit' },
  /** Behind the name of who spoke. */
  via: (hoe: Antwoordwijze, door: string): string => `${wijzen[hoe].toLowerCase()}, vastgelegd door ${door}`,
} as const;
