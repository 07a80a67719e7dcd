/** Reads the form of a tredebepaling; the trede is what somebody chose, never a guess. */
import { langsteBewijs, langsteGrond, langsteOpmerking } from '../../cards/tredebepaling-formulier';
import { planSoorten } from '../../domain/plan';
import { treden } from '../../domain/trede';
import type { TredebepalingInvoer } from '../../domain/trede';
import { bepalingTekst } from '../../texts/tredebepaling';
import { leesFormulier } from '../invoer/formulier';
import type { Formulier } from '../invoer/formulier';

export interface Keuzes {
  readonly partijen: readonly string[];
  readonly corrigeerbaar: readonly string[];
}

export type BepalingGelezen =
  { readonly ok: true; readonly invoer: TredebepalingInvoer } | { readonly ok: false; readonly formulier: Formulier };

export function leesBepaling(ruw: Readonly<Record<string, unknown>>, keuzes: Keuzes): BepalingGelezen {
  const { formulier: label } = bepalingTekst;
  const formulier = leesFormulier(ruw);
  const gekozen = formulier.keuze('trede', label.trede, treden.map(String));
  const trede = treden.find((een) => String(een) === gekozen);
  const ingangsdatum = formulier.datum('ingangsdatum', label.ingangsdatum);
  const grond = formulier.tekst('grond', label.grond, langsteGrond);
  const bewijs = formulier.tekst('bewijs', label.bewijs, langsteBewijs);
  const plan = formulier.keuze('plan', label.plan, ['geen', ...planSoorten]);
  const partijen = formulier.keuzes('partijen', label.partijen, keuzes.partijen);
  const corrigeert = formulier.keuze('corrigeert', label.corrigeert, ['geen', ...keuzes.corrigeerbaar]);
  const opmerking = formulier.tekst('opmerking', label.opmerking, langsteOpmerking);
  if (trede === undefined) formulier.fout(label.trede, 'verplicht');
  if (ingangsdatum === null) formulier.fout(label.ingangsdatum, 'verplicht');
  if (grond === null && formulier.waarden['grond'] === '') formulier.fout(label.grond, 'verplicht');
  if (partijen.length === 0) formulier.fout(label.partijen, 'verplicht');
  if (!formulier.goed() || trede === undefined || ingangsdatum === null || grond === null) {
    return { ok: false, formulier };
  }
  return {
    ok: true,
    invoer: {
      ...{ trede, ingangsdatum, grond, bewijs, opmerking },
      plan: plan === 'geen' ? null : plan,
      partijen: partijen.map((partijId) => ({ partijId, standpunt: 'gevraagd' })),
      corrigeert: corrigeert === 'geen' ? null : corrigeert,
    },
  };
}
