/** What is said to somebody who reads a casus and asks whom to call, or to whom he may pass it on. */
import type { CasusRol } from '../domain/actor';
import { belZin } from './contact';

interface Mensen {
  readonly regie: string | undefined;
  readonly adviseur: string | undefined;
  readonly accounthouder: string | null;
}

const eerst = ({ regie, adviseur, accounthouder }: Mensen): string => {
  if (regie !== undefined) return `regievoerder is ${regie}: daar kunt u het eerst terecht.`;
  const wie = [
    ...(adviseur === undefined ? [] : [`${adviseur} (adviseur)`]),
    ...(accounthouder ? [accounthouder] : []),
  ];
  return `er is nog geen regievoerder. ${wie.length === 0 ? 'Wie het zolang doet, staat nergens.' : `Vraag het zolang aan ${wie.join(' of ')}.`}`;
};

const wieDatIs: Readonly<Record<CasusRol, string>> = {
  regievoerder: 'de regievoerder',
  plaatsvervanger: 'de plaatsvervanger van de regievoerder',
  'casus-adviseur': 'de adviseur',
  accounthouder: 'de accounthouder',
  'casus-communicatie': 'de communicatiemedewerker',
  woordvoerder: 'de woordvoerder',
};

export const lezersTekst = {
  wieTeBellen: (nummer: string, mensen: Mensen): string =>
    `Over casus ${nummer}: ${eerst(mensen)} Telefoonnummers staan hier niet; in Teams vindt u iemand bij naam. ${belZin()}`,
  /** `wie`: null where others read along. */
  vraagbaak: (rol: CasusRol, wie: string | null): string =>
    `Vraag het dan ${wie === null ? '' : `${wie}, `}${wieDatIs[rol]} van deze casus.`,
  nietErbij: (vraagbaak: string): string => `Staat het er niet bij? ${vraagbaak}`,
  nietVerder:
    'Wat u hier leest, is alleen voor wie hieronder staat. Stuur het niet zelf door: een fractie, een raad of de pers hoort het met een brief die is vrijgegeven.',
  vraagHet: (wie: string | undefined): string =>
    wie === undefined
      ? 'Wie daarover gaat op deze casus, is nog niet aangewezen: vraag het de accounthoudende regio.'
      : `Vraag het ${wie}: die weet wat er naar buiten mag en wanneer.`,
  vraagOfDatKan: (wie: string | undefined): string =>
    `Of u erbij kunt zijn, staat hier niet. ${wie === undefined ? 'Wie deze casus leidt, is nog niet aangewezen: vraag het de accounthoudende regio.' : `Vraag het ${wie}: die leidt deze casus.`}`,
  brief: 'Een brief voor de raad maakt u met ‘raadsinformatiebrief’.',
  vervanging:
    'Wie voor de regievoerder inspringt, ziet u hieronder bij ‘Plaatsvervanger’. Staat daar ‘vacant’, dan is er niemand aangewezen. Bent u een tijd weg, typ dan ‘waarneming’ en kies een collega.',
} as const;
