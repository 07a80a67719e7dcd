/** What is said when the regie goes to somebody else on another day, and when it is asked who can take it. */
import { datumVoluit } from './datum';

export const overdrachtTekst = {
  wieKan: (aanbieder: string | null): string =>
    `Wie het overneemt, kiest u. Bent u een tijd weg? Vul hieronder in wie waarneemt: een collega van uw eigen organisatie, voor al uw casussen of voor een rol. Gaat de regie blijvend naar iemand anders? Typ dan ‘draag de regie van ${aanbieder ?? 'de casus'} over aan’ met de naam.`,
  tijdelijk:
    'Een rol op de casus heeft geen einddag: wie hem krijgt, houdt hem. Is het maar tot een bepaalde dag, dan is dat waarneming. Typ dan ‘waarneming’ en vul in wie waarneemt en tot wanneer. Gaat de rol blijvend over? Dan staat hij hieronder ingevuld.',
  kop: 'Een rol gaat in op de dag dat u vastlegt',
  regels: (dag: string): readonly string[] => [
    `U noemde ${datumVoluit(dag)}. Drukt u nu op ‘Vastleggen’, dan heeft de opvolger de rol vandaag al, en wie hem nu heeft niet meer.`,
    `Moet het op ${datumVoluit(dag)} ingaan? Leg het dan op die dag vast. Met ‘maak een taak: regie overdragen, uiterlijk ${datumVoluit(dag)}’ zet u het bij de taken van deze casus.`,
  ],
} as const;
