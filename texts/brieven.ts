/** The sentences of the lists in which letters are found again. */
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefreeks } from '../domain/briefreeks';
import type { Blad } from './bladeren';
import { publiekNaam, briefStatus } from './brief';
import { reeksTekst } from './briefreeks';
import { momentVoluit as moment } from './moment';

export interface Brievenregel extends Pick<BriefVersie, 'nummer' | 'soort' | 'publiek' | 'versie' | 'gemaaktOp'> {
  readonly status: BriefVersie['status'];
  readonly aanbieder: string;
  /** Who wrote this version; empty when nobody knows. */
  readonly maker: string;
  readonly wachtOpU: keyof typeof wachtOpUZin | null;
}

export type Reeksregel = Pick<Briefreeks, 'status' | 'gemaakt' | 'totaal' | 'op'>;

const wachtOpUZin = {
  vaststellen: 'Wacht op u: lezen en vaststellen',
  toestaan: 'Wacht op u: mag hij eerder worden vrijgegeven?',
} as const;

/** What a letter waits for; nothing where it stands still or has left. */
const wacht: Readonly<Partial<Record<BriefVersie['status'], string>>> = {
  concept: 'Wacht op voorleggen',
  voorgelegd: 'Wacht op vaststellen door een ander dan de schrijvers',
  vastgesteld: 'Wacht op vrijgave',
  vrijgegeven: 'Wacht op verzenden',
};

/** Only where there is more than one page. */
const deelVan = ({ vanaf, totaal, perBlad }: Blad): string =>
  totaal <= perBlad
    ? ''
    : `U ziet ${String(vanaf + 1)} tot en met ${String(Math.min(totaal, vanaf + perBlad))} van ${String(totaal)}. `;

export const brievenTekst = {
  kop: (casusNummer: string): string => `Brieven van casus ${casusNummer}`,
  leegVoorU: 'Over deze casus is er nu geen brief of persbericht dat u kunt lezen.',
  leeg: 'Over deze casus is nog geen brief of persbericht opgesteld.',
  eigenKop: 'Brieven van u, en die op u wachten',
  eigenLeeg: 'Er wacht geen brief op u. De brieven over één casus vindt u met bijvoorbeeld: brieven Mutsaersstichting.',
  nietsUitTeGeven: 'Er is geen brief van u die is vastgesteld en nog moet worden vrijgegeven.',
  uitTeGeven: (aantal: number): string =>
    aantal === 1
      ? 'Deze brief is vastgesteld en nog niet vrijgegeven. Open hem om te zien of hij aan de beurt is.'
      : 'Deze brieven zijn vastgesteld en nog niet vrijgegeven. Open een brief om te zien of hij aan de beurt is.',
  verschillen:
    'Waarin een brief verschilt van de andere brieven van deze casus, staat op de kaart van die brief, en helemaal bij ‘Nakijken’.',
  /** `reeksen` stand above the letters and are one line each. */
  stand: (blad: Blad, reeksen: number): string =>
    `${deelVan(blad)}${reeksen > 0 ? 'Reeksen staan bovenaan, daarna de nieuwste brief.' : 'De nieuwste brief staat bovenaan.'}`,
  eigenStand: (blad: Blad): string => `${deelVan(blad)}Wat op u wacht staat bovenaan.`,
  over: (casusNummer: string, aanbieder: string): string => `${casusNummer}, ${aanbieder}`,
  regels: ({ status, versie, publiek, gemaaktOp, maker, wachtOpU }: Brievenregel): readonly string[] => [
    `${briefStatus(status)}, versie ${String(versie)}, voor ${publiekNaam(publiek)}`,
    `Opgesteld op ${moment(gemaaktOp)}${maker === '' ? '' : ` door ${maker}`}`,
    ...(wachtOpU === null ? [wacht[status] ?? []].flat() : [wachtOpUZin[wachtOpU]]),
  ],
  reeks: (totaal: number): string => (totaal === 1 ? 'Brief voor één raad' : 'Brieven voor alle raden'),
  reeksregels: ({ status, gemaakt, totaal, op }: Reeksregel): readonly string[] => [
    reeksTekst.samenvatting(status, gemaakt, totaal),
    `Begonnen op ${moment(op)}`,
  ],
  openen: 'Openen',
  naarCasus: 'Terug naar de casus',
  alle: 'Brieven van deze casus',
  alleUitleg: 'Wat er is opgesteld, hoe ver het is en wie aan zet is.',
};
