/** Files with what differs per gemeente that were taken over before, and what taking one back did. */
import { gegevensTekst as tekst } from '../texts/gemeentegegevens';
import type { Gemeenteveld } from '../domain/gemeentegegevens';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

interface InlezingenView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly inlezingen: readonly {
    readonly inlezing: string;
    readonly op: string;
    readonly door: string;
    readonly gemeenten: readonly string[];
    readonly magTerug: boolean;
  }[];
}

const langsteRegel = 300;

/** `sleutel`: a fresh key for each file. */
export function inlezingenKaart(
  { casusId: casus, casusNummer, inlezingen }: InlezingenView,
  sleutel: () => string,
): Kaart {
  return lijstKaart({
    kop: tekst.inlezingenKop(casusNummer),
    onderkop: inlezingen.length === 0 ? tekst.geenInlezingen : tekst.inlezingen,
    items: inlezingen.map(({ inlezing, op, door, gemeenten, magTerug }) => ({
      titel: tekst.inlezing(op),
      regels: [inkorten(tekst.inlezingDoor(door, gemeenten), langsteRegel)],
      knoppen: magTerug
        ? [button(tekst.knop.terug, 'gemeentegegevens.terugzetten', { inlezing, sleutel: sleutel() })]
        : [],
    })),
    knoppen: [button(tekst.knop.tonen, 'gemeentegegevens.inzien', { casus })],
    samenvatting: tekst.inlezingenKop(casusNummer),
  });
}

interface TeruggezetView {
  readonly inlezing: string;
  readonly teruggezet: readonly string[];
  readonly gelaten: readonly { readonly gemeente: string; readonly velden: readonly Gemeenteveld[] }[];
}

const meesteRegels = 25;

export function teruggezetKaart({ inlezing, teruggezet, gelaten }: TeruggezetView, sleutel: string): Kaart {
  const kop = teruggezet.length === 0 ? tekst.nietTerugKop : tekst.terugKop;
  const regels = gelaten
    .slice(0, meesteRegels)
    .map(({ gemeente, velden }) => inkorten(tekst.gelaten(gemeente, velden), langsteRegel));
  return bladKaart({
    ...{ kop, naam: '', rijen: [], samenvatting: kop },
    alineas: [inkorten(tekst.terug(teruggezet), 1_000)],
    secties: [{ kop: tekst.gelatenKop, regels }],
    knoppen:
      teruggezet.length === 0
        ? []
        : [button(tekst.knop.ongedaan, 'gemeentegegevens.terugzetten', { inlezing, sleutel })],
  });
}
