/** How a trede, its plan and its decision are said. */
import type { CasusDossier, Stap } from '../domain/casus';
import { labelVan } from '../domain/trede';
import type { KomendBesluit, Standpunt, Trede } from '../domain/trede';
import type { Besluitnemers, EigenTrede } from '../domain/tredebeeld';
import type { PlanSoort } from '../domain/plan';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';
import { dagVoluit } from './moment';

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
  geenEerdere:
    'Een eerdere trede kan ik u bij deze casus niet laten zien. Vraag ernaar bij de accounthoudende regio: die staat op de kaart van de trede.',
  kop: 'Trede',
  grondBij: (regievoerder: string | null, accounthouder: string | null): string =>
    `De grond van het besluit en de standpunten zijn voor wie het hele besluit mag lezen. Vraag ernaar bij ${regievoerder ?? accounthouder ?? 'de autoriteit'}.`,
  doorMensen:
    'Een trede gaat omhoog of omlaag als mensen dat samen besluiten, op een grond. Daarvoor staat vooraf geen dag vast.',
  wachtOpTweede:
    'Er is nog geen trede vastgesteld. Dit besluit is wel voorgelegd: een tweede persoon stelt het vast, en tot dan geldt het niet.',
  geenTrede: 'Er is nog geen trede vastgesteld.',
  nogGeen: 'er is nog geen trede vastgesteld',
  geenLabel: 'Voor deze trede is geen naam vastgesteld.',
  label: {
    trede: 'Trede',
    sinds: 'Sinds',
    door: 'Besluit',
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
    rondom: 'Eigen trede binnen dit concern',
  },
  nietVastgelegd: 'Niet vastgelegd',
  geenPlan: 'Er geldt nu geen plan.',
  vacatureRegie: 'Vacant: er is nog geen regievoerder aangewezen.',
  geenAccounthouder: 'Er staat geen accounthoudende regio in het register.',
  geenStap: 'Er is nog geen volgende stap te zien.',
  stapGesloten: 'Geen: de casus is gesloten.',
  geenDatum: 'Er is nog geen datum afgesproken.',
  voorbij: (datum: string): string => `${datum} (die dag is voorbij)`,
  vanConcern: (naam: string, concern: string): string =>
    `${naam} hoort bij ${concern}. Dit is de trede van ${concern}.`,
  toen: (dag: string, regel: string, nogSteeds: boolean): string =>
    `Op ${datumVoluit(dag)}: ${regel}. ${nogSteeds ? 'Die geldt nu nog.' : 'Hieronder staat wat nu geldt.'}`,
  toenGeen: (dag: string): string =>
    `Op ${datumVoluit(dag)} gold nog geen trede, voor zover die hier is vastgelegd. Hieronder staat wat nu geldt.`,
  toenNietTeZien: (dag: string): string =>
    `Wat op ${datumVoluit(dag)} gold, kan ik u niet laten zien. Hieronder staat wat nu geldt.`,
  dan: (dag: string, regel: string): string =>
    `Voor ${datumVoluit(dag)} is al vastgesteld: ${regel}. Hieronder staat wat nu geldt.`,
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

/** `trede 3 (zorgelijk)`: in the middle of a sentence. */
export const tredeInZin = (trede: Trede): string => {
  const label = labelVan(trede);
  return label === null ? `trede ${String(trede)}` : `trede ${String(trede)} (${label})`;
};

export const historieRegel = (trede: Trede, label: string | null, ingangsdatum: string): string =>
  `${tredeNaam(trede, label)}, vanaf ${datumVoluit(ingangsdatum)}`;

/** `Hai-5: Trede 2: zorgelijk, vanaf 12 maart 2026`, of another organisation of the same concern. */
export const eigenTredeRegel = ({ naam, stap }: EigenTrede): string =>
  `${naam}: ${stap === null ? tredeTekst.nogGeen : historieRegel(stap.trede, labelVan(stap.trede), stap.ingangsdatum)}`;

/** In a list, where no heading says what it is. */
export const eigenTredeInLijst = (rondom: readonly EigenTrede[]): readonly string[] =>
  rondom.map((een) => `Ook binnen dit concern, ${eigenTredeRegel(een)}`);

/** `Per 1 juni 2026: trede 4: ernstig, met een continuïteitsplan`. Until that day the old one holds. */
export const komendRegel = ({ trede, ingangsdatum, plan }: KomendBesluit): string => {
  return `Per ${datumVoluit(ingangsdatum)} ${tredeInZin(trede)}${plan === null ? '' : `, met als plan: ${planNaam(plan)}`}`;
};

/** `Vanaf 1 januari 2027: trede 4, problematisch (vastgesteld op 12 november 2026)`, beside the one that holds until then. */
export const komendInLijst = ({ trede, ingangsdatum, vastgesteldOp }: KomendBesluit): string => {
  const label = labelVan(trede);
  const naam = `trede ${String(trede)}${label === null ? '' : `, ${label}`}`;
  const besloten = vastgesteldOp === null ? '' : ` (vastgesteld op ${dagVoluit(vastgesteldOp)})`;
  return `Vanaf ${datumVoluit(ingangsdatum)}: ${naam}${besloten}`;
};

/** `Vastgesteld door Henk Smeets (Nederlandse Zorgautoriteit) op 3 februari 2026, na akkoord van Regio Utrecht.` */
export function besluitZin({ door, partij, op, eens, aanwezig }: Besluitnemers): string {
  const wie = door === null ? '' : ` door ${door}${partij === null ? '' : ` (${partij})`}`;
  const wanneer = op === null ? '' : ` op ${dagVoluit(op)}`;
  const akkoord = eens.length === 0 ? '' : `, na akkoord van ${opsomming(eens)}`;
  const erbij = aanwezig.length === 0 ? '' : ` Bij het besluit was ook: ${opsomming(aanwezig)}.`;
  return wie === '' && akkoord === ''
    ? `${tredeTekst.nietVastgelegd}.${erbij}`
    : `Vastgesteld${wie}${wanneer}${akkoord}.${erbij}`;
}

/** Name of the next step and its date, said plainly when there is none and when that day has passed. */
export const stapRijen = (
  stap: Stap | null,
  vandaag: string,
  gesloten: boolean,
): readonly { readonly label: string; readonly waarde: string }[] => {
  const { label, geenStap, stapGesloten, geenDatum, voorbij } = tredeTekst;
  const opDag = (dag: string): string => (dag < vandaag ? voorbij(datumVoluit(dag)) : datumVoluit(dag));
  if (stap === null) return [{ label: label.stap, waarde: gesloten ? stapGesloten : geenStap }];
  return [
    { label: label.stap, waarde: stap.wat },
    { label: label.voor, waarde: stap.voor === null ? geenDatum : opDag(stap.voor) },
  ];
};

export const accounthouderZin = (casus: Pick<CasusDossier, 'accounthouderNaam'>): string =>
  casus.accounthouderNaam ?? tredeTekst.geenAccounthouder;
