/** What somebody does for his work: a few words, and no day, number or whole sentence. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';

/** More words than these nobody is by his work, unless he says that he is it. */
const langste = 9;
const ZEGT_WAT = /(?<![a-z])(?:ik ben|wij zijn|mijn functie|mijn rol|werk als|werkzaam als|i am|i work)(?![a-z])/;

/** "Sinds maandag", "30 kinderen in Venlo" say something else. */
export const isAndersDanWerk = ({ lezing, tekst, klein }: Bericht): boolean =>
  lezing.datums.length + lezing.aantallen.length + lezing.bedragen.length > 0 ||
  (tekst.trim().split(/\s+/).length > langste && !ZEGT_WAT.test(klein));

export const leesFunctie = (tekst: VrijeTekst, hulp: Leeshulp): Lezing<VrijeTekst> =>
  isAndersDanWerk(leesBericht(hulp, tekst))
    ? { ok: false, zin: dialoogTekst.geenFunctie, alsnog: tekst }
    : { ok: true, waarde: tekst };
