/** What is known of each gemeente around a casus and what is missing, and a file with such values before and after it counts. */
import type { Gemeentegegevens, Gemeenteveld } from '../domain/gemeentegegevens';
import { gemeentevelden } from '../domain/gemeentegegevens';
import { gegevensTekst as tekst } from '../texts/gemeentegegevens';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { bladeren } from './bladeren';
import { button, link } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface GegevensView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly gemeenten: readonly {
    readonly gemeente: string;
    readonly gegevens: Gemeentegegevens;
    readonly ontbreekt: readonly Gemeenteveld[];
    readonly magGeven: boolean;
  }[];
}

const gemeentenPerBlad = 10;
const langsteNaam = 100;

/** `sleutel`: a fresh key for each gemeente. */
export function gegevensKaart(view: GegevensView, vanaf: number, sleutel: () => string): Kaart {
  const { casusId: casus, gemeenten } = view;
  const blad = gemeenten.slice(vanaf, vanaf + gemeentenPerBlad);
  const klaar = gemeenten.filter(({ ontbreekt }) => ontbreekt.length === 0).length;
  const tot = vanaf + blad.length;
  const stand = tekst.stand(gemeenten.length, klaar);
  const plek = gemeenten.length > gemeentenPerBlad ? ` ${tekst.bladzijde(vanaf + 1, tot, gemeenten.length)}` : '';
  return lijstKaart({
    kop: tekst.kop(view.casusNummer),
    onderkop: `${stand}${plek}\n\n${tekst.uitleg}\n\n${tekst.hoe}`,
    items: blad.map(({ gemeente, gegevens, ontbreekt, magGeven }) => ({
      titel: inkorten(gemeente, langsteNaam),
      regels: regelsVan(gegevens, ontbreekt),
      knoppen: [
        ...(magGeven ? [button(tekst.knop.invullen, 'gemeentegegevens.invullen', { casus, gemeente })] : []),
        button(tekst.knop.brief, 'briefreeks.starten', { casus, gemeente, sleutel: sleutel() }),
        // Only where somebody wrote what this council alone was told wrongly.
        ...((gegevens.rechtzetting ?? []).length === 0
          ? []
          : [
              button(tekst.knop.rechtzetting, 'briefreeks.starten', {
                ...{ casus, gemeente, soort: 'rechtzettingsbrief' as const, sleutel: sleutel() },
              }),
            ]),
      ],
    })),
    knoppen: [
      ...(gemeenten.length === 0 ? [] : [button(tekst.knop.invulbestand, 'gemeentegegevens.invulbestand', { casus })]),
      ...bladeren({ vanaf, totaal: gemeenten.length, perBlad: gemeentenPerBlad }, (titel, plek) =>
        button(titel, 'gemeentegegevens.inzien', { casus, vanaf: plek }),
      ),
      button(tekst.knop.inlezingen, 'gemeentegegevens.inlezingen', { casus }),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }),
    ],
    samenvatting: tekst.samenvatting(view.casusNummer, gemeenten.length, klaar),
  });
}

function regelsVan(gegevens: Gemeentegegevens, ontbreekt: readonly Gemeenteveld[]): readonly string[] {
  const bekend = gemeentevelden.filter((veld) => gegevens[veld] !== undefined);
  if (ontbreekt.length === 0) return [tekst.compleet];
  return [...(bekend.length === 0 ? [] : [tekst.bekend(bekend)]), tekst.ontbreekt(ontbreekt)];
}

export const invulbestandKaart = (casus: string, url: string, tot: string): Kaart =>
  bladKaart({
    ...{ kop: tekst.invulKop, naam: '', rijen: [], alineas: [tekst.invul(tot)] },
    knoppen: [link(tekst.knop.ophalen, url), button(tekst.knop.tonen, 'gemeentegegevens.inzien', { casus })],
    samenvatting: tekst.invulKop,
  });

interface ProefView {
  readonly voorstel: string;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
  readonly rijen: readonly { readonly gemeente: string; readonly velden: readonly Gemeenteveld[] }[];
}

const meesteRijen = 25;

export const gegevensproefKaart = (view: ProefView, sleutel: string): Kaart =>
  bladKaart({
    ...{ kop: tekst.proefKop, naam: '', rijen: [], samenvatting: tekst.proefKop },
    alineas: [tekst.proef(view.nieuw, view.gewijzigd, view.gelijk), tekst.proefUitleg],
    secties: [
      { kop: tekst.perGemeente, regels: ingekort(view.rijen.map((rij) => tekst.regel(rij.gemeente, rij.velden))) },
    ],
    knoppen: [
      button(
        tekst.knop.overnemen,
        'gemeentegegevens.overnemen',
        { voorstel: view.voorstel, sleutel },
        { stijl: 'positive' },
      ),
    ],
  });

const ingekort = (regels: readonly string[]): readonly string[] => [
  ...regels.slice(0, meesteRijen).map((regel) => inkorten(regel, 300)),
  ...(regels.length > meesteRijen ? [tekst.meer(regels.length - meesteRijen)] : []),
];

interface KlaarView {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly inlezing: string;
}

export const gegevensKlaarKaart = ({ nieuw, gewijzigd, inlezing }: KlaarView, sleutel: string): Kaart =>
  bladKaart({
    ...{ kop: tekst.klaarKop, naam: '', rijen: [], samenvatting: tekst.klaarKop },
    alineas: [tekst.klaar(nieuw, gewijzigd)],
    knoppen:
      nieuw + gewijzigd === 0
        ? []
        : [button(tekst.knop.ongedaan, 'gemeentegegevens.terugzetten', { inlezing, sleutel })],
  });

const meesteFouten = 30;

/** Nothing was taken over, for one reason that is not in a row. */
export const gegevensNietKaart = (waarom: string): Kaart =>
  bladKaart({
    ...{ kop: tekst.foutKop, naam: '', rijen: [], knoppen: [], samenvatting: tekst.foutKop },
    alineas: [waarom],
  });

/** Every mistake at once, each with its row. */
export function gegevensfoutKaart(fouten: readonly { readonly rij: number; readonly uitleg: string }[]): Kaart {
  const rest = fouten.length - meesteFouten;
  const regels = fouten.slice(0, meesteFouten).map(({ rij, uitleg }) => inkorten(tekst.fout(rij, uitleg), 300));
  return bladKaart({
    ...{ kop: tekst.foutKop, naam: '', rijen: [], knoppen: [], samenvatting: tekst.foutKop },
    alineas: [tekst.fouten(fouten.length)],
    secties: [{ kop: tekst.wat, regels: rest > 0 ? [...regels, tekst.meerFouten(rest)] : regels }],
  });
}
