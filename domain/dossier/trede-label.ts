/** The label that belongs to a trede, when the file has only its number; a trede without a confirmed label stays a gap. */
import { bekend, leesTekst } from '../feit';
import type { Tekst } from '../feit';
import { labelVan, treden } from '../trede';
import type { Dossier } from './tabel';

export function metTredeLabel(dossier: Dossier): Dossier {
  const { nummer, label } = dossier.trede;
  const tekst = nummer.status === 'bekend' ? labelBij(nummer.waarde) : undefined;
  if (label.status !== 'onbekend' || tekst === undefined) return dossier;
  return { ...dossier, trede: { ...dossier.trede, label: bekend(label, tekst, { bron: 'urgentiemodel' }) } };
}

export function labelBij(nummer: number): Tekst | undefined {
  const trede = treden.find((kandidaat) => kandidaat === nummer);
  return trede === undefined ? undefined : leesTekst(labelVan(trede));
}
