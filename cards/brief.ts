/** A drawn-up letter on a card: which version, what is missing, how it begins, and its files. */
import type { Briefgat } from '../domain/brievenboek';
import { briefStatus, briefTekst, publiekNaam } from '../texts/brief';
import { casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';

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
}

const meesteGaten = 40;
const langsteGat = 300;
const langsteBegin = 700;

export function briefKaart(view: BriefView): Kaart {
  const { briefId, soort, nummer, gaten } = view;
  return bladKaart({
    kop: briefTekst.kop(soort, nummer),
    naam: view.aanbieder,
    alineas: view.ongewijzigd === true ? [briefTekst.ongewijzigd] : [],
    rijen: rijen(view),
    secties: [
      { kop: briefTekst.sectie.gaten, regels: gatRegels(gaten) },
      { kop: briefTekst.sectie.begin, regels: [begin(view)] },
    ],
    voet: view.status === 'concept' ? [briefTekst.concept, briefTekst.wieZietDit] : [briefTekst.wieZietDit],
    knoppen: [
      button(briefTekst.knop.pdf, 'brief.bestand', { brief: briefId, formaat: 'pdf' }),
      button(briefTekst.knop.docx, 'brief.bestand', { brief: briefId, formaat: 'docx' }),
      button(casusTekst.knop.terug, 'casus.inzien', { casus: view.casusId }),
    ],
    samenvatting: briefTekst.samenvatting(view, gaten.length),
  });
}

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
  const regels = gaten
    .slice(0, meesteGaten)
    .map(({ omschrijving, vragenAan }) => inkorten(briefTekst.gat(omschrijving, vragenAan), langsteGat));
  const rest = gaten.length - regels.length;
  return rest > 0 ? [...regels, briefTekst.meerGaten(rest)] : regels;
}
