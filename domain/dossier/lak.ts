/** The version for publication under the Woo: every value that has a ground is blackened in the facts, not in the PDF. */
import { weggelakt } from '../feit';
import type { OptioneelFeit } from '../feit';
import { tabelregels } from './tabel';
import type { Dossier } from './tabel';
import { feitUit } from './zicht';

/** Letters made from this dossier hold no trace of the value: not in the text, not in the properties of a file. */
export function lakDossier(dossier: Dossier): Dossier {
  const gelakt: Record<string, Record<string, OptioneelFeit<unknown>>> = {};
  for (const { groep, sleutel } of tabelregels) {
    (gelakt[groep] ??= {})[sleutel] = lak(feitUit(dossier, groep, sleutel));
  }
  return gelakt as unknown as Dossier;
}

const lak = (feit: OptioneelFeit<unknown>): OptioneelFeit<unknown> =>
  feit.status === 'bekend' && feit.wooGrond !== undefined ? weggelakt(feit, feit.wooGrond) : feit;
