/** A casus with a thousand messages in one channel: who joins late still hears how it stands. */
import { casusBijwerken, casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { voerUit } from '../../app/use-case';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import gebruikers from '../../simulator/users.json';
import { benoem } from '../support/benoem';
import { Spreker } from '../support/gesprek';
import { plaatsKanaal } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const vandaag = '2026-03-12';
const moment = (nummer: number): string => new Date(Date.parse(`${vandaag}T00:00:00Z`) + nummer * 30_000).toISOString();

/** All of them by the door of the chat, without pressing two buttons a thousand times; only the first names a next step. */
const schrijf = (aantal: number): Promise<void> =>
  huis.wereld.eenheid(async (eenheid) => {
    const { aadObjectId = '', tenantId = '' } = gebruikers.find(({ naam }) => naam === 'Femke Dijkstra') ?? {};
    const actor = await eenheid.persoon.actor(aadObjectId, tenantId, vandaag);
    if (actor === null) throw new Error('nobody leads this casus');
    for (let nummer = 1; nummer <= aantal; nummer += 1) {
      const werk = { actor, eenheid, vandaag, nu: moment(nummer) };
      const casus = 'C-2023-0001';
      const keuring = maakVrijeTekst(`Bericht ${String(nummer)}: overleg gehad.`);
      const publiek = await voerUit(werk, casusberichtVoorbereiden, { casus, zicht: 'betrokken' });
      if (!keuring.ok || !publiek.ok) throw new Error('the message was refused');
      const stap = nummer === 1 ? { wat: 'Bankgesprek voorbereiden', voor: '2026-06-01' } : null;
      const vast = { eigenaar: null, zicht: 'betrokken', akkoord: false, corrigeert: null } as const;
      const bericht = { ...vast, tekst: keuring.tekst, stap };
      const { kenmerk } = publiek.value.publiek;
      expect((await voerUit(werk, casusBijwerken, { casus, bericht, kenmerk })).ok).toBe(true);
    }
  });

it('duizend berichten: bijpraten klopt en wijst aan waar het staat, de tijdlijn is te bladeren', async () => {
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma']);
  await benoem(huis, 'Femke Dijkstra');
  const [kanaal, anouk] = [new Spreker(huis, 'Femke Dijkstra', 'channel'), new Spreker(huis, 'Anouk Wiersma')];
  await kanaal.zeg('koppel Mutsaersstichting');
  await kanaal.wacht(/Stand van zaken/);
  const [voor] = await bijgepraat(anouk);
  await schrijf(1_000);
  const [na, ms] = await bijgepraat(anouk);
  expect(na).toContain('Bankgesprek voorbereiden');
  expect(na).toContain('Bericht 1000: overleg gehad.');
  // The line of the trede stands below hundreds of messages on the timeline, and is still told and linked.
  const trede = voor.split('\n').find((regel) => /trede 3/iu.test(regel)) ?? 'no such line';
  expect(na).toContain(trede);
  expect(ms).toBeLessThan(1_000);
  expect(knoppen(na)).toBe(knoppen(voor));

  const eerste = await anouk.zeg('tijdlijn Mutsaersstichting');
  expect(eerste).toContain('Bericht 1000');
  expect(eerste.match(/Bericht \d+: overleg/g)?.length).toBeLessThanOrEqual(20);
  expect(eerste).toMatch(/van (?:de )?1[.\d]{3,4}/);
});

const knoppen = (tekst: string): number => (tekst.match(/\(Lezen\)|\(Taak openen\)/g) ?? []).length;

async function bijgepraat(wie: Spreker): Promise<readonly [string, number]> {
  const begin = performance.now();
  const tekst = await wie.zeg('bijpraten Mutsaersstichting');
  return [tekst, performance.now() - begin];
}
