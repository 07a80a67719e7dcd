/** One message in ten minutes is counted over all kinds together: five kinds at one moment are one message and, ten minutes later, one with the rest. */
import gebruikers from '../../simulator/users.json';
import type { OutboxSoort } from '../../domain/ports';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const casusNummer = 'C-2025-0004';
const nu = '2026-03-12T09:00:00.000Z';

let huis: Proefhuis;
let femke: Spreker;
let femkeId: string;
beforeEach(async () => {
  huis = await startProefhuis();
  femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('hulp');
  const wie = gebruikers.find(({ naam }) => naam === 'Femke Dijkstra');
  femkeId = await huis.wereld.eenheid(
    async (turn) =>
      (await turn.persoon.actor(wie?.aadObjectId ?? '', wie?.tenantId ?? '', nu.slice(0, 10)))?.persoonId ?? '',
  );
});
afterEach(() => huis.ruimOp());

const eerste = async (sql: string): Promise<string> =>
  (await huis.wereld.eenheid(({ db }) => db.rijen<{ id: string }>(sql, []))).at(0)?.id ?? '';
const vanCasus = (tabel: string, rest = ''): Promise<string> =>
  eerste(
    `select t.id from ${tabel} t join casus c on c.id = t.casus_id where c.nummer = '${casusNummer}' ${rest} order by t.id desc limit 1`,
  );

interface Nieuws {
  readonly soort: OutboxSoort;
  readonly objectId: string;
}

async function stuur(rijen: readonly Nieuws[], trede: 4 | 5 = 4): Promise<void> {
  const casusId = await eerste(`select id from casus where nummer = '${casusNummer}'`);
  await huis.wereld.eenheid(async (turn) => {
    for (const { soort, objectId } of rijen)
      await turn.outbox.voegToe({
        id: turn.nieuwId(nu),
        soort,
        objectId,
        ontvangerId: femkeId,
        op: nu,
        casusId,
        trede,
      });
  });
}

const vijfSoorten = async (): Promise<readonly Nieuws[]> => [
  {
    soort: 'casusbericht',
    objectId: await vanCasus('gebeurtenis', "and t.tekst is not null and t.soort in ('update', 'correctie')"),
  },
  { soort: 'bepaling-vastgesteld', objectId: await vanCasus('tredebepaling', "and t.status = 'vastgesteld'") },
  { soort: 'taken-gestart', objectId: await eerste(`select id from casus where nummer = '${casusNummer}'`) },
  { soort: 'taken-herinnering', objectId: femkeId },
  { soort: 'casusritme-herinnering', objectId: await eerste(`select id from casus where nummer = '${casusNummer}'`) },
];

const verzonden = (): Promise<readonly { soort: string; op: string }[]> =>
  huis.wereld.eenheid(({ db }) =>
    db.rijen(
      "select soort, verzonden_op as op from outbox where ontvanger_id = ? and status = 'verzonden' order by id",
      [femkeId],
    ),
  );

/** How many messages came into her chat since this was last asked. */
const gekregen = (): number => {
  const voor = telBerichten();
  const nieuw = voor - gezien;
  gezien = voor;
  return nieuw;
};
let gezien = 0;
const telBerichten = (): number =>
  (huis.simulator?.connector.messages(femke.plaats.id) ?? []).filter(({ fromBot }) => fromBot).length;

it('R53 vijf soorten op één moment: één bericht met alle vijf, en wat daarna komt wacht tot de tien minuten om zijn', async () => {
  gekregen();
  const soorten = await vijfSoorten();
  await stuur(soorten);
  await huis.zetKlok('2026-03-12T09:00:30.000Z');
  expect((await verzonden()).map(({ soort }) => soort)).toEqual(soorten.map(({ soort }) => soort));
  expect(gekregen()).toBe(1);
  expect(femke.luister()).toContain('5 berichten voor u');
  // One by one in the minutes after it, of each kind.
  for (const [plek, een] of soorten.entries()) {
    await stuur([een]);
    await huis.zetKlok(`2026-03-12T09:0${String(plek + 2)}:00.000Z`);
  }
  expect(gekregen()).toBe(0);
  await huis.zetKlok('2026-03-12T09:11:00.000Z');
  expect(gekregen()).toBe(1);
  expect(femke.luister()).toMatch(/[2-5] berichten voor u/);
});

it('R53 alleen over trede 5 komt een bericht binnen de tien minuten', async () => {
  const [bericht, bepaling] = await vijfSoorten();
  if (!bericht || !bepaling) throw new Error('no such messages');
  await stuur([bericht]);
  await huis.zetKlok('2026-03-12T09:00:30.000Z');
  gekregen();
  await stuur([bepaling]);
  await huis.zetKlok('2026-03-12T09:02:00.000Z');
  expect(gekregen()).toBe(0);
  await stuur([bericht], 5);
  await huis.zetKlok('2026-03-12T09:03:00.000Z');
  expect(gekregen()).toBe(1);
});
