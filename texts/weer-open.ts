/** What is said to who wants a withdrawn melding back. */
import { stapKnop } from './meldpunt';

export const weerOpenTekst = {
  kan: (nummer: string): string =>
    `U heeft ${nummer} ingetrokken. Dat kunt u terugdraaien: kies ‘${stapKnop.herstellen}’. Het meldpunt begint dan opnieuw met de beoordeling. Doet u niets, dan blijft zij ingetrokken. Liever een nieuwe melding? Typ ‘nieuwe melding:’ met daarachter wat er speelt.`,
} as const;
