/** Files with gemeenten and jeugdregio’s that were taken over before, and one taken back. */
import { gebiedenTekst as tekst } from '../texts/gebieden';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import { meesteRijen, langsteRegel } from './gebieden';

export interface Gebiedenlijst {
  readonly inlezing: string;
  readonly op: string;
  readonly door: string;
  readonly teruggezet: boolean;
  readonly namen: readonly string[];
}

/** `sleutel`: a fresh key for each file. */
export const gebiedenlijstKaart = (inlezingen: readonly Gebiedenlijst[], sleutel: () => string): Kaart =>
  lijstKaart({
    kop: tekst.lijstKop,
    onderkop: inlezingen.length === 0 ? `${tekst.lijst}\n\n${tekst.geenLijst}` : tekst.lijst,
    items: inlezingen.map(({ inlezing, op, door, teruggezet, namen }) => ({
      titel: teruggezet ? tekst.teruggezetOp(op) : tekst.inlezing(op),
      regels: [inkorten(tekst.door(door, namen), langsteRegel)],
      knoppen: teruggezet ? [] : [button(tekst.knop.terug, 'gebieden.terugzetten', { inlezing, sleutel: sleutel() })],
    })),
    knoppen: [],
    samenvatting: tekst.lijstKop,
  });

interface TerugView {
  readonly teruggezet: readonly string[];
  readonly gelaten: readonly string[];
}

export function gebiedenTerugKaart({ teruggezet, gelaten }: TerugView): Kaart {
  const kop = teruggezet.length === 0 ? tekst.nietTerugKop : tekst.terugKop;
  return bladKaart({
    ...{ kop, naam: '', rijen: [], samenvatting: kop },
    alineas: teruggezet.length === 0 ? [] : [inkorten(tekst.terug(teruggezet), 1_000)],
    secties: [{ kop: tekst.gelatenKop, regels: gelaten.slice(0, meesteRijen).map((naam) => inkorten(naam, 200)) }],
    knoppen: [button(tekst.knop.eerder, 'gebieden.inzien', {})],
  });
}
