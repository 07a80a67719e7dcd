/** Reminders of accountgesprekken: whose turn it is, and a plan whose day is near or went by. */
import type { Bewaker } from './bewaker';
import type { Werk } from './use-case';

/** Once a month every accountmanager hears who is due; the list itself is made when the message leaves. */
export const gesprekkenAanDeBeurt: Bewaker = {
  voorwerp: 'persoon',
  async vind({ eenheid, vandaag }) {
    const mensen = await eenheid.persoon.metRol('accountmanager', vandaag);
    return mensen.map(({ id }) => ({ objectId: id, datum: `${vandaag.slice(0, 7)}-01` }));
  },
  herinner: (werk, { objectId }) => stuur(werk, 'gesprekken-aan-de-beurt', objectId, objectId),
};

/** How many days before and after its date a plan is told of. */
const dagenVooraf = 2;

const dagenAchteraf = 14;

const dag = (vandaag: string, verschil: number): string =>
  new Date(Date.parse(`${vandaag}T12:00:00Z`) + verschil * 86_400_000).toISOString().slice(0, 10);

/** A planned conversation is near, or its day went by without a report. */
export const gesprekGepland: Bewaker = {
  voorwerp: 'accountgesprek',
  async vind({ eenheid, vandaag }, aantal) {
    const [van, tot] = [dag(vandaag, -dagenAchteraf), dag(vandaag, dagenVooraf)];
    const gesprekken = await eenheid.accountgesprek.geplandTussen(van, tot, aantal);
    return gesprekken.map(({ id, invoer }) => ({
      objectId: id,
      datum: invoer.datum < vandaag ? `${invoer.datum} voorbij` : invoer.datum,
    }));
  },
  async herinner(werk, { objectId }) {
    const gesprek = await werk.eenheid.accountgesprek.vind(objectId);
    if (gesprek?.status === 'gepland') await stuur(werk, 'gesprek-gepland', objectId, gesprek.makerId);
  },
};

const stuur = (
  { eenheid, nu }: Werk,
  soort: 'gesprek-gepland' | 'gesprekken-aan-de-beurt',
  objectId: string,
  ontvangerId: string,
): Promise<void> =>
  eenheid.outbox.voegToe({
    ...{ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu },
    verlooptOp: new Date(Date.parse(nu) + 14 * 86_400_000).toISOString(),
  });
