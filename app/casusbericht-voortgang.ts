/** How far a message to many has come: its author sees it on the card that told him it left, in a few steps and when it is done. */
import { voortgangsstap } from '../domain/bezorging';
import { isVoorVelen } from '../domain/casusbericht';
import type { Bewaker } from './bewaker';
import type { Werk } from './werk';

const naam = 'casusbericht-voortgang';
/** The mark that it began; the steps come after it. */
const begin = '000';

/** What waits for a person longer than this, as for who left, is for the ledger. */
const langsteMs = 3 * 86_400_000;

/** A message to few has left before anybody looks. */
export async function volgVoortgang({ eenheid, nu }: Werk, gebeurtenisId: string, personen: number): Promise<void> {
  if (isVoorVelen(personen))
    await eenheid.bewaking.neem({ soort: naam, objectId: gebeurtenisId, datum: begin, op: nu });
}

/** Asked once a minute and never while sending: at most four times for one message. */
const voortgang: Bewaker = {
  voorwerp: 'gebeurtenis',
  async vind({ eenheid, nu }, grens) {
    const sinds = new Date(Date.parse(nu) - langsteMs).toISOString();
    const lopend = await eenheid.outbox.voortgang(naam, sinds, grens);
    return lopend.flatMap((deze) => {
      const datum = voortgangsstap(deze);
      return datum === null ? [] : [{ objectId: deze.objectId, datum }];
    });
  },
  async herinner({ eenheid, nu }, { objectId }) {
    const eerste = (await eenheid.outbox.over(objectId)).find(({ soort }) => soort === 'casusbericht-vrijgegeven');
    if (eerste === undefined) return;
    const { ontvangerId } = eerste;
    // Before the rest of the queue: behind it, it would always say that all has left.
    await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort: naam, objectId, ontvangerId, op: nu, spoed: 0 });
  },
};

export const voortgangBewakers = { [naam]: voortgang } as const;
