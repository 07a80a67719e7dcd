/** Sentences around a message of a colleague that goes on the timeline. */
import { momentVoluit } from './moment';

export const overnemenTekst = {
  titel: 'Op de tijdlijn zetten',
  kop: (nummer: string): string => `Dit bericht op de tijdlijn van casus ${nummer}?`,
  zonderCasus: 'Bij welke casus hoort dit bericht?',
  uitleg:
    'Ik neem de tekst over zoals hij nu is, met de schrijver en de tijd. Wijzigt iemand het bericht later, dan blijft de tijdlijn zoals hij is.',
  weggehaald: 'Ik heb gegevens weggehaald die we niet bewaren. Zo komt de tekst op de tijdlijn:',
  auteur: 'Geschreven door',
  kiesCasus: 'Casus',
  kiesFout: 'Kies een casus.',
  geenCasus: 'Er is geen casus waarop u dit mag vastleggen. Vraag het de regievoerder.',
  lezersKop: 'Wie leest dit?',
  lezersUitleg: (kanalen: number): string =>
    `Er is nog niets vastgelegd. Zo komt het bericht op de tijdlijn${kanalen === 0 ? '' : ', en op de kaart in de kanalen hierboven'}.`,
  bevestig: 'Zo overnemen',
  leeg: 'In dit bericht staat geen tekst die ik kan overnemen.',
  nietHier: 'Dit kan alleen via het menu bij een bericht in Teams.',
  knop: { kernteam: 'Overnemen voor het kernteam', betrokken: 'Overnemen voor alle betrokkenen' },
  staatEr: (nummer: string, door: string, op: string): string =>
    `Dit bericht staat al op de tijdlijn van casus ${nummer}. ${door} zette het daar neer op ${momentVoluit(op)}. De tekst van toen blijft staan.`,
  gedaan: (nummer: string): string => `Het bericht staat op de tijdlijn van casus ${nummer}.`,
} as const;
