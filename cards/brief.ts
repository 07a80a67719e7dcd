/** A drawn-up letter on a card: which version, what is missing, how it begins, and its files. */
import type { Voorstel } from '../domain/brief-eigen';

import type { Briefgat, GeraakteZin } from '../domain/briefcontrole';
import { isIntern } from '../domain/kring';
import type { Handeling } from '../domain/policy';
import { briefStatus, briefTekst, publiekNaam } from '../texts/brief';
import { reeksTekst } from '../texts/briefreeks';
import { briefStand, briefgangTekst } from '../texts/briefgang';
import { casusTekst } from '../texts/casus';
import { informerenTekst } from '../texts/feitgang';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import { voorstelTekst } from '../texts/voorstel';
import { bladKaart } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { voorstelKnop, voorstelRegels } from './voorstellen';

export interface BriefView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly soort: string;
  readonly publiek: string;
  readonly status: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly gemaaktOp: string;
  readonly begin: string;
  readonly gaten: readonly Briefgat[];
  /** Present on a letter that was just asked for. */
  readonly ongewijzigd?: boolean;
  /** What this reader may do with it. */
  readonly vervolg: readonly Handeling[];
  /** Where the facts would say something else than what somebody wrote himself. */
  readonly voorstellen?: readonly Voorstel[];
  /** Sentences under which a fact changed after this version was made. */
  readonly geraakt?: readonly GeraakteZin[];
  /** The series it is of, which is then the way back. */
  readonly reeks?: string;
  /** Why the last step was refused. */
  readonly melding?: string;
}

const meesteGaten = 40;
const langsteGat = 300;
const langsteBegin = 700;

export function briefKaart(view: BriefView): Kaart {
  const { briefId, soort, nummer, gaten } = view;
  return bladKaart({
    kop: briefTekst.kop(soort, nummer),
    naam: view.aanbieder,
    alineas: alineas(view),
    rijen: rijen(view),
    secties: [
      { kop: briefgangTekst.nakijken.geraaktKop, regels: geraaktRegels(view.geraakt ?? []) },
      { kop: voorstelTekst.sectie, regels: voorstelRegels(view.voorstellen ?? []) },
      { kop: briefTekst.sectie.gaten, regels: gatRegels(gaten) },
      { kop: briefTekst.sectie.begin, regels: [begin(view)] },
    ],
    voet: view.status === 'concept' ? [briefTekst.concept, briefTekst.wieZietDit] : [briefTekst.wieZietDit],
    knoppen: [
      ...stapKnoppen(view),
      ...(view.vervolg.includes('brief.terugbrengen') ? voorstelKnop(briefId, view.voorstellen ?? []) : []),
      button(briefTekst.knop.pdf, 'brief.bestand', { brief: briefId, formaat: 'pdf' }),
      button(briefTekst.knop.docx, 'brief.bestand', { brief: briefId, formaat: 'docx' }),
      button(briefTekst.knop.bestanden, 'brief.bestanden', { brief: briefId }),
      view.reeks === undefined
        ? button(casusTekst.knop.terug, 'casus.inzien', { casus: view.casusId })
        : button(reeksTekst.knop.reeks, 'briefreeks.inzien', { reeks: view.reeks }),
    ],
    samenvatting: briefTekst.samenvatting(view, gaten.length),
  });
}

const alineas = ({ melding, ongewijzigd, status, soort }: BriefView): readonly string[] => {
  const stand = status === 'vrijgegeven' && isIntern(soort) ? briefgangTekst.vrijIntern : briefStand(status);
  const nietNieuw = ongewijzigd === true ? [briefTekst.ongewijzigd] : [];
  return [...(melding === undefined ? [] : [melding]), ...nietNieuw, ...(stand === '' ? [] : [stand])];
};

type Stap = readonly [
  handeling: Handeling,
  titel: string,
  action: 'brief.beoordelen' | 'brief.vrijgave' | 'brief.verzending',
];

/** What may follow from where a letter stands. */
const stappen: Readonly<Record<string, Stap>> = {
  voorgelegd: ['brief.vaststellen', briefgangTekst.knop.beoordelen, 'brief.beoordelen'],
  vastgesteld: ['brief.vrijgeven', briefgangTekst.knop.vrijgave, 'brief.vrijgave'],
  vrijgegeven: ['brief.verzenden', briefgangTekst.knop.verzenden, 'brief.verzending'],
};

/** The next step first, and as the one that stands out. */
function stapKnoppen({ briefId: brief, casusId, status, vervolg }: BriefView): readonly Knop[] {
  const stap = Object.hasOwn(stappen, status) ? stappen[status] : undefined;
  const { knop } = briefgangTekst;
  const eerst = { stijl: 'positive' } as const;
  const volgende = stap !== undefined && vervolg.includes(stap[0]) ? [button(stap[1], stap[2], { brief }, eerst)] : [];
  const nakijken = vervolg.includes('brief.nakijken')
    ? [button(knop.nakijken, 'brief.nakijken', { brief }, status === 'concept' ? eerst : {})]
    : [];
  const register = button(informerenTekst.knop.tonen, 'informeren.inzien', { casus: casusId }, eerst);
  return [...volgende, ...(status === 'verzonden' ? [register] : []), ...nakijken];
}

export const geraaktRegels = (geraakt: readonly GeraakteZin[]): readonly string[] =>
  geraakt.slice(0, 10).map(({ feit, zin }) => briefgangTekst.nakijken.geraakt(feit, inkorten(zin, 220)));

const rijen = (view: BriefView) => {
  const { label } = briefTekst;
  return [
    { label: label.status, waarde: briefStatus(view.status) },
    { label: label.nummer, waarde: briefTekst.versie(view.nummer, view.versie) },
    { label: label.publiek, waarde: publiekNaam(view.publiek) },
    { label: label.casus, waarde: view.casusNummer },
    { label: label.gemaakt, waarde: momentVoluit(view.gemaaktOp) },
  ];
};

const begin = (view: BriefView): string =>
  view.begin === '' ? briefTekst.geenBegin : inkorten(view.begin, langsteBegin);

function gatRegels(gaten: readonly Briefgat[]): readonly string[] {
  if (gaten.length === 0) return [briefTekst.geenGaten];
  const regels = gaten.slice(0, meesteGaten).map((gat) => inkorten(briefTekst.gat(gat), langsteGat));
  const rest = gaten.length - regels.length;
  return rest > 0 ? [...regels, briefTekst.meerGaten(rest)] : regels;
}
