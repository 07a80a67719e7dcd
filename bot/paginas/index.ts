/** Pages that are no intent of their own and about no casus or aanbieder: the words that open them. */
import { berichtKaart } from '../../cards/bericht';
import { geenZaak, mag } from '../../domain/policy';
import { bewarenTekst } from '../../texts/bewaren';
import { hulpTekst } from '../../texts/hulp';
import { BRIEVEN_TERUG } from '../regie/casuspaginas';
import { zeg } from '../beurt';
import type { Beurt } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { draaiboekAntwoord, feestdagenAntwoord } from '../handlers/draaiboek';
import { doorverwijsgegevensAntwoord, meldpuntgegevensAntwoord } from '../handlers/meldpuntgegevens';
import { eigenWerklijst } from '../handlers/eigen-werklijst';
import { brievenVoorU } from '../handlers/brieven';
import { instellingAntwoord } from '../handlers/instelling';
import { eerstOpenen, nogOpTePakken, werklijst } from '../handlers/melding-werk';
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { werkvoorraadAntwoord } from '../handlers/werkvoorraad';
import { leesBericht } from '../bericht-lezen';
import type { Antwoord, Pagina } from './pagina';
import { paginasAlgemeen } from './algemeen';
import { briefsoortenAntwoord, WELKE_SOORTEN } from '../brieven/briefsoorten';
import { paginasBrieftekst } from '../brieven/tekstpaginas';
import { werklijstVraag } from '../melding/werklijstvraag';
import { eenVan } from '../invoer/zinnen';

/** What the meldpunt asks when its day begins. */
const WAT_LIGT_ER =
  /^(?:(?:goede?morgen|goeiemorgen|goede?middag|hoi|hallo)[ ,.]+)?wat (?:ligt er|is er binnen(?:gekomen)?|staat er open|kwam er binnen)(?: (?:vandaag|voor mij|nog|allemaal|nu|bij ons))*\s*[?.]?$/;

/** "Wat is er nieuw binnengekomen", "welke meldingen liggen te lang", "heeft de melder al gereageerd". */
const WELKE_MELDINGEN = eenVan(
  '^(?:wat|is) (?:is )?er (?:iets |al iets )?(?:nieuws?|vandaag|vannacht) (?:binnen(?:gekomen)?|gemeld)[ ?.]*$',
  '^welke meldingen (?:zijn|liggen|wachten|staan)(?![a-z]).{0,60}$',
  '^wat (?:heb ik|hebben wij|hebben we|is er) (?:vandaag |deze week )?(?:al )?afgehandeld[ ?.]*$',
  '^(?:open|toon|bekijk|laat|geef)(?: me| mij| eens)? (?:de |alle )?(?:laatste |nieuwe )?meldingen? (?:van|over|bij) .{2,60}$',
  '^(?:heeft|hebben) (?:de |onze )?melders? al (?:gereageerd|geantwoord)[ ?.]*$',
);

/** "Wat is er nieuw": of the casus before him, where there is one. */
const WAT_IS_ER_NIEUW =
  /^(?:(?:goede?morgen|goeiemorgen|goede?middag|hoi|hallo)[ ,.]+)?(?:en |nog )?(?:(?:wat|is) (?:is )?er (?:nog |al )?(?:iets )?nieuws?|(?:nog )?(?:iets )?nieuws?|wat is nieuw)(?: (?:vandaag|voor mij|voor ons|bij ons|sinds gisteren|vanochtend))*[ ?.]*$/;
const watIsErNieuw = (beurt: Beurt): Antwoord => {
  const { casus } = onderwerpVan(beurt);
  return casus === undefined ? werklijst(beurt, { filter: 'nieuw' }) : bijpraatAntwoord(beurt, casus);
};
const welkeMeldingen = (beurt: Beurt, tekst: string): Antwoord => {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  return werklijst(beurt, werklijstVraag(beurt.register, klein, begrepen.slots));
};

/** What is done with one melding, while none stands before somebody. */
const MET_EEN_MELDING = eenVan(
  '^(?:ik wil )?(?:vraag|stel)(?![a-z]).{0,30}(?<![a-z])melder(?![a-z]).{0,120}$',
  '^ik wil (?:de melder|iets)(?![a-z]).{0,20}vragen(?: aan de melder)?[.]?$',
  '^(?:verwijs|koppel|sluit|geef|wijs|handel)(?![a-z]).{0,20}(?<![a-z])melding(?![a-z]).{0,60}$',
);
/** Where no button before somebody says it: the melding there cannot be taken up, or there is none. */
const OPPAKKEN = eenVan(
  '^(?:ik |wil |graag )*pak (?:ik )?(?:(?:hem|haar|die|deze|dit|het|de melding) )?(?:wel )?op[.]?$',
  '^(?:ik |wil |graag )*(?:deze |die |de )?(?:melding )?oppakken[.]?$',
  '^(?:ik |wil |graag )*(?:neem|nemen) (?:(?:hem|haar|die|deze|de melding) )?in behandeling[.]?$',
  '^(?:ik |wil |graag )*in behandeling nemen[.]?$',
);

/** The talks that are planned, for who plans talks; the own tasks for everybody else. */
const planning = (beurt: Beurt): Antwoord =>
  mag(beurt.actor, 'accountgesprek.plannen', geenZaak)
    ? handlers['accountgesprek.planning'](beurt, {})
    : handlers['taken.inzien'](beurt, {});

const bewaren = (): Antwoord => {
  const { kop, rijen } = bewarenTekst;
  return Promise.resolve(zeg(berichtKaart({ kop, alineas: [], rijen: [...rijen] })));
};

/** "Wat moet de regio doen in trede 4". */
const WIE_DOET_WAT =
  /^(?:en |maar )?wat (?:moet|moeten|doet|doen|hoort|horen)(?![a-z]).{2,60} (?:in|op|bij|vanaf) trede [1-5](?![a-z0-9])/;

/** "Wat is er veranderd in het draaiboek"; who may not change it is shown how it is now. */
const DRAAIBOEK_GEWIJZIGD = eenVan(
  '^(?:en |maar )?(?:wat|wie|welke|wanneer|is er|zijn er)(?![a-z]).{0,40}(?:veranderd|gewijzigd|aangepast|toegevoegd|weggehaald)(?: .{0,20})?(?:in|aan|op|van) (?:het|ons) draaiboek[ ?.]*$',
  '^(?:en |maar )?(?:wie heeft|heeft iemand|hoe is|wanneer is) (?:het|ons) draaiboek (?:veranderd|gewijzigd|aangepast)[ ?.]*$',
);

/** "Zet Sanne op non-actief", "hoe voeg ik een collega toe". */
const TOEGANG_REGELEN = eenVan(
  '(?<![a-z])(?:op non-?actief|uit dienst)(?![a-z])',
  '(?<![a-z])toegang (?:gevraagd|aangevraagd|geven|intrekken|ontnemen|weghalen|verlenen|afpakken)(?![a-z])',
  '(?<![a-z])(?:gebruiker|collega|medewerker|iemand) (?:toevoegen|aanmelden|verwijderen|blokkeren|toegang geven)(?![a-z])',
  '(?<![a-z])voeg .{2,40} toe(?![a-z])',
  '(?<![a-z])nieuwe (?:gebruiker|collega|medewerker)(?![a-z])',
  '(?<![a-z])mag .{2,30} (?:alles|dit|wat) zien(?![a-z])',
);

/** "Wie heeft er gisteren in de casus gekeken", "maak een backup": done where the house runs, and not in a chat. */
const OP_DE_SERVER = eenVan(
  '^wie (?:heeft|hebben)(?![a-z]).{0,60}(?:gekeken|ingezien|bekeken|geopend)(?![a-z])',
  '(?<![a-z])(?:logboek|back-?up|reservekopie)(?![a-z])',
);

/** "Goede Vrijdag is bij ons geen vrije dag", "is 5 mei een feestdag". */
const VRIJE_DAG = /(?<![a-z])(?:een|geen|die|vrije) (?:vrije dag(?:en)?|feestdag(?:en)?|werkdag(?:en)?)(?![a-z])/;

/** "Hoeveel dagen heeft het meldpunt om te reageren". */
const TERMIJN_VAN_MELDPUNT =
  /^(?:hoeveel (?:werk)?dagen|hoe lang|binnen hoeveel|welke termijn|wat is de termijn)(?![a-z]).{0,60}(?<![a-z])meldpunt(?![a-z])/;

export const paginas: readonly Pagina[] = [
  ...paginasAlgemeen,
  ...paginasBrieftekst,
  { woorden: ['briefsoorten'], patroon: WELKE_SOORTEN, doe: briefsoortenAntwoord },
  {
    woorden: ['wijzigingen draaiboek', 'draaiboek wijzigingen', 'geschiedenis draaiboek'],
    patroon: DRAAIBOEK_GEWIJZIGD,
    doe: (beurt) =>
      mag(beurt.actor, 'draaiboek.wijzigen', geenZaak)
        ? handlers['beheer.wijzigingen'](beurt, { soort: 'draaiboektaak' })
        : draaiboekAntwoord(beurt),
  },
  { woorden: ['draaiboek', 'draaiboeken'], patroon: WIE_DOET_WAT, doe: (beurt) => draaiboekAntwoord(beurt) },
  {
    woorden: ['gebruikers', 'gebruikersbeheer', 'wie heeft toegang', 'toegang beheren'],
    patroon: TOEGANG_REGELEN,
    voor: 'gebruikers.inzien',
    doe: (beurt) => handlers['gebruikers.inzien'](beurt, {}),
  },
  {
    woorden: ['gebieden', 'herindeling', 'herindelingen', 'gemeentelijke herindeling'],
    doe: (beurt) => handlers['gebieden.inzien'](beurt, {}),
  },
  {
    woorden: ['feestdagen', 'feestdag', 'vrije dagen'],
    patroon: VRIJE_DAG,
    doe: (beurt) => feestdagenAntwoord(beurt),
  },
  {
    woorden: ['termijnen', 'meldpuntgegevens', 'termijnen meldpunt', 'bereikbaarheid meldpunt', 'gegevens meldpunt'],
    patroon: TERMIJN_VAN_MELDPUNT,
    voor: 'meldpuntgegeven.wijzigen',
    doe: (beurt) => meldpuntgegevensAntwoord(beurt),
  },
  {
    woorden: ['ritme instellen', 'ritme wijzigen', 'berichtritme instellen'],
    patroon: /^(?:het |de )?(?:ritme|berichtritme|updateritme)(?: per trede)?$/,
    voor: 'ritme.instellen',
    doe: (beurt) => handlers['ritme.inzien'](beurt, {}),
  },
  {
    woorden: ['doorverwijsgegevens', 'verwijsgegevens', 'doorverwijzingen'],
    doe: (beurt) => doorverwijsgegevensAntwoord(beurt),
  },
  {
    woorden: ['brieven', 'mijn brieven', 'persberichten', 'eigen brieven', 'brieven wachten', 'brieven akkoord'],
    patroon: BRIEVEN_TERUG,
    doe: (beurt) => brievenVoorU(beurt),
  },
  { woorden: ['werklijst meldpunt'], doe: (beurt) => werklijst(beurt) },
  { woorden: ['werklijst'], doe: (beurt) => eigenWerklijst(beurt) },
  { woorden: [], patroon: WAT_LIGT_ER, voor: 'melding.beoordelen', doe: (beurt) => werklijst(beurt) },
  { woorden: [], patroon: WELKE_MELDINGEN, voor: 'melding.beoordelen', doe: welkeMeldingen },
  { woorden: [], patroon: WAT_IS_ER_NIEUW, voor: 'melding.beoordelen', doe: watIsErNieuw },
  { woorden: [], patroon: OPPAKKEN, voor: 'melding.beoordelen', doe: nogOpTePakken },
  { woorden: [], patroon: MET_EEN_MELDING, voor: 'melding.beoordelen', doe: eerstOpenen },
  { woorden: ['werkvoorraad', 'werkvoorraad regio'], doe: (beurt) => werkvoorraadAntwoord(beurt) },
  { woorden: ['instellingen', 'voorkeuren', 'meldingen uitzetten'], doe: (beurt) => instellingAntwoord(beurt) },
  { woorden: ['planning', 'agenda', 'gespreksplanning', 'planning gesprekken', 'geplande gesprekken'], doe: planning },
  {
    woorden: ['gespreksafspraken', 'afspraken', 'afspraken gesprekken', 'afspraken accountgesprekken'],
    doe: (beurt) => handlers['gespreksafspraken.inzien'](beurt, {}),
  },
  {
    woorden: ['logboek', 'auditlog', 'backup', 'reservekopie', 'maak backup', 'logboek inzien'],
    patroon: OP_DE_SERVER,
    voor: 'gebruikers.inzien',
    doe: () => Promise.resolve(zeg(berichtKaart(hulpTekst.opDeServer))),
  },
  {
    woorden: ['bewaartermijnen', 'bewaartermijn', 'bewaard', 'bewaren jullie', 'lang bewaard', 'privacy'],
    doe: bewaren,
  },
];
