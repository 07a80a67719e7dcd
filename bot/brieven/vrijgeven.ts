/** "Stuur het persbericht donderdag om 9 uur": the form to release a letter, with the day and the hour that were said in it. Whoever presses decides. */
import { volgordeTekst } from '../../texts/volgorde';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vrijgave } from '../handlers/vrijgave';
import { tweeUrenIn, uurIn } from '../invoer/dagwoorden';

export function openVrijgave(beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord> {
  const twee = tweeUrenIn(gelezen.klein);
  const meldingen = twee === null ? [] : [volgordeTekst.welkUur(twee)];
  return vrijgave(beurt, brief, { gezegd: meldingen, moment: momentIn(gelezen) });
}

function momentIn({ klein, lezing: { datums } }: Bericht): { readonly datum?: string; readonly tijd?: string } {
  const [datum, tijd] = [datums[0], uurIn(klein)];
  return { ...(datum === undefined ? {} : { datum }), ...(tijd === null ? {} : { tijd }) };
}
