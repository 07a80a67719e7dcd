/** What is done with a casus or asked of it, by a bare word and a name: "ritme C-2026-0001", "geschiedenis Vuurbaak". */
import type { Casusvraag } from '../../domain/casusvraag';
import type { Bericht } from '../bericht-lezen';
import { volgordeAntwoord } from '../brieven/volgordevraag';
import { ditBericht, verbeterBericht } from './bericht-gelezen';
import { opCasusvraag } from './casusantwoorden';
import { handlers } from '../handlers';
import type { PaginaOver } from '../paginas/pagina';
import { bestandAntwoord, lessenAntwoord, registerVanCasus } from './vervolg';

type Rij = Pick<PaginaOver, 'woorden' | 'doe'>;

const vraag = (soort: Casusvraag, ...woorden: readonly string[]): Rij => ({
  woorden,
  doe: (beurt, casus) => opCasusvraag[soort](beurt, casus),
});

/** "Dat" is the step that comes next: of a casus there is no other that waits. */
const VOOR_WANNEER = [
  ...['wat is de deadline', 'welke datum', 'voor wanneer', 'tegen wanneer', 'uiterlijk wanneer'],
  ...[
    'wanneer is dat',
    'wanneer is dat overleg',
    'wanneer moet dat af',
    'wanneer moet dat klaar',
    'wanneer moet dat gebeuren',
  ],
];
const WIE_AAN_ZET = ['wie is aan zet', 'wie doet de volgende stap', 'wie zet de volgende stap', 'wie moet nu'];
const HOE_LANG = [
  ...['hoe lang al', 'hoelang al', 'hoelang staat dat al zo', 'hoe lang staat dat al zo', 'sinds wanneer is dat'],
  ...['wanneer is dat ingegaan', 'wanneer ging dat in', 'vanaf wanneer geldt dat'],
];
const UPDATES = [
  'nieuwe update',
  'update plaatsen',
  'update schrijven',
  'update sturen',
  'update geven',
  'update doen',
];
const ANDERE_TREDE = [
  'verhogen',
  'verlagen',
  'omhoog',
  'omlaag',
  'aanpassen',
  'wijzigen',
  'veranderen',
  'voorleggen',
].map((woord) => `trede ${woord}`);

/** With a number or with the name of an aanbieder; alone such a word may mean anything. */
const metNaam: readonly Rij[] = [
  vraag('ritme', 'ritme', 'berichtritme', 'updateritme', 'uitstellen', 'herinnering'),
  vraag(
    'plan',
    'plan',
    'soort plan',
    'voortgang plan',
    'stand plan',
    'verbeterplan',
    'herstelplan',
    'continuiteitsplan',
  ),
  vraag('sluiten', 'evaluatie', 'evaluatieformulier', 'evalueren', 'eindevaluatie'),
  vraag(
    'tijdlijn',
    'logboek',
    'chronologie',
    'verloop',
    'geschiedenis',
    'geschiedenis van',
    'de geschiedenis',
    'de geschiedenis van',
  ),
  vraag(
    'tredebepaling',
    'escaleren',
    'de-escaleren',
    'deescaleren',
    'escalatie',
    'opschalen',
    'afschalen',
    ...ANDERE_TREDE,
  ),
  vraag('geinformeerd', 'informatieregister', 'register informeren', 'informeren', 'geinformeerd', 'wie informeren'),
  {
    woorden: [
      'volgorde',
      'welke volgorde',
      'in welke volgorde',
      'volgorde brieven',
      'wie eerst',
      'wie hoort het eerst',
      'hoort eerst',
      'moet eerst weten',
      'wie moet het eerst weten',
    ],
    doe: (beurt) => volgordeAntwoord(beurt),
  },
  vraag('bijpraten', 'updates', 'laatste updates', 'laatste nieuws', 'nieuws', 'nieuwtjes', 'laatste stand'),
  vraag('trede', ...HOE_LANG, 'hoe erg is het', 'hoe ernstig is het', 'hoe erg', 'hoe ernstig', 'ernst'),
  vraag('volgende-stap', 'volgende stap', 'eerstvolgende stap', ...VOOR_WANNEER, ...WIE_AAN_ZET),
  vraag(
    'besluit',
    'bewijs',
    'onderbouwing',
    'bewijsstukken',
    'stukken dat op rust',
    'stukken dat op rustte',
    'waar rustte dat op',
  ),
  vraag('waarom', 'hoezo', 'hoezo dan', 'reden', 'wat is de reden', 'om welke reden', 'op basis waarvan'),
  {
    woorden: ['naar de casus', 'ga naar de casus', 'casus tonen', 'hele casus', 'details', 'meer details', 'meer'],
    doe: (beurt, casus) => handlers['casus.inzien'](beurt, { casus }),
  },
  vraag(
    'feiten',
    ...['toevoegen', 'invullen', 'aanvullen', 'wijzigen', 'aanpassen'].map((doe) => `feit ${doe}`),
    'nieuw feit',
  ),
  {
    woorden: [
      ...['register', 'kvk', 'kvk nummer', 'adres', 'contactgegevens', 'organisatiegegevens', 'bedrijfsgegevens'],
      ...['gegevens', 'info', 'informatie'].flatMap((wat) => [`${wat} aanbieder`, `${wat} organisatie`]),
    ],
    doe: registerVanCasus,
  },
  { woorden: ['lessen', 'geleerde lessen', 'leerpunten', 'wat geleerd', 'lessen geleerd'], doe: lessenAntwoord },
  {
    woorden: ['exporteren', 'exporteer', 'export', 'downloaden', 'download', 'bestand', 'bestanden', 'pdf'],
    doe: bestandAntwoord,
  },
  vraag('wie-ziet', 'vertrouwelijk', 'vertrouwelijkheid', 'geheim', 'zichtbaarheid', 'wie leest mee'),
  vraag('overdragen', 'overdragen', 'casus overdragen', 'regie overdragen', 'regio overdragen'),
  vraag('gelezen', 'wie las', 'wie las het', 'wie las dit', 'niet gelezen', 'gelezen en akkoord', 'wie is akkoord'),
  vraag('update', 'bericht', 'nieuw bericht', 'bericht schrijven', 'bericht plaatsen', 'bericht sturen', ...UPDATES),
  vraag('taken', 'draaiboek', 'mijlpalen', 'takenlijst', 'actielijst', 'to do', 'todo'),
  { woorden: ['bericht intrekken', 'update intrekken', 'trek bericht in'], doe: ditBericht },
  {
    woorden: ['correctie', 'bericht verbeteren', 'bericht corrigeren', 'update corrigeren'],
    doe: (beurt, casus) => verbeterBericht(beurt, casus),
  },
  {
    woorden: ['opnieuw versturen', 'nog eens versturen', 'niet aangekomen'],
    doe: (beurt, casus) => handlers['bezorging.inzien'](beurt, { casus }),
  },
  { woorden: ['mijlpaal'], doe: (beurt, casus) => handlers['taak.nieuw'](beurt, { casus, soort: 'mijlpaal' }) },
  // "Regie" alone reads as "regio".
  {
    woorden: ['regie overnemen', 'regio overnemen'],
    doe: (beurt, casus) => handlers['casusrol.overnemen-vragen'](beurt, { casus }),
  },
];

/** With the number of the casus only: with the name of an aanbieder these ask after the aanbieder, or after one's own. */
const metNummer: readonly Rij[] = [
  vraag(
    'rollen',
    'wie',
    'wie doet wat',
    'regie',
    'contact',
    'contactpersoon',
    'contactpersonen',
    'team',
    'wie adviseert',
    'wie coordineert',
  ),
  vraag('gelezen', 'akkoord', 'gelezen', 'akkoorden', 'bevestigingen'),
  vraag('gebied', 'regio', 'regios', 'gemeenten', 'gebied', 'organisatie', 'aanbieder', 'deelnemingen'),
  vraag('meldingen', 'meldingen', 'melding koppelen', 'koppel melding', 'signalen'),
  vraag('gesprekken', 'gesprekken', 'accountgesprekken'),
  vraag('taken', 'planning', 'agenda'),
];

export const casushandelingen: readonly PaginaOver[] = [
  ...metNaam.map((rij) => ({ ...rij, over: 'casus', volgt: 'naam' }) as const),
  ...metNummer.map((rij) => ({ ...rij, over: 'casus', volgt: 'nummer' }) as const),
];

/** "Correctie C-2026-0001": the word alone and a number, which asks for a page or form of its own. */
export function isCasushandeling({ klein }: Pick<Bericht, 'klein'>): boolean {
  const woord = klein.replace(/(?<![a-z])c-\d{4}-\d{1,4}(?!\d)/, '').trim();
  return woord !== klein.trim() && casushandelingen.some(({ woorden }) => woorden.includes(woord));
}
