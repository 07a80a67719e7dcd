/** A series that is broken off while it is made, in a house that stops and starts again: who goes on makes the rest, and no council gets a second letter. */
import { Spreker } from '../support/gesprek';
import { kapotteRegel } from '../support/tellen';
import { maakCompleet } from '../support/reeks';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const raden = () =>
  huis.wereld.eenheid(({ db }) =>
    db.rijen<{ variant: string; nummer: string }>("select variant, nummer from brief where variant <> ''", []),
  );

const stand = () =>
  huis.wereld.eenheid(async ({ db }) => {
    const [reeks] = await db.rijen<{ id: string; status: string }>('select id, status from briefreeks', []);
    return reeks ?? { id: '', status: '' };
  });

async function totStand(gezocht: string): Promise<void> {
  for (let keer = 0; keer < 1_600; keer += 1) {
    if ((await stand()).status === gezocht) return;
    await new Promise((los) => setTimeout(los, 50));
  }
  throw new Error(`the series never was ${gezocht}`);
}

it('afbreken terwijl er brieven worden gemaakt, het huis valt om, en een ander drukt op Verder maken', async () => {
  await huis.wereld.eenheid(maakCompleet);
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('brieven voor alle raden van Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  while ((await raden()).length === 0) await new Promise((los) => setTimeout(los, 5));
  await anouk.klik('Afbreken');
  await totStand('afgebroken');
  const eerst = await raden();
  expect(eerst.length).toBeGreaterThan(0);
  expect(eerst.length).toBeLessThan(30);
  huis = await huis.herstart();
  const { id: reeks } = await stand();
  const henk = new Spreker(huis, 'Henk Smeets');
  const kaart = await henk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks });
  expect(kaart).toContain(`${String(eerst.length)} van 30 brieven`);
  expect(await henk.klik('Verder maken')).toContain('bezig');
  await totStand('klaar');
  const nu = await raden();
  expect(nu).toHaveLength(30);
  expect(new Set(nu.map(({ variant }) => variant)).size).toBe(30);
  expect(nu).toEqual(expect.arrayContaining(eerst));
  const klaar = await henk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks });
  expect(klaar).toContain('30 van 30 brieven');
  expect(klaar).not.toContain('Verder maken');
  expect(await kapotteRegel(huis)).toBeNull();
});
