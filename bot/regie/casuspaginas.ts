/** Pages about one casus or one aanbieder: the words that open them, in the order they are tried. */
import { casushandelingen } from './casushandelingen';
import { handlers } from '../handlers';
import { brievenVan } from '../handlers/brieven';
import { openPlanformulier } from '../handlers/plan';
import type { PaginaOver } from '../paginas/pagina';
import { paginasRegie } from './paginas';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { brievenTekst } from '../../texts/brieven';

/** "Welke brieven wachten op mijn akkoord", "waar vind ik het persbericht terug". */
export const BRIEVEN_TERUG = eenVan(
  '^wat moet ik (?:nog )?(?:onder)?tekenen(?![a-z])',
  '^(?:welke|wat voor|waar|is er|zijn er|ligt er|liggen er|staan er|toon|laat)(?![a-z]).{0,40}(?:brieven|persberichten|brief|persbericht)(?![a-z])',
);

/** What differs between the letters of one casus stands with each of them. */
const VERSCHIL = eenVan(
  '^(?:(?:wat|wat is|wat zijn|toon|geef|waar is|waar staan|welke) )?(?:de |het )?(?:verschil|verschillen) (?:tussen|in) (?:de |deze |die |alle |onze |beide |twee )*(?:brieven|varianten)(?![a-z])',
  '^(?:wat|waarin|hoe) (?:verschilt|verschillen) (?:er )?(?:tussen |in )?(?:de |deze |die |alle )*(?:brieven|varianten)(?![a-z])',
);

const ROLLEN = ['rollen', 'rol', 'betrokkenen', 'regievoerder', 'plaatsvervanger', 'woordvoerder', 'rolverdeling'];

const PLANNEN = ['plan', 'soort plan', 'verbeterplan', 'herstelplan', 'continuiteitsplan'];

/** "En wie moet ik daarvoor bellen", after what is missing. */
const WIE_WEET_DIT =
  /^(?:en |maar )?(?:aan wie|bij wie|wie) (?:moet|kan|zou|mag) ik (?:daar(?:voor|over|naar)?|dat|dit)(?: nu| dan| het best)? (?:bellen|vragen|mailen|benaderen|hebben|zijn|opvragen)(?![a-z])/;

/** In its own words: alone "regie" reads as "regio". */
const WIE_LEIDT =
  /^(?:en |maar )?wie (?:heeft|voert|doet|leidt|neemt) (?:nu |hier |daar |eigenlijk )*(?:de )?regie(?! over)(?![a-z])/;

/** "Er ligt nu een herstelplan", "leg het verbeterplan vast", "we stappen over op een continuïteitsplan". */
const PLANSOORT = '(?:verbeterplan|herstelplan|continuiteitsplan)';
const PLAN_VASTSTELLEN = eenVan(
  `^er (?:ligt|is) (?:nu |sinds [a-z]+ |inmiddels |voortaan )*(?:een|het) ${PLANSOORT}(?: afgesproken| vastgesteld)?(?: (?:voor|bij|van) .{2,60})?[.]?$`,
  `^(?:ik wil |wil je |graag )*(?:stel|leg) (?:het|een|dit) ${PLANSOORT} (?:.{0,60} )?vast(?: (?:voor|bij) .{2,60})?[.]?$`,
  `^(?:ik wil |wil je |graag )*(?:wijzig|verander|zet) (?:het |de )?(?:soort )?plan (?:.{0,60} )?(?:naar|in|op) (?:een |het )?(?:${PLANSOORT}|geen plan)(?![a-z]).{0,60}$`,
  `(?:stap|stappen|stapt|ga|gaan|gaat) (?:nu |vanaf nu )?over (?:op|naar) (?:een|het) ${PLANSOORT}`,
  `(?:werkt|werken) (?:nu|vanaf nu|voortaan) (?:met|volgens) (?:een|het) ${PLANSOORT}`,
);

/** "Wie kan casus Vuurbaak zien", "wie ziet deze casus"; who reads a melding, a letter or a message is another question. */
const WIE_ZIET = eenVan(
  '^(?!.*(?<![a-z])(?:mijn|melding|meldingen|brief|brieven|bericht|berichten|verslag|gesprek|feit|feiten|gegevens|update)(?![a-z])).*(?<![a-z])wie (?:kan|kunnen|mag|mogen) (?:.{0,60} )?(?:zien|inzien|lezen|meelezen|meekijken)[ ?.]*$',
  '^wie (?:ziet|zien|leest) (?:er )?(?:de |deze |die |dit )?(?:casus|zaak|dossier)(?: .{0,60})?$',
);

/** "Zet de casus Wilgenhoeve in afronding": the step before it is closed. */
const NAAR_AFRONDING =
  /^(?:ik wil |wil je |kun je |graag )*(?:zet|breng|doe|ga|gaat|kan|mag)(?![a-z])(?: .{0,60})? (?:in|naar) (?:de )?afronding[ ?.]*$/;

export const paginasOver: readonly PaginaOver[] = [
  ...casushandelingen,
  ...paginasRegie,
  {
    woorden: ROLLEN,
    patroon: WIE_LEIDT,
    over: 'casus',
    doe: (beurt, casus) => handlers['casusrollen.inzien'](beurt, { casus }),
  },
  {
    woorden: ['wie kan dit zien', 'meekijken', 'meelezen', 'toegang'],
    over: 'casus',
    doe: (beurt, casus) => handlers['casus.wie'](beurt, { casus }),
  },
  {
    woorden: [],
    patroon: WIE_ZIET,
    over: 'casus',
    volgt: 'casus',
    doe: (beurt, casus) => handlers['casus.wie'](beurt, { casus }),
  },
  {
    woorden: ['brieven', 'persberichten', 'brieven zijn', 'brieven gemaakt', 'brieven opgesteld', 'overzicht brieven'],
    patroon: BRIEVEN_TERUG,
    over: 'casus',
    doe: (beurt, casus) => brievenVan(beurt, casus),
  },
  {
    woorden: ['verschil brieven', 'verschillen brieven', 'verschil tussen brieven'],
    patroon: VERSCHIL,
    over: 'casus',
    doe: async (beurt, casus) => metZin(brievenTekst.verschillen, await brievenVan(beurt, casus)),
  },
  {
    woorden: [],
    patroon: WIE_WEET_DIT,
    volgt: 'casus',
    over: 'casus',
    doe: (beurt, casus) => handlers['feiten.inzien'](beurt, { casus }),
  },
  { woorden: ['tijdlijn'], over: 'casus', doe: (beurt, casus) => handlers['tijdlijn.inzien'](beurt, { casus }) },
  {
    woorden: ['bezorging', 'bezorgd', 'ontvangen berichten'],
    over: 'casus',
    doe: (beurt, casus) => handlers['bezorging.inzien'](beurt, { casus }),
  },
  {
    woorden: ['gemeentegegevens', 'gegevens per gemeente', 'gegevens gemeenten'],
    over: 'casus',
    doe: (beurt, casus) => handlers['gemeentegegevens.inzien'](beurt, { casus }),
  },
  { woorden: ['onderwerp'], over: 'casus', doe: (beurt, casus) => handlers['casusonderwerp.inzien'](beurt, { casus }) },
  {
    woorden: ['sluiten', 'afsluiten', 'afronden', 'sluit', 'afronding', 'naar de afronding', 'naar afronding'],
    patroon: NAAR_AFRONDING,
    over: 'casus',
    doe: (beurt, casus) => handlers['casus.sluitformulier'](beurt, { casus }),
  },
  {
    woorden: PLANNEN.flatMap((plan) => [`${plan} vaststellen`, `${plan} wijzigen`, `${plan} vastleggen`]),
    patroon: PLAN_VASTSTELLEN,
    over: 'casus',
    doe: openPlanformulier,
  },
  {
    woorden: ['heropenen', 'heropen'],
    over: 'casus',
    doe: (beurt, casus) => handlers['casus.heropenformulier'](beurt, { casus }),
  },
  {
    woorden: ['taak toevoegen', 'nieuwe taak', 'taak'],
    over: 'casus',
    doe: (beurt, casus) => handlers['taak.nieuw'](beurt, { casus }),
  },
  {
    woorden: [
      'tredegeschiedenis',
      'treden geschiedenis',
      'historie',
      'trede historie',
      'verloop trede',
      'eerdere treden',
    ],
    over: 'casus',
    doe: (beurt, over) => handlers['trede.historie'](beurt, { over }),
  },
  {
    woorden: ['nieuwe casus', 'casus starten', 'casus beginnen', 'casus aanmaken'],
    over: 'aanbieder',
    doe: (beurt, partijId) => handlers['casus.openformulier'](beurt, { partijId }),
  },
];
