/** Who can read a conversation, when there are more of them than are read. */
import { leesLeden } from '../../../bot/teams/leden';
import type { Sender } from '../../../bot/teams/sender';

const gesprek = { kanaalId: 'msteams', serviceUrl: 'https://x', gesprekId: '19:x', tenantId: 't', botId: '28:b' };

/** A team of so many pages, the last of which holds somebody of elsewhere. */
function team(paginas: number): Pick<Sender, 'haal'> {
  let gelezen = 0;
  return {
    haal: () => {
      gelezen += 1;
      const laatste = gelezen === paginas;
      const members = [{ aadObjectId: 'A', tenantId: laatste ? 'ELDERS' : 'T' }];
      return Promise.resolve({
        soort: 'gelezen',
        json: { members, ...(laatste ? {} : { continuationToken: 'meer' }) },
      });
    },
  };
}
const lees = (paginas: number) => leesLeden(team(paginas) as Sender, gesprek);

it('lists everybody as far as the last page', async () => {
  expect(await lees(25)).toMatchObject({ soort: 'leden', leden: { length: 25, 24: { tenantId: 'elders' } } });
});

it('takes no half of a list for the whole: somebody from elsewhere may be in the rest', async () => {
  expect(await lees(26)).toMatchObject({ soort: 'mislukt', code: 'TE_VEEL_LEDEN' });
});
