/** Words that nobody understands after somebody left what is half-way: where they answer a question of it he goes on with it. */
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { bewaar, noem } from './concept';
import type { Open } from './concept';
import { isBeantwoord } from './erbij';
import { sluimert } from './sluimer';
import { inDialoog } from './tekst';
import { leesVelden } from './verdelen/woorden';

/** `alle`: everything that is half-way, what was touched last first; `gegokt`: what is said when it is none of it. */
export async function naRust(
  beurt: Beurt,
  alle: readonly Open[],
  tekst: string,
  gegokt: BeurtAntwoord,
): Promise<BeurtAntwoord> {
  const [open] = alle;
  if (gegokt.gokt !== true || open === undefined) return gegokt;
  const gelezen = leesVelden(open, leesBericht(beurt, tekst));
  if (!gelezen.some(([veld]) => !isBeantwoord(open, veld))) return gegokt;
  // After hours it may be about anything: he is told what still stands open.
  if (sluimert(beurt, open))
    return { ...gegokt, berichten: [...gegokt.berichten, bericht(dialoogTekst.ookOpen(noem(open)))] };
  const { rust: _, ...draft } = open.draft;
  const antwoord = await inDialoog(beurt, await bewaar(beurt, open, draft), tekst);
  return { ...antwoord, berichten: [bericht(dialoogTekst.hervatMet(noem(open))), ...antwoord.berichten] };
}
