/** The channel of the tests, with the people who can read it. */
import { setTimeout as even } from 'node:timers/promises';
import gebruikers from '../../simulator/users.json';
import type { Huis } from './gesprek';
import { leesKaart } from './kaarttekst';

export const kanaalId = '19:team@thread.tacv2';

export function plaatsKanaal(huis: Huis, namen: readonly string[], naam = 'Algemeen'): void {
  const members = gebruikers
    .filter((een) => namen.includes(een.naam))
    .map(({ naam: name, aadObjectId, tenantId }) => ({ id: `29:${aadObjectId}`, name, aadObjectId, tenantId }));
  const team = { id: kanaalId, name: 'Casusteam' };
  huis.simulator?.connector.place({ id: kanaalId, kind: 'channel', name: naam, team, members });
}

/** What stands in a conversation now; waits until one message there reads like this, also when it was changed in place. */
export async function staatEr(huis: Huis, gesprek: string, tekst: RegExp): Promise<string> {
  for (let keer = 0; keer < 1_500; keer += 1) {
    const teksten = (huis.simulator?.connector.messages(gesprek) ?? [])
      .flatMap(({ activity }) => activity.attachments ?? [])
      .map(({ content }) => leesKaart(content));
    const gevonden = teksten.reverse().find((een) => tekst.test(een));
    if (gevonden !== undefined) return gevonden;
    await even(20);
  }
  throw new Error(`never stood there: ${String(tekst)}`);
}
