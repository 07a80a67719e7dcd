/** Everything that was found in a letter, page after page: what its cards have no room for. */
import { brieflezingTekst } from '../texts/brieflezing';
import { briefgangTekst } from '../texts/briefgang';
import { bladKaart } from './blad';
import { bladeren } from './bladeren';
import { overBladen } from './bladspiegel';
import { button } from './button';
import type { Kaart } from './expand';
import type { NakijkView } from './nakijken';
import { allePunten, verschilpunt } from './nakijkpunten';
import { pasSecties } from './ruimte';

const { nakijken: tekst, knop } = briefgangTekst;

export function bevindingenKaart(view: NakijkView, gevraagd: number): Kaart {
  const { briefId: brief, nummer, versie } = view;
  const punten = allePunten(view).map(({ kop, regels, aantal }) => ({
    kop: brieflezingTekst.geteld(kop, aantal),
    regels,
  }));
  const bladen = overBladen(punten);
  const totaal = Math.max(bladen.length, 1);
  const blad = Math.min(Math.max(gevraagd, 1), totaal);
  const naar = (titel: string, vanaf: number) => button(titel, 'brief.bevindingen', { brief, blad: vanaf + 1 });
  return bladKaart({
    kop: tekst.allesKop(nummer, versie),
    naam: view.aanbieder,
    alineas: [bladen.length === 0 ? tekst.schoon : brieflezingTekst.blad(blad, totaal)],
    rijen: [],
    secties: bladen[blad - 1] ?? [],
    knoppen: [
      ...bladeren({ vanaf: blad - 1, totaal, perBlad: 1 }, naar, brieflezingTekst.knop),
      button(knop.nakijken, 'brief.nakijken', { brief }),
      button(knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: tekst.allesSamenvatting(nummer, blad, totaal),
  });
}

/** Only what differs between the letters of its casus; all that was found is one press away. */
export function verschillenKaart(view: NakijkView): Kaart {
  const { briefId: brief, nummer, versie, verschillen } = view;
  const { kop, regels, aantal } = verschilpunt(view);
  return bladKaart({
    kop: tekst.verschilMet(nummer, versie),
    naam: view.aanbieder,
    alineas: verschillen.length === 0 ? [tekst.geenVerschil] : [],
    rijen: [],
    secties: aantal === 0 ? [] : pasSecties([{ kop, regels }]),
    knoppen: [
      button(knop.bevindingen, 'brief.bevindingen', { brief }),
      button(knop.nakijken, 'brief.nakijken', { brief }),
      button(knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: tekst.verschilMet(nummer, versie),
  });
}
