/** "Toch maar niet": what goes when somebody thinks otherwise in the middle of a dialogue. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gaTerug, stopMet } from '../handlers/dialoog';
import { neemAntwoord } from './antwoord';
import type { Open } from './concept';
import { openVraag, stapVan } from './kaart';

/** What was said last goes; where that was something beside the question, also when "nee" would answer that. With nothing said yet he does not want to go on. */
export function trekLaatsteIn(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const { laatste, volgorde } = open.draft;
  const veld = openVraag(open);
  // Asked whether it goes: "doe toch maar niet" answers that, unless he had just changed something there.
  if (veld === null && laatste?.was.some(({ antwoord }) => antwoord !== undefined && antwoord !== null) !== true)
    return stopMet(beurt, open);
  const kanNee = veld !== null && (stapVan(open, veld).keuzes ?? []).some(({ waarde }) => waarde === 'nee');
  if (laatste === undefined && kanNee) return neemAntwoord(beurt, open, veld, 'nee');
  return laatste === undefined && volgorde.length === 0 ? stopMet(beurt, open) : gaTerug(beurt, open);
}
