/** What taking back a file with what differs per gemeente did. */
import { gegevensTekst as tekst } from '../texts/gemeentegegevens';
import type { Gemeenteveld } from '../domain/gemeentegegevens';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { langsteRegel } from './gegevensinlezing';

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
