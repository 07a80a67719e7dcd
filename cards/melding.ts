/** A melding that was sent: what stands in it, what was added, and what its melder may still do. */
import type { Aanvulling, MeldingStatus, MeldingVeld } from '../domain/melding';
import { knopTekst, meldingTekst, meldingVragen } from '../texts/melding';
import { momentVoluit } from '../texts/moment';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/melding.json';

export interface MeldingView {
  readonly id: string;
  readonly nummer: string;
  readonly status: MeldingStatus;
  readonly gemeldOp: string;
  readonly antwoorden: readonly { readonly veld: MeldingVeld; readonly waarde: string }[];
  readonly aanvullingen: readonly Aanvulling[];
  /** One-time key when the reader may complement or withdraw; null when he may only read. */
  readonly sleutel: string | null;
}

export function meldingKaart({ id, nummer, status, gemeldOp, antwoorden, aanvullingen, sleutel }: MeldingView): Kaart {
  const rijen = [
    ...antwoorden.map(({ veld, waarde }) => ({ label: meldingVragen[veld].label, waarde })),
    ...aanvullingen.map(({ op, tekst }) => ({
      label: `${knopTekst.aanvullen} · ${momentVoluit(op)}`,
      waarde: tekst,
    })),
  ];
  const knoppen =
    sleutel === null
      ? []
      : [
          button(knopTekst.aanvullen, 'melding.aanvullen', { melding: id, sleutel }, { stijl: 'positive' }),
          button(
            knopTekst.intrekken,
            'melding.intrekken',
            { melding: id, sleutel: `${sleutel}-in` },
            { stijl: 'destructive', zonderInvoer: true },
          ),
        ];
  const onderkop = meldingTekst.regel(status, gemeldOp);
  const view = {
    kop: `Melding ${nummer}`,
    onderkop,
    rijen,
    aanvullen: sleutel !== null,
    aanvullingLabel: meldingTekst.aanvullingVraag,
    knoppen,
  };
  return expand(sjabloon, view, `${nummer}: ${onderkop}`);
}
