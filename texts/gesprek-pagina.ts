/** Everything said while an accountgesprek is planned, written page by page, finished and corrected. */
import type { Afspraakhouder, Gespreksthema, Themadeel, ThemaStatus, Verslagakkoord } from '../domain/accountgesprek';
import { maandenZonderGesprek } from '../domain/accountgesprek';
import { themaNaam, themaOordeelNaam, themaStatusNaam } from './accountgesprek';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';

const houders: Readonly<Record<Afspraakhouder, string>> = {
  wij: 'Wij',
  'andere-partij': 'De andere partij',
  samen: 'Wij samen',
};
export const afspraakhouderNaam = (wie: Afspraakhouder): string => houders[wie];

const akkoorden: Readonly<Record<Verslagakkoord, string>> = {
  ja: 'Ja, de andere partij is het eens met dit verslag',
  nee: 'Nee, de andere partij is het niet eens met dit verslag',
  'nog-niet-gevraagd': 'Nog niet gevraagd',
};
export const akkoordNaam = (akkoord: Verslagakkoord): string => akkoorden[akkoord];

export const afspraakZin = (wat: string, wie: Afspraakhouder, voor: string | null): string =>
  `${houders[wie]}: ${wat}${voor === null ? '' : ` (voor ${datumVoluit(voor)})`}`;

const inMaanden = (aantal: number): string => (aantal === 1 ? '1 maand' : `${String(aantal)} maanden`);
const standaardtermijn = `Standaard is dat ${inMaanden(maandenZonderGesprek)}; dat is een voorbeeld, niet officieel.`;

/** `2 maart 2026`, and with an hour `2 maart 2026 om 14.30 uur`. */
const dagEnUur = (datum: string, tijd?: string): string =>
  tijd === undefined ? datumVoluit(datum) : `${datumVoluit(datum)} om ${tijd.replace(':', '.')} uur`;

export const paginaTekst = {
  eerstBewaren:
    'Er is nog niets bewaard van wat nu op de kaart staat. Druk op ‘Bewaren, later verder’. Met ‘accountgesprek’ gaat u later verder.',
  ookMelden: 'Wilt u hierover ook een melding doen? Typ dan ‘melding’ met erachter wat er speelt.',
  kop: 'Accountgesprek',
  deel: (nummer: number, totaal: number | null): string =>
    totaal === null ? `Deel ${String(nummer)}` : `Deel ${String(nummer)} van ${String(totaal)}`,
  bewaard: 'Wat u invult, bewaar ik bij elke knop. U kunt later verder: typ dan ‘accountgesprek’.',
  begin:
    'Met wie sprak u, en waarover? U krijgt daarna alleen vragen over de thema’s die u aankruist. De andere kunt u in één keer beoordelen.',
  themas:
    'Schrijf kort op wat er is gezegd. Houd feit, beleving en duiding uit elkaar. Kies een oordeel bij elk thema; zonder oordeel kunt u ook verder.',
  vragen: 'De twee hoofdvragen van elk accountgesprek. U mag ze leeg laten.',
  afspraken:
    'Wat is afgesproken, wie doet het en wanneer is het klaar? Elke afspraak wordt een taak: op de casus, als die loopt en u daar taken mag maken, en anders in uw eigen lijst. Typ daarvoor ‘mijn taken’.',
  alBezig: (concept: boolean, nieuw: string, gezegd: boolean): string =>
    `${concept ? 'U heeft met deze organisatie al een concept' : 'Met deze organisatie staat al een gesprek gepland'}: het staat bovenaan de lijst. Ga daarmee verder, of kies ‘${nieuw}’ voor een ander gesprek.${gezegd ? ' Wat u vertelde, gaat mee.' : ''}`,
  verteld: 'Wat u al vertelde (komt als feit bij het bovenste gekozen thema waar nog geen feit staat)',
  verteldVol:
    'Bij elk thema dat u koos, staat al een feit. Kies een thema erbij voor wat u al vertelde, of maak dat vak leeg.',
  verteldRest: 'Dit past niet meer in het vak; kopieer het naar een ander thema',
  verteldZonderThema: 'Kies bij welk thema hoort wat u al vertelde, of maak dat vak leeg.',
  keuzeThemas: 'Over welke thema’s wilt u iets opschrijven?',
  overige: 'De thema’s die u niet aankruist',
  overigeZoals: (datum: string): string => `Nog zoals in het gesprek van ${datumVoluit(datum)} (staat op deze kaart)`,
  overigeGoed: 'Besproken, geen zorgen',
  overigeStil: 'Niet besproken',
  overigeVerouderd:
    'Kijk nog eens wat er vorige keer is vastgelegd: dat is een ander gesprek dan u eerst zag. Kies daarna opnieuw.',
  overigeVertrouwelijk:
    'Het vorige verslag is vertrouwelijk. Neemt u daar iets uit over, kies dan ook voor dit verslag dat het vertrouwelijk is.',
  samenGoed: 'Besproken, geen zorgen',
  samenZoals: (datum: string): string => `Nog zoals in het gesprek van ${datumVoluit(datum)}`,
  vertrouwelijk: 'Is dit verslag vertrouwelijk?',
  ja: 'Ja, alleen ik en de adviseurs mogen het lezen',
  nee: 'Nee',
  afspraak: (nummer: number): string => `Afspraak ${String(nummer)}`,
  wie: (nummer: number): string => `Afspraak ${String(nummer)}: wie doet het`,
  voor: (nummer: number): string => `Afspraak ${String(nummer)}: voor welke datum`,
  akkoord: 'Is de andere partij het eens met dit verslag?',
  overigeAfspraken: 'Wat verder is afgesproken',
  vorigeKop: (datum: string): string => `Vorig gesprek, ${datumVoluit(datum)}`,
  vorigThema: (thema: Gespreksthema, status: ThemaStatus, tekst: string): string =>
    `${themaNaam(thema)}: ${themaOordeelNaam(status)}${tekst === '' ? '' : `. ${tekst}`}`,
  vorigNietBesproken: (thema: Gespreksthema): string => `${themaNaam(thema)}: toen niet besproken`,
  vorigeAfspraken: 'Toen afgesproken',
  geenVorig: 'Met deze organisatie is nog geen eerder gesprek vastgelegd dat u kunt lezen.',
  overzichtKop: 'Klopt uw verslag?',
  overzicht: 'Lees het na. Na het vastleggen verandert het niet meer; een verbetering wordt een nieuw verslag.',
  overzichtSamenvatting: 'Overzicht van uw verslag, nog niet vastgelegd.',
  paginaSamenvatting: (nummer: number, totaal: number | null): string =>
    totaal === null
      ? `Accountgesprek, deel ${String(nummer)}.`
      : `Accountgesprek, deel ${String(nummer)} van ${String(totaal)}.`,
  later: 'Bewaard. Typ ‘accountgesprek’ om verder te gaan; uw verslag staat bovenaan de lijst.',
  knop: {
    volgende: 'Bewaren en verder',
    vorige: 'Terug',
    later: 'Bewaren, later verder',
    overzicht: 'Naar het overzicht',
    vastleggen: 'Vastleggen',
    wijzigen: 'Nog iets wijzigen',
    formulier: 'Liever één formulier',
    venster: 'Schrijven in een venster',
    corrigeren: 'Verbeteren',
    plannen: 'Gesprek plannen',
    verder: 'Verder schrijven',
    begin: 'Verslag schrijven',
    vervallen: 'Weggooien',
    verzetten: 'Andere dag',
    verzet: 'Vastleggen',
    planning: 'Wie is aan de beurt?',
    eerdere: 'Eerdere gesprekken',
    melding: (thema: Gespreksthema): string => `Melding starten: ${themaNaam(thema).toLowerCase()}`,
    bijCasus: (nummer: string): string => `Bericht bij casus ${nummer}`,
    vorigVerslag: 'Vorig verslag',
    oudeVersie: 'Oude versie',
    nieuweVersie: 'Nieuwe versie',
    blad: { verder: 'Volgende organisaties', terug: 'Vorige organisaties' },
  },
  concept: 'Concept',
  gepland: (datum: string, tijd?: string): string => `Gepland op ${dagEnUur(datum, tijd)}`,
  conceptVan: (nummer: string, datum: string): string =>
    `${nummer}, gesprek van ${datumVoluit(datum)}, nog niet vastgelegd`,
  wijziging: (thema: Gespreksthema, was: ThemaStatus, is: ThemaStatus): string =>
    `${themaNaam(thema)}: was ‘${themaStatusNaam(was)}’, nu ‘${themaStatusNaam(is)}’`,
  andereWoorden: (thema: Gespreksthema, deel: Themadeel, toen: string | null, nu: string | null): string =>
    toen === null
      ? `${themaNaam(thema)}, ${deel}: toen niets vastgelegd`
      : `${themaNaam(thema)}, ${deel}: ${nu === null ? 'nu niets vastgelegd' : 'nu anders'}. Toen stond er: ‘${toen}’`,
  toenKop: (datum: string): string => `Afgesproken op ${datumVoluit(datum)}`,
  wijzigingKop: (datum: string): string => `Anders dan in het gesprek van ${datumVoluit(datum)}`,
  vervangt: (nummer: string, reden: string): string => `Dit verslag vervangt ${nummer}. Reden: ${reden}`,
  vervangen: (nummer: string): string =>
    `Dit verslag is vervangen door ${nummer}. De tekst hieronder is de oude versie.`,
  reden: 'Waarom verbetert u dit verslag?',
  correctieUitleg: 'U krijgt een nieuw concept met dezelfde tekst. Het oude verslag blijft leesbaar.',
  verouderdKop: 'Dit verslag is intussen gewijzigd',
  verouderd: (delen: readonly string[]): string =>
    `Er is niets overschreven. Hieronder staat wat er nu bewaard is. U vulde iets anders in bij: ${opsomming(delen)}. Uw eigen tekst staat hieronder bij ‘U schreef’.`,
  uSchreef: 'U schreef',
  gevaar: (veld: string, naar: string): string =>
    `${veld}: hierin lees ik iets waarvoor u nu ${naar === '112' ? '112 moet bellen' : `contact opneemt met ${naar}`}. De tekst is niet bewaard.`,
  planKop: 'Accountgesprek plannen',
  plan: 'Kies de organisatie en de dag, en de tijd als u die al weet. U krijgt twee dagen vooraf bericht.',
  planDatum: 'Dag van het gesprek',
  planTijd: 'Hoe laat? (mag leeg)',
  planVerleden: 'Deze dag is al voorbij. Kies een dag vanaf vandaag.',
  meldingUit: 'Open het verslag en kies daar ‘Melding starten’: dan staat erin uit welk gesprek de melding komt.',
  geplandKop: 'Gesprek gepland',
  verzetKop: 'Gesprek verzetten',
  verzet: (naam: string, datum: string, tijd?: string): string =>
    `Het gesprek met ${naam} staat nu op ${dagEnUur(datum, tijd)}. Kies de nieuwe dag, en de tijd als u die al weet.`,
  verzetZin: (datum: string, tijd?: string): string =>
    `Het gesprek staat nu op ${dagEnUur(datum, tijd)}. Stond het al in uw agenda? Haal het agendabestand dan opnieuw op.`,
  planVerouderdKop: 'Dit gesprek is intussen gewijzigd',
  /** The day he chose stands in the field below. */
  planVerouderd:
    'Er is niets overschreven. Op deze kaart leest u op welke dag het gesprek nu staat. Wat u zelf koos, is nog ingevuld.',
  nietWeggegooid: (datum: string, tijd?: string): string =>
    `Er is niets weggegooid: dit gesprek is intussen verzet naar ${dagEnUur(datum, tijd)}. Wilt u het nog steeds weggooien? Druk dan hieronder.`,
  geenPlanBij: (naam: string): string => `Met ${naam} heeft u geen gesprek gepland.`,
  welkPlan: 'Welk gepland gesprek bedoelt u?',
  vervallenZin: 'Weggegooid. Er is niets vastgelegd.',
  uitAgenda: 'Stond het al in uw agenda? Haal dan het agendabestand op: dat haalt het gesprek er weer uit.',
  planningKop: 'Wie is aan de beurt?',
  planning: (maanden: number): string =>
    `Deze organisaties zijn ${inMaanden(maanden)} of langer niet gesproken, of de dag van hun gesprek is voorbij zonder verslag. Eerst staat wie u zelf eerder sprak, daarna de rest. ${standaardtermijn} Een andere termijn? Typ dan bijvoorbeeld: wie heb ik 3 maanden niet gesproken.`,
  planningDeel: (van: number, tot: number, totaal: number): string =>
    `In elk deel staat bovenaan wie het langst wacht. U ziet ${String(van)} tot en met ${String(tot)} van ${String(totaal)}.`,
  planningLeeg: 'Iedereen is de afgelopen tijd gesproken.',
  planningSamenvatting: (aantal: number): string =>
    aantal === 1
      ? '1 organisatie is aan de beurt voor een gesprek.'
      : `${String(aantal)} organisaties zijn aan de beurt voor een gesprek.`,
  verwachtKop: 'Wie spreekt u nog?',
  verwacht: (tot: string, maanden: number): string =>
    `Tot en met ${datumVoluit(tot)}. Eerst wat u heeft gepland, daarna wie u zelf eerder sprak en nu ${inMaanden(maanden)} of langer niet. ${standaardtermijn}`,
  verwachtLeeg: (tot: string, maanden: number): string =>
    `Tot en met ${datumVoluit(tot)} heeft u niets gepland. Er is ook niemand die u eerder sprak en nu ${inMaanden(maanden)} of langer niet.`,
  verwachtRest: (aantal: number): string => `Er zijn er nog ${String(aantal)}; die staan bij ‘Wie is aan de beurt?’.`,
  verwachtSamenvatting: (gepland: number, eigen: number): string =>
    `${String(gepland)} gepland en ${String(eigen)} aan de beurt.`,
  stondGepland: (datum: string, tijd?: string): string =>
    `Stond gepland op ${dagEnUur(datum, tijd)}; er is nog geen verslag`,
  laatste: (datum: string, eigen: boolean): string =>
    `Laatste gesprek op ${datumVoluit(datum)}${eigen ? ', door u' : ''}`,
  nooit: 'Nog nooit gesproken',
  herinneringKop: 'Gepland accountgesprek',
  herinnering: (datum: string, tijd?: string): string => `U spreekt deze organisatie op ${dagEnUur(datum, tijd)}.`,
  dagEnUur,
  voorbij: (datum: string): string =>
    `Dit gesprek stond gepland op ${datumVoluit(datum)}. Is het geweest? Schrijf dan het verslag. Ging het niet door? Gooi het plan dan weg.`,
  meldingBron: (nummer: string, datum: string, thema: Gespreksthema, tekst: string): string =>
    `Uit accountgesprek ${nummer} van ${datumVoluit(datum)}, thema ${themaNaam(thema).toLowerCase()}.${tekst === '' ? '' : ` ${tekst}`}`,
} as const;
