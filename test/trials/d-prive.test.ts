/** A private answer to a question in a channel is kept until it arrives, and is not sent when rights changed in between. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
let prive: Spreker;
let kanaal: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  prive = new Spreker(huis, 'Ingrid Peeters');
  kanaal = new Spreker(huis, 'Ingrid Peeters', 'channel');
  await prive.zeg('regio Venlo');
});
afterEach(() => huis.ruimOp());

/** The private chat answers like this from now on. */
const stoor = (fout: { status: number } | undefined): void =>
  huis.simulator?.connector.behave(({ conversationId }) => (conversationId === prive.plaats.id ? fout : undefined));
const wachtend = (): Promise<number> => tel(huis, "outbox where soort = 'antwoord' and status = 'wachtend'");

it('D11 mislukt het versturen, dan komt het antwoord alsnog, één keer', async () => {
  stoor({ status: 503 });
  await kanaal.zeg('trede Mutsaersstichting');
  expect([await wachtend(), prive.luister()]).toEqual([1, '']);
  stoor(undefined);
  await huis.zetKlok('2026-03-12T09:05:00.000Z');
  expect(await prive.wacht(/Trede 3: zorgelijk/)).toContain('Mutsaersstichting');
  await huis.zetKlok('2026-03-12T09:15:00.000Z');
  expect(prive.luister()).toBe('');
});

it('D11 stopt het proces na het vastleggen, dan ligt het antwoord na de herstart nog klaar om te sturen', async () => {
  stoor({ status: 503 });
  await kanaal.zeg('trede Mutsaersstichting');
  const connector = huis.simulator?.connector;
  huis = await huis.herstart();
  expect(await wachtend()).toBe(1);
  expect(
    connector?.messages(prive.plaats.id).filter(({ activity }) => JSON.stringify(activity).includes('zorgelijk')),
  ).toEqual([]);
});

it('D11 is er intussen iets aan de rechten veranderd, dan komt niet het antwoord maar de vraag om het opnieuw te vragen', async () => {
  stoor({ status: 503 });
  await kanaal.zeg('trede Mutsaersstichting');
  await huis.wereld.eenheid((turn) =>
    turn.logboek.schrijf({
      ...{ op: '2026-03-12T09:01:00.000Z', persoonId: 'systeem', handeling: 'gebruikers.importeren' },
      ...{ soort: 'persoon', objectId: 'lijst', uitkomst: 'gedaan' },
    }),
  );
  stoor(undefined);
  await huis.zetKlok('2026-03-12T09:05:00.000Z');
  expect(await prive.wacht(/niet bij u aangekomen/)).not.toContain('zorgelijk');
});

it('D11 na een uur wacht niemand er meer op', async () => {
  stoor({ status: 503 });
  await kanaal.zeg('trede Mutsaersstichting');
  stoor(undefined);
  await huis.zetKlok('2026-03-12T11:00:00.000Z');
  expect(prive.luister()).not.toContain('zorgelijk');
  expect(await tel(huis, "outbox where soort = 'antwoord' and status = 'verlopen'")).toBe(1);
});
