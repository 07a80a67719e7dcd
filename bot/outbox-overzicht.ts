/** One card for what came together: a line for each message, and the button of that message. */
import type { Knop } from '../cards/button';
import type { Kaart } from '../cards/expand';
import { lijstKaart } from '../cards/lijst';
import type { Wachtend } from '../domain/traffic';
import { bezorgTekst } from '../texts/bezorging';
import type { Outbound } from './messages';

export function overzichtKaart(berichten: readonly { readonly rij: Wachtend; readonly bericht: Outbound }[]): Kaart {
  const kaarten = berichten.flatMap(({ bericht }) => ('kaart' in bericht ? [bericht.kaart] : []));
  return lijstKaart({
    kop: bezorgTekst.overzichtKop(kaarten.length),
    onderkop: bezorgTekst.overzichtUitleg,
    items: kaarten.map((kaart) => ({
      titel: kaart.samenvatting,
      regels: kaart.over === undefined ? [] : [kaart.over],
      knoppen: eersteKnop(kaart),
    })),
    samenvatting: bezorgTekst.overzichtSamenvatting(kaarten.length),
  });
}

/** The first button of a card shows what it is about. */
const eersteKnop = ({ inhoud }: Kaart): readonly Knop[] =>
  Array.isArray(inhoud['actions']) ? (inhoud['actions'] as Knop[]).slice(0, 1) : [];
