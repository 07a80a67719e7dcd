/** A link to the version of a letter for publication. */
import type { Briefformaat } from '../domain/bestandsformaat';
import { bestandTekst } from '../texts/bestand';
import { briefTekst } from '../texts/brief';
import { momentVoluit } from '../texts/moment';
import { bladKaart } from './blad';
import { button, link } from './button';
import type { Kaart } from './expand';

export interface LakView {
  readonly briefId: string;
  readonly nummer: string;
  readonly aantal: number;
  readonly links: readonly { readonly formaat: Briefformaat; readonly url: string; readonly tot: string }[];
}

/** The version for publication: how much was taken out, and a link for each format. */
export const lakKaart = ({ briefId, nummer, aantal, links }: LakView): Kaart =>
  bladKaart({
    ...{ kop: bestandTekst.lak.kop(nummer), naam: '', rijen: [] },
    alineas: [
      bestandTekst.lak.aantal(aantal),
      bestandTekst.lak.uitleg,
      ...links.slice(0, 1).map(({ tot }) => bestandTekst.lak.tot(momentVoluit(tot))),
    ],
    knoppen: [
      ...links.map(({ formaat, url }) => link(bestandTekst.ophalen(formaat), url)),
      button(briefTekst.knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: bestandTekst.lak.kop(nummer),
  });
