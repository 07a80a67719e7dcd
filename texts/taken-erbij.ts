/** What somebody got to do since a day. */
import type { CasusRol } from '../domain/actor';
import { casusRolNaam } from './casus';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';

interface Rol {
  readonly rol: CasusRol;
  readonly casusNummer: string;
  readonly aanbiederNaam: string;
}

const dag = (sinds: string, vandaag: string): string => (sinds === vandaag ? 'vandaag' : `sinds ${datumVoluit(sinds)}`);

export const takenErbijTekst = {
  kop: (sinds: string, vandaag: string): string => `Er ${dag(sinds, vandaag)} bij gekomen voor u`,
  leeg: (sinds: string, vandaag: string): string => `U heeft er ${dag(sinds, vandaag)} geen taken bij gekregen.`,
  casusKop: (nummer: string, sinds: string, vandaag: string): string =>
    `Nieuwe taken ${dag(sinds, vandaag)} op casus ${nummer}`,
  casusLeeg: (sinds: string, vandaag: string): string =>
    `Er zijn ${dag(sinds, vandaag)} geen taken bij gekomen op deze casus.`,
  rollen: (rollen: readonly Rol[], sinds: string, vandaag: string): string => {
    const namen = rollen.map(
      ({ rol, casusNummer, aanbiederNaam }) =>
        `${casusRolNaam(rol).toLowerCase()} op casus ${casusNummer} (${aanbiederNaam})`,
    );
    return `U kreeg ${dag(sinds, vandaag)} ook ${rollen.length === 1 ? 'deze rol' : 'deze rollen'}: ${opsomming(namen)}.`;
  },
} as const;
