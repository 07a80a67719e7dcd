/** The sentences around the life of a letter: checking, putting forward, setting, remarks, releasing and sending. */
import { nagaanZin } from './nagaan';
import { controlegetal } from './controlegetal';
import type { Briefgat } from '../domain/briefcontrole';
import type { Briefstap } from '../domain/brievenboek';
import type { Gevoeligheid } from '../domain/dossier';
import type { Vrijgavereden } from '../domain/vrijgavereden';
import { geraakteZin } from './geraakte-zin';
import { opsomming } from './lijst';
import { opmerkingTekst } from './briefopmerking';
import { gevraagdAan } from './navraag';
import { hindernisZin } from './vrijgave';
import { vrijgaveredenZin } from './vrijgavereden';

const stappen: Readonly<Record<Briefstap['stap'], string>> = {
  opstellen: 'opgesteld',
  terugbrengen: 'bewerkte versie teruggebracht',
  wijzigen: 'gewijzigd',
  voorleggen: 'voorgelegd',
  vaststellen: 'vastgesteld',
  teruggeven: 'teruggegeven',
  vervallen: 'akkoord vervallen: een feit is gewijzigd',
  vrijgeven: 'vrijgegeven',
  verzenden: 'verzonden',
  intrekken: 'ingetrokken',
  afwijken: 'afwijking van de volgorde gevraagd',
  'afwijking-toestaan': 'afwijking toegestaan',
  'afwijking-weigeren': 'afwijking niet toegestaan',
  'afwijking-terugnemen': 'vraag om af te wijken teruggenomen',
  'afwijking-intrekken': 'toestemming om af te wijken ingetrokken',
  plannen: 'vrijgave gepland',
  'plan-afzeggen': 'geplande vrijgave afgezegd',
  'plan-gemist': 'geplande vrijgave niet uitgevoerd',
};

const gevoeligheden: Readonly<Record<Gevoeligheid, string>> = {
  houding: 'gaat over de houding van het bestuur',
  verwijt: 'kan iemand als verwijt lezen',
  toezicht: 'geeft een oordeel van de inspectie weer',
  geld: 'gaat over geld',
  personen: 'gaat over personen of hun werk',
  derden: 'gaat over een andere organisatie',
  'eigen-woorden': 'heeft iemand zelf geschreven en kan iets gevoeligs zeggen',
  'buiten-publiek': 'zegt iets dat niet voor deze lezers is',
  'anders-dan-feiten': 'zegt iets anders dan de feiten nu',
};

export const gevoeligZin = (waarom: readonly Gevoeligheid[]): string =>
  `Deze zin ${opsomming(waarom.map((een) => gevoeligheden[een]))}.`;

/** What comes first for who wants to release a letter too early. */
const voorVrijgave: Readonly<Record<string, string>> = {
  concept:
    'Deze brief is nog een concept. Kijk hem na en leg hem voor. Een ander stelt hem vast, en daarna kan hij worden vrijgegeven.',
  voorgelegd:
    'Deze brief is voorgelegd en nog niet vastgesteld. Zodra een ander hem heeft vastgesteld, kan hij worden vrijgegeven.',
};

const beurten = {
  aanDeBeurt: 'aan de beurt',
  magToch: 'toegestaan, buiten de volgorde om',
  wacht: 'nog niet aan de beurt',
} as const;

export const briefgangTekst = {
  /** Bron: the row brief.vaststellen of domain/policy.ts. */
  tekentNiemand: 'Een brief van deze soort heeft geen ondertekenaar.',
  wieSteltVast:
    'Een ander dan de opsteller stelt de brief vast: een adviseur van de autoriteit, een bestuurder van de organisatie die de brief opstelde, of wie op deze casus een rol heeft voor regie, advies of communicatie.',
  knop: {
    nakijken: 'Nakijken',
    meer: 'Meer doen',
    bevindingen: 'Alles bekijken',
    feiten: 'Naar de feiten',
    voorleggen: 'Voorleggen',
    beoordelen: 'Beoordelen',
    vaststellen: 'Vaststellen',
    teruggeven: 'Teruggeven',
    opmerkingen: 'Opmerkingen',
    opmerken: 'Opmerking plaatsen',
    afgehandeld: 'Afgehandeld',
    intrekken: 'Intrekken',
    welIntrekken: 'Brief intrekken',
    vrijgave: 'Vrijgeven',
    vrijgeven: 'Nu vrijgeven',
    plannen: 'Vrijgave plannen',
    planAfzeggen: 'Plan afzeggen',
    verzenden: 'Verzending vastleggen',
    verzonden: 'Vastleggen',
    nieuweVersie: 'Nieuwe versie maken',
    reeksBijwerken: 'Reeks bijwerken',
    brief: 'Terug naar de brief',
    verloop: 'Verloop',
  },
  nakijken: {
    kop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: nakijken`,
    meerKop: (nummer: string, versie: number): string =>
      `${nummer}, versie ${String(versie)}: wat u nog meer kunt doen`,
    uitleg: (status: string): string =>
      `${status === 'concept' ? 'Dit ziet u voordat u de brief voorlegt.' : 'Dit is gevonden in de versie die er nu ligt.'} Alleen wat u zelf leest, is nagekeken.`,
    geraaktKop: 'Feiten die zijn gewijzigd nadat deze versie is gemaakt',
    geraakt: (feit: string, zin: string): string => `${feit}. ${geraakteZin(zin)}`,
    ingevuld: (feit: string): string =>
      `${feit} is nu vastgelegd. In deze versie staat nog een markering, in een nieuwe versie niet meer.`,
    volgtUit: (feiten: readonly string[], uit: string, zinnen: number): string =>
      `${opsomming(feiten)} ${feiten.length === 1 ? 'volgt' : 'volgen'} uit de ${uit}, die is gewijzigd. Dat raakt ${zinnen === 1 ? '1 zin' : `${String(zinnen)} zinnen`}.`,
    gatenKop: 'Dit ontbreekt nog',
    gat: ({ omschrijving, vragenAan, navraag }: Briefgat): string => {
      const wie = navraag === undefined ? vragenAan : gevraagdAan(navraag);
      return wie === '' ? omschrijving : `${omschrijving} (${wie})`;
    },
    tegenspraakKop: 'Dit spreekt elkaar tegen',
    tegenspraak: (wat: string, lezingen: readonly string[]): string => `${wat}: ${lezingen.join('; ')}.`,
    lezing: (waarde: string, bron: string): string => `${waarde} (${bron})`,
    verzondenKop: 'Dit spreekt een verzonden brief tegen',
    verzondenUitleg:
      'Niemand heeft vastgelegd waarom dit is veranderd. Corrigeer het feit met de reden, of zet terug wat er stond.',
    sindsdienKop: 'Sindsdien gewijzigd: een verzonden brief zei iets anders',
    sindsdien: (wat: string, was: string, bron: string, nu: string, dag: string, reden: string | null): string =>
      `${wat}: was ${was} (${bron}), is nu ${nu}. Gewijzigd op ${dag}${reden === null ? '.' : `, reden: “${reden}”`}`,
    beladenKop: 'Beladen woorden',
    beladen: (woord: string, zin: string, feit: string | null): string =>
      `“${woord}” in “${zin}”. ${feit === null ? 'Geen feit zegt dit.' : `Dit komt uit het feit ${feit}, dat niemand heeft bevestigd.`}`,
    publiekKop: 'Niet voor deze lezers',
    publiek: (woord: string, zin: string): string => `“${woord}” in “${zin}”.`,
    gevoeligKop: 'Gevoelige zinnen, die bij het vaststellen ieder een eigen vinkje vragen',
    gevoelig: (zin: string, waarom: readonly Gevoeligheid[]): string => `“${zin}” ${gevoeligZin(waarom)}`,
    taalKop: 'Duidelijker taal',
    taal: (tekst: string, advies: string): string => `“${tekst}” ${advies}`,
    nakijkenKop: 'Feiten om na te gaan',
    nagaan: nagaanZin,
    verschilKop: (brieven: readonly string[]): string => `Verschil tussen ${brieven.join(', ')}`,
    verschillen: (wel: readonly string[], niet: readonly string[], wat: readonly string[]): string =>
      `Wel in ${opsomming(wel)}, niet in ${opsomming(niet)}: ${wat.join('; ')}.`,
    verschilMet: (nummer: string, versie: number): string =>
      `${nummer}, versie ${String(versie)}: verschil met de andere brieven`,
    geenVerschil: 'Er is geen verschil gevonden tussen de brieven van deze casus, of er is nog maar één brief.',
    opmerkingen: (aantal: number): string =>
      aantal === 1 ? 'Er staat 1 opmerking open.' : `Er staan ${String(aantal)} opmerkingen open.`,
    schoon: 'Er is niets gevonden dat ontbreekt of elkaar tegenspreekt.',
    meer: (aantal: number): string => `En nog ${String(aantal)} andere.`,
    nietAlles: 'Niet alles past op deze kaart. U leest de rest met Alles bekijken.',
    allesBijNakijken: 'Niet alles past op deze kaart. U leest alles bij Nakijken.',
    allesKop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: alles wat is gevonden`,
    allesSamenvatting: (nummer: string, blad: number, bladen: number): string =>
      `Alles wat in ${nummer} is gevonden, bladzijde ${String(blad)} van ${String(bladen)}.`,
    samenvatting: (nummer: string, aantal: number): string =>
      `${nummer} nagekeken. ${aantal === 0 ? 'Niets staat het vaststellen in de weg.' : aantal === 1 ? 'Er is 1 punt dat het vaststellen in de weg staat.' : `Er zijn ${String(aantal)} punten die het vaststellen in de weg staan.`}`,
  },
  beoordelen: {
    kop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: beoordelen`,
    uitleg:
      'Lees de brief als PDF of in Word. U stelt precies deze tekst vast. Wijzigt daarna een woord of een feit, dan vervalt uw akkoord.',
    hash: (hash: string): string => `Controlegetal van deze tekst: ${controlegetal(hash)}`,
    gevoelig: (nummer: number, zin: string, waarom: readonly Gevoeligheid[]): string =>
      `Zin ${String(nummer)}: “${zin}” ${gevoeligZin(waarom)}`,
    vinkLabel: (nummer: number): string => `Gevoelige zin ${String(nummer)}`,
    vink: 'Ik heb deze zin gelezen en sta erachter.',
    reden: 'Waarom geeft u de brief terug? (niet nodig bij vaststellen)',
  },
  opmerkingen: opmerkingTekst,
  vrijgave: {
    eerstNog: (status: string): string | undefined => voorVrijgave[status],
    kop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: vrijgeven`,
    uitleg:
      'De volgorde is: de aanbieder en zijn mensen, de regio’s, de gemeenteraden, de pers. Vrijgeven verstuurt niets: u verstuurt de brief zelf en legt dat daarna vast.',
    aanDeBeurt: 'Deze brief is aan de beurt.',
    wacht: 'Deze brief is nog niet aan de beurt.',
    magToch: 'Deze brief mag nu worden vrijgegeven: een tweede persoon heeft toegestaan van de volgorde af te wijken.',
    standKop: 'Waarop hij wacht, en wat is afgesproken',
    hindernis: hindernisZin,
    gepland: (moment: string): string => `De vrijgave is gepland op ${moment}. U kunt dit tot dat moment afzeggen.`,
    teVroegGepland: (soort: 'embargo' | 'wachttijd'): string =>
      `Let op: op dat moment geldt ${soort === 'embargo' ? 'het embargo' : 'de wachttijd'} nog. De brief gaat dan niet vrij, tenzij een tweede persoon een afwijking toestaat. Zeg het plan af en kies een later moment.`,
    gemist: (moment: string, waarom: Vrijgavereden | null): string =>
      `De vrijgave van ${moment} is niet uitgevoerd. ${waarom === null ? 'Kijk of zij nog klopt en geef de brief dan zelf vrij, of plan opnieuw.' : vrijgaveredenZin(waarom)}`,
    datum: 'Op welke dag? (alleen bij plannen)',
    tijd: 'Hoe laat?',
    momentNodig: 'Kies een dag en een tijd.',
    samenvatting: (nummer: string, beurt: keyof typeof beurten): string => `${nummer} vrijgeven: ${beurten[beurt]}.`,
  },
  verzenden: {
    kop: (nummer: string): string => `${nummer}: verzending vastleggen`,
    uitleg:
      'Leg vast wie de brief heeft gekregen, hoe en wanneer. Verwijs naar het bewijs, bijvoorbeeld de naam van de e-mail.',
    aan: 'Wie heeft de brief gekregen?',
    hoe: 'Hoe?',
    wanneer: 'Wanneer?',
    bewijs: 'Bewijs (mag leeg blijven)',
    niemand: 'Iedereen van deze groep staat al in het register.',
  },
  intrekken: {
    kop: (nummer: string): string => `${nummer} intrekken`,
    uitleg: 'Een ingetrokken brief doet niet meer mee in de volgorde. De tekst blijft bewaard.',
    reden: 'Waarom trekt u de brief in?',
    redenNodig: 'Schrijf eerst waarom u de brief intrekt.',
    redenKlaar: 'Uw reden staat ingevuld. Er is nog niets ingetrokken.',
  },
  verloop: {
    kop: (nummer: string): string => `Verloop van ${nummer}`,
    regel: (stap: Briefstap['stap'], versie: number, door: string, op: string): string =>
      `Versie ${String(versie)}: ${stappen[stap]} door ${door}, ${op}`,
    reden: (reden: string): string => `. Reden: “${reden}”`,
    samenvatting: (nummer: string, aantal: number): string => `Verloop van ${nummer}: ${String(aantal)} stappen.`,
  },
  stand: {
    voorgelegd: 'De brief is voorgelegd. Een ander dan de schrijvers stelt hem vast.',
    vastgesteld: 'De brief is vastgesteld. Hij kan worden vrijgegeven als hij aan de beurt is.',
    vrijgegeven: 'De brief is vrijgegeven. Verstuur hem en leg daarna de verzending vast.',
    verzonden: 'De brief is verzonden. Een correctie is een nieuwe brief.',
    ingetrokken: 'De brief is ingetrokken. De tekst blijft bewaard.',
    concept: '',
    vervangen: 'Er is een nieuwere versie van deze brief.',
  },
  vrijIntern: 'De tekst is vrijgegeven voor de woordvoerder. Hij is voor eigen gebruik en wordt aan niemand verstuurd.',
  bericht: {
    voorgelegdKop: (nummer: string): string => `${nummer} is aan u voorgelegd`,
    voorgelegd: 'Een collega vraagt u deze brief te beoordelen. Lees de tekst en stel hem vast, of geef hem terug.',
    geraaktKop: (nummer: string): string => `Een feit onder ${nummer} is gewijzigd`,
    geraakt:
      'Was de brief voorgelegd of vastgesteld, dan is hij nu weer concept. Hieronder staan de zinnen die het raakt. Kijk de brief na.',
    terugKop: (nummer: string): string => `${nummer} is teruggegeven`,
    terug: 'Lees de opmerkingen bij de brief en leg daarna een nieuwe versie voor.',
    gemistKop: (nummer: string): string => `De geplande vrijgave van ${nummer} is niet uitgevoerd`,
    gedaanKop: (nummer: string): string => `${nummer} is vrijgegeven, zoals gepland`,
    gedaan: 'Er is nog niets verstuurd. Verstuur de brief, en leg daarna vast wie hem kreeg.',
    gemist: 'Kijk of de vrijgave nog klopt. Geef de brief dan zelf vrij, of plan een nieuw moment.',
  },
} as const;

export const briefStand = (status: string): string =>
  Object.hasOwn(briefgangTekst.stand, status) ? briefgangTekst.stand[status as keyof typeof briefgangTekst.stand] : '';
