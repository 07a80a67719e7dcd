/** The facts of a casus: the gaps with whom to ask and a count per group, and each group in full on a card of its own. */
import type { Aanspreekpunt } from '../domain/bij-wie';
import { feitUit, tabelregels, vraagVoor } from '../domain/dossier';
import type { Dossier, TabelRegel } from '../domain/dossier';
import type { Navraag, OptioneelFeit } from '../domain/feit';
import { bijWieTekst } from '../texts/bij-wie';
import { feitenTekst, feitWaarde, groepNaam } from '../texts/feiten';
import type { Stand } from '../texts/feiten';
import { feitgangTekst } from '../texts/feitgang';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface FeitenView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly dossier: Dossier | null;
  readonly fouten: readonly string[];
  /** Who can really be asked for what is missing. */
  readonly bijWie?: readonly Aanspreekpunt[];
}

interface Regel {
  readonly tabel: TabelRegel;
  readonly feit: OptioneelFeit<unknown>;
  /** Whom to ask; null when there is nothing to ask. */
  readonly vraag: string | null;
}

/** Characters for all facts of one group together: Teams refuses a card that grows too large. */
const ruimte = 16_000;
const langsteRegel = 400;
const meesteFouten = 20;
const { knop } = feitenTekst;

const regelsVan = (dossier: Dossier | null): readonly Regel[] =>
  dossier === null
    ? []
    : tabelregels.map((tabel) => ({ tabel, feit: vanRegel(dossier, tabel), vraag: vraagVoor(dossier, tabel) }));

/** Groups in which something is known or missed, in the order of the table. */
function groepenVan(regels: readonly Regel[]): readonly string[] {
  const gevuld = regels.filter((regel) => isGat(regel) || isTeLezen(regel));
  return [...new Set(gevuld.map(({ tabel }) => tabel.groep))];
}

/** First what is missing and whom to ask, then a count per group: every fact at once is five screens of a phone. */
export function feitenKaart(view: FeitenView, knoppen: readonly Knop[]): Kaart {
  const { casusId, casusNummer, dossier } = view;
  const regels = regelsVan(dossier);
  const stand = standVan(regels);
  const groepen = groepenVan(regels);
  const [eerste, ...andere] = knoppen;
  const lezen = button(knop.groep, 'feiten.inzien', { casus: casusId });
  return bladKaart({
    kop: feitenTekst.kop(casusNummer),
    naam: view.aanbieder,
    alineas: dossier === null ? [feitenTekst.onleesbaar] : [feitenTekst.stand(stand)],
    rijen: [],
    secties: [onleesbaar(view.fouten), ...gatenSecties(regels, view.bijWie), groepenSectie(regels, groepen)],
    velden:
      groepen.length === 0
        ? []
        : [
            {
              ...{
                soort: 'keuze',
                id: 'groep',
                label: feitenTekst.kiesGroep,
                waarde: groepen[0] ?? '',
                verplicht: true,
              },
              keuzes: groepen.map((groep) => ({ titel: groepNaam(groep), waarde: groep })),
            },
          ],
    voet: [feitenTekst.wieZietDit],
    knoppen: [...(eerste === undefined ? [] : [eerste]), ...(groepen.length === 0 ? [] : [lezen]), ...andere],
    samenvatting: feitenTekst.samenvatting(casusNummer, stand.gaten),
  });
}

/** One group in full; the buttons go on to the next one, and back. Undefined for a group that has nothing to read. */
export function feitengroepKaart(view: FeitenView, groep: string): Kaart | undefined {
  const regels = regelsVan(view.dossier);
  const groepen = groepenVan(regels);
  const plek = groepen.indexOf(groep);
  if (plek < 0) return undefined;
  const { casusId, casusNummer } = view;
  const hier = regels.filter(({ tabel }) => tabel.groep === groep);
  const bron = meestalBron(hier);
  const naar = (titel: string, welke: string | undefined): readonly Knop[] =>
    welke === undefined ? [] : [button(titel, 'feiten.inzien', { casus: casusId, groep: welke })];
  const [volgende, vorige] = [groepen[plek + 1], groepen[plek - 1]];
  return bladKaart({
    kop: feitenTekst.kop(casusNummer),
    naam: view.aanbieder,
    alineas: [feitenTekst.groepKop(groepNaam(groep), plek + 1, groepen.length), ...bronZin(bron)],
    rijen: [],
    secties: [...gatenSecties(hier, view.bijWie), { kop: groepNaam(groep), regels: bekendRegels(hier, bron) }],
    voet: [feitenTekst.wieZietDit],
    knoppen: [
      ...naar(volgende === undefined ? '' : knop.volgende(groepNaam(volgende)), volgende),
      ...naar(vorige === undefined ? '' : knop.vorige(groepNaam(vorige)), vorige),
      button(knop.overzicht, 'feiten.inzien', { casus: casusId }),
      button(feitgangTekst.knop.bijwerken, 'feit.kiezen', { casus: casusId }),
    ],
    samenvatting: feitenTekst.groepSamenvatting(casusNummer, groepNaam(groep)),
  });
}

function groepenSectie(regels: readonly Regel[], groepen: readonly string[]): Sectie {
  const regel = (groep: string): string => {
    const hier = regels.filter(({ tabel }) => tabel.groep === groep);
    return feitenTekst.groep(groepNaam(groep), standVan(hier));
  };
  return { kop: feitenTekst.groepenKop, regels: groepen.map(regel) };
}

/** What is kept from readers is not called known: often nobody here knows it either. */
const standVan = (regels: readonly Regel[]): Stand => ({
  bekend: regels.filter(({ feit }) => feit.status === 'bekend').length,
  achtergehouden: regels.filter(({ feit }) => feit.status === 'niet-openbaar' || feit.status === 'weggelakt').length,
  gaten: regels.filter(isGat).length,
});

const vanRegel = (dossier: Dossier, { groep, sleutel }: TabelRegel): OptioneelFeit<unknown> =>
  feitUit(dossier, groep, sleutel);

/** Nobody is bothered for a letter that has not been asked for yet: that letter names its own gaps. */
const isGat = ({ tabel, vraag }: Regel): boolean => vraag !== null && tabel.rij.pasBijBrief !== true;

/** Known, kept from readers or blackened: something a reader of this card can see. */
const isTeLezen = ({ feit }: Regel): boolean => feit.status !== 'onbekend' && feit.status !== 'geen';

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

/** One line for each person to ask: that is how the questions are put. What was asked already stands apart, with whom it lies. */
const gatenSecties = (regels: readonly Regel[], bijWie: FeitenView['bijWie'] = []): readonly Sectie[] => {
  const gaten = regels.filter(isGat);
  const open = gaten.filter((regel) => navraagVan(regel) === undefined);
  const zinnen = gebundeld(open, ({ vraag }) => vraag ?? '').map(([wie, wat]) =>
    feitenTekst.gat(inkorten(bijWieTekst.rol(wie, bijWie), 200), wat),
  );
  const gevraagd = gaten.filter((regel) => navraagVan(regel) !== undefined);
  const wachtend = gebundeld(gevraagd, gevraagdBij).map(([wie, wat]) => feitenTekst.gevraagd(wie, wat));
  return [
    { kop: feitenTekst.gatenKop, regels: zinnen },
    { kop: feitenTekst.gevraagdKop, regels: wachtend },
  ];
};

const navraagVan = ({ feit }: Regel): Navraag | undefined => (feit.status === 'onbekend' ? feit.navraag : undefined);

function gevraagdBij(regel: Regel): string {
  const navraag = navraagVan(regel);
  return navraag === undefined ? '' : feitenTekst.gevraagdBij(navraag);
}

/** What they have in common, with the facts it is said of. */
function gebundeld(regels: readonly Regel[], sleutel: (regel: Regel) => string) {
  const samen = new Map<string, string[]>();
  for (const regel of regels)
    samen.set(sleutel(regel), [...(samen.get(sleutel(regel)) ?? []), regel.feit.omschrijving]);
  return [...samen];
}

function bekendRegels(regels: readonly Regel[], bron: string | null): readonly string[] {
  const uit: string[] = [];
  let over = ruimte;
  let weggelaten = 0;
  for (const { tabel, feit } of regels) {
    const zinnen = feitRegels(tabel, feit, bron).map((zin) => inkorten(zin, langsteRegel));
    const lengte = zinnen.join('').length;
    if (lengte > over) weggelaten += 1;
    else uit.push(...zinnen);
    over -= lengte > over ? 0 : lengte;
  }
  return weggelaten === 0 ? uit : [...uit, feitenTekst.meer(weggelaten)];
}

function feitRegels({ rij }: TabelRegel, feit: OptioneelFeit<unknown>, gewoon: string | null): readonly string[] {
  if (feit.status === 'niet-openbaar') return [feitenTekst.nietOpenbaar(feit.omschrijving)];
  if (feit.status === 'weggelakt') return [feitenTekst.weggelakt(feit.omschrijving, feit.wooGrond)];
  if (feit.status !== 'bekend') return [];
  const soort = rij.soort.naam;
  const bron = feit.bron === gewoon ? '' : feitenTekst.bron(feit.bron);
  const staart = bron + (feit.ongecontroleerd ? feitenTekst.ongecontroleerd : '') + lak(feit.wooGrond);
  const lezingen = feit.andereLezingen.map((lezing) =>
    feitenTekst.andereLezing(feitWaarde(soort, lezing.waarde), lezing.bron),
  );
  return [feitenTekst.bekend(feit.omschrijving, feitWaarde(soort, feit.waarde)) + staart, ...lezingen];
}

const lak = (grond: string | undefined): string => (grond === undefined ? '' : feitenTekst.bijPublicatie(grond));
