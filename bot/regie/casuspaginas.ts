/** Pages about one casus or one aanbieder: the words that open them, in the order they are tried. */
import { casushandelingen } from './casushandelingen';
import { handlers } from '../handlers';
import { brievenVan } from '../handlers/brieven';
import { openPlanformulier } from '../handlers/plan';
import type { PaginaOver } from '../paginas/pagina';
import { lezersvragen } from './lezersvragen';
import { paginasRegie } from './paginas';
import { metZin } from '../met-zin';
import { brievenTekst } from '../../texts/brieven';

const ROLLEN = [
  'rollen',
  'rol',
  'wie doet wat',
  'betrokkenen',
  'regievoerder',
  'plaatsvervanger',
  'woordvoerder',
  'rolverdeling',
];

const PLANNEN = ['plan', 'soort plan', 'verbeterplan', 'herstelplan', 'continuiteitsplan'];

export const paginasOver: readonly PaginaOver[] = [
  ...casushandelingen,
  ...paginasRegie,
  {
    woorden: ROLLEN,
    gevraagd: 'wie-leidt',
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
    gevraagd: 'wie-ziet',
    over: 'casus',
    volgt: 'casus',
    doe: (beurt, casus) => handlers['casus.wie'](beurt, { casus }),
  },
  {
    woorden: [
      'brieven',
      'persberichten',
      'brieven zijn',
      'brieven gemaakt',
      'brieven opgesteld',
      'overzicht brieven',
      'alle brieven',
      'briefoverzicht',
      'brievenoverzicht',
      'documenten',
      'stukken',
      'concepten',
    ],
    gevraagd: 'brieven',
    over: 'casus',
    doe: (beurt, casus) => brievenVan(beurt, casus),
  },
  {
    woorden: ['verschil brieven', 'verschillen brieven', 'verschil tussen brieven'],
    gevraagd: 'verschil-brieven',
    over: 'casus',
    doe: async (beurt, casus) => metZin(brievenTekst.verschillen, await brievenVan(beurt, casus)),
  },
  ...lezersvragen,
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
    gevraagd: 'afronden',
    over: 'casus',
    signaal: true,
    doe: (beurt, casus) => handlers['casus.sluitformulier'](beurt, { casus }),
  },
  {
    woorden: PLANNEN.flatMap((plan) => [`${plan} vaststellen`, `${plan} wijzigen`, `${plan} vastleggen`]),
    gevraagd: 'plan-vaststellen',
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
      'geschiedenis trede',
      'geschiedenis van de trede',
      'eerdere treden',
      'vorige treden',
      'welke treden waren er',
      'treden waren',
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
