/** Pages that are no intent of their own and about no casus or aanbieder: the words that open them. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { berichtKaart } from '../../cards/bericht';
import { geenZaak, mag } from '../../domain/policy';
import { bewarenTekst } from '../../texts/bewaren';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { draaiboekAntwoord, feestdagenAntwoord } from '../handlers/draaiboek';
import { doorverwijsgegevensAntwoord, meldpuntgegevensAntwoord } from '../handlers/meldpuntgegevens';
import { eigenWerklijst } from '../handlers/eigen-werklijst';
import { brievenVan, brievenVoorU } from '../handlers/brieven';
import { instellingAntwoord } from '../handlers/instelling';
import { eerstOpenen, nogOpTePakken, werklijst } from '../handlers/melding-werk';
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { werkvoorraadAntwoord } from '../handlers/werkvoorraad';
import { tredenGevraagd } from '../begrip/treden-gevraagd';
import { leesBericht } from '../bericht-lezen';
import { tredenUit } from '../handlers/casus';
import { wieEerst } from '../ingangen/gesprek';
import type { Antwoord, Pagina } from './pagina';
import { paginasAlgemeen } from './algemeen';
import { briefsoortenAntwoord } from '../brieven/briefsoorten';
import { paginasBrieftekst } from '../brieven/tekstpaginas';
import { werklijstVraag } from '../melding/werklijstvraag';

const watIsErNieuw = (beurt: Beurt): Antwoord => {
  const { casus } = onderwerpVan(beurt);
  return casus === undefined ? werklijst(beurt, { filter: 'nieuw' }) : bijpraatAntwoord(beurt, casus);
};
const welkeMeldingen = (beurt: Beurt, tekst: string): Antwoord => {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  return werklijst(beurt, werklijstVraag(beurt.register, klein, begrepen.slots));
};

/** The talks that are planned, for who plans talks; the own tasks for everybody else. */
const planning = (beurt: Beurt): Antwoord =>
  mag(beurt.actor, 'accountgesprek.plannen', geenZaak)
    ? handlers['accountgesprek.planning'](beurt, {})
    : handlers['taken.inzien'](beurt, {});

const bewaren = (): Antwoord => {
  const { kop, rijen } = bewarenTekst;
  return Promise.resolve(zeg(berichtKaart({ kop, alineas: [], rijen: [...rijen] })));
};

/** Who names a trede asks what belongs to that one. */
const draaiboekBijZin: Pagina['doe'] = (beurt, tekst) =>
  draaiboekAntwoord(beurt, 0, undefined, tredenUit(tredenGevraagd(leesBericht(beurt, tekst).klein) ?? []) ?? []);

/** Who sends one means one of the casus before him. */
function brievenGevraagd(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const { casus } = onderwerpVan(beurt);
  return casus !== undefined && /^(?:ver)?(?:stuur|zend)(?!\p{L})/iu.test(tekst)
    ? brievenVan(beurt, casus)
    : brievenVoorU(beurt);
}

/** Who has to set a letter seldom remembers which. */
const BRIEF_VOOR_MIJ = [
  ...[
    'moest iets tekenen toch',
    'ik moest iets tekenen toch',
    'ik moest iets tekenen',
    'moet ik iets tekenen',
    'moet ik nog iets tekenen',
    'moest ik iets tekenen',
  ],
  ...[
    'ligt er een brief voor mij',
    'ligt er nog een brief voor mij',
    'is er een brief voor mij',
    'wacht er een brief op mij',
  ],
];

/** "Lotte is uit dienst": of whom it is, to look for among those who have access. */
function naamIn(tekst: string): { readonly naam?: VrijeTekst } {
  const namen = tekst.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?: (?:de |van |der |den )*\p{Lu}\p{Ll}{2,})*/gu) ?? [];
  const keuring = maakVrijeTekst(namen.find((een) => !GEEN_NAAM.test(een)) ?? '');
  return keuring.ok && keuring.tekst !== '' ? { naam: keuring.tekst } : {};
}
const GEEN_NAAM = /^(?:gebruiker|toegang|wie|wat|kan|kun|mag|ik|de|het|geef|trek|haal|nieuwe?|rechten|zet|maak|toon)/i;

export const paginas: readonly Pagina[] = [
  ...paginasAlgemeen,
  ...paginasBrieftekst,
  { woorden: ['briefsoorten'], gevraagd: 'briefsoorten', doe: briefsoortenAntwoord },
  {
    woorden: ['wijzigingen draaiboek', 'draaiboek wijzigingen', 'geschiedenis draaiboek'],
    gevraagd: 'draaiboek-gewijzigd',
    doe: (beurt) =>
      mag(beurt.actor, 'draaiboek.wijzigen', geenZaak)
        ? handlers['beheer.wijzigingen'](beurt, { soort: 'draaiboektaak' })
        : draaiboekAntwoord(beurt),
  },
  { woorden: ['draaiboek', 'draaiboeken'], gevraagd: 'wie-doet-wat', doe: draaiboekBijZin },
  {
    woorden: [
      'gebruikers',
      'gebruikersbeheer',
      'wie heeft toegang',
      'toegang beheren',
      'toegangsverzoeken',
      'verzoeken',
      'aanvragen',
    ],
    gevraagd: 'toegang-regelen',
    voor: 'gebruikers.inzien',
    doe: (beurt, tekst) => handlers['gebruikers.inzien'](beurt, naamIn(tekst)),
  },
  {
    woorden: ['gebieden', 'herindeling', 'herindelingen', 'gemeentelijke herindeling'],
    doe: (beurt) => handlers['gebieden.inzien'](beurt, {}),
  },
  {
    woorden: ['feestdagen', 'feestdag', 'vrije dagen'],
    gevraagd: 'vrije-dag',
    doe: (beurt) => feestdagenAntwoord(beurt),
  },
  {
    woorden: ['termijnen', 'meldpuntgegevens', 'termijnen meldpunt', 'bereikbaarheid meldpunt', 'gegevens meldpunt'],
    gevraagd: 'termijn-meldpunt',
    voor: 'meldpuntgegeven.wijzigen',
    doe: (beurt) => meldpuntgegevensAntwoord(beurt),
  },
  {
    woorden: ['ritme instellen', 'ritme wijzigen', 'berichtritme instellen'],
    gevraagd: 'ritme-instellen',
    voor: 'ritme.instellen',
    doe: (beurt) => handlers['ritme.inzien'](beurt, {}),
  },
  {
    woorden: ['doorverwijsgegevens', 'verwijsgegevens', 'doorverwijzingen'],
    doe: (beurt) => doorverwijsgegevensAntwoord(beurt),
  },
  {
    woorden: [
      'brieven',
      'mijn brieven',
      'persberichten',
      'eigen brieven',
      'brieven wachten',
      'brieven akkoord',
      ...BRIEF_VOOR_MIJ,
    ],
    gevraagd: 'brieven',
    doe: brievenGevraagd,
  },
  {
    woorden: ['werklijst meldpunt', 'te beoordelen', 'meldingen beoordelen', 'meldingen moet ik beoordelen'],
    doe: (beurt) => werklijst(beurt),
  },
  { woorden: ['werklijst'], doe: (beurt) => eigenWerklijst(beurt) },
  { woorden: [], gevraagd: 'wat-ligt-er', voor: 'melding.beoordelen', doe: (beurt) => werklijst(beurt) },
  { woorden: [], gevraagd: 'welke-meldingen', voor: 'melding.beoordelen', doe: welkeMeldingen },
  { woorden: [], gevraagd: 'wat-is-er-nieuw', voor: 'melding.beoordelen', doe: watIsErNieuw },
  { woorden: [], gevraagd: 'oppakken', voor: 'melding.beoordelen', doe: nogOpTePakken },
  { woorden: [], gevraagd: 'met-een-melding', voor: 'melding.beoordelen', doe: eerstOpenen },
  { woorden: ['werkvoorraad', 'werkvoorraad regio'], doe: (beurt) => werkvoorraadAntwoord(beurt) },
  {
    woorden: ['instellingen', 'voorkeuren', 'meldingen uitzetten'],
    gevraagd: 'berichten-instellen',
    doe: (beurt) => instellingAntwoord(beurt),
  },
  { woorden: ['planning', 'agenda', 'gespreksplanning', 'planning gesprekken', 'geplande gesprekken'], doe: planning },
  { woorden: [], gevraagd: 'gesprek-aan-de-beurt', voor: 'accountgesprek.plannen', doe: wieEerst },
  {
    woorden: ['gespreksafspraken', 'afspraken', 'afspraken gesprekken', 'afspraken accountgesprekken'],
    doe: (beurt) => handlers['gespreksafspraken.inzien'](beurt, {}),
  },
  {
    woorden: ['logboek', 'auditlog', 'backup', 'reservekopie', 'maak backup', 'logboek inzien'],
    gevraagd: 'op-de-server',
    voor: 'gebruikers.inzien',
    doe: () => Promise.resolve(zeg(berichtKaart(hulpTekst.opDeServer))),
  },
  {
    woorden: ['bewaartermijnen', 'bewaartermijn', 'bewaard', 'bewaren jullie', 'lang bewaard', 'privacy'],
    doe: bewaren,
  },
];
