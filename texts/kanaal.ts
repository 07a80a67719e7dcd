/** Sentences around a channel that belongs to a casus: linking, who reads along, the living card, and losing it. */
import type { CasusRol } from '../domain/actor';
import type { Kanaalpubliek, LidReden } from '../domain/kanaal';
import { casusRolNaam } from './casus';
import { momentVoluit } from './moment';

/** Who is asked whether others may read along. */
interface Vraagbaak {
  readonly naam: string;
  readonly rol: CasusRol;
}

const redenen: Readonly<Record<LidReden, string>> = {
  'andere-tenant': 'uit een andere Teams-omgeving',
  gast: 'gast',
  onbekend: 'niet bekend bij Tredewijzer',
  'geen-recht': 'mag deze casus niet zelf inzien',
};

export const lidRegel = ({ naam, reden }: Kanaalpubliek['buitenstaanders'][number]): string =>
  `${naam === '' ? 'Iemand zonder naam' : naam}: ${redenen[reden]}`;

export const kanaalTekst = {
  naamloos: 'dit kanaal',
  alleenKanaal: 'Koppelen kan alleen in een kanaal. Ga naar het kanaal van de casus en typ daar: koppel en het nummer.',
  kiesLos: 'Hoort dit kanaal niet meer bij de casus? Kies dan ‘Kanaal losmaken’. Er is nog niets veranderd.',
  alleenKanaalLos: 'Losmaken kan alleen in het kanaal zelf. Ga daarheen en typ daar: ontkoppel.',
  eerstLos:
    'Dit kanaal hoort nu bij de casus hieronder. Hoort het bij een andere casus, kies dan eerst ‘Kanaal losmaken’ en koppel het daarna opnieuw.',
  gekoppeldKop: (nummer: string): string => `Kanaal gekoppeld aan casus ${nummer}`,
  gekoppeld: (naam: string): string =>
    `In het kanaal ‘${naam}’ zet ik een kaart met de stand van zaken. Berichten over de casus komen daar ook.`,
  gekoppeldZonderChat: (link: string): string =>
    `Dit kanaal is gekoppeld. Wat u erover kunt instellen, staat in onze persoonlijke chat, en die heeft u nog niet geopend. Open de chat en typ daar de naam van de casus: ${link}`,
  zichtBetrokken: 'In dit kanaal komen alleen berichten voor alle betrokkenen.',
  zichtKernteam: 'In dit kanaal komen alle berichten, ook die voor het kernteam.',
  controle: (aan: Vraagbaak | null): string => {
    const wie =
      aan === null ? 'de adviseurs van de autoriteit' : `${aan.naam} (${casusRolNaam(aan.rol).toLowerCase()})`;
    return `Voor elk bericht kijk ik wie er meeleest. Kan iemand meelezen die daar geen recht op heeft, dan vraag ik het eerst aan ${wie}.`;
  },
  knop: {
    kernteam: 'Ook berichten voor het kernteam',
    betrokken: 'Alleen berichten voor iedereen',
    los: 'Kanaal losmaken',
    magMeelezen: 'Zij mogen meelezen',
    nietSturen: 'Niets sturen',
  },
  losgemaakt: 'Het kanaal hoort niet meer bij de casus. Wat er al staat, blijft staan.',
  bevestigKop: 'Wie mag er meelezen in het kanaal?',
  bevestig: (naam: string): string =>
    `In het kanaal ‘${naam}’ kunnen mensen meelezen die deze casus niet zelf mogen inzien. Tot u kiest, stuur ik daar niets heen.`,
  bevestigSamenvatting: 'Er wacht een bericht tot u heeft bevestigd wie er mag meelezen.',
  bevestigd: (aantal: number): string =>
    aantal === 1
      ? 'Bevestigd. Het bericht dat wachtte, gaat nu weg.'
      : `Bevestigd. Er gaan ${String(aantal)} berichten weg.`,
  nietGestuurd: 'Er is niets naar het kanaal gestuurd. Wat wachtte, staat in de lijst als niet verzonden.',
  enMeer: (aantal: number): string => `en nog ${String(aantal)}`,
  verlorenKop: (nummer: string): string => `Het kanaal van casus ${nummer} is weg`,
  verloren: (naam: string): string =>
    `Ik kan het kanaal ‘${naam}’ niet meer bereiken. Het is verwijderd of gearchiveerd, of ik ben eruit gehaald. De casus gaat gewoon door. U kunt een ander kanaal koppelen: typ daar ‘koppel’ en het nummer van de casus.`,
  standKop: (nummer: string): string => `Stand van zaken, casus ${nummer}`,
  standVersie: (versie: number, op: string): string =>
    `Versie ${String(versie)}, ${momentVoluit(op)}. Deze kaart werk ik zelf bij.`,
  wieZietStand: 'Wie kan dit zien? Iedereen die in het kanaal van deze casus meeleest.',
  standSamenvatting: (nummer: string): string => `Stand van zaken van casus ${nummer}.`,
  laatsteKop: 'Laatste bericht',
  geenBericht: 'Er is nog geen bericht.',
  geenStap: 'Niet genoemd in een bericht. Bij de casus staan de taken.',
  vernieuwd: 'Ik heb de kaart met de stand van zaken opnieuw gemaakt.',
  verouderd: (versie: number): string =>
    `Deze kaart is verouderd (versie ${String(versie)}). Ik zet de nieuwste stand op de kaart in het kanaal en stuur u hem hier.`,
  nietBereiktKop: (nummer: string): string => `Niet bereikt over casus ${nummer}`,
  nietBereikt: (naam: string): string =>
    `Een bericht over deze casus is niet aangekomen bij ${naam}. Bel of mail zelf, en stuur het later opnieuw.`,
  nietBereikten: (aantal: number): string =>
    `Een bericht over deze casus is niet aangekomen bij ${String(aantal)} mensen. Bel of mail zelf, en stuur het later opnieuw.`,
  contact: 'Telefoon of e-mail',
  geenContact: 'Niet bekend; vraag het de beheerder.',
  welkBericht: 'Welk bericht',
  reden: 'Reden',
  bezorgKop: (nummer: string): string => `Zijn de berichten aangekomen? Casus ${nummer}`,
  bezorgVernieuwen: 'Opnieuw kijken',
  bezorgRest: (aantal: number): string =>
    aantal === 1 ? 'Hieronder past er één niet bij.' : `Hieronder passen er ${String(aantal)} niet bij.`,
  bezorgEigen:
    'U ziet alleen de berichten die u zelf schreef. Is iemand niet bereikt? Wie de regie heeft, stuurt opnieuw of zoekt een andere weg.',
  bezorgLeeg: 'Er is nog niets verstuurd over deze casus.',
  bezorgStand: (stand: string, aantal: number): string => `${String(aantal)} × ${stand}`,
  bezorgVerzonden: 'Verzonden aan',
  bezorgVerzondenAan: (naam: string, welk: string, op: string): string =>
    `${naam}: ${welk.charAt(0).toLowerCase()}${welk.slice(1)}, ${op}`,
  onzeker: 'Kan twee keer zijn aangekomen, met hetzelfde kenmerk.',
  opnieuw: 'Opnieuw sturen',
  herhaald: 'Ik stuur het opnieuw.',
  bezorgSamenvatting: (nummer: string): string => `Welke berichten over casus ${nummer} zijn aangekomen en welke niet.`,
} as const;
