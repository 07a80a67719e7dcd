/** Sentences on the copy of a melding, and around handing it over. */
import { momentVoluit } from './moment';

export const afschriftTekst = {
  titel: (nummer: string): string => `Afschrift van melding ${nummer}`,
  antwoorden: 'Wat is gemeld',
  aanvullingen: 'Wat later is aangevuld',
  verloop: 'Wat er is gebeurd',
  slot: 'Over dit afschrift',
  /** In the place of a picture or a letter that cannot be printed. */
  teken: '[teken]',
  afzender: (autoriteit: string): string => (autoriteit === '' ? 'Meldpunt' : `Meldpunt, ${autoriteit}`),
  label: {
    melding: 'Melding',
    ontvangen: 'Ontvangen op',
    status: 'Status nu',
    melder: 'Melder',
    gemaakt: 'Gemaakt op',
    code: 'Controlecode',
  },
  gemaakt: (naam: string): string =>
    `Dit afschrift is gemaakt voor ${naam}, voor het eigen dossier. Het toont de melding zoals zij bij het meldpunt staat op de dag van dit afschrift.`,
  controle:
    'Met het nummer en de controlecode kan een beheerder nagaan dat het meldpunt deze melding heeft ontvangen en of de tekst gelijk is gebleven.',
  knop: 'Afschrift (PDF)',
  klaarKop: 'Uw afschrift staat klaar',
  klaar: (tot: string): string =>
    `De link werkt één keer en is geldig tot ${momentVoluit(tot)}. Deel hem met niemand. Bewaar het afschrift in uw eigen dossier.`,
  ophalen: 'Afschrift ophalen',
  eenKeer: 'U kunt het afschrift één keer ophalen. Het ophalen wordt vastgelegd in het logboek.',
} as const;

export const afschriftNaam = (nummer: string): string => `${nummer}-afschrift.pdf`.replace(/[^\w.-]/g, '');
