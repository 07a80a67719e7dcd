/** Said to who asked for two things in one message. */
import { inkorten } from './inkorten';

const langsteKnop = 48;

export const tweeDingenTekst = {
  kop: 'U vroeg nog iets',
  zin: 'Het eerste staat hierboven. Voor het tweede kiest u de knop.',
  /** Never only his words: those would press the button that they stand on. */
  knop: (gevraagd: string): string => `Ook: ${inkorten(gevraagd, langsteKnop)}`,
} as const;
