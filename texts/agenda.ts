/** Everything said about the calendar file of a planned accountgesprek. */
import { momentVoluit } from './moment';

export const agendaTekst = {
  knop: 'Zet in mijn agenda',
  knopWeg: 'Haal uit mijn agenda',
  klaarKop: 'Uw agendabestand staat klaar',
  klaar: (tot: string): string =>
    `De link werkt één keer en is geldig tot ${momentVoluit(tot)}. Open het bestand; uw agenda neemt het over. Staat er geen tijd bij, dan is het een hele dag. Met een tijd staat er één uur; hoe lang het duurt, kiest u zelf.`,
  klaarWeg: (tot: string): string =>
    `De link werkt één keer en is geldig tot ${momentVoluit(tot)}. Open het bestand; uw agenda haalt het gesprek eruit.`,
  ophalen: 'Agendabestand ophalen',
  eenKeer: 'U kunt dit bestand één keer ophalen. Het ophalen wordt vastgelegd in het logboek.',
  titel: (organisatie: string): string => `Accountgesprek ${organisatie}`,
  omschrijving: (nummer: string): string =>
    `Verslag schrijven: typ ‘accountgesprek’ in de chat met Tredewijzer (${nummer}).`,
} as const;
