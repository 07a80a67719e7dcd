/** What a person sees of a letter before it is put forward, and before another sets it. */
import type { Voorstel } from '../domain/brief-eigen';
import type { Briefcontrole, GeraakteZin, Tegenspraak, Verschil } from '../domain/briefcontrole';
import type { Sindsdien } from '../domain/brief-anders';
import type { Passage } from '../domain/passage';
import { briefgangTekst } from '../texts/briefgang';
import { briefKnop } from '../texts/brief';
import { passageTekst } from '../texts/passage';
import { inkorten, rondom } from '../texts/inkorten';
import { dagVoluit } from '../texts/moment';
import { voorstelTekst } from '../texts/voorstel';
import type { Sectie } from './blad';
import { bladKaart } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import { naamVan } from './passage';
import type { PassageView } from './passage';
import { pasSecties } from './ruimte';
import { voorstelRegels } from './voorstellen';

export interface NakijkView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  readonly hash: string;
  readonly aanbieder: string;
  readonly controle: Briefcontrole;
  /** Where somebody's own words say something else than the facts now. */
  readonly voorstellen?: readonly Voorstel[];
  readonly geraakt: readonly GeraakteZin[];
  readonly pakket: readonly Tegenspraak[];
  readonly verzonden: { readonly onverklaard: readonly Tegenspraak[]; readonly sindsdien: readonly Sindsdien[] };
  readonly brieven: readonly { readonly nummer: string; readonly soort: string; readonly publiek: string }[];
  readonly verschillen: readonly Verschil[];
  readonly openOpmerkingen: number;
  readonly verlopen?: readonly PassageView[];
  /** Standing texts that nobody owns. */
  readonly zonderEigenaar?: readonly Passage[];
}

const tekst = briefgangTekst.nakijken;
const langsteRegel = 330;
const langsteNaam = 80;
/** Per section: more does not fit a card, and nobody reads it there. */
const meesteRegels = 10;
const meesteVinken = 30;

export function nakijkKaart(view: NakijkView, knoppen: readonly Knop[]): Kaart {
  const { briefId, nummer, versie } = view;
  const beletsels = telBeletsels(view);
  const terug = button(briefgangTekst.knop.brief, 'brief.inzien', { brief: briefId });
  return bladKaart({
    kop: tekst.kop(nummer, versie),
    naam: view.aanbieder,
    alineas: [
      tekst.uitleg,
      ...(beletsels === 0 && (view.voorstellen ?? []).length === 0 ? [tekst.schoon] : []),
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
    secties: pasSecties(controleSecties(view)),
    knoppen: [...knoppen, terug],
    samenvatting: tekst.samenvatting(nummer, beletsels),
  });
}

/** Hints are advice; these stand in the way. */
const telBeletsels = ({ controle, geraakt, pakket, verzonden }: NakijkView): number =>
  controle.gaten.length + controle.tegenspraken.length + pakket.length + verzonden.onverklaard.length + geraakt.length;

function controleSecties({
  controle,
  voorstellen = [],
  geraakt,
  pakket,
  verzonden,
  brieven,
  verschillen,
}: NakijkView): readonly Sectie[] {
  return [
    sectie(
      tekst.geraaktKop,
      geraakt.map(({ feit, zin }) => tekst.geraakt(feit, inkorten(zin, 220))),
    ),
    { kop: voorstelTekst.sectie, regels: voorstelRegels(voorstellen) },
    sectie(
      tekst.gatenKop,
      controle.gaten.map((gat) => inkorten(tekst.gat(gat), 300)),
    ),
    sectie(tekst.tegenspraakKop, [...controle.tegenspraken, ...pakket].map(tegenspraakRegel)),
    ...verzondenSecties(verzonden),
    sectie(
      tekst.beladenKop,
      controle.beladen.map(({ woord, zin, feit }) => tekst.beladen(woord, rondom(zin, woord, 160), feit)),
    ),
    sectie(
      tekst.publiekKop,
      controle.nietVoorPubliek.map(({ woord, zin }) => tekst.publiek(woord, rondom(zin, woord, 200))),
    ),
    sectie(
      tekst.gevoeligKop,
      controle.gevoelig.map(({ zin, waarom }) => tekst.gevoelig(inkorten(zin, 220), waarom)),
    ),
    ...adviesSecties(controle),
    verschilSectie(brieven, verschillen),
  ];
}

/** Advice: nothing of it stops a letter. */
const adviesSecties = ({ nakijken, taal }: Briefcontrole): readonly Sectie[] => [
  sectie(
    tekst.nakijkenKop,
    nakijken.map(({ feit, reden }) => tekst.nagaan(feit, reden)),
  ),
  sectie(
    tekst.taalKop,
    taal.map(({ tekst: stuk, advies }) => tekst.taal(inkorten(stuk, 160), advies)),
  ),
];

const tegenspraakRegel = ({ omschrijving, lezingen }: Tegenspraak): string =>
  tekst.tegenspraak(
    omschrijving,
    lezingen.map(({ waarde, bron }) => tekst.lezing(waarde, bron)),
  );

/** What can be explained is told, so that nobody is asked about it unprepared; the rest somebody has to settle. */
function verzondenSecties({ onverklaard, sindsdien }: NakijkView['verzonden']): readonly Sectie[] {
  const { kop, regels } = sectie(tekst.verzondenKop, onverklaard.map(tegenspraakRegel));
  const sinds = sindsdien.map(({ omschrijving, was, bron, nu, op, reden }) =>
    tekst.sindsdien(
      omschrijving,
      inkorten(was, 80),
      bron,
      inkorten(nu, 80),
      dagVoluit(op),
      reden && inkorten(reden, 90),
    ),
  );
  return [
    { kop, regels: regels.length === 0 ? [] : [...regels, tekst.verzondenUitleg] },
    sectie(tekst.sindsdienKop, sinds),
  ];
}

function verschilSectie(brieven: NakijkView['brieven'], verschillen: readonly Verschil[]): Sectie {
  const namen = brieven.map(({ soort, publiek, nummer }) => `${briefKnop(soort, publiek)} (${nummer})`);
  const waar = (rij: Verschil, wel: boolean) =>
    brieven.flatMap(({ nummer }, plek) => (rij.staatIn[plek] === wel ? [nummer] : []));
  const regels = verschillen.map((rij) => tekst.verschil(rij.omschrijving, waar(rij, true), waar(rij, false)));
  return sectie(tekst.verschilKop(namen), regels, 30);
}

function sectie(kop: string, alle: readonly string[], meeste = meesteRegels): Sectie {
  const regels = alle.slice(0, meeste).map((regel) => inkorten(regel, langsteRegel));
  const rest = alle.length - regels.length;
  return { kop, regels: rest > 0 ? [...regels, tekst.meer(rest)] : regels };
}

/** Id of the box for the sentence at this place; the answer comes back under it. */
export const vinkId = (plek: number): string => `vink-${String(plek)}`;

export function beoordeelKaart(view: NakijkView, sleutel: string, meldingen: readonly string[] = []): Kaart {
  const { briefId, nummer, versie, hash, controle } = view;
  const { beoordelen, knop } = briefgangTekst;
  const gevoelig = controle.gevoelig.slice(0, meesteVinken);
  const vinken = gevoelig.map((_, plek) => ({
    soort: 'vink' as const,
    id: vinkId(plek),
    label: beoordelen.vinkLabel(plek + 1),
    titel: beoordelen.vink,
  }));
  const zinnen = gevoelig.map(({ zin, waarom }, plek) => beoordelen.gevoelig(plek + 1, inkorten(zin, 220), waarom));
  return invulbladKaart({
    kop: beoordelen.kop(nummer, versie),
    naam: view.aanbieder,
    meldingen,
    alineas: [beoordelen.uitleg, beoordelen.hash(hash)],
    secties: [
      { kop: tekst.gevoeligKop, regels: zinnen },
      ...controleSecties({ ...view, controle: { ...controle, gevoelig: [] }, verschillen: [] }),
    ],
    velden: [...vinken, { soort: 'tekst', id: 'reden', label: beoordelen.reden, max: 1000, lang: true }],
    knoppen: [
      button(knop.vaststellen, 'brief.vaststellen', { brief: briefId, gezien: hash, sleutel }, { stijl: 'positive' }),
      button(knop.teruggeven, 'brief.teruggeven', { brief: briefId, sleutel: `${sleutel}-terug` }),
      button(knop.opmerkingen, 'brief.opmerkingen', { brief: briefId }, { zonderInvoer: true }),
      button(knop.brief, 'brief.inzien', { brief: briefId }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(nummer, telBeletsels(view)),
  });
}
