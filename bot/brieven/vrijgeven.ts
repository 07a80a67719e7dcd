/** "Stuur het persbericht donderdag om 9 uur": the form to release a letter, with the day and the hour that were said in it. Whoever presses decides. */
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { briefgangTekst } from '../../texts/briefgang';
import { volgordeTekst } from '../../texts/volgorde';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { nietBewaard, vrijgave } from '../handlers/vrijgave';
import { tweeUrenIn, uurIn } from '../invoer/dagwoorden';
import { kortAntwoord } from './kort';

export async function openVrijgave(beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord> {
  const twee = tweeUrenIn(gelezen.klein);
  const meldingen = twee === null ? [] : [volgordeTekst.welkUur(twee)];
  const moment = momentIn(gelezen);
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  const eerst = gevonden.ok ? briefgangTekst.vrijgave.eerstNog(gevonden.value.status) : undefined;
  // Nothing to release yet: that is said, and the card he has seen is not shown again.
  if (eerst !== undefined) return kortAntwoord(beurt, brief, { zinnen: [eerst, ...nietBewaard(meldingen, moment)] });
  return vrijgave(beurt, brief, { gezegd: meldingen, moment });
}

function momentIn({ klein, lezing: { datums } }: Bericht): { readonly datum?: string; readonly tijd?: string } {
  const [datum, tijd] = [datums[0], uurIn(klein)];
  return { ...(datum === undefined ? {} : { datum }), ...(tijd === null ? {} : { tijd }) };
}
