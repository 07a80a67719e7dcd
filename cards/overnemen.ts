/** The dialog that puts a colleague's message on the timeline: what it says, whose it is, and who may read it there. */
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import type { Berichtpubliek } from '../domain/casusbericht';
import { casusberichtTekst, lezersRegels } from '../texts/casusbericht';
import { tijdlijnTekst, zichtNaam } from '../texts/gebeurtenis';
import { overnemenTekst } from '../texts/overnemen';
import { bladKaart } from './blad';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/overnemen.json';

export interface OvernemenView {
  /** Of the channel; null when this conversation belongs to none, then there is a choice. */
  readonly casus: { readonly id: string; readonly nummer: string } | null;
  readonly keuzes: readonly { readonly id: string; readonly nummer: string; readonly aanbiederNaam: string }[];
  readonly tekst: string;
  readonly weggehaald: boolean;
  readonly auteurNaam: string;
  readonly geschrevenOp: string;
}

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
    voet: [overnemenTekst.lezersUitleg],
    knoppen: [button(overnemenTekst.bevestig, 'bericht.overnemen', knop, { stijl: 'positive' })],
  });
}

export function overnemenKaart(view: OvernemenView): Kaart {
  const { casus, keuzes } = view;
  const kop = casus === null ? overnemenTekst.zonderCasus : overnemenTekst.kop(casus.nummer);
  const knop = (zicht: Zichtbaarheid, stijl?: 'positive') =>
    button(
      overnemenTekst.knop[zicht],
      'bericht.overnemen',
      { zicht, ...(casus === null ? {} : { casus: casus.id }) },
      stijl === undefined ? {} : { stijl },
    );
  const inhoud = {
    ...{ kop, tekst: view.tekst, label: overnemenTekst.kiesCasus, fout: overnemenTekst.kiesFout },
    uitleg: view.weggehaald ? overnemenTekst.weggehaald : overnemenTekst.uitleg,
    auteur: `${overnemenTekst.auteur} ${tijdlijnTekst.door(view.auteurNaam, view.geschrevenOp)}`,
    casussen:
      casus === null
        ? keuzes.map(({ id, nummer, aanbiederNaam }) => ({ title: `${nummer} ${aanbiederNaam}`, value: id }))
        : [],
    knoppen: [knop('betrokken', 'positive'), knop('kernteam')],
  };
  return expand(sjabloon, inhoud, kop);
}
