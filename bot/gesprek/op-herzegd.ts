/** What somebody just told of his talk and puts right: a number, who was there, its day. It is changed where it stands, and kept. */
import { ok } from '../../domain/result';
import { maskeer } from '../../domain/persoonsgegevens';
import { gespreksvraagIn } from '../begrip/vervolg/gesprek';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metZin } from '../met-zin';
import { weiger } from '../prive';
import { metVerteldGelezen } from './gezegd';
import { getalHerzegd, herzegd } from './herzegd';
import type { Herzegd } from './herzegd';
import { bewaarVerslag, kanBewaard, toonOpen } from './open-verslag';
import type { OpenVerslag } from './open-verslag';
import { isVanVerslag, opDag } from './van-verslag';
import { functiesIn } from './wie-erbij';

/** No day but a longer time: of what he tells, and not of the talk. */
const TIJDVAK = /(?<![a-z])(?:kwartaal|jaar|maand|week)(?![a-z])/;
const WEEKDAG = /(?<![a-z])(?:maan|dins|woens|donder|vrij|zater|zon)dag(?![a-z])/;

/** Null where nothing of it is meant, and then it is told. */
export async function opHerzegd(beurt: Beurt, open: OpenVerslag, bericht: Bericht): Promise<BeurtAntwoord | null> {
  if (gespreksvraagIn(bericht.lezing) !== 'verbetert' || !isVanVerslag(beurt, open, bericht)) return null;
  const tekst = maskeer(bericht.tekst);
  const staat = open.gesprek === null ? metVerteldGelezen(beurt, open.invoer).invoer : open.invoer;
  const zeker = herzegd(staat, tekst);
  const dag = zeker === null ? dagIn(beurt, bericht) : undefined;
  if (dag !== undefined) return opDag(beurt, open, dag);
  const anders = zeker ?? getalHerzegd(staat, tekst);
  return anders !== null && kanBewaard(beurt, anders.invoer) ? bewaar(beurt, open, anders) : null;
}

function dagIn({ vandaag }: Beurt, { lezing, klein, tekst }: Bericht): string | undefined {
  const dag = lezing.datums.at(-1);
  const isDag = !TIJDVAK.test(klein) || WEEKDAG.test(klein);
  return dag !== undefined && dag <= vandaag && isDag && functiesIn(tekst).length === 0 ? dag : undefined;
}

async function bewaar(beurt: Beurt, open: OpenVerslag, { invoer, zin }: Herzegd): Promise<BeurtAntwoord> {
  const bewaard =
    invoer === open.invoer && open.gesprek !== null ? ok(open.gesprek) : await bewaarVerslag(beurt, open, invoer);
  return bewaard.ok ? metZin(zin, await toonOpen(beurt, open, bewaard.value)) : weiger(beurt, bewaard.fout);
}
