/** Answers to what people ask of this place itself, before, during and after a melding: only what this program does, and whom to ask for the rest. */
import { bijlageTekst } from './bijlage';
import { meldingSoorten } from '../domain/melding';
import type { MeldingSoort } from '../domain/melding';
import { meldpuntTermijnen } from '../domain/meldpunt';
import { labelVan, treden } from '../domain/trede';
import { bewarenTekst } from './bewaren';
import { belZin, gevaarZin } from './contact';
import { soortNaam } from './melding';
import { bronZin } from './meldpunt-termijn';

export interface Uitleg {
  readonly kop: string;
  readonly zinnen: () => readonly string[];
  readonly rijen?: readonly { readonly label: string; readonly waarde: string }[];
}

const naMelding = (): readonly string[] => [
  'U leest uw antwoorden na en verstuurt ze. U krijgt dan een ontvangstbewijs met een nummer.',
  `Het meldpunt begint binnen ${String(meldpuntTermijnen.oppakken.werkdagen)} werkdagen met de beoordeling. ${bronZin(meldpuntTermijnen.oppakken)} Mensen beoordelen uw melding, niet dit programma.`,
  'U krijgt hier bericht als er iets verandert. Het meldpunt kan u ook een vraag stellen.',
];

/** Bron: domain 6.2, the kinds as the meldpunt published them. */
const soortUitleg: Readonly<Record<MeldingSoort, string>> = {
  'vermoeden-financieel':
    'Er zijn (financiële) problemen bij een organisatie, of u vermoedt die, met gevolgen voor het doorgaan van de jeugdhulp.',
  voornemen:
    'Een organisatie is van plan iets te veranderen: bijvoorbeeld haar aanbod zonder overleg, een zorgvorm afbouwen binnen zes maanden, haar bestuur of toezicht tussentijds, of de opzet van een samenwerkingsverband.',
  'knelpunt-samenwerking':
    'De samenwerking tussen partijen loopt vast, bijvoorbeeld tussen aanbieders en opdrachtgevers.',
};

export const uitlegTekst = {
  'wie-ziet': {
    kop: 'Wie ziet uw melding?',
    zinnen: () => [
      'Alleen het meldpunt en de adviseurs van de autoriteit zien uw melding. De organisatie waarover u meldt ziet haar niet.',
      'In deze persoonlijke chat leest niemand anders mee.',
    ],
  },
  mailen: {
    kop: 'Ik stuur geen e-mail',
    zinnen: () => [
      'Wat u hier ziet, blijft in Teams: daar zie ik wie u bent en wat u mag zien. In een mailbox is dat niet te bewaken.',
      'Het bericht blijft in deze chat staan. Een brief of een persbericht kunt u hier als PDF en als Word-bestand ophalen.',
    ],
  },
  naam: {
    kop: 'Hoort de organisatie uw naam?',
    zinnen: () => [
      'De organisatie waarover u meldt hoort uw naam alleen als u dat goed vindt. Dat kiest u in de melding zelf.',
      'Het meldpunt ziet wel wie meldt: zonder naam melden kan in deze chat niet.',
      belZin(),
    ],
  },
  'eigen-werk': {
    kop: 'Dit gaat over uw eigen werk',
    zinnen: () => [
      'Tredewijzer is er voor het doorgaan van jeugdhulp. Voor uw eigen salaris, cao of rooster ken ik geen plek waar u terechtkunt.',
      'Vraag het uw leidinggevende, de personeelsafdeling van uw organisatie of uw vakbond.',
    ],
  },
  'eigen-organisatie': {
    kop: 'Ja, u mag uw eigen organisatie melden',
    zinnen: () => [
      'Schrijf in één zin wat er speelt, met de naam van uw organisatie erbij. Ik vraag daarna verder.',
      'Alleen het meldpunt en de adviseurs van de autoriteit zien uw melding. Weet uw leiding het nog niet? Dat kunt u in de melding aangeven.',
    ],
  },
  'over-wie': {
    kop: 'Over wie kunt u melden?',
    zinnen: () => [
      'Ja, ook over een gemeente of een regio. U kunt melden over een jeugdhulpaanbieder, een gemeente of een regio, en over uw eigen organisatie.',
      'Schrijf in één zin wat er speelt, met de naam erbij. Ik vraag daarna verder.',
    ],
  },
  woo: {
    kop: 'Kan iemand dit opvragen?',
    zinnen: () => [
      'Berichten in een chat kunnen onder de Wet open overheid (Woo) vallen. Of iets openbaar wordt, en wat daarvan, wordt per verzoek beslist. Dat kan ik niet voor u beoordelen.',
      'Vraag het de Woo-contactpersoon van uw organisatie. Schrijf in elk geval geen namen van kinderen op.',
    ],
  },
  duur: {
    kop: 'Hoe lang duurt het?',
    zinnen: () => [
      `Na uw melding begint het meldpunt binnen ${String(meldpuntTermijnen.oppakken.werkdagen)} werkdagen met de beoordeling. ${bronZin(meldpuntTermijnen.oppakken)}`,
      'Hoe lang de beoordeling duurt is vooraf niet bekend. U krijgt hier bericht als er iets verandert.',
      'Heeft u weinig tijd? U mag vragen overslaan, en later verdergaan met ‘verder’.',
    ],
  },
  mens: {
    kop: 'Een mens spreken',
    zinnen: () => [belZin(), gevaarZin],
  },
  bewaren: {
    kop: bewarenTekst.kop,
    zinnen: () => [],
    rijen: bewarenTekst.rijen,
  },
  dubbel: {
    kop: 'Is dit al gemeld?',
    zinnen: () => [
      'Wat anderen melden vertel ik aan niemand door. Dat geldt ook voor uw melding.',
      'Meld het dus gerust. Een tweede melding is niet erg: zij helpt het meldpunt.',
    ],
  },
  vermoeden: {
    kop: 'Een vermoeden is genoeg',
    zinnen: () => [
      'U hoeft niets te bewijzen. Schrijf op wat u zeker weet, en apart wat een vermoeden is. Het meldpunt vraagt daarna de betrokkenen om informatie.',
      'Klopt het later niet? Dan kunt u uw melding aanvullen of intrekken.',
    ],
  },
  waarvoor: {
    kop: 'Wat kunt u hier melden?',
    zinnen: () => [
      'Hier meldt u (vermoedens van) problemen bij een jeugdhulpaanbieder, gemeente of regio die gevolgen kunnen hebben voor het doorgaan van jeugdhulp. Ook een voornemen of een knelpunt in de samenwerking kunt u melden.',
      'Gaat het over de zorg voor één kind of gezin? Dan hoort het ergens anders. Schrijf in een paar woorden wat er speelt, zonder namen: dan zeg ik waar u moet zijn.',
    ],
  },
  hierna: {
    kop: 'Wat gebeurt er hierna?',
    zinnen: naMelding,
  },
  'mag-ik': {
    kop: 'Ja, u mag dit melden',
    zinnen: () => [
      'Uw account mag hier meldingen doen. U mag melden over een jeugdhulpaanbieder, een gemeente of een regio, en ook over uw eigen organisatie. Dit programma vraagt niet om toestemming van uw leiding.',
      'Hoort uw verhaal ergens anders, dan zeg ik waar u moet zijn. Of u dit eerst binnen uw organisatie bespreekt, spreekt u daar af.',
    ],
  },
  later: {
    kop: 'Later verdergaan of iets wijzigen',
    zinnen: () => [
      'U hoeft niet alles nu te weten. Wat u openlaat, wordt een open vraag bij uw melding.',
      'Er is nog niets verstuurd. Stopt u tussendoor, dan bewaar ik wat u heeft ingevuld 30 dagen. Typ ‘verder’ om verder te gaan.',
      'Na het versturen kunt u uw melding aanvullen of intrekken: typ ‘aanvullen’ of ‘intrekken’.',
    ],
  },
  treden: {
    kop: 'De vijf treden',
    zinnen: () => [
      'Een trede zegt hoe dringend de situatie van een aanbieder is. Mensen stellen een trede samen vast, met een grond en een datum. Dit programma rekent er geen uit en stelt er geen voor.',
      'Vanaf trede 3 geldt het draaiboek.',
    ],
    rijen: treden.map((trede) => ({
      label: `Trede ${String(trede)}`,
      waarde: labelVan(trede) ?? 'De naam van deze trede is niet bevestigd. Vraag het de autoriteit.',
    })),
  },
  'na-melden': {
    kop: 'Wat gebeurt er na een melding?',
    zinnen: naMelding,
  },
  inhoud: {
    kop: 'Wat staat er in een melding?',
    zinnen: () => [
      'U kunt met één zin beginnen. Daarna vraag ik naar de organisatie, wat er speelt, sinds wanneer en of het acuut is. Ook vraag ik om welke gemeenten of regio’s, welke zorg en hoeveel jeugdigen het gaat, en wie het al weet.',
      'Weet u iets niet? Sla die vraag over, dan wordt het een open vraag. Schrijf geen namen van kinderen op.',
    ],
  },
  soorten: {
    kop: 'Drie soorten meldingen',
    zinnen: () => ['Twijfelt u? Kies wat het beste past. Het meldpunt kan het later aanpassen.'],
    rijen: meldingSoorten.map((soort) => ({ label: soortNaam[soort], waarde: soortUitleg[soort] })),
  },
  verschil: {
    kop: 'Melding en casus',
    zinnen: () => [
      'Een melding is een signaal van één persoon over een mogelijk risico voor het doorgaan van jeugdhulp. Het meldpunt beoordeelt elke melding.',
      'Een casus is het dossier van een aanbieder waarbij partijen samen optrekken: met een trede, taken, berichten en brieven. Bij één casus kunnen meer meldingen horen, en niet elke melding leidt tot een casus.',
    ],
  },
  apparaat: {
    kop: 'Op uw telefoon',
    zinnen: () => [
      'U kunt mij overal gebruiken waar u Teams heeft, ook op uw telefoon. Wat u op de ene plek begint, maakt u op de andere af: typ ‘verder’.',
    ],
  },
  delen: {
    kop: 'Delen wat u hier leest of schrijft',
    zinnen: () => [
      'Wat ik u laat zien, is voor u en uw rol. Onder een kaart over een casus staat wie die mag zien. Deel het alleen met wie het ook mag zien. Naar de pers gaat alleen wat is vrijgegeven.',
      'Een melding van uzelf kunt u als PDF bewaren voor uw eigen dossier. Twijfelt u? Vraag het eerst de regievoerder of het meldpunt.',
    ],
  },
  'namen-van-kinderen': {
    kop: 'Nee, geen namen van kinderen',
    zinnen: () => [
      'Noem geen namen, geboortedata of nummers van kinderen, en stuur ook geen lijst mee. Het meldpunt gaat over de organisatie. Een aantal is genoeg.',
    ],
  },
  documenten: {
    kop: 'Documenten bij een melding',
    zinnen: () => [
      `Ja. ${bijlageTekst.uitleg}`,
      'Is de melding al verstuurd? Stuur het document ook gewoon in deze chat. Ik vraag dan bij welke melding het hoort, en het meldpunt krijgt er bericht van.',
    ],
  },
  collega: {
    kop: 'Een collega erbij',
    zinnen: () => [
      'Een melding hoort bij wie haar deed: alleen die persoon vult haar aan of trekt haar in. Een collega kan over hetzelfde zelf een melding doen; dat helpt het meldpunt.',
      belZin(),
    ],
  },
} as const satisfies Readonly<Record<string, Uitleg>>;

export const wedervraagTekst = {
  graag: 'Graag gedaan. Weet u later meer of wilt u iets opzoeken, schrijf het dan hier. Met ‘hulp’ ziet u wat kan.',
  hallo: 'Hallo. U bent nog bezig. Dit is de vraag die openstaat:',
  ondertussen: 'Hieronder staat de vraag die nog openstaat.',
  nietVanOns: (woord: string): string =>
    `Het woord ‘${woord}’ staat in geen van mijn vragen. Hieronder staat wat ik nu van u vraag. U mag in uw eigen woorden antwoorden.`,
  overzichtKop: 'Dit heb ik tot nu toe',
  overzichtLeeg: 'U heeft nog niets ingevuld.',
  overzichtUitleg: 'Klopt iets niet? Typ dan bijvoorbeeld ‘wijzig gemeenten’.',
  bewaardKop: (wat: string): string => `Dit staat klaar: ${wat}`,
  bewaard: 'Dit had u ingevuld. Het is nog niet verstuurd. Typ ‘verder’ om verder te gaan.',
  nogTeGaan: (aantal: number): string =>
    aantal === 1 ? 'Er is nog één vraag.' : `Er zijn nog ${String(aantal)} vragen. U mag vragen overslaan.`,
  nietGelezen: 'Dan heb ik het niet goed gelezen. Dit heb ik wel. Staat het erbij, kies dan ‘Overslaan’.',
} as const;
