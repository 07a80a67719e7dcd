/** "Stuur het persbericht donderdag om 9 uur": the form to release a letter, with the day and the hour that were said in it. Whoever presses decides. */
import { briefInzien } from '../../app/brief-inzien';
import { briefNakijken } from '../../app/brief-nakijken';
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import { voerUit } from '../../app/use-case';
import { briefgangTekst } from '../../texts/briefgang';
import { volgordeTekst } from '../../texts/volgorde';
import { hindernisZin } from '../../texts/vrijgave';
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
  if (eerst !== undefined)
    return kortAntwoord(beurt, brief, {
      zinnen: [eerst, ...(await watNog(beurt, brief)), ...nietBewaard(meldingen, moment)],
    });
  return vrijgave(beurt, brief, { gezegd: meldingen, moment });
}

/** More than these is not read above a card. */
const meeste = 3;

/** What is missing in it, and who has to know first: also of what is still a concept, so that nobody hears it one by one. */
async function watNog(beurt: Beurt, brief: string): Promise<readonly string[]> {
  const nagekeken = await voerUit(beurt, briefNakijken(beurt.huis.briefwerk), { brief });
  const stand = await voerUit(beurt, vrijgaveInzien(beurt.huis.volgorde), { brief });
  const gaten = nagekeken.ok ? nagekeken.value.controle.gaten.map(({ omschrijving }) => omschrijving) : [];
  const eerst = stand.ok ? stand.value.hindernissen.map(hindernisZin) : [];
  return [
    ...(gaten.length === 0 ? [] : [volgordeTekst.ontbreekt(gaten.slice(0, meeste), gaten.length)]),
    ...eerst.slice(0, meeste),
  ];
}

function momentIn({ klein, lezing: { datums } }: Bericht): { readonly datum?: string; readonly tijd?: string } {
  const [datum, tijd] = [datums[0], uurIn(klein)];
  return { ...(datum === undefined ? {} : { datum }), ...(tijd === null ? {} : { tijd }) };
}
