/** Why a letter's turn has not come, and the words around releasing, sending and telling people. */
import type { Hindernis, Kring, Manier } from '../domain/informeren';
import { momentVoluit } from './moment';

const kringen: Readonly<Record<Kring, string>> = {
  aanbieder: 'de aanbieder en zijn mensen',
  regio: 'de regio’s',
  raad: 'de gemeenteraden',
  pers: 'de pers',
};
export const kringNaam = (kring: Kring): string => kringen[kring];

const manieren: Readonly<Record<Manier, string>> = {
  brief: 'per brief',
  'e-mail': 'per e-mail',
  telefoon: 'per telefoon',
  overleg: 'in een overleg',
  persbericht: 'met een persbericht',
};
export const manierNaam = (manier: Manier): string => manieren[manier];

export function hindernisZin(hindernis: Hindernis): string {
  switch (hindernis.soort) {
    case 'eerst-brief':
      return `Eerst gaat ${hindernis.nummer} naar ${kringen[hindernis.kring]}.`;
    case 'geen-raadsbrief':
      return 'Er is nog geen brief voor de gemeenteraden. Zij horen het eerder dan de pers.';
    case 'wachttijd':
      return `Na de vorige vrijgave geldt een wachttijd tot ${momentVoluit(hindernis.tot)}.`;
    case 'embargo':
      return `Er geldt een embargo tot ${momentVoluit(hindernis.tot)}.`;
  }
}
