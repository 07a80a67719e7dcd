/** How a trede, its plan and its decision are said. */
import type { CasusDossier, Stap } from '../domain/casus';
import { labelVan } from '../domain/trede';
import type { KomendBesluit, Standpunt, Trede } from '../domain/trede';
import type { PlanSoort } from '../domain/plan';
import { datumVoluit } from './datum';

const plannen: Readonly<Record<PlanSoort, string>> = {
  verbeterplan: 'verbeterplan',
  herstelplan: 'herstelplan',
  continuiteitsplan: 'continuïteitsplan',
};

const standpunten: Readonly<Record<Standpunt, string>> = {
  eens: 'eens met het besluit',
  oneens: 'niet eens met het besluit',
  gevraagd: 'geen antwoord vastgelegd',
  'niet-gevraagd': 'standpunt niet vastgelegd',
};

export const tredeTekst = {
  kop: 'Trede',
  geenTrede: 'Er is nog geen trede vastgesteld.',
  geenLabel: 'Voor deze trede is geen naam vastgesteld.',
  label: {
    trede: 'Trede',
    sinds: 'Sinds',
    door: 'Vastgesteld door',
    plan: 'Soort plan',
    regievoerder: 'Regievoerder',
    accounthouder: 'Accounthoudende regio',
    stap: 'Volgende stap',
    voor: 'Uiterste datum van deze stap',
    bijgewerkt: 'Casus bijgewerkt op',
    peildatum: 'Stand van',
  },
  sectie: {
    grond: 'Grond van het besluit',
    standpunten: 'Standpunten',
    historie: 'Treden tot nu toe',
    komend: 'Al vastgesteld voor later',
  },
  nietVastgelegd: 'Niet vastgelegd',
  geenPlan: 'Er geldt nu geen plan.',
  vacatureRegie: 'Vacant: er is nog geen regievoerder aangewezen.',
  geenAccounthouder: 'Er staat geen accounthoudende regio in het register.',
  geenStap: 'Er is nog geen volgende stap te zien.',
  geenDatum: 'Er is nog geen datum afgesproken.',
  voorbij: (datum: string): string => `${datum} (die dag is voorbij)`,
  wieZietDit:
    'Wie kan dit zien? De medewerkers van de autoriteit, wie een rol heeft op deze casus en de accounthoudende regio. Vanaf trede 3 ook de betrokken regio’s en gemeenten, zonder grond en standpunten. De aanbieder ziet de eigen trede.',
  knop: { casus: 'Casus tonen', historie: 'Wie heeft dat besloten?', vaststellen: 'Tredebepaling' },
  beeld: (regels: readonly string[]): string => `Trap van de treden door de tijd. ${regels.join('. ')}.`,
  samenvatting: (trede: string): string => `Antwoord op uw vraag naar de trede: ${trede}.`,
  eerdere: (aantal: number): string => `En nog ${String(aantal)} eerdere.`,
} as const;

export const planNaam = (plan: PlanSoort): string => plannen[plan];
export const standpuntZin = (naam: string, standpunt: Standpunt): string => `${naam}: ${standpunten[standpunt]}`;

/** `Trede 3: zorgelijk`; without a confirmed label only the number. */
export const tredeNaam = (trede: Trede, label: string | null): string =>
  label === null ? `Trede ${String(trede)}` : `Trede ${String(trede)}: ${label}`;

export const historieRegel = (trede: Trede, label: string | null, ingangsdatum: string): string =>
  `${tredeNaam(trede, label)}, vanaf ${datumVoluit(ingangsdatum)}`;

/** `Per 1 juni 2026: trede 4: ernstig, met een continuïteitsplan`. Until that day the old one holds. */
export const komendRegel = ({ trede, ingangsdatum, plan }: KomendBesluit): string => {
  const label = labelVan(trede);
  const naam = label === null ? `trede ${String(trede)}` : `trede ${String(trede)} (${label})`;
  return `Per ${datumVoluit(ingangsdatum)} ${naam}${plan === null ? '' : `, met als plan: ${planNaam(plan)}`}`;
};

/** Name of the next step and its date, said plainly when there is none and when that day has passed. */
export const stapRijen = (
  stap: Stap | null,
  vandaag: string,
): readonly { readonly label: string; readonly waarde: string }[] => {
  const { label, geenStap, geenDatum, voorbij } = tredeTekst;
  const opDag = (dag: string): string => (dag < vandaag ? voorbij(datumVoluit(dag)) : datumVoluit(dag));
  if (stap === null) return [{ label: label.stap, waarde: geenStap }];
  return [
    { label: label.stap, waarde: stap.wat },
    { label: label.voor, waarde: stap.voor === null ? geenDatum : opDag(stap.voor) },
  ];
};

export const accounthouderZin = (casus: Pick<CasusDossier, 'accounthouderNaam'>): string =>
  casus.accounthouderNaam ?? tredeTekst.geenAccounthouder;
