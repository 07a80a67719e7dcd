/** What waits for one person, in one list. */
import type { CasusRol } from '../domain/actor';
import { casusRolNaam } from './casus';
import { datumVoluit } from './datum';
import { dagVoluit } from './moment';

export const wachtendTekst = {
  kop: 'Wat op u wacht',
  leeg: 'Er wacht nu niets op u: geen tredebepaling, geen bericht om te bevestigen, geen brief om vast te stellen en geen taak.',
  stand: (aantal: number): string => (aantal === 1 ? 'Eén ding wacht op u.' : `${String(aantal)} dingen wachten op u.`),
  bepaling: (trede: number, vanaf: string): string =>
    `Voorgelegd: trede ${String(trede)}, vanaf ${datumVoluit(vanaf)}.`,
  vraagt: {
    standpunt: 'Uw organisatie is gevraagd: bent u het eens of niet eens?',
    vaststellen: 'U kunt dit vaststellen, als tweede persoon.',
    eigen: 'U legde dit voor. Het wacht op een tweede persoon.',
  },
  voorstel: {
    meekijken: (op: string): string => `Een bericht van ${dagVoluit(op)} wacht op uw akkoord, als tweede persoon.`,
    eigen: (op: string): string => `Uw bericht van ${dagVoluit(op)} wacht op een tweede persoon.`,
  },
  bericht: (op: string): string => `Een bericht van ${dagVoluit(op)} wacht op uw bevestiging.`,
  rol: (rol: CasusRol, op: string): string =>
    `U kreeg op ${dagVoluit(op)} een rol: ${casusRolNaam(rol).toLowerCase()}. Dat wacht op uw bevestiging.`,
  brief: {
    vaststellen: (naam: string, nummer: string): string => `${naam} ${nummer} wacht op uw besluit.`,
    toestaan: (naam: string, nummer: string): string =>
      `Een collega vraagt of ${naam} ${nummer} eerder mag worden vrijgegeven. U kunt dat toestaan of weigeren.`,
  },
  taken: (aantal: number, ook: boolean): string =>
    aantal === 1
      ? `${ook ? 'Ook' : 'Er'} staat ${ook ? 'er ' : ''}1 taak voor u open.`
      : `${ook ? 'Ook' : 'Er'} staan ${ook ? 'er ' : ''}${String(aantal)} taken voor u open.`,
  waarover: (nummer: string): string => `Casus ${nummer}`,
  knop: { bekijken: 'Bekijken', taken: 'Mijn taken', terugnemen: 'Bericht terugnemen' },
} as const;
