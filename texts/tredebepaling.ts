/** What people read and fill in when they decide about a trede together. No sentence here prefers one trede over another. */
import type { BepalingStatus, Reactie } from '../domain/trede';
import type { Bepalingsvraag, Planvraag } from '../domain/tredebepaling';
import type { PlanSoort } from '../domain/plan';
import type { Partijstandpunt } from '../domain/partijstandpunt';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';
import { dagVoluit, momentVoluit } from './moment';
import { planNaam, standpuntZin } from './trede';
import { namensTekst } from './tredebepaling-namens';

const koppen: Readonly<Record<BepalingStatus, string>> = {
  voorgelegd: 'Tredebepaling ter besluit',
  vastgesteld: 'Vastgestelde tredebepaling',
  ingetrokken: 'Ingetrokken tredebepaling',
};

const controleer = 'Controleer of dit zo is bedoeld.';
const planvragen: Readonly<Record<Planvraag, string>> = {
  'plan-voor-draaiboek': `Een herstelplan en een continuïteitsplan horen bij het draaiboek. Het draaiboek geldt vanaf trede 3. ${controleer}`,
  'trede-3-continuiteitsplan': `Trede 3 met een continuïteitsplan komt weinig voor. ${controleer}`,
  'trede-4-5-herstelplan': `Trede 4 of 5 met een herstelplan komt weinig voor. ${controleer}`,
  'verbeterplan-bij-draaiboek': `Een verbeterplan hoort bij het contract en niet bij het draaiboek. Vanaf trede 3 geldt het draaiboek. ${controleer}`,
  'draaiboek-zonder-plan': `Er is geen soort plan gekozen. Vanaf trede 3 geldt het draaiboek. ${controleer}`,
};

const ingangvragen: Readonly<Record<Exclude<Bepalingsvraag, Planvraag>, string>> = {
  'ingang-later': 'De ingangsdatum ligt na vandaag. Tot die dag blijft gelden wat nu geldt.',
  'ingang-eerder': 'De ingangsdatum ligt voor vandaag. Controleer of dat zo is bedoeld.',
};

export const bepalingKop = (status: BepalingStatus): string => koppen[status];
/** Of a plan that was set already. */
export const planvraagZin = (vraag: Planvraag): string => planvragen[vraag];
/** Of a decision that somebody is to set. */
export const vraagZin = (vraag: Bepalingsvraag): string =>
  vraag === 'ingang-later' || vraag === 'ingang-eerder'
    ? ingangvragen[vraag]
    : `${planvragen[vraag]} Het besluit kan zo worden vastgesteld.`;

export const bepalingTekst = {
  label: {
    trede: 'Trede in dit besluit',
    nu: 'Geldt op dit moment',
    vanaf: 'Geldt vanaf',
    plan: 'Soort plan',
    planNu: 'Plan dat nu geldt',
    voorgelegd: 'Voorgelegd',
    vastgesteld: 'Vastgesteld',
    ingetrokken: 'Ingetrokken',
    correctie: 'Correctie van',
    casus: 'Casus',
  },
  sectie: {
    planSinds: 'Veranderd nadat dit is voorgelegd',
    letOp: 'Let op',
    grond: 'Grond',
    bewijs: 'Waar het op rust',
    opmerking: 'Opmerking',
    standpunten: 'Standpunten',
    eigen: 'Antwoord van uw organisatie',
    ook: 'Ook gevraagd',
    reden: 'Waarom het is ingetrokken',
  },
  door: (naam: string, op: string): string => `door ${naam} op ${momentVoluit(op)}`,
  nietsGeldt: 'Er geldt nog geen trede.',
  geenPlan: 'In dit besluit staat geen soort plan.',
  planBlijft: (plan: string): string => `In dit besluit staat geen soort plan. Bij de casus blijft gelden: ${plan}.`,
  geenPlanNu: 'Bij de casus geldt nu geen plan.',
  planSinds: (plan: PlanSoort | null, door: string, op: string): string =>
    plan === null
      ? `${door} heeft op ${momentVoluit(op)} vastgelegd dat er geen plan meer is.`
      : `${door} heeft op ${momentVoluit(op)} een ander soort plan vastgelegd: ${planNaam(plan)}.`,
  planreden: (reden: string): string => `De reden daarvan: ${reden}`,
  eerderBeantwoord: (namen: readonly string[]): string =>
    `Voor die verandering gaf al antwoord: ${opsomming(namen)}. Dat antwoord kan nog gewijzigd worden.`,
  toelichting: 'Toelichting (nodig als u het niet eens bent, en bij intrekken)',
  uitlegReactie:
    'Uw organisatie is gevraagd om mee te beslissen. Uw antwoord wordt vastgelegd. Bent u het niet eens, dan staat dat erbij; het houdt het besluit niet tegen.',
  uitlegVaststellen:
    'Een tweede persoon stelt vast. Daarna verandert dit besluit niet meer. Een fout herstelt u met een correctie.',
  zonderAntwoord: (namen: readonly string[]): string =>
    `Nog zonder antwoord: ${opsomming(namen)}. Stelt u nu vast, dan staat dat in de historie.`,
  besluit: (nummer: number, naam: string, vanaf: string): string =>
    `Besluit ${String(nummer)}: ${naam}, geldt vanaf ${datumVoluit(vanaf)}`,
  zelfVoorgelegd: 'U heeft dit zelf voorgelegd. Een tweede persoon stelt het vast.',
  knop: {
    eens: 'Wij zijn het eens',
    oneens: 'Wij zijn het niet eens',
    vaststellen: 'Vaststellen',
    intrekken: 'Intrekken',
    bekijken: 'Besluit bekijken',
    nieuw: 'Nieuwe tredebepaling voorleggen',
    voorleggen: 'Voorleggen',
    casus: 'Casus tonen',
    trede: 'Trede tonen',
  },
  gedaan: 'Gedaan',
  voorgelegd: (zonderMensen: readonly string[]): string =>
    zonderMensen.length === 0
      ? 'De tredebepaling is voorgelegd. Wie is gevraagd, krijgt een kaart.'
      : `De tredebepaling is voorgelegd. In dit systeem is niemand die kan antwoorden voor ${opsomming(zonderMensen)}. Vraag het daar zelf na.`,
  gereageerd: 'Het antwoord van uw organisatie is vastgelegd. Tot het besluit is vastgesteld kunt u het nog wijzigen.',
  vastgesteld: 'De tredebepaling is vastgesteld.',
  stapBlijft: (wat: string): string =>
    `Bij de casus staat als volgende stap nog: ${wat}. Is die klaar? Noem dan in een bericht de nieuwe stap.`,
  ingetrokken: 'De tredebepaling is ingetrokken. Er verandert niets aan de trede die geldt.',
  nietGelukt: 'Dit is niet gedaan',
  andersGeworden:
    'Intussen is er iets anders vastgelegd: een ander besluit over de trede, of een ander soort plan. Lees wat nu geldt. Wilt u dit daarna nog, druk dan opnieuw.',
  samenvatting: (kop: string): string => `${kop}: lees het besluit en kies wat u wilt doen.`,
  formulier: {
    kop: 'Tredebepaling voorleggen',
    vanConcern: (naam: string, concern: string): string =>
      `${naam} hoort bij ${concern}. Dit besluit gaat over ${concern}. Gaat het besluit over ${naam} zelf? Open dan eerst een eigen casus.`,
    uitleg:
      'Leg vast wat mensen samen willen besluiten. De trede kiest u zelf: dit programma stelt er geen voor. Elk besluit heeft een grond nodig, ook als de trede omlaag gaat of gelijk blijft, en bij een correctie. Een tweede persoon stelt het besluit vast.',
    nu: 'Geldt op dit moment',
    trede: 'Trede',
    ingangsdatum: 'Geldt vanaf',
    grond: 'Grond van het besluit',
    bewijs: 'Waar rust het op? Noem stukken en vindplaatsen, geen namen van kinderen',
    plan: 'Soort plan in dit besluit',
    geenPlan: 'Geen plan in dit besluit',
    partijen: 'Wie wordt gevraagd mee te beslissen?',
    corrigeert: 'Is dit een correctie van een eerder besluit?',
    geenCorrectie: 'Nee, dit is een nieuw besluit',
    opmerking: 'Opmerking',
    foutenKop: 'Nog niet voorgelegd',
    gevondenKop: 'Weggehaald omdat het niet bewaard mag worden',
    samenvatting: 'Formulier om een tredebepaling voor te leggen.',
  },
  openKop: 'Tredebepalingen die wachten',
  openUitleg: 'Op deze casus wacht al een besluit op een tweede persoon. Bekijk het eerst.',
  openItem: (door: string, op: string): string => `Voorgelegd door ${door} op ${momentVoluit(op)}`,
  bericht: {
    gevraagdKop: 'Uw standpunt wordt gevraagd',
    gevraagd: 'Uw organisatie is gevraagd om mee te beslissen over de trede van een aanbieder.',
    voorgelegdKop: 'Een tredebepaling wacht op een besluit',
    voorgelegd: 'Op een casus waarop u een rol heeft, is een tredebepaling voorgelegd.',
    oneensKop: 'Een organisatie is het niet eens',
    oneens:
      'U legde een tredebepaling voor. Een organisatie die is gevraagd, is het er niet mee eens. Lees waarom, en bespreek het met elkaar.',
    planAndersKop: 'Het plan is veranderd terwijl een besluit wacht',
    planAnders:
      'U legde een tredebepaling voor of gaf er antwoord op. Daarna is bij de casus een ander soort plan vastgelegd. Lees het besluit opnieuw. Een antwoord kunt u nog wijzigen.',
    vastgesteldKop: 'Een tredebepaling is vastgesteld',
    vastgesteld: 'Het besluit waarover u meedacht of dat u voorlegde, is vastgesteld.',
    over: 'Aanbieder',
  },
} as const;

const redenZin = (tekst: string | null): string => (tekst === null ? '.' : `. Reden: ${tekst}`);

const reactieZin = (naam: string, reactie: Reactie): string =>
  `${standpuntZin(naam, reactie.standpunt)} (${wieZei(reactie)}, ${dagVoluit(reactie.op)})${redenZin(reactie.reden)}`;

/** Who answered; or who spoke for a partij without people here, how, and who wrote it down. */
export const wieZei = ({ persoonNaam, namens }: Reactie): string =>
  namens === null ? persoonNaam : `${namens.naam}, ${namensTekst.via(namens.hoe, persoonNaam)}`;

const eerderZin = (naam: string, reactie: Reactie): string => `Eerder: ${reactieZin(naam, reactie)}`;

/** What a partij answered, and what it answered before it changed its mind. */
export const standpuntRegels = ({ naam, standpunt, reactie, eerder }: Partijstandpunt): readonly string[] => [
  reactie === null ? standpuntZin(naam, standpunt) : reactieZin(naam, reactie),
  ...eerder.map((een) => eerderZin(naam, een)),
];

export const historieTekst = {
  kop: 'Besluiten over de trede',
  leeg: 'Er is nog geen trede vastgesteld.',
  sectie: (nummer: number): string => `Besluit ${String(nummer)}`,
  trede: (naam: string, vanaf: string): string => `${naam}, geldt vanaf ${datumVoluit(vanaf)}`,
  geldt: 'Dit besluit geldt nu.',
  komt: 'Dit besluit gaat later in.',
  gecorrigeerd: (nummer: number): string => `Gecorrigeerd door besluit ${String(nummer)}.`,
  corrigeert: (nummer: number): string => `Correctie van besluit ${String(nummer)}.`,
  voorgelegd: (naam: string, op: string): string => `Voorgelegd door ${naam} op ${momentVoluit(op)}.`,
  vastgesteld: (naam: string, op: string): string => `Vastgesteld door ${naam} op ${momentVoluit(op)}.`,
  samen: (namen: readonly string[]): string => `Eens met het besluit: ${opsomming(namen)}.`,
  oneens: 'Niet eens: ',
  eerstOneens: 'Eerst niet eens, later van mening veranderd: ',
  wie: (naam: string, persoon: string | null, op: string | null, reden: string | null): string =>
    [naam, persoon === null || op === null ? '' : ` (${persoon}, ${dagVoluit(op)})`, redenZin(reden)].join(''),
  geenAntwoord: (namen: readonly string[]): string => `Gevraagd, zonder antwoord: ${opsomming(namen)}.`,
  niemandOneens: 'Er is geen afwijkend standpunt vastgelegd.',
  grond: (grond: string): string => `Grond: ${grond}`,
  bewijs: (bewijs: string): string => `Rust op: ${bewijs}`,
  eerdere: (aantal: number): string => `En nog ${String(aantal)} eerdere besluiten.`,
  samenvatting: (aantal: number): string =>
    aantal === 1 ? 'Er is 1 besluit over de trede.' : `Er zijn ${String(aantal)} besluiten over de trede.`,
} as const;
