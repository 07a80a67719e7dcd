/** Sentences around the cadence of messages: the reminder, putting it off, and the plaatsvervanger. */
import { teltVanafBegin } from '../domain/ritme';
import type { Ritme, Ritmebegin } from '../domain/ritme';
import { datumVoluit } from './datum';
import { dagVoluit } from './moment';

interface Ritmestand {
  readonly uitgesteld: boolean;
  /** No message was sent before it. */
  readonly eerste: boolean;
}

const laatste = ({ bericht }: Ritme): string =>
  bericht === null ? 'Er is nog geen bericht gestuurd.' : `Het laatste bericht is van ${dagVoluit(bericht)}.`;

/** What the term is counted from, where that is not the last message. */
function sinds(ritme: Ritme): string {
  if (!teltVanafBegin(ritme)) return '';
  const dag = dagVoluit(ritme.vanaf);
  const zinnen: Readonly<Record<Ritmebegin, string>> = {
    opening: `De casus staat hier sinds ${dag}.`,
    heropening: `De casus is heropend op ${dag}.`,
    trede: `Sinds ${dag} geldt trede ${String(ritme.trede)}.`,
  };
  return zinnen[ritme.begin];
}

function elke({ trede, dagen }: Ritme): string {
  const welk = trede === 0 ? 'Zonder trede' : 'Bij deze trede';
  return `${welk} is het ritme: elke ${dagen === 1 ? 'dag' : `${String(dagen)} dagen`} (voorbeeld, niet officieel).`;
}

export const ritmeTekst = {
  kop: (nummer: string): string => `Tijd voor een bericht over casus ${nummer}`,
  uitleg: (ritme: Ritme): string => [laatste(ritme), sinds(ritme), elke(ritme)].filter((zin) => zin !== '').join(' '),
  standKop: (nummer: string): string => `Ritme van berichten over casus ${nummer}`,
  volgende: (dag: string, vandaag: string, { uitgesteld, eerste }: Ritmestand): string => {
    const welk = eerste ? 'eerste' : 'volgende';
    if (dag < vandaag) return `Het ${welk} bericht had er op ${datumVoluit(dag)} moeten zijn.`;
    return `${uitgesteld ? 'Het is uitgesteld. ' : ''}Het ${welk} bericht is er uiterlijk op ${datumVoluit(dag)}.`;
  },
  geenRitme: 'Deze casus is gesloten. Er hoeft geen bericht meer te komen.',
  nietsNieuws: 'Ook ‘er is niets nieuws’ is een bericht. U kunt het ook met een reden uitstellen.',
  vanRegie: 'Een bericht schrijven of uitstellen doet wie de regie heeft.',
  escalatieKop: (nummer: string): string => `Er komt geen bericht over casus ${nummer}`,
  escalatie: (naam: string): string =>
    `${naam} is herinnerd, maar er is nog geen bericht. Wilt u het overnemen, of overleggen?`,
  herhaalt:
    'Zolang er geen bericht komt, hoort u dit opnieuw. Daar zit steeds meer tijd tussen, hoogstens vier weken (voorbeeld, niet officieel).',
  escalatieVacant: 'Er is geen regievoerder aangewezen. Wilt u een bericht sturen, en vragen wie het overneemt?',
  veld: { reden: 'Reden van uitstel', dagen: 'Hoe lang?' },
  fout: { reden: 'Schrijf waarom het kan wachten.', dagen: 'Kies hoe lang.' },
  dagen: (aantal: number): string => (aantal === 1 ? '1 dag' : `${String(aantal)} dagen`),
  andereDagen: (dagen: number): string =>
    `U noemde ${String(dagen)} dagen. Dat kan niet in één keer: kies 1, 3 of 7 dagen.`,
  knop: { schrijven: 'Bericht schrijven', uitstellen: 'Uitstellen' },
  uitgesteld: (nummer: string, tot: string): string =>
    `Uitgesteld tot ${datumVoluit(tot)}. De reden staat op de tijdlijn van casus ${nummer}, voor het kernteam.`,
} as const;
