/** The dialog that puts a colleague's message on the timeline: what it says, whose it is, and who may read it there. */
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import { tijdlijnTekst } from '../texts/gebeurtenis';
import { overnemenTekst } from '../texts/overnemen';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/overnemen.json';

export interface OvernemenView {
  /** Of the channel; null when this conversation belongs to none, then there is a choice. */
  readonly casus: { readonly id: string; readonly nummer: string } | null;
  readonly keuzes: readonly { readonly id: string; readonly nummer: string; readonly aanbiederNaam: string }[];
  /** The id among the choices that the words of the message name; it can still be changed. */
  readonly gekozen?: string;
  readonly tekst: string;
  readonly weggehaald: boolean;
  readonly auteurNaam: string;
  readonly geschrevenOp: string;
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
    gekozen: view.gekozen ?? '',
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
