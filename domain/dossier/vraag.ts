/** Whom to ask for a fact: of what nobody knows, and of what was left out while it hangs on something known. */
import type { Dossier, TabelRegel } from './tabel';
import { feitUit } from './zicht';

/** Null when there is nothing to ask. */
export function vraagVoor(dossier: Dossier, { groep, sleutel, rij }: TabelRegel): string | null {
  const feit = feitUit(dossier, groep, sleutel);
  if (feit.status === 'onbekend') return feit.vragenAan;
  if (feit.status !== 'geen' || feit.vragenAan === undefined || rij.gevraagdBij === undefined) return null;
  const [bijGroep = '', bijSleutel = ''] = rij.gevraagdBij.split('.');
  return feitUit(dossier, bijGroep, bijSleutel).status === 'bekend' ? feit.vragenAan : null;
}
