/** Exactly the sentences that rest on a changed fact, in every letter of its casus. */
import { briefKnop } from '../texts/brief';
import { reeksTekst } from '../texts/briefreeks';
import { feitgangTekst as tekst } from '../texts/feitgang';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import { pasSecties } from './ruimte';

export interface FeitGevolgView {
  readonly casusId: string;
  readonly feit: string;
  readonly omschrijving: string;
  /** Tasks that got another term, or started. */
  readonly termijnen: number;
  readonly brieven: readonly {
    readonly briefId: string;
    readonly nummer: string;
    readonly soort: string;
    readonly publiek: string;
    readonly vervallen: boolean;
    readonly zinnen: readonly { readonly zin: string }[];
  }[];
  /** Letters to councils of their own, together per series. */
  readonly reeksen: readonly {
    readonly reeks: string;
    readonly gemeenten: readonly string[];
    readonly vervallen: number;
    readonly zinnen: readonly { readonly zin: string }[];
  }[];
}

/** Exactly the sentences that rest on it, in every letter of the casus; `gevolg` is said when there are none. */
export function feitGevolgKaart(
  { casusId: casus, feit, omschrijving, termijnen, brieven, reeksen }: FeitGevolgView,
  gevolg: string = tekst.nietGeraakt,
) {
  const [eerste] = brieven;
  return bladKaart({
    kop: tekst.knop.bijwerken,
    naam: tekst.klaar(omschrijving),
    alineas: [
      ...(termijnen > 0 ? [tekst.termijnen(termijnen)] : []),
      ...(brieven.length + reeksen.length === 0 ? [gevolg] : []),
    ],
    rijen: [],
    secties: pasSecties([...reeksen.slice(0, 3).map(reeksSectie), ...brieven.slice(0, 8).map(briefSectie)]),
    knoppen: [
      ...reeksen
        .slice(0, 1)
        .map(({ reeks }) => button(reeksTekst.knop.geraakt, 'briefreeks.brieven', { reeks, deel: 'geraakt' })),
      ...(eerste === undefined ? [] : [button(eerste.nummer, 'brief.inzien', { brief: eerste.briefId })]),
      ...(termijnen > 0 ? [button(tekst.knop.taken, 'casustaken.inzien', { casus })] : []),
      button(tekst.knop.ditFeit, 'feit.inzien', { casus, feit }),
      button(tekst.knop.bijwerken, 'feit.kiezen', { casus }),
      button(tekst.knop.feiten, 'feiten.inzien', { casus }),
    ],
    samenvatting: tekst.klaar(omschrijving),
  });
}

const zinRegels = (zinnen: readonly { readonly zin: string }[]): readonly string[] =>
  zinnen.slice(0, 8).map(({ zin }) => tekst.zin(inkorten(zin, 300)));

const briefSectie = ({ nummer, soort, publiek, vervallen, zinnen }: FeitGevolgView['brieven'][number]): Sectie => ({
  kop: tekst.geraaktKop(`${nummer} (${briefKnop(soort, publiek)})`),
  regels: [...(vervallen ? [tekst.vervallen] : []), ...zinRegels(zinnen)],
});

/** A list of hundreds of councils is cut off here; the letters themselves are a press away. */
const reeksSectie = ({ gemeenten, vervallen, zinnen }: FeitGevolgView['reeksen'][number]): Sectie => ({
  kop: reeksTekst.geraakt.sectie(gemeenten.length),
  regels: [
    ...(vervallen > 0 ? [reeksTekst.geraakt.vervallen(vervallen)] : []),
    inkorten(reeksTekst.geraakt.gemeenten(gemeenten), 600),
    ...zinRegels(zinnen),
  ],
});
