/** What follows from the number of a trede when the file has only that: its label, and whether the draaiboek is in force. */
import { bekend, leesTekst } from '../feit';
import type { Feit, Tekst } from '../feit';
import { labelVan, treden } from '../trede';
import type { Dossier } from './tabel';

/** Bron: convenant Bevorderen continuïteit jeugdhulp; the draaiboek applies from trede 3. */
const eersteTredeMetDraaiboek = 3;

/** A trede without a confirmed label keeps its gap; what somebody typed in the file always wins. */
export function metTredeLabel(dossier: Dossier): Dossier {
  const { nummer, label, draaiboek } = dossier.trede;
  if (nummer.status !== 'bekend') return dossier;
  const tekst = labelBij(nummer.waarde);
  return {
    ...dossier,
    trede: {
      ...dossier.trede,
      label: tekst === undefined ? label : vul(label, tekst),
      draaiboek: vul(draaiboek, nummer.waarde >= eersteTredeMetDraaiboek),
    },
  };
}

const vul = <T>(feit: Feit<T>, waarde: T): Feit<T> =>
  feit.status === 'onbekend' ? bekend(feit, waarde, { bron: 'urgentiemodel' }) : feit;

export function labelBij(nummer: number): Tekst | undefined {
  const trede = treden.find((kandidaat) => kandidaat === nummer);
  return trede === undefined ? undefined : leesTekst(labelVan(trede));
}
