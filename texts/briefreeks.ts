/** The sentences around a series of letters: how far it is, and its files. */
import type { Gevoeligheid } from '../domain/dossier';
import { gevoeligZin } from './briefgang';
import { geraakteZin } from './geraakte-zin';
import type { Reeksdeel, Reeksronde, Reekssoort, ReeksStatus, Rondestap } from '../domain/briefreeks';
import { briefStatus } from './brief';
import { opsomming } from './lijst';

const standen: Readonly<Record<ReeksStatus, string>> = {
  loopt: 'bezig',
  klaar: 'klaar',
  afgebroken: 'afgebroken',
  gestopt: 'gestopt: de feiten zijn niet te lezen, of u mag dit niet meer',
};

const stappen: Readonly<Record<Rondestap, string>> = {
  bijwerken: 'Bijwerken',
  voorleggen: 'Voorleggen',
  vaststellen: 'Vaststellen',
  vrijgeven: 'Vrijgeven',
  verzenden: 'Verzending vastleggen',
  intrekken: 'Intrekken',
};

const rondestanden: Readonly<Record<ReeksStatus, string>> = {
  ...standen,
  gestopt: 'gestopt, want dit mag u niet meer',
};

const lijstkoppen: Readonly<Record<Reeksdeel, string>> = {
  alle: 'Brieven van de reeks',
  gelaten: 'Wat bleef staan',
  geraakt: 'Geraakte brieven',
  ongelezen: 'Ongelezen brieven',
  eigen: 'Brieven met eigen tekst',
};

const lijstuitleg: Readonly<Record<Reeksdeel, string>> = {
  alle: '',
  gelaten: '',
  geraakt: 'Deze brieven lezen anders dan de feiten nu zijn. Met Bijwerken krijgen ze een nieuwe versie.',
  ongelezen: 'Leg vast wat u las: per brief, of dit hele blad. Verandert een brief daarna, dan staat hij hier opnieuw.',
  eigen:
    'In deze brieven schreef iemand zelf een tekst. Bij iedere brief staat of de feiten daar nu iets anders zeggen.',
};

const brieven = (aantal: number): string => (aantal === 1 ? '1 brief' : `${String(aantal)} brieven`);

const soorten: Readonly<Record<Reekssoort, string>> = {
  raadsinformatiebrief: 'Brieven voor alle gemeenteraden',
  vervolgbrief: 'Vervolgbrieven voor alle gemeenteraden',
  aanbiedingsbrief: 'Aanbiedingsbrieven voor raden in andere regio’s',
  rechtzettingsbrief: 'Rechtzettingen voor gemeenteraden',
};

export const reeksTekst = {
  kop: (soort: Reekssoort, nummer: string): string => `${soorten[soort]}, casus ${nummer}`,
  begin: [
    'Iedere raad van een gemeente waar de aanbieder werkt, krijgt een eigen brief: met de eigen ondertekenaar, de onderdelen en de soorten hulp in die gemeente.',
    'Alle brieven zijn een concept. U ziet hoe ver het is, en u kunt afbreken.',
  ],
  knop: {
    starten: 'Brieven voor alle raden',
    bestaand: 'Brieven aan de raden',
    tonen: 'Stand tonen',
    afbreken: 'Afbreken',
    hervatten: 'Verder maken',
    bestanden: 'Alle bestanden',
    ophalen: 'Zip ophalen',
    casus: 'Terug naar de casus',
    lijst: 'Brieven bekijken',
    gelaten: 'Wat bleef staan',
    geraakt: 'Geraakte brieven',
    ongelezen: 'Ongelezen brieven',
    eigen: 'Met eigen tekst',
    alle: 'Alle brieven',
    gelezen: 'Gelezen',
    bladGelezen: 'Dit blad gelezen',
    beoordeelEen: 'Beoordelen of teruggeven',
    eerder: 'Eerdere reeks',
    eersteBrieven: 'Nieuwe raadsinformatiebrieven',
    vervolgbrieven: 'Vervolgbrieven',
    aanbiedingsbrieven: 'Aanbiedingsbrieven',
    reeks: 'Terug naar de reeks',
    brief: 'Brief tonen',
    volgende: 'Volgende',
    vorige: 'Vorige',
    meer: 'Meer met deze reeks',
    bijwerken: 'Bijwerken',
    voorleggen: 'Alle voorleggen',
    beoordelen: 'Beoordelen',
    vaststellen: 'Alle vaststellen',
    vrijgeven: 'Alle vrijgeven',
    verzending: 'Verzending vastleggen',
    verzenden: 'Alle verzonden',
    intrekking: 'Intrekken',
    intrekken: 'Alle intrekken',
    nogmaals: 'Opnieuw proberen',
  },
  label: {
    stand: 'Stand',
    gemaakt: 'Gemaakt',
    brieven: 'Brieven',
    ronde: 'Laatste stap',
    geraakt: 'Geraakt door een gewijzigd feit',
    eigen: 'Met eigen tekst',
    ongelezen: 'Door u nog niet gelezen',
  },
  aantal: brieven,
  stand: (status: ReeksStatus): string => standen[status],
  gemaakt: (gemaakt: number, totaal: number): string => `${String(gemaakt)} van ${String(totaal)} brieven`,
  uitleg:
    'Iedere raad krijgt een eigen brief, met een eigen kenmerk. Elke stap kijkt iedere brief apart na. Wat niet kan, blijft staan met de reden erbij.',
  tellenMee:
    'De brieven die er al zijn, tellen mee in de volgorde: een persbericht wacht tot ze vrijgegeven of ingetrokken zijn. Wilt u ze niet meer gebruiken, trek ze dan in: dat kan onder Brieven bekijken, bij Meer met deze reeks.',
  statussen: (telling: Readonly<Record<string, number>>): string =>
    Object.entries(telling)
      .map(([status, aantal]) => `${String(aantal)} ${briefStatus(status).toLowerCase()}`)
      .join(', '),
  ronde: ({ stap, status, gedaan, gelaten }: Pick<Reeksronde, 'stap' | 'status' | 'gedaan' | 'gelaten'>): string =>
    `${stappen[stap]}: ${rondestanden[status]}. ${brieven(gedaan)} gedaan${gelaten > 0 ? `, ${brieven(gelaten)} ${gelaten === 1 ? 'bleef' : 'bleven'} staan` : ''}.`,
  lijst: {
    kop: (deel: Reeksdeel, nummer: string): string => `${lijstkoppen[deel]}, casus ${nummer}`,
    leeg: (deel: Reeksdeel): string =>
      deel === 'ongelezen' ? 'U heeft van alle brieven vastgelegd dat u ze las.' : 'Hier staan geen brieven.',
    uitleg: (deel: Reeksdeel): string => lijstuitleg[deel],
    vastgelegd: (aantal: number): string =>
      aantal === 1 ? 'Vastgelegd: u las 1 brief.' : `Vastgelegd: u las ${String(aantal)} brieven.`,
    lezers: (namen: readonly string[]): string => `Gelezen door ${opsomming(namen)}`,
    geraakt: (vervallen: boolean, feit: string, zin: string): string =>
      `${vervallen ? 'Het akkoord is vervallen, want een feit is veranderd' : 'Een feit is veranderd'}: ${feit}. ${geraakteZin(zin)}`,
    meerZinnen: (aantal: number): string =>
      aantal === 1 ? 'En nog 1 andere zin.' : `En nog ${String(aantal)} andere zinnen.`,
    voorstellen: (aantal: number): string =>
      aantal === 0
        ? 'De feiten zeggen niets anders dan de eigen tekst.'
        : `Bij ${aantal === 1 ? '1 eigen alinea' : `${String(aantal)} eigen alinea’s`} zeggen de feiten nu iets anders.`,
    regel: (nummer: string, versie: number, status: string): string =>
      `${nummer}, versie ${String(versie)}: ${briefStatus(status).toLowerCase()}`,
    uitval: (stap: Rondestap, waarom: string): string => `${stappen[stap]} lukte niet. ${waarom}`,
  },
  beoordelen: {
    kop: (aantal: number): string => `${brieven(aantal)} beoordelen`,
    uitleg:
      'U stelt alle voorgelegde brieven in één keer vast. Lees ze eerst: haal alle bestanden op, of open ze een voor een. Een brief met een gat of een tegenspraak blijft staan. Verandert intussen een tekst, dan blijft die brief ook staan.',
    gelezen(gelezen: number, aantal: number): string {
      if (gelezen === 0) return 'U heeft nog van geen van deze brieven vastgelegd dat u hem las.';
      return gelezen === aantal
        ? 'U heeft van al deze brieven vastgelegd dat u ze las.'
        : `U heeft van ${String(gelezen)} van de ${brieven(aantal)} vastgelegd dat u ze las.`;
    },
    hash: (hash: string): string => `Controlegetal van alle teksten samen: ${hash}`,
    gevoeligKop: 'Gevoelige zinnen',
    gevoelig: (nummer: number, zin: string, waarom: readonly Gevoeligheid[]): string =>
      `Zin ${String(nummer)}: “${zin}” ${gevoeligZin(waarom)}`,
    vinkLabel: (nummer: number): string => `Gevoelige zin ${String(nummer)}`,
    vink: 'Ik heb deze zin gelezen en ben het ermee eens, in alle brieven',
  },
  verzenden: {
    kop: (aantal: number): string => `Verzending van ${brieven(aantal)} vastleggen`,
    uitleg:
      'Verstuur de brieven eerst zelf. Hier legt u vast dat iedere gemeenteraad zijn eigen brief kreeg. Kreeg één raad hem anders of later? Leg die brief dan apart vast.',
  },
  intrekken: {
    kop: (aantal: number): string => `${brieven(aantal)} intrekken`,
    uitleg:
      'Wat al is verzonden, blijft verzonden. Van de andere brieven is daarna te zien dat ze zijn ingetrokken, en waarom.',
    reden: 'Waarom trekt u deze brieven in?',
    redenNodig: 'Schrijf op waarom u de brieven intrekt.',
  },
  keuze: {
    kop: 'Meer met deze reeks',
    uitleg:
      'Maakt u een nieuwe reeks, dan krijgt iedere raad een nieuwe brief met een eigen kenmerk. De brieven die er zijn, blijven zoals ze zijn. Een vervolgbrief noemt per raad de brief die deze raad het laatst kreeg. Aanbiedingsbrieven zijn voor raden buiten de accounthoudende regio: iedere gemeente ondertekent zelf.',
  },
  geraakt: {
    kop: (nummer: string): string => `Een feit onder brieven voor de raden is veranderd, casus ${nummer}`,
    tekst: (aantal: number): string =>
      `${brieven(aantal)} ${aantal === 1 ? 'leest' : 'lezen'} nu anders dan de feiten. Was er akkoord, dan is dat vervallen. Werk de brieven bij en leg ze opnieuw voor.`,
    sectie: (aantal: number): string => `Dit raakt ${brieven(aantal)} voor de raden`,
    vervallen: (aantal: number): string =>
      `Het akkoord op ${brieven(aantal)} is vervallen. De schrijvers krijgen bericht.`,
    gemeenten: (namen: readonly string[]): string => `Voor de raden van ${opsomming(namen)}`,
  },
  bericht: {
    kop: (nummer: string): string => `Brieven voor de gemeenteraden voorgelegd, casus ${nummer}`,
    tekst: (aantal: number): string =>
      `${brieven(aantal)} ${aantal === 1 ? 'wacht' : 'wachten'} op uw akkoord. U kunt ze samen vaststellen.`,
  },
  genoemd: (aantal: number, bekend: number): string =>
    `Volgens de casus werkt de aanbieder in ${String(aantal)} gemeenten. Met naam zijn er ${String(bekend)} bekend. De namen van de andere ontbreken — vragen aan: accounthouder.`,
  samenvattingRonde: (stap: Rondestap, gedaan: number, totaal: number): string =>
    `${stappen[stap]}: ${String(gedaan)} van ${String(totaal)}.`,
  samenvatting: (status: ReeksStatus, gemaakt: number, totaal: number): string =>
    `Brieven voor de raden: ${standen[status]}, ${String(gemaakt)} van ${String(totaal)}.`,
  bestandKop: 'Alle brieven in één bestand',
  bestand: (tot: string): string =>
    `Het bestand bevat van iedere brief een PDF en een Word-bestand, en een lijst met kenmerken en controlegetallen. De link werkt één keer, tot ${tot}.`,
  eenKeer: 'U kunt het bestand één keer ophalen. Het ophalen wordt vastgelegd in het logboek.',
  klaargezet: 'De link staat in het bericht hieronder.',
  lijstKop: ['nummer', 'gemeente', 'kenmerk', 'bestand', 'inhoudshash', 'sha256', 'opmerking'],
  nietGetekend:
    'Niet in dit bestand: het tekenen van deze brief mislukte. De brief zelf is niet veranderd. Vraag de bestanden opnieuw op in de chat.',
  onvolledig: {
    kop: (nummer: string): string => `Niet alle brieven zaten in het bestand, casus ${nummer}`,
    tekst:
      'Van een of meer brieven mislukte het tekenen. In lijst.csv staat bij welke. De andere brieven zaten er wel in, en aan de brieven zelf is niets veranderd. U kunt de bestanden opnieuw ophalen. Mislukt het weer bij dezelfde brief, vraag het dan uw beheerder.',
    knop: 'Opnieuw ophalen',
  },
} as const;
