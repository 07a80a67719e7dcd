/** F63 en F66 rond brieven: een database op slot terwijl een reeks loopt, en een backup van vóór een vrijgegeven brief. */
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { herstel, maakBackup } from '../../db/backup';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { beginStap, reeksStappen, startVolleReeks } from '../support/reeks';
import { leesErnaast, vergrendel } from '../support/slot';
import { kapotteRegel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const op = (minuut: number): string => new Date(Date.parse(PROEFMOMENT) + minuut * 60_000).toISOString();
const ronde = (reeks: string) => huis.wereld.eenheid((turn) => turn.briefreeks.laatsteRonde(reeks));
const standen = async (reeks: string): Promise<readonly string[]> => [
  ...new Set((await huis.wereld.eenheid((turn) => turn.briefreeks.teksten(reeks))).map(({ status }) => status)),
];

it('F63 op slot halverwege een stap met alle brieven: daarna verder waar het was, iedere brief één keer', async () => {
  const reeks = await huis.wereld.eenheid(startVolleReeks);
  await huis.zetKlok(op(1));
  await beginStap(huis.wereld, reeks, 'voorleggen');
  const loopt = huis.zetKlok(op(2)).catch(() => undefined);
  // Inside a unit, so that the step cannot come to its end meanwhile.
  const halverwegeOpSlot = (): Promise<(() => Promise<void>) | null> =>
    huis.wereld.eenheid(async (turn) =>
      ((await turn.briefreeks.laatsteRonde(reeks))?.gedaan ?? 0) < 2 ? null : vergrendel(huis),
    );
  let laatLos = await halverwegeOpSlot();
  for (; laatLos === null; laatLos = await halverwegeOpSlot()) await even(1);
  await even(7_000);
  // Looked at while it is locked: what tries again goes on the moment the lock is gone.
  const [halverwege] = await leesErnaast<{ gedaan: number; gelaten: number; status: string }>(
    huis,
    'select gedaan, gelaten, status from briefreeks_ronde order by op desc limit 1',
  );
  await laatLos();
  await loopt;
  expect(halverwege?.gedaan).toBeLessThan(30);
  // Nothing was left for a fault of the database: a letter is only left for a reason of its own.
  expect(halverwege).toMatchObject({ status: 'loopt', gelaten: 0 });
  expect(await ronde(reeks)).toMatchObject({ gelaten: 0 });
  await huis.zetKlok(op(5));
  expect(await ronde(reeks)).toMatchObject({ status: 'klaar', gedaan: 30, gelaten: 0 });
  expect(await standen(reeks)).toEqual(['voorgelegd']);
  const stappen = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ aantal: number }>(
      "select count(*) as aantal from brief_stap where stap = 'voorleggen' group by brief_id",
      [],
    ),
  );
  expect(stappen.map(({ aantal }) => Number(aantal))).toEqual(Array.from({ length: 30 }, () => 1));
  expect(await kapotteRegel(huis)).toBeNull();
});

it('F66 een backup van vóór de vrijgave: het register noemt wat weg is, en geen nummer komt terug', async () => {
  const backup = join(huis.map, 'nacht.db');
  await huis.wereld.eenheid(async (turn) => void (await turn.nummer('B', 2026)));
  expect(await maakBackup(huis.databaseUrl, backup)).toMatchObject({ ok: true });
  const reeks = await huis.wereld.eenheid(startVolleReeks);
  for (const [minuut, stap] of [null, ...reeksStappen.slice(0, 3)].entries()) {
    if (stap !== null) await beginStap(huis.wereld, reeks, stap);
    await huis.zetKlok(op(minuut * 3 + 1));
  }
  expect(await standen(reeks)).toEqual(['vrijgegeven']);
  const { databaseUrl } = huis;
  huis = await huis.herstart(async () => {
    const uit = await herstel(databaseUrl, backup, op(60));
    if (!uit.ok) throw new Error(uit.fout);
    expect(uit.value.overgeslagen).toEqual(['B-2026-0002 tot en met B-2026-0031']);
    expect(uit.value.brievenKwijt).toHaveLength(30);
    expect(uit.value.brievenKwijt[0]).toMatchObject({ nummer: 'B-2026-0002', versie: 1, status: 'vrijgegeven' });
  });
  await huis.zetKlok(op(61));
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus C-2023-0001');
  const casus = (
    await huis.wereld.eenheid((turn) =>
      turn.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []),
    )
  )[0]?.id;
  const register = await anouk.drukRuw('informeren.inzien', { action: 'informeren.inzien', casus });
  expect(register).toContain('Weg na het terugzetten van een backup');
  expect(register).toMatch(
    /B-2026-0002, versie 1: Raadsinformatiebrief, .+, was vrijgegeven\. Backup teruggezet op 12 maart 2026/,
  );
  expect(register).toContain('En nog 10 andere.');
  expect(await anouk.zeg('raadsinformatiebrief Mutsaersstichting')).toMatch(/Raden in de eigen regio/);
  expect(await anouk.klik('Raden in de eigen regio')).toContain('B-2026-0032');
});

it('F66 staat de oude database er niet meer, dan zegt het herstel dat nummers ruim zijn overgeslagen', async () => {
  const backup = join(huis.map, 'nacht.db');
  expect(await maakBackup(huis.databaseUrl, backup)).toMatchObject({ ok: true });
  const elders = `sqlite:${join(huis.map, 'nieuw.db')}`;
  expect(await herstel(elders, backup, op(60))).toMatchObject({ value: { brievenKwijt: [], vorige: null } });
});
