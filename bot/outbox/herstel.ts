/** Sends answers again that were committed but never confirmed as delivered: the process stopped in between. */
import type { Klok } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import type { Bode } from '../messages';
import { leesBewaard } from './antwoord-bewaren';
import { magNog, nietMeer } from './prive-antwoord';

/** Younger answers may still be on their way; older ones nobody waits for. */
const teJongMs = 60_000;
const teOudMs = 3_600_000;
const perKeer = 50;

export interface HerstelDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly bode: Bode;
}

const eerder = (nu: string, ms: number): string => new Date(Date.parse(nu) - ms).toISOString();

/** Returns how many answers were sent again. At the start nothing can be on its way yet, so nothing is too young. */
export async function herstelAntwoorden({ wereld, klok, bode }: HerstelDeps, bijStart: boolean): Promise<number> {
  const nu = klok.nu();
  const tot = bijStart ? nu : eerder(nu, teJongMs);
  const rijen = await wereld.eenheid((turn) => turn.inbox.nietVerzonden(eerder(nu, teOudMs), tot, perKeer));
  for (const { activiteit, antwoord, op } of rijen) {
    const bewaard = leesBewaard(antwoord);
    if (bewaard === null) {
      await wereld.eenheid((turn) => turn.inbox.zetVerzonden(activiteit));
      continue;
    }
    const mag = await wereld.eenheid((turn) => magNog(turn, op, nu));
    const berichten = mag ? bewaard.antwoord.berichten : [nietMeer(op)];
    const activityId = activiteit.split('|').at(-1) ?? activiteit;
    // The same business id as the first time, so that a double can be recognised.
    let aangekomen = true;
    for (const [nummer, bericht] of berichten.entries()) {
      const uitkomst = await bode.zend(bewaard.gesprek, bericht, `${activityId}/${String(nummer)}`);
      // What may have arrived is not sent a third time.
      aangekomen = aangekomen && (uitkomst.soort === 'bezorgd' || uitkomst.misschienBezorgd);
    }
    if (aangekomen) await wereld.eenheid((turn) => turn.inbox.zetVerzonden(activiteit));
  }
  return rijen.length;
}
