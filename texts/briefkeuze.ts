/** Which readers a letter can be written for, as a choice: short enough for a button. */
import type { Publiek } from '../domain/publiek';

const namen: Readonly<Record<string, string>> = {
  'raad-eigen-regio': 'Raden in de eigen regio',
  'raad-andere-regio': 'Raden buiten de regio',
  'ontvangende-regio': 'Aanbieding door een ontvangende regio',
  pers: 'Pers',
  medewerkers: 'Medewerkers',
  clienten: 'Cliënten en ouders',
} satisfies Record<Publiek, string>;

export const lezersKnop = (publiek: string): string => namen[publiek] ?? publiek;

export const briefKeuzeTekst = {
  kop: 'Voor wie is de brief?',
  eenVoorEen:
    'De inhoud verschilt per lezer, dus ik stel ze één voor één op. Kies de eerste; daarna vraagt u om de andere.',
  meegezegd: 'Dit zei u erbij. Het is nog niet vastgelegd: kijk of het klopt en kies ‘Opslaan’.',
  uitleg: 'De inhoud verschilt per lezer. U krijgt steeds een concept.',
} as const;
