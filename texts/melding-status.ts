/** What a step means to who filed the melding: what happened and what comes next. Nothing here tells that a casus exists. */
import type { Naar } from '../domain/doorverwijzing';
import { meldpuntTermijnen } from '../domain/meldpunt';
import type { Afsluitreden, Meldingstap, MeldingStatus } from '../domain/melding-status';
import { opsomming } from './lijst';
import { bronZin } from './meldpunt-termijn';
import { momentVoluit } from './moment';
import { verwijzingTekst } from './verwijzing';

/** As the melder reads it: `gekoppeld` says no more than that somebody works on it. */
export const statusNaam: Readonly<Record<MeldingStatus, string>> = {
  ontvangen: 'ontvangen',
  'in-beoordeling': 'in beoordeling',
  'reactie-gevraagd': 'er is een vraag aan u gesteld',
  gekoppeld: 'opgepakt door het meldpunt',
  doorverwezen: 'doorverwezen',
  afgesloten: 'afgesloten',
  ingetrokken: 'ingetrokken',
};

/** As the meldpunt reads it. */
export const werkStatusNaam: Readonly<Record<MeldingStatus, string>> = {
  ontvangen: 'nieuw',
  'in-beoordeling': 'in beoordeling',
  'reactie-gevraagd': 'wacht op antwoord van de melder',
  gekoppeld: 'gekoppeld aan een casus',
  doorverwezen: 'doorverwezen',
  afgesloten: 'afgesloten',
  ingetrokken: 'ingetrokken door de melder',
};

export const afsluitredenNaam: Readonly<Record<Afsluitreden, string>> = {
  opgelost: 'Het probleem is opgelost',
  'geen-risico': 'Er is geen gevaar voor de continuïteit van de jeugdhulp',
  'te-weinig-bekend': 'Er is te weinig bekend om verder te gaan',
  dubbel: 'Dit is al eerder gemeld door dezelfde melder',
  anders: 'Een andere reden',
};

/** What happened, as a line in the history of the melder. */
export const stapVoorMelder: Readonly<Record<Meldingstap | 'registreren', string>> = {
  registreren: 'U heeft de melding verstuurd.',
  beoordelen: 'Het meldpunt is begonnen met de beoordeling.',
  overnemen: 'Een andere medewerker van het meldpunt gaat ermee verder.',
  vragen: 'Het meldpunt heeft u een vraag gesteld.',
  beantwoorden: 'U heeft de vraag beantwoord.',
  verlopen: 'De vraag is gesloten zonder antwoord. Het meldpunt gaat verder.',
  koppelen: 'Het meldpunt heeft de melding opgepakt.',
  ontkoppelen: 'De melding is weer in beoordeling.',
  doorverwijzen: 'De melding is doorverwezen.',
  afsluiten: 'Het meldpunt heeft de melding afgesloten.',
  heropenen: 'De melding is weer in beoordeling.',
  aanvullen: 'De melding is aangevuld.',
  weghalen: 'Er is een document weggehaald.',
  intrekken: 'U heeft de melding ingetrokken.',
  herstellen: 'U heeft het intrekken teruggedraaid.',
};

export interface Statusbericht {
  readonly kop: string;
  readonly zinnen: readonly string[];
}

const aanvulbaar = 'Weet u intussen meer? Typ ‘aanvullen’ en vul uw melding aan.';
const bericht = 'U krijgt hier bericht als er iets verandert. U hoeft nu niets te doen.';
const nieuwe = 'Verandert er iets? Doe dan een nieuwe melding of bel het meldpunt.';

/** What the melder is told of a step without asking; `object` is what the step was about. */
export const statusbericht: Readonly<
  Partial<Record<Meldingstap, (nummer: string, object: string | null, casusNummer: string | null) => Statusbericht>>
> = {
  beoordelen: (nummer) => ({
    kop: `Uw melding ${nummer} is in beoordeling`,
    zinnen: ['Een medewerker van het meldpunt leest uw melding en verzamelt informatie.', bericht, aanvulbaar],
  }),
  verlopen: (nummer) => ({
    kop: `De vraag over ${nummer} is gesloten`,
    zinnen: [
      'Er kwam geen antwoord binnen de termijn. Dat is niet erg. Het meldpunt gaat verder met wat het weet.',
      aanvulbaar,
    ],
  }),
  koppelen: (nummer, _, casusNummer) => ({
    kop: `Het meldpunt heeft uw melding ${nummer} opgepakt`,
    zinnen: [
      ...(casusNummer === null ? [] : [`Uw melding is gekoppeld aan casus ${casusNummer}.`]),
      'De beoordeling is klaar. Het meldpunt bekijkt met de betrokkenen wat er nodig is. Hoe lang dat duurt is vooraf niet bekend.',
      aanvulbaar,
    ],
  }),
  ontkoppelen: (nummer) => ({
    kop: `Uw melding ${nummer} is weer in beoordeling`,
    zinnen: ['Het meldpunt bekijkt uw melding opnieuw.', bericht],
  }),
  doorverwijzen: (nummer, naar) => ({
    kop: `Uw melding ${nummer} is doorverwezen`,
    zinnen: [verwijzingTekst.zin(naar as Naar), 'Het meldpunt doet verder niets met deze melding.', nieuwe],
  }),
  weghalen: (nummer) => ({
    kop: `Een document is weggehaald uit ${nummer}`,
    zinnen: [
      'Het meldpunt heeft een document van u uit deze melding gehaald. Niemand kan het nog openen. Uw melding zelf blijft staan.',
      'Verwijder uw bericht met het document ook in Teams. Teams bewaart een eigen kopie.',
      'Heeft het meldpunt het document nodig? Stuur het dan opnieuw, zonder gegevens van kinderen. Vragen? Bel het meldpunt.',
    ],
  }),
  afsluiten: (nummer, reden) => ({
    kop: `Uw melding ${nummer} is afgesloten`,
    zinnen: [`De reden: ${afsluitredenNaam[reden as Afsluitreden].toLowerCase()}.`, nieuwe],
  }),
  heropenen: (nummer) => ({
    kop: `Uw melding ${nummer} is weer in beoordeling`,
    zinnen: ['Het meldpunt heeft de melding opnieuw geopend.', bericht, aanvulbaar],
  }),
};

/** What the melder may expect from here; on his card. */
export const watNu: Readonly<Record<MeldingStatus, string>> = {
  get ontvangen() {
    return `Het meldpunt leest uw melding binnen ${String(meldpuntTermijnen.oppakken.werkdagen)} werkdagen. ${bronZin(meldpuntTermijnen.oppakken)}`;
  },
  'in-beoordeling': 'Het meldpunt verzamelt informatie. U krijgt hier bericht als er iets verandert.',
  'reactie-gevraagd': 'Het meldpunt wacht op uw antwoord. Zonder antwoord gaat het meldpunt na de termijn verder.',
  gekoppeld: 'Het meldpunt bekijkt met de betrokkenen wat er nodig is. U krijgt hier bericht als er iets verandert.',
  doorverwezen: 'Het meldpunt doet verder niets met deze melding.',
  afgesloten: 'Verandert er iets? Doe dan een nieuwe melding of bel het meldpunt.',
  ingetrokken: 'Het meldpunt doet verder niets met deze melding. U kunt het intrekken terugdraaien.',
};

export const vraagTekst = {
  nietMeerNodig: 'De vraag van het meldpunt hoeft u niet meer te beantwoorden.',
  kop: (nummer: string): string => `Een vraag over uw melding ${nummer}`,
  herinneringKop: (nummer: string): string => `Herinnering: een vraag over uw melding ${nummer}`,
  uitleg: (tot: string): string =>
    `Het meldpunt wacht op uw antwoord tot ${momentVoluit(tot)}. Daarna gaat het meldpunt verder met wat het weet. ${bronZin(meldpuntTermijnen.reactie)}`,
  ookTypen:
    'U kunt hieronder antwoorden. U mag uw antwoord ook later typen, in een gewoon bericht. Een document stuurt u als bestand in deze chat.',
  invoer: 'Uw antwoord',
  invoerFout: 'Schrijf eerst uw antwoord.',
  knop: 'Antwoord versturen',
  later: 'Melding bekijken',
  uwAntwoord: 'Uw antwoord',
  bewaard: (nummer: string): string =>
    `Uw antwoord is toegevoegd aan melding ${nummer}. Het meldpunt krijgt hiervan bericht en gaat verder met uw melding.`,
  isDitKop: 'Is dit uw antwoord aan het meldpunt?',
  isDit: (nummer: string): string => `Bij melding ${nummer} staat nog een vraag open:`,
  uwTekst: 'U schreef:',
  nietBewaard: 'Uw tekst is nog niet opgeslagen. Kies hieronder wat u bedoelt.',
  ja: (nummer: string): string => `Ja, antwoord op ${nummer}`,
  nee: 'Nee, iets anders',
  nieuweMelding: 'Nee, een nieuwe melding',
  nietBewaardMelding:
    'Uw tekst is nog niet opgeslagen. Kies hieronder wat u bedoelt. Vertelt u verder, dan begin ik een nieuwe melding met deze tekst.',
  tochMelding:
    'Ik heb van uw vorige bericht een nieuwe melding gemaakt. Was het een antwoord aan het meldpunt? Typ dan ‘antwoord:’ met uw tekst erachter.',
  nogOpen: (nummers: readonly string[]): string =>
    nummers.length === 1
      ? `Het meldpunt wacht nog op uw antwoord bij ${opsomming(nummers)}. Typ ‘antwoord:’ met daarachter wat u wilt zeggen.`
      : `Het meldpunt wacht nog op uw antwoord bij ${opsomming(nummers)}. Typ ‘antwoord’, het nummer en daarna wat u wilt zeggen.`,
  geenVraag: 'Er staat nu geen vraag van het meldpunt open. Typ ‘mijn meldingen’ om uw meldingen te bekijken.',
  welke: 'Bij meer dan één melding staat een vraag open. Zet het nummer erbij, bijvoorbeeld: antwoord M-2026-0012 …',
  gesloten: 'Deze vraag is gesloten. Uw tekst kan nog wel als aanvulling bij de melding.',
} as const;
