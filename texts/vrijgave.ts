/** Why a letter's turn has not come, and the words around releasing, sending and telling people. */
import type { Hindernis, NietVerzonden } from '../domain/vrijgave';
import type { Kring } from '../domain/kring';
import type { Informeergrond, Manier } from '../domain/informeren';
import { opsomming } from './lijst';
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

const gronden: Readonly<Record<Informeergrond, string>> = { wet: 'volgens de wet', afspraak: 'volgens afspraak' };
export const grondNaam = (grond: Informeergrond): string => gronden[grond];

/** The provider and its staff stand on the list by a plain noun, everybody else by a name. */
const metLidwoord = (wie: string): string => (['aanbieder', 'medewerkers'].includes(wie) ? `de ${wie}` : wie);

export const nietVerzondenZin = ({ nummer, kring }: NietVerzonden): string =>
  `Let op: ${nummer} aan ${kringen[kring]} is vrijgegeven, maar nog niet is vastgelegd dat hij is verzonden. Ga na of zij hem hebben, en leg het bij die brief vast met ‘Verzending vastleggen’.`;

export function hindernisZin(hindernis: Hindernis): string {
  switch (hindernis.soort) {
    case 'eerst-brief':
      return `Eerst gaat ${hindernis.nummer} naar ${kringen[hindernis.kring]}.`;
    case 'geen-raadsbrief':
      return hindernis.wie === undefined
        ? 'De gemeenteraden weten het nog niet: er is in deze ronde geen brief voor hen, en zij staan niet allemaal in het register. Zij horen het eerder dan de pers.'
        : `Deze raden weten het nog niet: ${opsomming(hindernis.wie)}. Zij kregen in deze ronde geen brief en staan niet in het register. Raden horen het eerder dan de pers.`;
    case 'niet-geinformeerd':
      return `Eerst ${kringen[hindernis.kring]}: er is geen brief voor ${opsomming(hindernis.wie.map(metLidwoord))}. Leg bij de casus onder Wie weet het vast dat zij het weten.`;
    case 'wachttijd':
      return `Na de vorige vrijgave geldt een wachttijd tot ${momentVoluit(hindernis.tot)}.`;
    case 'embargo':
      return `Er geldt een embargo tot ${momentVoluit(hindernis.tot)}.`;
  }
}
