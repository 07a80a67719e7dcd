/** Standing texts of letters: the same in every casus, so somebody owns each and reads it again every year. */
import { dag as soort } from './dossier/soorten';
import type { Trede } from './trede';

export interface Passage {
  readonly id: string;
  readonly treden: readonly Trede[];
  /** Ids of the sentences that are this passage, and words that only stand in it. */
  readonly zinnen: readonly string[];
  readonly woorden: readonly string[];
  /** What people call it; absent for ours. */
  readonly naam?: string;
}

const alle = [1, 2, 3, 4, 5] as const;

export const passages: readonly Passage[] = [
  { id: 'autoriteit', treden: alle, zinnen: ['melding.taak'], woorden: ['volgt landelijk of jeugdhulp beschikbaar'] },
  { id: 'accounthoudende-regio', treden: alle, zinnen: [], woorden: ['De accounthoudende regio is de jeugdzorgregio'] },
  { id: 'gecertificeerde-instelling', treden: alle, zinnen: [], woorden: ['Een gecertificeerde instelling is een'] },
  { id: 'inspectie', treden: alle, zinnen: [], woorden: ['houdt toezicht op de kwaliteit en de veiligheid'] },
  {
    id: 'wettelijke-plicht',
    treden: alle,
    zinnen: ['belang.plicht'],
    woorden: ['de wettelijke plicht om te zorgen voor'],
  },
  {
    id: 'convenant',
    treden: alle,
    zinnen: ['regio.convenant', 'regio.afspraak'],
    woorden: ['In een landelijk convenant is afgesproken'],
  },
  {
    id: 'over-de-regio',
    treden: alle,
    zinnen: ['over.taken', 'over.domeinen', 'over.gemeenten', 'over.website'],
    woorden: [],
  },
  { id: 'noot-redactie', treden: alle, zinnen: ['noot.contact'], woorden: ['Heeft u vragen? Neem dan contact op met'] },
  { id: 'draaiboek', treden: [3, 4, 5], zinnen: [], woorden: ['draaiboek ‘Continuïteit jeugdhulp’'] },
];

/** Whoever may answer for a standing text: he hears it when its year has passed. */
export const eigenaarRollen = ['beheerder', 'communicatiemedewerker', 'adviseur'] as const;

/** Who answers for a passage, and the day on which it has to be read again. */
export interface Passagestand {
  readonly eigenaarId: string;
  readonly nazienVoor: string;
}

export const isVerlopen = ({ nazienVoor }: Passagestand, vandaag: string): boolean => nazienVoor <= vandaag;

/** The same day next year; 29 February becomes the first of March. */
export function jaarLater(dag: string): string {
  const later = `${String(Number(dag.slice(0, 4)) + 1)}${dag.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace('-02-29', '-03-01') : later;
}

/** A text is read again within the year: later than that, or in the past, is no term. */
export const isTermijn = (dag: string, vandaag: string): boolean =>
  soort.lees(dag) !== undefined && dag > vandaag && dag <= jaarLater(vandaag);

export const passagesIn = (
  zinnen: readonly { readonly id: string; readonly tekst: string }[],
  uit: readonly Passage[] = passages,
): readonly Passage[] =>
  uit.filter((passage) =>
    zinnen.some(
      ({ id, tekst }) => passage.zinnen.includes(id) || passage.woorden.some((woorden) => tekst.includes(woorden)),
    ),
  );
