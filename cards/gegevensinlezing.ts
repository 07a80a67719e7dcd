/** Files with what differs per gemeente that were taken over before. */
import { gegevensTekst as tekst } from '../texts/gemeentegegevens';
import { inkorten } from '../texts/inkorten';
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

export const langsteRegel = 300;

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
