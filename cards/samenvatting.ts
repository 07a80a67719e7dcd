/** The read-back of a melding before it is sent: every answer, what was left open, and a way to change each of them. */
import type { Kaart } from './expand';
import { knopTekst, meldingTekst } from '../texts/melding';
import { button } from './button';
import { expand } from './expand';
import sjabloon from './templates/samenvatting.json';

export interface SamenvattingView {
  readonly rijen: readonly { readonly veld: string; readonly label: string; readonly waarde: string }[];
  readonly open: readonly { readonly veld: string; readonly label: string }[];
  readonly sleutel: string;
}

export function samenvattingKaart({ rijen, open, sleutel }: SamenvattingView): Kaart {
  const knoppen = [
    button(knopTekst.versturen, 'melding.registreren', { sleutel }, { stijl: 'positive', zonderInvoer: true }),
    button(knopTekst.stoppen, 'dialoog.stoppen', {}, { zonderInvoer: true }),
  ];
  const view = {
    kop: meldingTekst.samenvattingKop,
    uitleg: meldingTekst.samenvattingUitleg,
    rijen: rijen.map(({ label, waarde }) => ({ label, waarde })),
    open: open.map(({ label }) => ({ label })),
    openUitleg: meldingTekst.nogOpen,
    wijzigLabel: meldingTekst.wijzigKeuze,
    wijzigKeuzes: [...rijen, ...open].map(({ veld, label }) => ({ title: label, value: veld })),
    wijzigKnoppen: [button(knopTekst.wijzigen, 'dialoog.wijzigen', {})],
    knoppen,
  };
  return expand(sjabloon, view, meldingTekst.samenvattingKop);
}
