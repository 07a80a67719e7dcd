/** The lines the draaiboek begins with: tasks the sources name, each with its source; what no source says is marked as an example. */
import type { Draaiboektaak, Draaiboektermijn, TaakEigenaar, TermijnEenheid } from '../../domain/draaiboek';
import type { TermijnFeit } from '../../domain/termijnfeit';
import type { PlanSoort } from '../../domain/plan';
import type { Trede } from '../../domain/trede';

const rib = 'Raadsinformatiebrief referentiecasus, 2023';
const convenant = 'Infographic bij het convenant, 2021';
const casuistiek = 'Jeugdautoriteit, pagina Casuïstiek';
const brochure = 'Brochure Jeugdautoriteit, 2023';
const xonar = 'Berichten over de casus Xonar, 2022';

const werkdagen = (aantal: number): Draaiboektermijn => ({ soort: 'werkdagen', aantal });
/** So long after a fact with a date, or before it with a number below nought. */
const naFeit = (feit: TermijnFeit, aantal: number, eenheid: TermijnEenheid): Draaiboektermijn => ({
  ...{ soort: 'na-feit', feit, aantal, eenheid },
});
const doorlopend: Draaiboektermijn = { soort: 'geen' };
/** Bron: the draaiboek is in force from the moment the situation is zorgelijk. */
const vanafDrie: readonly Trede[] = [3, 4, 5];

type Kern = readonly [id: string, eigenaar: TaakEigenaar, wat: string, termijn: Draaiboektermijn, bron: string];

const regel =
  (treden: readonly Trede[], plannen: readonly PlanSoort[]) =>
  ([id, eigenaar, wat, termijn, bron]: Kern): Draaiboektaak => ({
    ...{ id, wat, eigenaar, treden, plannen, termijn, bron, geldt: true },
    officieel: false,
  });

const bijTrede = (treden: readonly Trede[], ...kernen: readonly Kern[]) => kernen.map(regel(treden, []));
const bijPlan = (plan: PlanSoort, ...kernen: readonly Kern[]) => kernen.map(regel([], [plan]));

/** The one term the sources do name, at the treden for which they say that the draaiboek is in force. */
const igjBevindingen: Draaiboektaak = {
  id: 'igj-bevindingen',
  wat: 'Bevindingen op de eigen website publiceren',
  eigenaar: 'igj',
  treden: vanafDrie,
  plannen: [],
  termijn: naFeit('igj.bezoekOp', 6, 'weken'),
  bron: rib,
  officieel: true,
  geldt: true,
};

export const draaiboekregels: readonly Draaiboektaak[] = [
  ...bijTrede([1], ['volgen', 'autoriteit', 'De aanbieder volgen', doorlopend, convenant]),
  ...bijTrede(
    [2],
    ['informatie', 'autoriteit', 'Informatie bij de betrokkenen verzamelen en analyseren', werkdagen(10), casuistiek],
  ),
  ...bijTrede(
    vanafDrie,
    ['regievoerder', 'accounthoudende-regio', 'Een regievoerder aanwijzen', werkdagen(5), rib],
    ['vragenadres', 'accounthoudende-regio', 'Eén algemeen adres voor vragen openen', werkdagen(5), rib],
    [
      'buitenregio',
      'accounthoudende-regio',
      'De gemeenten buiten de regio informeren die bij de aanbieder inkopen',
      werkdagen(5),
      rib,
    ],
    ['risicoanalyse', 'autoriteit', 'Risicoanalyse maken op de bekende informatie', werkdagen(10), rib],
    ['uitwisseling', 'autoriteit', 'Informatie uitwisselen met de IGJ', doorlopend, brochure],
    ['aangehaakt', 'regievoerder', 'De overige regio’s goed aangehaakt houden', doorlopend, rib],
    [
      'proces',
      'regievoerder',
      'Het proces tussen de aanbieder en de accounthoudende regio begeleiden',
      doorlopend,
      rib,
    ],
    ['vervolg', 'begeleidingsgroep', 'Het vervolg met de aanbieder uitwerken', werkdagen(10), rib],
    [
      'raadsinformatiebrief',
      'centrumgemeente',
      'De raadsinformatiebrief aan alle betrokken gemeenten sturen',
      werkdagen(10),
      xonar,
    ],
    [
      'betrokkenheid',
      'niet-accounthoudende-regio',
      'Laten weten of de regio actief wil worden betrokken in het vervolg',
      werkdagen(5),
      'Aanbiedingsbrief referentiecasus, 2023',
    ],
    [
      'gevolgen',
      'niet-accounthoudende-regio',
      'Nagaan wat de gevolgen zijn voor het eigen zorgaanbod, en de eigen raden informeren',
      werkdagen(10),
      'Aanbiedingsbrief referentiecasus, 2023',
    ],
    [
      'passend-aanbod',
      'gemeenten',
      'Nagaan of er voor de eigen jeugdigen voldoende passend aanbod blijft (wettelijke plicht)',
      werkdagen(10),
      rib,
    ],
    ['transparantie', 'aanbieder', 'Medewerking, verantwoording en transparantie geven', doorlopend, rib],
    ['informeren', 'aanbieder', 'Medewerkers, cliënten en ouders informeren', werkdagen(5), rib],
  ),
  igjBevindingen,
  ...bijTrede(
    [4, 5],
    ['financieel', 'autoriteit', 'De financiële situatie monitoren', doorlopend, casuistiek],
    ['partijen', 'autoriteit', 'Partijen bij elkaar brengen', werkdagen(5), casuistiek],
  ),
  ...bijTrede([5], ['overname', 'autoriteit', 'Bij een faillissement bemiddelen bij overname', doorlopend, brochure]),
  ...bijPlan(
    'verbeterplan',
    ['verbeterplan', 'aanbieder', 'Verbeterplan opstellen', werkdagen(20), xonar],
    ['verbeterplan-volgen', 'accounthoudende-regio', 'De uitvoering van het verbeterplan volgen', doorlopend, xonar],
  ),
  ...bijPlan(
    'herstelplan',
    ['herstelplan-start', 'accounthoudende-regio', 'Het traject van het herstelplan starten', werkdagen(1), rib],
    ['herstelplan', 'aanbieder', 'Herstelplan opstellen, voor de aanbieder en de deelnemingen', werkdagen(20), rib],
    ['herstelplan-volgen', 'autoriteit', 'De uitvoering van het herstelplan monitoren', doorlopend, rib],
    ['herstelplan-overleg', 'regievoerder', 'Bestuurlijk monitoringsoverleg houden', werkdagen(20), xonar],
  ),
  ...bijPlan(
    'continuiteitsplan',
    [
      'continuiteitsplan',
      'accounthoudende-regio',
      'Met de opdrachtgevende gemeenten het continuïteitsplan opstellen',
      werkdagen(15),
      casuistiek,
    ],
    ['continuiteitsplan-overleg', 'regievoerder', 'Bestuurlijk monitoringsoverleg houden', werkdagen(20), xonar],
  ),
];
