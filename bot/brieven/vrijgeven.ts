/** "Stuur het persbericht donderdag om 9 uur": the form to release a letter, with the day and the hour that were said in it. Whoever presses decides. */
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vrijgave } from '../handlers/vrijgave';
import { uurIn } from '../invoer/dagwoorden';

export const openVrijgave = (beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord> =>
  vrijgave(beurt, brief, [], momentIn(gelezen));

function momentIn({ klein, lezing: { datums } }: Bericht): { readonly datum?: string; readonly tijd?: string } {
  const [datum, tijd] = [datums[0], uurIn(klein)];
  return { ...(datum === undefined ? {} : { datum }), ...(tijd === null ? {} : { tijd }) };
}
