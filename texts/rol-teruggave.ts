/** What is said when somebody gives a role on a casus back in its first days. */
import type { CasusRol } from '../domain/actor';
import { casusRolNaam } from './casus';

export const teruggaveTekst = {
  terugKan: (naar: string | null): string =>
    naar === null
      ? 'Kunt u dit niet? Met de knop geeft u de rol terug. Wie u de rol gaf, krijgt bericht.'
      : `Kunt u dit niet? Met de knop gaat de rol terug naar ${naar}. ${naar} krijgt bericht.`,
  knopTerug: (rol: CasusRol | null): string =>
    rol === null ? 'Ik kan dit niet' : `Ik kan dit niet: ${casusRolNaam(rol).toLowerCase()}`,
  teruggegevenKop: 'Een rol op een casus is teruggegeven',
  teruggegeven: (naam: string): string => `${naam} kan deze rol niet vervullen en gaf haar terug.`,
  bijU: 'u',
  bijNiemand: 'niemand; wijs iemand aan bij ‘Wie doet wat’',
  gedaan: (rol: CasusRol, naar: string | null, weerPlaatsvervanger: boolean): string =>
    [
      naar === null
        ? `U bent geen ${casusRolNaam(rol).toLowerCase()} meer. Wie u de rol gaf, krijgt bericht.`
        : `${casusRolNaam(rol)} is nu weer ${naar}. ${naar} krijgt bericht.`,
      ...(weerPlaatsvervanger ? ['U bent weer plaatsvervanger.'] : []),
    ].join(' '),
} as const;
