/** The facts of a casus on one card: first the gaps with whom to ask, then what is known and from where. */
import { feitUit, tabelregels } from '../domain/dossier';
import type { Dossier, TabelRegel } from '../domain/dossier';
import type { OptioneelFeit } from '../domain/feit';
import { feitenTekst, feitWaarde, groepNaam } from '../texts/feiten';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface FeitenView {
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly dossier: Dossier | null;
  readonly fouten: readonly string[];
}

interface Regel {
  readonly tabel: TabelRegel;
  readonly feit: OptioneelFeit<unknown>;
}

/** Characters for all known facts together: Teams refuses a card that grows too large. */
const ruimte = 16_000;
const langsteRegel = 400;
const meesteFouten = 20;

export function feitenKaart(view: FeitenView, knoppen: readonly Knop[]): Kaart {
  const { casusNummer, dossier } = view;
  const regels = dossier === null ? [] : tabelregels.map((tabel) => ({ tabel, feit: vanRegel(dossier, tabel) }));
  const gaten = regels.filter(isGat).length;
  const bekend = regels.filter(({ feit }) => feit.status === 'bekend').length;
  const bron = meestalBron(regels);
  return bladKaart({
    kop: feitenTekst.kop(casusNummer),
    naam: view.aanbieder,
    alineas: dossier === null ? [feitenTekst.onleesbaar] : [feitenTekst.stand(bekend, gaten), ...bronZin(bron)],
    rijen: [],
    secties: [onleesbaar(view.fouten), gatenSectie(regels), ...bekendSecties(regels, bron)],
    voet: [feitenTekst.wieZietDit],
    knoppen,
    samenvatting: feitenTekst.samenvatting(casusNummer, gaten),
  });
}

const vanRegel = (dossier: Dossier, { groep, sleutel }: TabelRegel): OptioneelFeit<unknown> =>
  feitUit(dossier, groep, sleutel);

/** Nobody is bothered for a letter that has not been asked for yet: that letter names its own gaps. */
const isGat = ({ tabel, feit }: Regel): boolean => feit.status === 'onbekend' && tabel.rij.pasBijBrief !== true;

/** Most facts come from one document: named once, it does not stand behind each of them. */
function meestalBron(regels: readonly Regel[]): string | null {
  const telling = new Map<string, number>();
  for (const { feit } of regels) {
    if (feit.status === 'bekend') telling.set(feit.bron, (telling.get(feit.bron) ?? 0) + 1);
  }
  const [meeste] = [...telling].sort(([, a], [, b]) => b - a);
  return meeste === undefined ? null : meeste[0];
}

const bronZin = (bron: string | null): readonly string[] =>
  bron === null ? [] : [feitenTekst.meestalBron(inkorten(bron, langsteRegel))];

const onleesbaar = (fouten: readonly string[]): Sectie => ({
  kop: feitenTekst.onleesbaarKop,
  regels: fouten.slice(0, meesteFouten).map((fout) => inkorten(fout, langsteRegel)),
});

/** One line for each person to ask: that is how the questions are put. */
function gatenSectie(regels: readonly Regel[]): Sectie {
  const perVraag = new Map<string, string[]>();
  for (const { tabel, feit } of regels) {
    if (feit.status !== 'onbekend' || !isGat({ tabel, feit })) continue;
    perVraag.set(feit.vragenAan, [...(perVraag.get(feit.vragenAan) ?? []), feit.omschrijving]);
  }
  const zinnen = [...perVraag].map(([wie, wat]) => feitenTekst.gat(inkorten(wie, 120), wat));
  return { kop: feitenTekst.gatenKop, regels: zinnen };
}

function bekendSecties(regels: readonly Regel[], bron: string | null): readonly Sectie[] {
  const secties = new Map<string, string[]>();
  let over = ruimte;
  let weggelaten = 0;
  for (const { tabel, feit } of regels) {
    const zinnen = feitRegels(tabel, feit, bron).map((zin) => inkorten(zin, langsteRegel));
    const lengte = zinnen.join('').length;
    if (lengte > over) weggelaten += 1;
    else if (zinnen.length > 0) secties.set(tabel.groep, [...(secties.get(tabel.groep) ?? []), ...zinnen]);
    over -= lengte > over ? 0 : lengte;
  }
  const lijst = [...secties].map(([groep, zinnen]) => ({ kop: groepNaam(groep), regels: zinnen }));
  return weggelaten === 0 ? lijst : [...lijst, { kop: '…', regels: [feitenTekst.meer(weggelaten)] }];
}

function feitRegels({ rij }: TabelRegel, feit: OptioneelFeit<unknown>, gewoon: string | null): readonly string[] {
  if (feit.status === 'niet-openbaar') return [feitenTekst.nietOpenbaar(feit.omschrijving)];
  if (feit.status === 'weggelakt') return [feitenTekst.weggelakt(feit.omschrijving, feit.wooGrond)];
  if (feit.status !== 'bekend') return [];
  const soort = rij.soort.naam;
  const bron = feit.bron === gewoon ? '' : feitenTekst.bron(feit.bron);
  const staart = bron + (feit.ongecontroleerd ? feitenTekst.ongecontroleerd : '');
  const lezingen = feit.andereLezingen.map((lezing) =>
    feitenTekst.andereLezing(feitWaarde(soort, lezing.waarde), lezing.bron),
  );
  return [feitenTekst.bekend(feit.omschrijving, feitWaarde(soort, feit.waarde)) + staart, ...lezingen];
}
