/** How tasks are named on cards and in messages. */
import { geteldTot } from '../domain/taak';
import type { TaakSoort, TaakStatus } from '../domain/taak';
import { isBestaandeDag } from '../domain/termijn';
import { datumVoluit } from './datum';
import { dagVoluit, momentVoluit } from './moment';
import { soorten, statussen } from './taak-namen';

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
  doetCollega: (naam: string): string =>
    `U kunt deze taak lezen en niet op naam zetten. Dat kan ${naam} zelf als die een rol heeft op de casus, of wie de regie heeft.`,
  vanKop: (naam: string): string => `Taken van ${naam}`,
  vanLeeg: (naam: string): string => `${naam} heeft geen open taken die u kunt zien.`,
  welkePersoon: (naam: string): string => `Er is meer dan één ${naam}. Wie bedoelt u?`,
  vanNiemand: (naam: string): string =>
    `Ik ken niemand met de naam ${naam} van wie u taken kunt zien. Typ de hele naam, of typ ‘taken’ met de naam van een aanbieder.`,
  nietGevonden: 'Ik vind geen open taak met die woorden. Dit zijn de taken die u kunt zien.',
  welkeTaak: 'Welke taak bedoelt u?',
  nietVerschoven: (nummer: string): string => `Op casus ${nummer} is van geen open taak de termijn verschoven.`,
  geenDatum: 'geen datum',
  feitkaartOud: 'Deze kaart is verouderd. Er is nog niets vastgelegd. Hieronder staat de kaart van nu.',
  casusKop: (nummer: string): string => `Taken van casus ${nummer}`,
  casusGesloten: 'De casus is gesloten. Deze taken waren toen nog niet klaar.',
  casusLeeg: 'Er zijn geen open taken op deze casus.',
  klaarKop: (nummer: string): string => `Klaar en vervallen op casus ${nummer}`,
  klaarLeeg: 'Er is op deze casus nog geen taak klaar of vervallen.',
  groep: {
    laat: 'Te laat',
    bijna: 'Binnen vijf werkdagen',
    later: 'Later',
    zonder: 'Zonder datum',
    gesloten: 'Niet klaar toen de casus sloot',
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
  metStappen: (stappen: number, taken: string): string => {
    if (stappen === 0) return taken;
    const geteldeStappen = stappen === 1 ? '1 volgende stap' : `${String(stappen)} volgende stappen`;
    return taken === '' ? geteldeStappen : `${geteldeStappen} en ${taken}`;
  },
  stapZonderDatum: 'Er is nog geen datum afgesproken',
  stapVanU: 'Volgende stap op de casus, voor u',
  regelCasus: (nummer: string, aanbieder: string): string => `${nummer}, ${aanbieder}`,
  andersGeworden: (termijn: string | null): string =>
    `Dit is niet gedaan: iemand heeft deze taak intussen gewijzigd. Hieronder staat hoe zij nu is, en wie wat wanneer deed.${termijn === null || !isBestaandeDag(termijn) ? '' : ` U koos: uiterlijk ${datumVoluit(termijn)}.`}`,
  gestartOp: (op: string): string => `Gestart op ${dagVoluit(op)}`,
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
    mijn: (aantal: number): string => `Uw taken (${geteld(aantal)})`,
    partij: (aantal: number): string => `Van uw organisatie (${geteld(aantal)})`,
    regie: (aantal: number): string => `Op uw casussen (${geteld(aantal)})`,
    alle: 'Alle taken',
    casus: 'Terug naar de casus',
    stap: 'Casus tonen',
    taken: 'Taken',
    alleTaken: 'Alle taken van de casus',
    klaar: (aantal: number): string => `Klaar en vervallen (${String(aantal)})`,
    feitdatum: 'Datum vastleggen',
    feitWeg: 'Datum weghalen',
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
    optie: (soort: TaakSoort, wat: string): string => (soort === 'mijlpaal' ? `Mijlpaal: ${wat}` : wat),
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
