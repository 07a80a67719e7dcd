/** A link to one file, for one person, for a short time. */
import type { Bestandsformaat } from '../domain/bestandsformaat';
import { bestandTekst } from '../texts/bestand';
import { briefTekst } from '../texts/brief';
import { momentVoluit } from '../texts/moment';
import { bladKaart } from './blad';
import { button, link } from './button';
import type { Kaart } from './expand';

export interface BestandView {
  readonly briefId: string;
  readonly naam: string;
  readonly formaat: Bestandsformaat;
  readonly url: string;
  readonly verlooptOp: string;
}

export const bestandKaart = ({ briefId, naam, formaat, url, verlooptOp }: BestandView): Kaart =>
  bladKaart({
    kop: bestandTekst.kop,
    naam,
    rijen: [],
    alineas: [bestandTekst.uitleg(momentVoluit(verlooptOp))],
    knoppen: [
      link(bestandTekst.ophalen(formaat), url),
      button(briefTekst.knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: bestandTekst.samenvatting(naam),
  });

/** A file that could not be drawn: what was wrong, and the button again. */
export const nietGetekendKaart = (briefId: string, formaat: Bestandsformaat, tekens: readonly string[]): Kaart =>
  bladKaart({
    kop: bestandTekst.nietGetekend.kop,
    naam: '',
    rijen: [],
    alineas: [bestandTekst.nietGetekend.uitleg(tekens)],
    knoppen: [
      button(bestandTekst.nietGetekend.knop(formaat), 'brief.bestand', { brief: briefId, formaat }),
      button(briefTekst.knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: bestandTekst.nietGetekend.kop,
  });
