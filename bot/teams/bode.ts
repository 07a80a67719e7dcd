/** The messenger: one attempt each, and whoever asked decides what comes after. */
import type { Antwoordtempo } from '../outbox/antwoord-tempo';
import type { Bode } from '../messages';
import { openOpdracht, toOpdracht, typtOpdracht } from './activity-out';
import { leesLeden } from './leden';
import type { Sender } from './sender';

export function createBode(sender: Sender): Bode {
  return {
    zend: (gesprek, bericht, zakelijkId) => sender.zend(gesprek.serviceUrl, toOpdracht(gesprek, bericht, zakelijkId)),
    openPersoonlijk: async (verwijzing, aadObjectId) => {
      const uitkomst = await sender.zend(verwijzing.serviceUrl, openOpdracht(verwijzing, aadObjectId));
      return uitkomst.soort === 'bezorgd' ? { gesprekId: uitkomst.berichtId } : uitkomst;
    },
    leden: (gesprek, beurt) => leesLeden(sender, gesprek, beurt),
    typt: async (gesprek) => {
      await sender.zend(gesprek.serviceUrl, typtOpdracht(gesprek));
    },
  };
}

/** For everybody but the outbox, which asks for its turn itself. */
export const metTempo = (bode: Bode, tempo: Antwoordtempo): Bode => ({
  ...bode,
  zend: async (gesprek, bericht, zakelijkId) => {
    await tempo.beurt(gesprek);
    return bode.zend(gesprek, bericht, zakelijkId);
  },
  typt: async (gesprek) => {
    if (tempo.ruimte(gesprek)) await bode.typt(gesprek);
  },
});
