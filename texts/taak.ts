/** How tasks, their terms, their owners and their history are said. */
import type { TaakEigenaar, TermijnFeit } from '../domain/draaiboek';
import { geteldTot } from '../domain/taak';
import type { TaakSoort, TaakStatus, Taak, Taakverloop, Termijngrond } from '../domain/taak';
import { werkdagenTussen } from '../domain/termijn';
import type { Feestdagen } from '../domain/termijn';
import type { PlanSoort } from '../domain/plan';
import { datumVoluit } from './datum';
import { momentVoluit } from './moment';
import { planNaam } from './trede';

const eigenaren: Readonly<Record<TaakEigenaar, string>> = {
  aanbieder: 'de aanbieder',
  'accounthoudende-regio': 'de accounthoudende regio',
  regievoerder: 'de regievoerder',
  begeleidingsgroep: 'de bestuurlijke begeleidingsgroep',
  centrumgemeente: 'de centrumgemeente',
  'niet-accounthoudende-regio': 'de andere betrokken regio’s',
  gemeenten: 'de betrokken gemeenten',
  autoriteit: 'de autoriteit',
  igj: 'de IGJ',
  ozj: 'het OZJ',
};
export const eigenaarNaam = (eigenaar: TaakEigenaar): string => eigenaren[eigenaar];

const statussen: Readonly<Record<TaakStatus, string>> = { open: 'open', gereed: 'gereed', vervallen: 'vervallen' };
export const taakStatusNaam = (status: TaakStatus): string => statussen[status];

const soorten: Readonly<Record<TaakSoort, string>> = { taak: 'Taak', mijlpaal: 'Mijlpaal' };
export const taakSoortNaam = (soort: TaakSoort): string => soorten[soort];

const feiten: Readonly<Record<TermijnFeit, string>> = { 'igj.bezoekOp': 'het bezoek van de IGJ' };
export const feitNaam = (feit: TermijnFeit): string => feiten[feit];

const dagen = (aantal: number): string => (aantal === 1 ? '1 werkdag' : `${String(aantal)} werkdagen`);
const weken = (aantal: number): string => (aantal === 1 ? '1 week' : `${String(aantal)} weken`);
/** How a date stands to today, in werkdagen. */
export function totTermijn(termijn: string, vandaag: string, feestdagen: Feestdagen): string {
  const aantal = werkdagenTussen(vandaag, termijn, feestdagen);
  const datum = datumVoluit(termijn);
  if (termijn === vandaag) return `Uiterlijk vandaag, ${datum}`;
  if (termijn > vandaag) return `Uiterlijk ${datum}: nog ${dagen(aantal)}`;
  return aantal === 0 ? `Uiterlijk ${datum}: verstreken` : `Uiterlijk ${datum}: ${dagen(-aantal)} te laat`;
}

export function termijnZin(
  { termijn, grond }: Pick<Taak, 'termijn' | 'grond'>,
  vandaag: string,
  vrij: Feestdagen,
): string {
  if (termijn !== null) return totTermijn(termijn, vandaag, vrij);
  return grond.soort === 'na-feit'
    ? `Nog geen datum: ${feiten[grond.feit]} is nog niet vastgelegd`
    : 'Doorlopend, zonder einddatum';
}

/** Why the term ends when it does; empty when there is nothing to explain. */
export function grondZin(grond: Termijngrond): string {
  switch (grond.soort) {
    case 'werkdagen':
      return `${dagen(grond.aantal)} na ${datumVoluit(grond.vanaf)}`;
    case 'na-feit':
      return `${weken(grond.weken)} na ${feiten[grond.feit]}${grond.feitdatum === null ? '' : ` op ${datumVoluit(grond.feitdatum)}`}`;
    case 'afgesproken':
      return 'Afgesproken op deze casus';
    case 'bericht':
      return 'De volgende werkdag nadat een bericht niet aankwam';
    case 'geen':
      return '';
  }
}

/** Where a task comes from; what no source confirms is called an example. */
export function bronZin({ draaiboekId, bron, officieel, berichtId }: Taak): string {
  if (berichtId !== null) return 'Gestart omdat een bericht over deze casus niet aankwam.';
  if (draaiboekId === null) return 'Eigen taak van deze casus, niet uit het draaiboek.';
  const voorbeeld = officieel ? '' : ' Trede en termijn: voorbeeld, niet officieel.';
  return bron === null ? `Uit het draaiboek.${voorbeeld}` : `Uit het draaiboek. Bron van de taak: ${bron}.${voorbeeld}`;
}

const dagOf = (iso: string | null): string => (iso === null ? 'geen datum' : datumVoluit(iso));
const waarom = (reden: string | null): string => (reden === null ? '' : ` Reden: ${reden}`);

function aanleiding(code: string | null): string {
  const [soort, wat = ''] = (code ?? '').split(':');
  if (soort === 'trede') return `gestart bij trede ${wat}`;
  return soort === 'plan' ? `gestart bij het ${planNaam(wat as PlanSoort)}` : 'toegevoegd';
}

/** `igj.bezoekOp:2026-03-10`, as it stands in the history. */
function feitReden(code: string | null): string {
  const [feit = '', datum = ''] = (code ?? '').split(':');
  const naam = feiten[feit as TermijnFeit];
  return datum === '' ? `de datum van ${naam} is weggehaald` : `${naam} staat nu op ${datumVoluit(datum)}`;
}

const gebeurd: Readonly<Record<Taakverloop['soort'], (regel: Taakverloop) => string>> = {
  gestart: ({ nieuw }) => aanleiding(nieuw),
  termijn: ({ oud, nieuw, reden }) => `termijn van ${dagOf(oud)} naar ${dagOf(nieuw)}.${waarom(reden)}`,
  feit: ({ oud, nieuw, reden }) => `termijn van ${dagOf(oud)} naar ${dagOf(nieuw)}: ${feitReden(reden)}`,
  eigenaar: ({ oud, nieuw, reden }) =>
    `van ${eigenaren[oud as TaakEigenaar]} naar ${eigenaren[nieuw as TaakEigenaar]}.${waarom(reden)}`,
  overgenomen: ({ oud, reden }) => `overgenomen${oud === null ? '' : ` van ${oud}`}.${waarom(reden)}`,
  opmerking: ({ reden }) => reden ?? '',
  bevestigd: ({ nieuw }) => `bevestigd namens ${nieuw ?? ''}`,
  afgerond: ({ reden }) => `gereed.${reden === null ? '' : ` ${reden}`}`,
  bereikt: () => 'het bericht is alsnog aangekomen. De taak is gereed.',
  vervallen: ({ reden }) => `vervallen.${waarom(reden)}`,
  heropend: ({ reden }) => `weer geopend.${waarom(reden)}`,
  'te-herzien': () => 'hoort niet meer bij de trede of het plan; de regievoerder is gevraagd of de taak vervalt',
  blijft: ({ reden }) => `blijft open.${waarom(reden)}`,
};

export const verloopZin = (regel: Taakverloop): string =>
  `${momentVoluit(regel.op)}, ${regel.naam === '' ? 'Tredewijzer' : regel.naam}: ${gebeurd[regel.soort](regel)}`;

/** A number is counted only so far. */
const geteld = (aantal: number): string => (aantal < geteldTot ? String(aantal) : `meer dan ${String(geteldTot - 1)}`);
const aantalTaken = (aantal: number): string => (aantal === 1 ? '1 taak' : `${geteld(aantal)} taken`);

export const taakTekst = {
  mijnKop: 'Uw taken',
  partijKop: 'Taken van uw organisatie',
  regieKop: 'Taken op de casussen waar u een rol heeft',
  mijnLeeg: 'U heeft geen open taken.',
  partijLeeg: 'Uw organisatie heeft geen open taken.',
  regieLeeg: 'Er zijn geen open taken op de casussen waar u een rol heeft.',
  voor: (voor: string, vandaag: string): string => {
    if (voor < vandaag) return 'Alleen wat te laat is.';
    return `Alleen wat uiterlijk ${voor === vandaag ? 'vandaag' : `op ${datumVoluit(voor)}`} klaar moet zijn, ook wat al te laat is. Taken zonder datum staan er niet bij.`;
  },
  nietsVoor: 'Hierbij staat nu niets open. De andere taken staan in de hele lijst.',
  casusKop: (nummer: string): string => `Taken van casus ${nummer}`,
  casusLeeg: 'Er zijn geen open taken op deze casus.',
  klaarKop: (nummer: string): string => `Klaar en vervallen op casus ${nummer}`,
  klaarLeeg: 'Er is op deze casus nog geen taak klaar of vervallen.',
  groep: {
    laat: 'Te laat',
    bijna: 'Binnen vijf werkdagen',
    later: 'Later',
    zonder: 'Zonder datum',
    klaar: 'Klaar en vervallen',
  },
  stand: (vanaf: number, tot: number, totaal: number): string =>
    tot - vanaf === totaal
      ? aantalTaken(totaal)
      : `${String(vanaf + 1)} tot en met ${String(tot)} van ${aantalTaken(totaal)}`,
  /** `heel`: all of them stand on this page. */
  samenvatting: (totaal: number, laat: number, heel: boolean): string => {
    if (laat === 0) return `${aantalTaken(totaal)}.`;
    if (heel && laat === totaal) return `${aantalTaken(totaal)}, te laat.`;
    return `${aantalTaken(totaal)}, waarvan ${String(laat)} te laat${heel ? '' : ' op deze bladzijde'}.`;
  },
  regelCasus: (nummer: string, aanbieder: string): string => `${nummer}, ${aanbieder}`,
  regelVoor: (eigenaar: string, persoon: string | null): string =>
    `Voor ${eigenaar}${persoon === null ? '' : `: ${persoon}`}`,
  mijlpaal: 'Mijlpaal van het plan',
  teHerzien: 'Hoort niet meer bij de huidige trede of het plan. De regievoerder beslist of de taak vervalt.',
  kop: (soort: TaakSoort, nummer: string): string => `${soorten[soort]} op casus ${nummer}`,
  label: {
    aanbieder: 'Aanbieder',
    status: 'Stand',
    voor: 'Voor wie',
    termijn: 'Termijn',
    waarom: 'Waarom dan',
    bevestigd: 'Wie heeft bevestigd',
    verloop: 'Wat er gebeurde',
  },
  eerdereRegels: (aantal: number): string => `En nog ${String(aantal)} eerdere regels.`,
  klaarSinds: (status: TaakStatus, door: string | null, op: string | null): string =>
    op === null
      ? statussen[status]
      : `${statussen[status]} op ${momentVoluit(op)}${door === null ? '' : `, door ${door}`}`,
  wieZietDit:
    'Wie kan dit zien? De medewerkers van de autoriteit, wie een rol heeft op deze casus, de accounthoudende regio en de partij voor wie de taak is.',
  knop: {
    gereed: 'Gereed',
    bekijken: 'Bekijken',
    opmerken: 'Opmerking plaatsen',
    bevestigen: (partij: string): string => `Bevestigen namens ${partij}`,
    aanpassen: 'Aanpassen',
    overnemen: 'Overnemen',
    vervallen: 'Laten vervallen',
    heropenen: 'Weer openen',
    opslaan: 'Opslaan',
    terug: 'Terug naar de taak',
    toevoegen: 'Taak toevoegen',
    herzien: (aantal: number): string => `Beslissen over ${aantalTaken(aantal)}`,
    allesOpen: 'Alles open laten',
    meer: 'Volgende',
    vorige: 'Vorige',
    mijn: (aantal: number): string => `Uw taken (${geteld(aantal)})`,
    partij: (aantal: number): string => `Van uw organisatie (${geteld(aantal)})`,
    regie: (aantal: number): string => `Op uw casussen (${geteld(aantal)})`,
    alle: 'Alle taken',
    casus: 'Terug naar de casus',
    taken: 'Taken',
    alleTaken: 'Alle taken van de casus',
    klaar: (aantal: number): string => `Klaar en vervallen (${String(aantal)})`,
    feitdatum: 'Datum vastleggen',
  },
  gedaan: {
    gereed: (wat: string): string => `Gereed: ${wat}`,
    overgenomen: 'De taak staat nu op uw naam.',
    ongedaan: 'Ongedaan maken',
  },
  toelichting: 'Opmerking of reden',
  toelichtingHint: 'Nodig als u de taak laat vervallen of overneemt',
  toelichtingFout: (max: number): string => `Houd het bij ${String(max)} tekens.`,
  formulier: {
    aanpassen: 'Taak aanpassen aan deze casus',
    toevoegen: 'Taak of mijlpaal toevoegen',
    uitleg: 'Wat u verandert geldt alleen voor deze casus. Het draaiboek blijft zoals het is.',
    wat: 'Wat moet er gebeuren',
    watFout: 'Schrijf kort wat er moet gebeuren.',
    soort: 'Soort',
    eigenaar: 'Voor wie',
    termijn: 'Uiterlijke datum (leeg: doorlopend)',
    reden: 'Waarom wijkt u af',
    redenFout: 'Schrijf er kort bij waarom. De reden komt in de geschiedenis te staan.',
    keuzeFout: 'Kies een van de mogelijkheden.',
    datumFout: 'Kies een bestaande datum.',
    feitUitleg: (feit: string): string =>
      `De termijn van deze taak volgt ${feit}. Schuift die datum, dan schuift de termijn mee.`,
    feitDatum: (feit: string): string => `Datum van ${feit}`,
  },
  herzien: {
    kop: (nummer: string): string => `Welke taken vervallen op casus ${nummer}?`,
    uitleg:
      'De trede of het plan is veranderd. Deze open taken horen er niet meer bij. Kruis aan wat mag vervallen. Wat u niet aankruist blijft open.',
    keuze: 'Deze taken vervallen',
    reden: 'Waarom vervallen ze',
    niets: 'Er zijn geen taken waarover u moet beslissen.',
    klaar: (vervallen: number, gebleven: number): string =>
      `${vervallen === 0 ? 'Er is niets vervallen' : `${aantalTaken(vervallen)} vervallen`}, ${aantalTaken(gebleven)} ${gebleven === 1 ? 'blijft' : 'blijven'} open.`,
  },
  bericht: {
    gestartKop: (nummer: string): string => `Nieuwe taken op casus ${nummer}`,
    gestart: (aanbieder: string, aantal: number): string =>
      `Bij ${aanbieder} is een besluit vastgesteld. Het draaiboek heeft nu ${aantalTaken(aantal)} open staan op deze casus.`,
    herzien: (aanbieder: string, aantal: number): string =>
      `Bij ${aanbieder} is de trede of het plan veranderd. ${aantal === 1 ? '1 open taak hoort' : `${String(aantal)} open taken horen`} daar niet meer bij. Wilt u zeggen wat mag vervallen? Tot die tijd blijft alles open.`,
    herinneringKop: 'Taken die uw aandacht vragen',
    herinnering: 'Deze taken zijn te laat of bijna aan de beurt.',
    escalatieKop: 'Taken van anderen die te laat zijn',
    escalatie:
      'Op uw casussen staan deze taken al langer dan drie werkdagen te laat. Wilt u nagaan hoe het ermee staat?',
  },
  casusknop: 'Taken',
} as const;
