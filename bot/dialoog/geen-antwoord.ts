/** Words that answer no question in somebody's own words: a bare yes, a bare number, fingers on the keyboard. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { alleenOnwetend, kaalGegeven } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Leeshulp, Vraag } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import { isJaOfNee } from '../dialogues/organisatie-vraag';
import { isGetik } from '../invoer/getik';
import type { Hulpregel } from './kaart';

/** Null when it may be one. */
export function geenAntwoord(
  stap: Vraag<unknown, Los>,
  bericht: Bericht,
  label: string,
  [tekst, lezer]: readonly [VrijeTekst, Leeshulp],
): Hulpregel | null {
  if (stap.naam && isJaOfNee(tekst)) return { zin: dialoogTekst.jaIsGeenNaam };
  const kaal = stap.naam ? kaalGegeven(bericht) : null;
  if (kaal !== null) return { zin: dialoogTekst.geenNaam(kaal, label) };
  // That something else is not known is no answer to what was asked.
  if (stap.vrij === true && alleenOnwetend(bericht.klein)) return { zin: dialoogTekst.nietGeweten };
  if (stap.vrij !== true || !isGetik(tekst)) return null;
  // Who says so twice means it.
  const lezing = stap.lees(tekst, lezer);
  const alsnog = lezing.ok ? lezing.waarde : lezing.alsnog;
  return alsnog === undefined && !lezing.ok ? lezing : { zin: dialoogTekst.geenWoord(tekst, stap.magOpen), alsnog };
}
