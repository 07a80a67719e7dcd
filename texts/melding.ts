/** Sentences of the melding: summary, receipt and status, in plain Dutch. */
import { belZin, gevaarZin } from './contact';
import type { MeldingSoort, Voornemen, Wetende } from '../domain/melding';
import type { MeldingStatus } from '../domain/melding-status';
import { meldpuntTermijnen } from '../domain/meldpunt';
import { statusNaam } from './melding-status';
import { bronZin } from './meldpunt-termijn';
import { opsomming } from './lijst';
import { dagVoluit, momentVoluit } from './moment';

export { meldingVragen } from './meldingvragen';

export const soortNaam: Readonly<Record<MeldingSoort, string>> = {
  'vermoeden-financieel': 'Vermoeden van (financiële) problemen',
  voornemen: 'Een voornemen van een organisatie',
  'knelpunt-samenwerking': 'Een knelpunt in de samenwerking',
};

export const voornemenNaam: Readonly<Record<Voornemen, string>> = {
  'aanbod-wijzigen': 'Aanbod wijzigen, uitbreiden of starten zonder overleg',
  'zorgvorm-afbouwen': 'Een zorgvorm onverwacht afbouwen binnen zes maanden',
  'bestuur-wijzigen': 'Wisseling van bestuur of toezicht, anders dan door termijn',
  'rechtsvorm-wijzigen': 'Andere rechtsvorm of opzet van een samenwerkingsverband',
  'aanspreekpunt-wijzigen': 'Ander aanspreekpunt van een samenwerkingsverband',
  'regio-wijzigen': 'Andere samenstelling van een regio of inkooporganisatie',
  'wethouder-vervangen': 'Vervanging van een wethouder buiten verkiezingen',
  anders: 'Een ander voornemen',
};

export const wetendeNaam: Readonly<Record<Wetende, string>> = {
  aanbieder: 'De aanbieder',
  'accounthoudende-regio': 'De accounthoudende regio',
  igj: 'De inspectie (IGJ)',
};

/** The same in the middle of a sentence. */
export const wetendeInZin: Readonly<Record<Wetende, string>> = {
  aanbieder: 'de aanbieder',
  'accounthoudende-regio': 'de accounthoudende regio',
  igj: 'de inspectie (IGJ)',
};
export const niemand = 'Niemand';
/** A way to reach somebody that needs no typing. */
export const viaTeams = 'Via Teams';

export const jaNeeNaam = { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik niet' } as const;

export const meldingTekst = {
  eerstWelke: (namen: readonly string[]): string =>
    `U noemt ${opsomming(namen)}. Een melding gaat over één organisatie. Met welke begint u? Is die verstuurd, dan vraag ik of u ook over de andere wilt melden.`,
  straksWelke: (namen: readonly string[]): string =>
    `U noemt ${opsomming(namen)}. Een melding gaat over één organisatie. Straks vraag ik met welke u begint. Is die verstuurd, dan kunt u ook over de andere melden.`,
  ookDaarna: (namen: readonly string[]): string =>
    `U noemde ook ${opsomming(namen)}. Een melding gaat over één organisatie. Is deze verstuurd, dan vraag ik of u ook daarover wilt melden.`,
  ookKop: 'Wilt u nog een melding doen?',
  ookOver: (namen: readonly string[]): string =>
    `U noemde ook ${opsomming(namen)}. Daarover is nog niets gemeld. Ik neem over wat u schreef; u kunt alles nog wijzigen.`,
  ookKnop: (naam: string): string => `Melding over ${naam}`,
  intro:
    'Alleen het meldpunt en de adviseurs van de autoriteit zien uw melding; de organisatie ziet die niet en hoort uw naam alleen als u dat goed vindt. U mag meer vragen in één bericht beantwoorden.',
  gevaar: gevaarZin,
  nietBegonnen: 'Goed, ik begin geen melding. Er is niets verstuurd en niets gewijzigd.',
  nietMetUwRol: (): string =>
    `Met uw rol kunt u hier geen melding doen. Wilt u iets melden? Vertel het een collega die wel kan melden. Klopt uw rol niet? Vraag het uw beheerder. ${belZin()}`,
  wat: 'een melding',
  wieZiet:
    'Wie ziet dit: het meldpunt en de adviseurs van de autoriteit. De organisatie waarover u meldt ziet de melding niet.',
  ingevuld: 'Dit heb ik al uit uw bericht gehaald',
  ingevuldUit: { gesprek: 'Dit heb ik al uit het accountgesprek gehaald' },
  samenvattingKop: 'Klopt uw melding?',
  samenvattingUitleg:
    'Lees uw melding na en kies dan onderaan ‘Versturen’. U kunt elk antwoord nog wijzigen. Een document van een organisatie stuurt u mee als bestand in deze chat.',
  nogOpen: 'Deze vragen heeft u opengelaten. Dat mag: het meldpunt kan er later naar vragen.',
  ookLeeg: (labels: readonly string[]): string => `Ook leeg, en niet nodig: ${labels.join(', ')}.`,
  wijzigKeuze: 'Welk antwoord wilt u wijzigen?',
  verstuurdKop: (nummer: string): string => `Uw melding is verstuurd: ${nummer}`,
  verstuurd: 'Hieronder krijgt u een ontvangstbevestiging.',
  ontvangstKop: (nummer: string): string => `Ontvangstbevestiging ${nummer}`,
  ontvangst: (moment: string): string => `Het meldpunt heeft uw melding ontvangen op ${momentVoluit(moment)}.`,
  watNuKop: 'Wat gebeurt er nu?',
  watNu:
    'Het meldpunt leest uw melding en vraagt de betrokkenen om informatie. Samen bekijken zij wat er nodig is. Hoe lang dat duurt is vooraf niet bekend. U krijgt hier bericht als er iets verandert.',
  wanneer: (begintUiterlijk: string): string =>
    `Uiterlijk op ${dagVoluit(begintUiterlijk)} (binnen ${String(meldpuntTermijnen.oppakken.werkdagen)} werkdagen) begint het meldpunt met de beoordeling. Stelt het u een vraag, dan heeft u ${String(meldpuntTermijnen.reactie.werkdagen)} werkdagen om te antwoorden. ${bronZin(meldpuntTermijnen.oppakken, meldpuntTermijnen.reactie)}`,
  tweedeWelkom: 'Heeft iemand anders ook gemeld? Dat is niet erg. Een tweede melding helpt het meldpunt.',
  nieuwKop: (nummer: string): string => `Nieuwe melding ${nummer}`,
  nieuw: 'Er is een melding binnengekomen bij het meldpunt.',
  nietOpgepaktKop: (nummer: string): string => `Melding ${nummer} is nog niet opgepakt`,
  nietOpgepakt: (gemeldOp: string, begintUiterlijk: string): string =>
    `Deze melding kwam binnen op ${momentVoluit(gemeldOp)}. Nog niemand heeft haar in behandeling genomen. De melder las dat het meldpunt uiterlijk op ${dagVoluit(begintUiterlijk)} begint. ${bronZin(meldpuntTermijnen.oppakken)}`,
  nietOpgepaktNu: 'Open de melding en neem haar in behandeling, of spreek af wie dat doet.',
  blijftLiggenNu:
    'U krijgt dit bericht omdat bij het meldpunt niemand haar oppakt. Bel het meldpunt, of koppel de melding aan een casus als die al loopt.',
  acuutJa: 'De melder zegt dat het acuut is.',
  kop: (nummer: string): string => `Melding ${nummer}`,
  mijnKop: 'Mijn meldingen',
  mijnLeeg:
    'U heeft zelf nog geen meldingen gedaan. Hier staan alleen uw eigen meldingen. Of anderen iets hebben gemeld, ziet u hier niet.',
  mijnLeegMetLijst:
    'U heeft zelf nog geen meldingen gedaan. Wat anderen hebben gemeld, staat op de werklijst van het meldpunt.',
  regel: (status: MeldingStatus, moment: string): string => `${statusNaam[status]} · gemeld op ${momentVoluit(moment)}`,
  aanvullingKop: 'Aanvullingen',
  aanvullingVraag: 'Wat wilt u aanvullen?',
  aanvullingLeeg: 'Schrijf eerst uw aanvulling.',
  aangevuld: (nummer: string): string => `Uw aanvulling is toegevoegd aan ${nummer}. De eerste tekst blijft staan.`,
  ingetrokken: (nummer: string): string =>
    `Melding ${nummer} is ingetrokken. U kunt de melding nog nalezen. Wilt u het toch niet? Kies dan ‘Toch niet intrekken’.`,
  hersteld: (nummer: string): string => `Melding ${nummer} is weer ingediend. Het meldpunt krijgt hiervan bericht.`,
  intrekkenKop: (nummer: string): string => `Melding ${nummer} intrekken?`,
  intrekkenUitleg:
    'Het meldpunt doet dan niets meer met deze melding. De tekst blijft bewaard en in de geschiedenis staat dat u haar introk. U kunt dit later terugdraaien.',
  intrekkenWaarom: 'Waarom trekt u de melding in? Het mag leeg blijven; het meldpunt leest dit.',
  intrekkenFout: 'Schrijf een reden van hooguit 2000 tekens.',
  nietIntrekken: 'Niet intrekken',
  toekomst: 'Wat gebeurt er nu?',
  casusLoopt: (casus: string): string =>
    `Over deze organisatie loopt casus ${casus}. U kunt die casus zien. Weet u meer, voeg het dan daar toe.`,
  geenOpen: 'U heeft geen melding die u nog kunt aanvullen of intrekken.',
  gesloten: (nummer: string, status: MeldingStatus): string =>
    `Melding ${nummer} is ${statusNaam[status]}. Aanvullen of intrekken kan daarom niet meer. Is er nieuws? Doe dan een nieuwe melding.`,
  ookHerstellen: (nummer: string): string =>
    `Melding ${nummer} is ingetrokken. Wilt u haar aanvullen, draai dan eerst het intrekken terug.`,
  vanHetMeldpunt: (nummer: string): string =>
    `Dat kan alleen het meldpunt doen, en er is niets veranderd. Hieronder staat melding ${nummer}, met wat u zelf kunt.`,
  alIngetrokken: (nummer: string): string =>
    `Melding ${nummer} is al ingetrokken. Wilt u het toch niet? Kies dan ‘Toch niet intrekken’.`,
  nietIngetrokken: (nummer: string): string => `Melding ${nummer} is niet ingetrokken. U hoeft niets terug te draaien.`,
  geenVraagOpen: (nummer: string, aanvullen: boolean): string =>
    `Bij melding ${nummer} staat geen vraag meer open.${aanvullen ? ' Weet u meer? Vul uw melding dan aan.' : ''}`,
  geenOpenOver: (naam: string): string => `Over ${naam} heeft u geen melding waarmee dat nog kan. Deze heeft u wel.`,
  welkeAanvullen: 'Welke melding wilt u aanvullen?',
  welkeIntrekken: 'Welke melding wilt u intrekken?',
} as const;

export const knopTekst = {
  versturen: 'Versturen',
  wijzigen: 'Wijzigen',
  verder: 'Verder',
  opnieuw: 'Opnieuw beginnen',
  stoppen: 'Stoppen',
  terug: 'Terug',
  overslaan: 'Overslaan',
  restOverslaan: 'Rest overslaan',
  weggooien: 'Weggooien',
  bevestigen: 'Bevestigen',
  volgende: 'Volgende',
  vorige: 'Vorige',
  naarSamenvatting: 'Naar de samenvatting',
  lieverFormulier: 'Liever een formulier',
  lieverVragen: 'Liever vraag voor vraag',
  bekijken: 'Bekijken',
  aanvullen: 'Aanvullen',
  aanvulling: 'Aanvulling',
  intrekken: 'Intrekken',
  meldingDoen: 'Melding doen',
  mijnMeldingen: 'Mijn meldingen',
  tochMelden: 'Toch melden',
} as const;
