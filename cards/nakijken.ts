/** What a person sees of a letter before it is put forward, and before another sets it. */
import type { Passage } from '../domain/passage';
import { briefgangTekst } from '../texts/briefgang';
import { brieflezingTekst } from '../texts/brieflezing';
import { passageTekst } from '../texts/passage';
import { inkorten } from '../texts/inkorten';
import { rechtzettingTekst } from '../texts/rechtzetting';
import { vinkTekst } from '../texts/vinken';
import { bladKaart, meesteKnoppen } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import { allePunten, geteld, nakijkpunten, telBeletsels, toontAlles } from './nakijkpunten';
import type { Gevonden } from './nakijkpunten';
import { naamVan } from './passage';
import type { PassageView } from './passage';
import { pasSecties } from './ruimte';
import { vinkblad, vinkId, vinkPayload, vinkUitleg } from './vinken';
import type { Vinkstand } from './vinken';

export interface NakijkView extends Gevonden {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  readonly hash: string;
  readonly aanbieder: string;
  readonly openOpmerkingen: number;
  /** Sentences that were ticked on an earlier card. */
  readonly vinkstand?: Vinkstand;
  /** Why it is given back, as somebody said it. */
  readonly reden?: string;
  /** The casus to fill in what is missing, for who may go there. */
  readonly feitenVan?: string | null;
  /** What the letter before it told otherwise, for who can put it right. */
  readonly publiek?: string;
  readonly rechtTeZetten?: readonly { readonly omschrijving: string }[];
  readonly verlopen?: readonly PassageView[];
  /** Standing texts that nobody owns. */
  readonly zonderEigenaar?: readonly Passage[];
}

const tekst = briefgangTekst.nakijken;
const langsteNaam = 80;

/** What is missing is filled in at the facts. */
export const feitenKnop = ({
  feitenVan = null,
  controle,
}: Pick<NakijkView, 'feitenVan' | 'controle'>): readonly Knop[] =>
  feitenVan !== null && controle.gaten.length > 0
    ? [button(briefgangTekst.knop.feiten, 'feiten.inzien', { casus: feitenVan }, { zonderInvoer: true })]
    : [];

const langsteZin = 220;
/** For the sentences themselves; beside each stands why it is sensitive. */
const ruimteVoorVinken = 4_500;

export function nakijkKaart(view: NakijkView, knoppen: readonly Knop[]): Kaart {
  const { briefId, nummer, versie } = view;
  const beletsels = telBeletsels(view);
  const secties = pasSecties(nakijkpunten(view));
  const rest = allesKnop(view, secties, allePunten(view));
  const vast = [...rest, button(briefgangTekst.knop.brief, 'brief.inzien', { brief: briefId })];
  return bladKaart({
    kop: tekst.kop(nummer, versie),
    naam: view.aanbieder,
    alineas: [
      tekst.uitleg(view.status),
      ...(beletsels === 0 && (view.voorstellen ?? []).length === 0 ? [tekst.schoon] : []),
      ...brieflezingTekst.nietGevonden({ geraakt: view.geraakt.length, ...geteld(view) }),
      ...(rest.length > 0 ? [tekst.nietAlles] : []),
      ...rechtzetten(view),
      ...(view.openOpmerkingen > 0 ? [tekst.opmerkingen(view.openOpmerkingen)] : []),
      ...(view.verlopen ?? []).flatMap(({ passage, stand }) =>
        stand === null
          ? []
          : [passageTekst.nakijken(naamVan(passage), stand.nazienVoor, inkorten(stand.eigenaar, langsteNaam))],
      ),
      ...((view.zonderEigenaar ?? []).length === 0
        ? []
        : [passageTekst.zonderEigenaar((view.zonderEigenaar ?? []).map(naamVan))]),
    ],
    rijen: [],
    secties,
    knoppen: [...verdeel(view, knoppen, vast.length).eerst, ...vast],
    samenvatting: tekst.samenvatting(nummer, beletsels),
  });
}

const rechtzetten = ({ rechtTeZetten = [], publiek }: NakijkView): readonly string[] =>
  rechtTeZetten.length === 0
    ? []
    : [
        rechtzettingTekst.andersToen(
          rechtTeZetten.map(({ omschrijving }) => omschrijving),
          publiek,
        ),
      ];

/** What fits on the card beside the buttons that always stand there; the rest is one press away. */
function verdeel({ briefId: brief }: Pick<NakijkView, 'briefId'>, knoppen: readonly Knop[], vast: number) {
  const plaats = meesteKnoppen - vast;
  if (knoppen.length <= plaats) return { eerst: knoppen, rest: [] };
  const meer = button(briefgangTekst.knop.meer, 'brief.nakijken', { brief, meer: true });
  return { eerst: [...knoppen.slice(0, plaats - 1), meer], rest: knoppen.slice(plaats - 1) };
}

/** The buttons that had no room beside the findings. */
export function nakijkMeerKaart(view: NakijkView, knoppen: readonly Knop[]): Kaart {
  const { briefId, nummer, versie, aanbieder: naam } = view;
  const vast = allesKnop(view, pasSecties(nakijkpunten(view)), allePunten(view)).length + 1;
  const { rest } = verdeel(view, knoppen, vast);
  const kop = tekst.meerKop(nummer, versie);
  return bladKaart({
    ...{ kop, naam, rijen: [], alineas: [], samenvatting: kop },
    knoppen: [...(rest.length > 0 ? rest : knoppen).slice(0, meesteKnoppen - 1), terugKnop(briefId)],
  });
}

const terugKnop = (brief: string): Knop => button(briefgangTekst.knop.nakijken, 'brief.nakijken', { brief });

/** The way to what these sections leave out. */
const allesKnop = (
  { briefId: brief }: Pick<NakijkView, 'briefId'>,
  secties: readonly Sectie[],
  alle: readonly Sectie[],
): readonly Knop[] =>
  toontAlles(secties, alle)
    ? []
    : [button(briefgangTekst.knop.bevindingen, 'brief.bevindingen', { brief }, { zonderInvoer: true })];

/** Each of these asks for its own tick, so none may fall off the card: the more there are, the shorter each is quoted. */
function teVinken(gevoelig: ReturnType<typeof vinkblad>['getoond']): readonly string[] {
  const langste = Math.min(langsteZin, Math.floor(ruimteVoorVinken / Math.max(gevoelig.length, 1)));
  return gevoelig.map(({ zin, waarom, plek }) =>
    briefgangTekst.beoordelen.gevoelig(plek + 1, inkorten(zin, langste), waarom),
  );
}

export function beoordeelKaart(view: NakijkView, sleutel: string, meldingen: readonly string[] = []): Kaart {
  const { briefId, nummer, versie, hash, controle } = view;
  const { beoordelen, knop } = briefgangTekst;
  const vinkjes = vinkblad(controle.gevoelig, view.vinkstand);
  const { getoond, hierna } = vinkjes;
  const vinken = getoond.map(({ plek }) => ({
    soort: 'vink' as const,
    id: vinkId(plek),
    label: beoordelen.vinkLabel(plek + 1),
    titel: beoordelen.vink,
  }));
  const rest = { ...view, controle: { ...controle, gevoelig: [] }, verschillen: [] };
  const zinnen = { kop: tekst.gevoeligKop, regels: teVinken(getoond) };
  const secties = pasSecties([zinnen, ...nakijkpunten(rest)]);
  return invulbladKaart({
    kop: beoordelen.kop(nummer, versie),
    naam: view.aanbieder,
    meldingen,
    alineas: [beoordelen.uitleg, beoordelen.hash(hash), ...vinkUitleg(vinkjes)],
    secties,
    velden: [
      ...vinken,
      { soort: 'tekst', id: 'reden', label: beoordelen.reden, max: 1000, lang: true, waarde: view.reden ?? '' },
    ],
    knoppen: [
      button(
        hierna > 0 ? vinkTekst.verder : knop.vaststellen,
        'brief.vaststellen',
        { brief: briefId, gezien: hash, sleutel, ...vinkPayload(view.vinkstand) },
        { stijl: 'positive' },
      ),
      button(knop.teruggeven, 'brief.teruggeven', { brief: briefId, sleutel: `${sleutel}-terug` }),
      ...feitenKnop(view),
      ...allesKnop(view, secties, [zinnen, ...allePunten(rest)]),
      button(knop.opmerkingen, 'brief.opmerkingen', { brief: briefId }, { zonderInvoer: true }),
      button(knop.brief, 'brief.inzien', { brief: briefId }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(nummer, telBeletsels(view)),
  });
}
