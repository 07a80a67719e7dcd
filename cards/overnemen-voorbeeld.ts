/** A colleague’s message as it would stand on the timeline. */
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import type { Berichtpubliek } from '../domain/casusbericht';
import { casusberichtTekst, lezersRegels } from '../texts/casusbericht';
import { tijdlijnTekst, zichtNaam } from '../texts/gebeurtenis';
import { overnemenTekst } from '../texts/overnemen';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import type { OvernemenView } from './overnemen';

export interface OvernemenVoorbeeld extends Pick<
  OvernemenView,
  'tekst' | 'weggehaald' | 'auteurNaam' | 'geschrevenOp'
> {
  readonly casus: { readonly id: string; readonly nummer: string; readonly aanbiederNaam: string };
  readonly zicht: Zichtbaarheid;
  readonly publiek: Berichtpubliek;
}

/** Before it is there: the words, and everyone who will read them. */
export function overnemenVoorbeeld(view: OvernemenVoorbeeld): Kaart {
  const { casus, zicht, publiek } = view;
  const { kenmerk } = publiek;
  const kop = overnemenTekst.kop(casus.nummer);
  const knop = { casus: casus.id, zicht, kenmerk };
  return bladKaart({
    ...{ kop, naam: casus.aanbiederNaam, samenvatting: kop },
    alineas: [
      ...(view.weggehaald ? [overnemenTekst.weggehaald] : []),
      view.tekst,
      `${overnemenTekst.auteur} ${tijdlijnTekst.door(view.auteurNaam, view.geschrevenOp)}`,
    ],
    rijen: [{ label: casusberichtTekst.veld.zicht, waarde: zichtNaam(zicht) }],
    secties: [{ kop: overnemenTekst.lezersKop, regels: lezersRegels(publiek, 'tijdlijn') }],
    voet: [overnemenTekst.lezersUitleg(publiek.kanalen.length)],
    knoppen: [button(overnemenTekst.bevestig, 'bericht.overnemen', knop, { stijl: 'positive' })],
  });
}
