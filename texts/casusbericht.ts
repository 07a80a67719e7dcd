/** Sentences around a message about a casus: writing it, seeing who reads it, sending, taking back, confirming. */
import { directVanafStandaard } from '../domain/bezorgmoment';
import type { Berichtpubliek, Leesbevestiging, TweedeReden } from '../domain/casusbericht';
import type { Trede } from '../domain/trede';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

const mensen = (aantal: number): string => (aantal === 1 ? '1 persoon' : `${String(aantal)} personen`);

const tweede: Readonly<Record<TweedeReden, string>> = {
  'veel-lezers': 'Dit bericht gaat naar veel mensen. Daarom kijkt een tweede persoon mee voordat het weggaat.',
  'buiten-regio':
    'Dit bericht gaat naar mensen buiten uw eigen regio. Daarom kijkt een tweede persoon mee voordat het weggaat.',
};

const leest = { chat: 'In een persoonlijke chat', tijdlijn: 'Op de tijdlijn' } as const;
const niemandLeest = {
  chat: 'Niemand leest dit in een persoonlijke chat.',
  tijdlijn: 'Niemand anders leest dit op de tijdlijn.',
} as const;

const wachtOpKeuze = (aantal: number, kiest: string | null): string =>
  aantal === 0
    ? ''
    : ` Daarvan ${aantal === 1 ? 'mag 1 persoon' : `mogen ${String(aantal)} personen`} niet zomaar meelezen. Of dat goed is, kiest ${kiest ?? 'een adviseur van de autoriteit'}. Tot dan gaat er niets naar dit kanaal.`;

const meesteNamen = 20;
const nietBereikt = (namen: readonly string[]): string => {
  const rest = namen.length - meesteNamen;
  const wie = rest > 0 ? `${namen.slice(0, meesteNamen).join(', ')} en nog ${String(rest)}` : opsomming(namen);
  return `Let op: van ${wie} krijgt niemand dit. Ik ken daar geen regiomedewerker, bestuurder of communicatiemedewerker. Laat het daar zelf weten.`;
};

/** One line per partij, one for the total, one per channel. */
export function lezersRegels(
  { lezers, kanalen, zonderLezer }: Berichtpubliek,
  plek: 'chat' | 'tijdlijn' = 'chat',
): readonly string[] {
  const perPartij = new Map<string, number>();
  for (const { partijNaam } of lezers) perPartij.set(partijNaam, (perPartij.get(partijNaam) ?? 0) + 1);
  const tenants = new Set(lezers.map(({ tenantId }) => tenantId)).size;
  return [
    ...(lezers.length === 0
      ? [niemandLeest[plek]]
      : [
          `${leest[plek]}: ${mensen(lezers.length)} van ${String(perPartij.size)} ${perPartij.size === 1 ? 'organisatie' : 'organisaties'}, in ${String(tenants)} Teams-${tenants === 1 ? 'omgeving' : 'omgevingen'}.`,
        ]),
    ...[...perPartij].map(([naam, aantal]) => `– ${naam}: ${mensen(aantal)}`),
    ...(zonderLezer.length === 0 || plek === 'tijdlijn' ? [] : [nietBereikt(zonderLezer)]),
    ...kanalen.map(({ naam, leden, tenants: omgevingen, nietToegelaten, kiest }) =>
      leden === null
        ? `Kanaal ${naam}: ik kijk vlak voor het versturen wie er meeleest.`
        : `Kanaal ${naam}: ${mensen(leden)}, in ${String(omgevingen ?? 1)} Teams-${omgevingen === 1 ? 'omgeving' : 'omgevingen'}.${wachtOpKeuze(nietToegelaten, kiest)}`,
    ),
  ];
}

/** As somebody gets it who chose nothing himself; a channel has it at once. */
const wanneerKomtHet = (trede: Trede | null): string =>
  trede !== null && trede >= directVanafStandaard
    ? 'Bij deze trede krijgt iedereen het meteen, tenzij iemand anders heeft gekozen.'
    : 'Bij deze trede komt het in het dagelijkse overzicht, tenzij iemand anders heeft gekozen.';

export const casusberichtTekst = {
  formulierKop: (nummer: string): string => `Bericht over casus ${nummer}`,
  correctieKop: (nummer: string): string => `Correctie bij casus ${nummer}`,
  formulierUitleg: (ingevuld: boolean): string =>
    ingevuld
      ? 'Ik heb ingevuld wat u schreef. Klopt het? Dan laat ik eerst zien wie het leest.'
      : 'Schrijf wat er is gebeurd of besloten. Voordat ik iets verstuur, laat ik zien wie het leest.',
  veld: {
    tekst: 'Wat is er gebeurd of besloten?',
    stapWat: 'Volgende stap (mag leeg)',
    stapVoor: 'Uiterste datum van die stap',
    eigenaar: 'Wie doet de volgende stap?',
    zicht: 'Wie mag dit lezen?',
    akkoord: 'Bevestiging',
  },
  akkoordVraag: 'Vraag iedereen om ‘gelezen en akkoord’',
  niemand: 'Nog niemand',
  fout: {
    tekst: 'Schrijf hier wat er is gebeurd, in hoogstens 2.000 tekens.',
    stap: 'Maak dit korter, hoogstens 200 tekens.',
    datum: 'Kies een bestaande datum.',
    keuze: 'Kies een van de mogelijkheden.',
  },
  lezersGewijzigd:
    'Er lezen nu andere mensen mee dan toen u keek. Er is nog niets verstuurd. Kijk opnieuw wie dit leest.',
  onveranderd: 'U heeft nog niets veranderd aan dit bericht. Pas de tekst of de volgende stap aan.',
  teLang: (veld: 'tekst' | 'stapWat', max: number): string => {
    const wat = veld === 'tekst' ? 'Een bericht' : 'Een volgende stap';
    const rest = veld === 'tekst' ? 'Zet de rest in een volgend bericht.' : 'Zet de rest in het bericht zelf.';
    return `${wat} is hoogstens ${max.toLocaleString('nl-NL')} tekens. In dat veld staat het begin van wat u schreef. ${rest}`;
  },
  leegFout: 'Er staat nog geen tekst. Schrijf wat er is gebeurd of besloten.',
  datumFout: 'Dit is geen bestaande datum voor de volgende stap.',
  persoonsgegevens: 'Ik heb gegevens weggehaald die we niet bewaren. Kijk of de tekst zo klopt.',
  knop: {
    voorbeeld: 'Laat zien wie dit leest',
    versturen: 'Versturen',
    aanpassen: 'Aanpassen',
    intrekken: 'Intrekken',
    ookEerder: 'Ook het eerdere bericht intrekken',
    corrigeren: 'Corrigeren',
    bezorging: 'Is het aangekomen?',
    akkoorden: 'Wie heeft bevestigd?',
    gelezen: 'Gelezen en akkoord',
    vrijgeven: 'Akkoord, versturen',
    weigeren: 'Niet versturen',
    casus: 'Casus tonen',
    lezen: 'Bericht lezen',
  },
  graagBevestigen: (wat: string): string => `Graag bevestigen dat ${wat.replace(/[.!]+$/, '')}.`,
  intrekken: {
    kop: 'Bericht intrekken?',
    uitleg:
      'Er is nog niets ingetrokken. De reden komt op de tijdlijn te staan. Wie het bericht mocht lezen, leest ook de reden.',
    bericht: 'Het bericht',
    reden: 'Waarom trekt u het in (mag leeg)',
  },
  nogNietVerstuurd:
    'Dit bericht is nog niet verstuurd: niemand heeft het. Er is dus niets ingetrokken. U hoeft niets te doen. Wilt u een eerder bericht intrekken? Noem dan de casus.',
  meegenomen:
    'Ik heb uw bericht meegenomen naar deze casus. Er is nog niets verstuurd. Had u op de vorige kaart zelf iets gewijzigd? Neem dat dan over.',
  voorbeeldKop: 'Nog niet verstuurd: wie leest dit?',
  voorbeeldSamenvatting: 'Voorbeeld van een bericht, met wie het leest. Er is nog niets verstuurd.',
  lezersKop: 'Wie dit leest',
  tweedeKop: 'Een tweede persoon kijkt mee',
  tweede: (reden: TweedeReden): string => tweede[reden],
  stapBlijft: 'De volgende stap van het eerdere bericht blijft staan.',
  stapAnders: (was: string): string => `De volgende stap wordt anders. Die was: ${was}.`,
  stapVervalt: (was: string): string => `De volgende stap van het eerdere bericht vervalt. Die was: ${was}.`,
  stapVoorbij: 'Let op: de uiterste datum van de volgende stap is al voorbij. Klopt dat?',
  stapVervangt: (was: string): string =>
    `Uw volgende stap komt in de plaats van: ${was}. Moet die ook nog gebeuren? Zet hem dan bij de taken van de casus.`,
  stapStaatNog: (was: string): string => `U noemt geen volgende stap. Deze blijft staan: ${was}.`,
  taakBlijftOpen: (wat: string): string => `Deze taak blijft gewoon open: ${wat}.`,
  dagUitTekst:
    'De dag waarop het gebeurde, haal ik uit uw tekst. Klopt die niet? Kies ‘Aanpassen’ en zet de goede dag in de tekst.',
  onherroepelijk: 'Na het versturen kunt u dit bericht niet meer wijzigen. Corrigeren of intrekken kan wel.',
  stap: (wat: string, voor: string | null): string => (voor === null ? wat : `${wat}, uiterlijk ${datumVoluit(voor)}`),
  verstuurdKop: 'Uw bericht is onderweg',
  verstuurd: (personen: number, kanalen: number, trede: Trede | null): string => {
    const naarKanalen = kanalen === 1 ? '1 kanaal' : `${String(kanalen)} kanalen`;
    const aan = `${mensen(personen)}${kanalen === 0 ? '' : ` en ${naarKanalen}`}`;
    return `Het gaat naar ${aan}.${personen === 0 ? '' : ` ${wanneerKomtHet(trede)}`}`;
  },
  voorgelegdKop: 'Uw bericht wacht op een tweede persoon',
  voorgelegd: (aan: number): string =>
    aan === 0
      ? 'Er is nu niemand die kan meekijken. Wijs eerst een plaatsvervanger of adviseur aan.'
      : `Ik heb het aan ${mensen(aan)} voorgelegd. Zodra iemand akkoord geeft, gaat het weg.`,
  teruggenomenKop: 'Uw bericht is teruggenomen',
  teruggenomen: 'Niemand heeft het gekregen. U kunt het aanpassen en opnieuw versturen.',
  herleeft:
    'Uw eerdere bericht geldt weer, en gaat door naar wie het nog niet had. Wilt u dat ook niet, trek het dan ook in.',
  voorlegKop: (nummer: string): string => `Wilt u meekijken met een bericht over casus ${nummer}?`,
  voorleg: (naam: string): string => `${naam} wil dit bericht versturen.`,
  voorlegSamenvatting: (nummer: string): string => `Een bericht over casus ${nummer} wacht op uw akkoord.`,
  vrijgegeven: 'Het bericht is verstuurd. De schrijver staat erbij, en dat u heeft meegekeken staat in het logboek.',
  geweigerd: 'Het bericht is niet verstuurd. De schrijver krijgt dat te horen.',
  vrijgegevenKop: 'Uw bericht is verstuurd',
  vrijgegevenUitleg: (nummer: string): string => `Een tweede persoon gaf akkoord voor uw bericht over casus ${nummer}.`,
  zoVer: (nu: string): string => `Zo ver is het, ${momentVoluit(nu)}`,
  looptMee:
    'Deze kaart loopt een paar keer mee, en zegt het als het klaar is. Sommige mensen krijgen het pas bij hun dagelijkse overzicht.',
  geweigerdKop: 'Uw bericht is niet verstuurd',
  geweigerdUitleg: (nummer: string): string =>
    `De tweede persoon gaf geen akkoord voor uw bericht over casus ${nummer}. Overleg, en stuur een nieuw bericht.`,
  ontvangenKop: (nummer: string): string => `Bericht over casus ${nummer}`,
  ontvangenSamenvatting: (nummer: string, aanbieder: string): string => `Bericht over casus ${nummer}, ${aanbieder}.`,
  correctieSamenvatting: (nummer: string): string => `Correctie van een bericht over casus ${nummer}.`,
  correctieVan: (op: string): string => `Dit is een correctie van het bericht van ${momentVoluit(op)}.`,
  nogNietBevestigd: 'U kreeg dit bericht al eerder. Uw bevestiging is er nog niet.',
  herinneringSamenvatting: (nummer: string): string =>
    `Herinnering: wilt u bevestigen dat u het bericht over casus ${nummer} heeft gelezen?`,
  uVraagtAkkoord: 'U vraagt iedere lezer te bevestigen dat hij dit heeft gelezen en ermee akkoord is.',
  vraagAkkoord: 'De schrijver vraagt u te bevestigen dat u dit heeft gelezen en ermee akkoord bent.',
  ingetrokkenKop: (nummer: string): string => `Bericht over casus ${nummer} ingetrokken`,
  ingetrokken: 'De schrijver heeft dit bericht ingetrokken. Gebruik de inhoud niet meer.',
  geslotenKop: 'Deze casus is gesloten',
  gesloten: (nummer: string): string =>
    `Over casus ${nummer} gaat geen bericht meer uit. Is er toch nieuws? Wie dat mag, opent de casus opnieuw. Een bericht van eerder kunt u nog wel corrigeren.`,
  ingetrokkenAntwoordKop: 'Uw bericht is ingetrokken',
  ingetrokkenAntwoord: (bezorgd: number, tegengehouden: number): string =>
    bezorgd === 0
      ? `Niemand heeft het gekregen. Ik heb ${String(tegengehouden)} ${tegengehouden === 1 ? 'bericht' : 'berichten'} tegengehouden. Op de tijdlijn blijft staan dat u het introk.`
      : `Bij ${String(bezorgd)} ${bezorgd === 1 ? 'ontvanger' : 'ontvangers'} was het al bezorgd. Daar zet ik neer dat het is ingetrokken. Wie het al las, heeft het gelezen: dat kan ik niet terugdraaien.${tegengehouden === 0 ? '' : ` Bij ${String(tegengehouden)} ${tegengehouden === 1 ? 'ontvanger' : 'ontvangers'} kon ik het nog tegenhouden.`}`,
  bevestigd: (nummer: string): string => `Dank u. Uw bevestiging bij casus ${nummer} is vastgelegd.`,
  akkoordenKop: (nummer: string): string => `Gelezen en akkoord, casus ${nummer}`,
  akkoordenStand: (lijst: readonly Leesbevestiging[]): string => {
    const wel = lijst.filter(({ akkoordOp }) => akkoordOp !== null).length;
    if (lijst.length === 1) return `De enige ontvanger heeft ${wel === 1 ? '' : 'nog niet '}bevestigd.`;
    if (wel === 0) return `Van de ${mensen(lijst.length)} heeft nog niemand bevestigd.`;
    if (wel === lijst.length) return `Alle ${mensen(lijst.length)} hebben bevestigd.`;
    return `${String(wel)} van de ${mensen(lijst.length)} ${wel === 1 ? 'heeft' : 'hebben'} bevestigd.`;
  },
  nietGevraagd: 'Bij de laatste berichten over deze casus is niet om een bevestiging gevraagd. Dit is er verstuurd.',
  geenEigen:
    'Ik vind van u geen bericht over deze casus dat u nog kunt verbeteren of intrekken. Typ ‘tijdlijn’ om alle berichten te zien.',
  geenBevestiging:
    'Bij de laatste berichten over deze casus is niet om een bevestiging gevraagd. Er is niemand om te herinneren.',
  akkoordNiet: 'Nog niet bevestigd',
  akkoordWel: 'Bevestigd',
  akkoordRegel: ({ naam, akkoordOp, herinnerdOp }: Leesbevestiging): string => {
    if (akkoordOp !== null) return `${naam}, ${momentVoluit(akkoordOp)}`;
    return herinnerdOp === null ? naam : `${naam}, herinnerd op ${momentVoluit(herinnerdOp)}`;
  },
  /** In a channel that is not coupled. */
  welkeCasus:
    'Ik herken in uw bericht geen casus. Zet het nummer of de naam van de aanbieder erbij, of koppel dit kanaal aan een casus.',
} as const;
