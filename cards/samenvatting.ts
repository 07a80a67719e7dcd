/** The read-back of a dialogue before it is sent: every answer, what was left open, and a way to change each of them. */
import type { Kaart } from './expand';
import { dialoogTekst } from '../texts/dialoog';
import { knopTekst, meldingTekst } from '../texts/melding';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import sjabloon from './templates/samenvatting.json';

export interface SamenvattingView {
  /** Which draft the buttons are of. */
  readonly van: { readonly dialoog: string; readonly over: string };
  /** Read in the last message. */
  readonly genoteerd: readonly { readonly label: string; readonly waarde: string }[];
  readonly kop: string;
  /** What is said to the last message; empty when there is nothing to say. */
  readonly hulp: string;
  readonly uitleg: string;
  /** Empty when there is nothing to say about it. */
  readonly wieZiet: string;
  readonly rijen: readonly { readonly veld: string; readonly label: string; readonly waarde: string }[];
  /** Left open, and missed by whoever gets it: the receipt names the same. */
  readonly open: readonly { readonly veld: string; readonly label: string }[];
  /** Left open too. */
  readonly nietNodig: readonly { readonly veld: string; readonly label: string }[];
  readonly versturen: Knop;
}

export function samenvattingKaart({
  van,
  genoteerd,
  kop,
  hulp,
  uitleg,
  wieZiet,
  rijen,
  open,
  nietNodig,
  versturen,
}: SamenvattingView): Kaart {
  const knoppen = [versturen, button(knopTekst.stoppen, 'dialoog.stoppen', van, { zonderInvoer: true })];
  const view = {
    genoteerd,
    genoteerdKop: dialoogTekst.genoteerdKop,
    genoteerdVoet: dialoogTekst.genoteerdVoet,
    kop,
    hulp,
    uitleg,
    wieZiet,
    rijen: rijen.map(({ label, waarde }) => ({ label, waarde })),
    open: open.map(({ label }) => ({ label })),
    openUitleg: meldingTekst.nogOpen,
    ookLeeg: nietNodig.length === 0 ? '' : meldingTekst.ookLeeg(nietNodig.map(({ label }) => label)),
    wijzigLabel: meldingTekst.wijzigKeuze,
    wijzigFout: dialoogTekst.wijzigFout,
    wijzigKeuzes: [...rijen, ...open, ...nietNodig].map(({ veld, label }) => ({ title: label, value: veld })),
    wijzigKnoppen: [button(knopTekst.wijzigen, 'dialoog.wijzigen', van)],
    knoppen,
  };
  return expand(sjabloon, view, kop);
}
