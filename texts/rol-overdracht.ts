/** What is said when the regie goes to somebody else on another day, and when it is asked who can take it. */
import { datumVoluit } from './datum';
import { opsomming } from './lijst';

export const overdrachtTekst = {
  wieKan: (aanbieder: string | null): string =>
    `Wie het overneemt, kiest u. Bent u een tijd weg? Vul hieronder in wie waarneemt: een collega van uw eigen organisatie, voor al uw casussen of voor een rol. Gaat de regie blijvend naar iemand anders? Typ dan ‘draag de regie van ${aanbieder ?? 'de casus'} over aan’ met de naam.`,
  tijdelijk:
    'Een rol op de casus heeft geen einddag: wie hem krijgt, houdt hem. Is het maar tot een bepaalde dag, dan is dat waarneming. Typ dan ‘waarneming’ en vul in wie waarneemt en tot wanneer. Gaat de rol blijvend over? Dan staat hij hieronder ingevuld.',
  alsWaarneming: (mist: readonly string[]): readonly string[] => [
    'Een rol op de casus heeft geen einddag. Is het maar tot een bepaalde dag, dan is het waarneming: ik heb ingevuld wat u zei. Er is nog niets vastgelegd.',
    ...(mist.length === 0
      ? ['Klopt het? Kies dan ‘Vastleggen’.']
      : [`Er ontbreekt nog: ${opsomming(mist.map((veld) => `‘${veld}’`))}. Vul dat in en kies ‘Vastleggen’.`]),
    'Gaat de rol blijvend over? Typ dan ‘draag de regie over aan’ met de naam.',
  ],
  kop: 'Een rol gaat in op de dag dat u vastlegt',
  regels: (dag: string): readonly string[] => [
    `U noemde ${datumVoluit(dag)}. Drukt u nu op ‘Vastleggen’, dan heeft de opvolger de rol vandaag al, en wie hem nu heeft niet meer.`,
    `Moet het op ${datumVoluit(dag)} ingaan? Leg het dan op die dag vast. Met ‘maak een taak: regie overdragen, uiterlijk ${datumVoluit(dag)}’ zet u het bij de taken van deze casus.`,
  ],
} as const;
