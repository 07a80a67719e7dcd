/** Where a letter stands, in one sentence: the answer to a question about it, without its card. */
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

interface Door {
  readonly door: string;
  readonly op: string;
}

const wie = (stap: Door | null): string => (stap === null ? '' : ` door ${stap.door} op ${momentVoluit(stap.op)}`);

const standen: Readonly<Record<string, (versie: string, stap: Door | null) => string>> = {
  concept: (versie) => `Nee: ${versie} is een concept. Hij is nog niet voorgelegd, en dus nog niet vastgesteld.`,
  voorgelegd: (versie, stap) => `Nog niet: ${versie} is voorgelegd${wie(stap)}, en wacht op wie hem vaststelt.`,
  vastgesteld: (versie, stap) => `Ja: ${versie} is vastgesteld${wie(stap)}. Hij is nog niet vrijgegeven.`,
  vrijgegeven: (versie, stap) =>
    `Ja: ${versie} is vastgesteld, en vrijgegeven${wie(stap)}. De verzending is nog niet vastgelegd.`,
  verzonden: (versie, stap) => `Ja: ${versie} is vastgesteld en vrijgegeven. De verzending is vastgelegd${wie(stap)}.`,
  ingetrokken: (versie, stap) => `Nee: ${versie} is ingetrokken${wie(stap)}.`,
  vervangen: (versie) => `Er is een nieuwere versie dan ${versie}.`,
};

/** What is asked of where it stands, where that has a yes or no. */
export type Standvraag = 'vastgesteld' | 'weg';

/** Whether it has left, which is more than whether it is set. */
const wegOfNiet: Readonly<Record<string, string>> = {
  ...{ concept: 'Nee', voorgelegd: 'Nee', vastgesteld: 'Nee', ingetrokken: 'Nee', verzonden: 'Ja' },
  vrijgegeven: 'Dat is nog niet vastgelegd',
};

/** The step that brought a letter where it stands. */
export const stapVoorStand: Readonly<Record<string, string>> = {
  ...{ voorgelegd: 'voorleggen', vastgesteld: 'vaststellen', vrijgegeven: 'vrijgeven' },
  ...{ verzonden: 'verzenden', ingetrokken: 'intrekken' },
};

export const briefkortTekst = {
  raadsbrief: 'raadsbrief',
  /** Of nothing nothing is said that fits. */
  nietsTeVergelijken: (soorten: readonly string[]): string =>
    `Er is bij deze casus nog geen ${opsomming(soorten)}. Er valt dus niets te vergelijken. Dit zijn de brieven die er wel zijn.`,
  /** The letter that is meant where none was named. */
  nieuwste: (soort: string, nummer: string): string =>
    `Dit gaat over de nieuwste brief van deze casus: ${soort} ${nummer}.`,
  geenBrief: (casus: string): string =>
    `Van casus ${casus} is nog geen brief of persbericht opgesteld. Typ bijvoorbeeld: raadsinformatiebrief ${casus}.`,
  /** Whoever may not write one sees only some of them. */
  geenBriefVoorU: (casus: string): string =>
    `Bij casus ${casus} is er nu geen brief of persbericht dat u kunt lezen. Wat u moet vaststellen, krijgt u hier zodra iemand het voorlegt.`,
  nietVoorleggen: {
    /** Who sets what others wrote. */
    steltVast:
      'Voorleggen doet wie de brief opstelt. U stelt een brief vast die aan u is voorgelegd; die vindt u hieronder.',
    kop: 'Hier valt nu niets voor te leggen',
    niets: 'Iets voorleggen doet wie aan een casus werkt. Bedoelt u iets anders? Zet er dan bij wat.',
    melden: 'Wilt u het meldpunt iets laten weten? Kies dan ‘Melding doen’.',
  },
  geenBriefFeit: (casus: string): string =>
    `Van casus ${casus} is nog geen brief opgesteld. Dit is het feit zelf, met waar het vandaan komt.`,
  gemeenteAkkoord:
    'Een gemeente stelt een brief niet vast. Dat zij akkoord is, kunt u hier bewaren: kies een alinea en plaats het als opmerking. Er is nog niets bewaard.',
  nietZelf: 'U schreef aan deze brief of legde hem voor. Daarom stelt u hem niet zelf vast.',
  aanWie: {
    iedereen: 'U legt een brief niet voor aan één persoon.',
    mag: (naam: string): string =>
      `Voorleggen doet u aan iedereen die deze brief mag vaststellen. ${naam} mag dat ook.`,
    magNiet: (naam: string): string =>
      `${naam} kan deze brief niet vaststellen en ziet hem niet bij wat op antwoord wacht. U legt hem voor aan wie dat wel mag.`,
    schreef: (naam: string): string =>
      `${naam} schreef zelf aan deze brief of legde hem voor, en stelt hem daarom niet vast.`,
  },
  /** Nothing holds it up. `afwijking`: because a second person allowed it. */
  magNu: (uZelf: boolean, afwijking: boolean): string =>
    [
      afwijking ? 'Een tweede persoon heeft toegestaan van de volgorde af te wijken.' : 'Deze brief is aan de beurt.',
      uZelf ? 'U kunt hem vrijgeven.' : 'Vrijgeven doet een ander dan u.',
    ].join(' '),
  /** `vraag`: a yes or no in front, for who asked that. */
  stand: (status: string, versie: number, stap: Door | null, vraag?: Standvraag): string => {
    const zin = standen[status]?.(`versie ${String(versie)}`, stap) ?? '';
    if (vraag === 'vastgesteld') return zin;
    const kaal = zin.replace(/^(?:Ja|Nee|Nog niet): /u, '');
    const ervoor = vraag === 'weg' ? wegOfNiet[status] : undefined;
    return ervoor === undefined ? hoofdletter(kaal) : `${ervoor}: ${kaal}`;
  },
} as const;
