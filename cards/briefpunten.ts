/** What was found in a letter, counted, as its own card shows it. */
import type { Briefgat } from '../domain/briefcontrole';
import { briefTekst } from '../texts/brief';
import { brieflezingTekst as tekst } from '../texts/brieflezing';
import { inkorten } from '../texts/inkorten';
import type { BriefView } from './brief-view';
import { briefnamen, geteld, metBijWie, nakijkpunten, opKaart, verschilpunt } from './nakijkpunten';
import type { Gevonden, Grens, Punt } from './nakijkpunten';
import { telVouw } from './vouw';
import type { Vouw } from './vouw';

const meesteGaten = 40;
const langsteGat = 300;

/** The gaps first, and the differences last: the names of the letters stand inside, for a heading stays short. */
export function briefpunten(view: BriefView, grens: Grens = opKaart): readonly Vouw[] {
  const { geraakt = [], voorstellen = [], nagekeken } = view;
  const { controle, ...rest } = nagekeken ?? nietNagekeken;
  const zonder = { ...rest, controle: { ...controle, gaten: [] }, verschillen: [], geraakt, voorstellen };
  return [
    metBijWie(gatenpunt(view.gaten, grens), view.bijWie ?? []),
    ...nakijkpunten(zonder, grens),
    verschil(rest, grens),
  ]
    .filter(({ aantal }) => aantal > 0)
    .map((punt) => (punt.beletsel ? telVouw(punt) : telVouw(punt, false)));
}

/** What was looked for and not found, so that nobody wonders whether it was. */
export const nietGevonden = ({ gaten, nagekeken }: BriefView): readonly string[] =>
  nagekeken
    ? tekst.nietGevonden({ gaten: gaten.length, ...geteld(nagekeken) })
    : gaten.length === 0
      ? [briefTekst.geenGaten]
      : [];

function gatenpunt(gaten: readonly Briefgat[], grens: Grens): Punt {
  const regels = gaten
    .slice(0, grens === opKaart ? meesteGaten : grens.regels)
    .map((gat) => inkorten(briefTekst.gat(gat), langsteGat));
  const rest = gaten.length - regels.length;
  const alle = rest > 0 ? [...regels, briefTekst.meerGaten(rest)] : regels;
  return { kop: briefTekst.sectie.gaten, regels: alle, aantal: gaten.length, beletsel: true };
}

function verschil(pakket: Pick<Gevonden, 'brieven' | 'verschillen'>, grens: Grens): Punt {
  const { regels, aantal } = verschilpunt(pakket, grens.verschillen);
  return { kop: tekst.verschilKop, regels: [tekst.vergeleken(briefnamen(pakket.brieven)), ...regels], aantal };
}

const nietNagekeken: Gevonden = {
  controle: { gaten: [], tegenspraken: [], gevoelig: [], beladen: [], nietVoorPubliek: [], taal: [], nakijken: [] },
  ...{ geraakt: [], pakket: [], verzonden: { onverklaard: [], sindsdien: [] }, brieven: [], verschillen: [] },
};
