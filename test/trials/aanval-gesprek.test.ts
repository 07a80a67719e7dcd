/** X22 A chat between two people that Teams calls personal: our cards are pressed there too, and one of the two may know nothing. */
import { messageActivity, submitActivity } from '../../simulator/activities';
import { executeActivity } from '../../simulator/invokes';
import type { Activity } from '../../simulator/scene';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const samen = '19:eeec20fd_45f7b04d@unq.gbl.spaces';

let huis: Proefhuis;
let anouk: Spreker;
let aanbieder: string;
beforeAll(async () => {
  huis = await startProefhuis();
  anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('hulp');
  const [rij] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>('select aanbieder_id as id from casus order by nummer limit 1', []),
  );
  aanbieder = rij?.id ?? '';
});
afterAll(() => huis.ruimOp());

const daar = (activity: Activity): Activity => ({
  ...activity,
  conversation: { ...Object(activity['conversation']), id: samen },
});
const treden = (gezegd: unknown): readonly string[] => JSON.stringify(gezegd ?? '').match(/Trede \d/g) ?? [];
const vraag = () => ({ action: 'trede.opvragen', over: aanbieder });

it.each<[string, () => Activity]>([
  ['een getypte vraag', () => messageActivity(anouk.scene(), 'trede Mutsaersstichting', { mention: true })],
  ['een knop die een bericht stuurt', () => submitActivity(anouk.scene(), vraag())],
  ['een knop op een kaart', () => executeActivity(anouk.scene(), 'trede.opvragen', vraag())],
])('%s zet daar geen trede neer; het antwoord komt in de eigen chat', async (_, maak) => {
  const { status, body } = await anouk.stuur(daar(maak()));
  expect(status).toBe(200);
  expect([treden(body), treden(huis.simulator?.connector.messages(samen))]).toEqual([[], []]);
  expect(await anouk.wacht(/Trede \d/)).toMatch(/Trede \d/);
});

it('wordt nooit de chat waarin iemand zijn berichten krijgt', async () => {
  const chats = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ soort: string }>('select soort from chat where gesprek = ?', [samen]),
  );
  expect(chats.filter(({ soort }) => soort === 'persoonlijk')).toEqual([]);
});
