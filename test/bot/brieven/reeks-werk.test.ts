/** A series that is begun or gone on with while a run is ending does not wait for the next minute. */
import { setImmediate as straks } from 'node:timers/promises';
import { maakReekswerk } from '../../../bot/brieven/reeks-werk';
import type { ReeksDeps } from '../../../bot/brieven/reeks-werk';
import type { Gespreksverwijzing } from '../../../bot/messages';
import { briefwerk } from '../../../reports/briefwerk';
import { maakVoorGemeente } from '../../../reports/briefreeks';
import { PROEFMOMENT, startProefhuis } from '../../support/proefhuis';
import { startVolleReeks } from '../../support/reeks';
import { hash } from '../handlers/support/beurt';

it('wie verdergaat terwijl een ronde ophoudt, wordt daarna opgepakt', async () => {
  let keren = 0;
  const poort: { open: () => void } = { open: () => undefined };
  const dicht = new Promise<void>((open) => (poort.open = open));
  const turn = {
    lease: { neem: () => Promise.resolve(true), geefTerug: () => Promise.resolve() },
    briefreeks: {
      async lopend() {
        keren += 1;
        await dicht;
        return [];
      },
      lopendeRondes: () => Promise.resolve([]),
    },
  };
  const deps = {
    wereld: { eenheid: (deel: (een: typeof turn) => unknown) => deel(turn) },
    klok: { nu: () => '2026-03-12T09:00:00.000Z', vandaag: () => '2026-03-12' },
    houder: 'proef',
    adem: () => Promise.resolve(),
    defect: (fout: unknown) => {
      throw fout;
    },
  } as unknown as ReeksDeps;
  const werk = maakReekswerk(deps);
  const loopt = werk.draai();
  await straks();
  werk.wek('reeks-1', {} as Gespreksverwijzing, null);
  await straks();
  expect(keren).toBe(1);
  poort.open();
  await loopt;
  await straks();
  expect(keren).toBe(2);
});

/** Two letters, with what was sent about them; a message in `weg` is no longer there. */
async function tweeBrieven(kaart: string | null, weg: readonly string[] = []): Promise<readonly string[]> {
  const huis = await startProefhuis();
  const gezonden: string[] = [];
  const bode = {
    zend: (_: unknown, bericht: { soort: string; berichtId?: string; kaart: unknown }) => {
      const telling = /\d van 2 brieven/.exec(JSON.stringify(bericht.kaart))?.[0] ?? '';
      gezonden.push([bericht.soort, bericht.berichtId, telling].filter(Boolean).join(' '));
      return Promise.resolve(
        weg.includes(bericht.berichtId ?? '')
          ? { soort: 'mislukt', status: 404 }
          : { soort: 'bezorgd', berichtId: bericht.berichtId ?? 'nieuw' },
      );
    },
  };
  let sinds = 0;
  const deps = {
    ...{
      wereld: huis.wereld,
      bode,
      houder: 'proef',
      briefwerk,
      volgorde: { tussenMinuten: 0 },
      maakVoorGemeente,
      hash,
    },
    // By then the lease of the house itself is over.
    klok: { nu: () => `${PROEFMOMENT.slice(0, 10)}T21:00:00.000Z`, vandaag: () => PROEFMOMENT.slice(0, 10) },
    nieuweSleutel: () => 'sleutel',
    // Each look at the clock is long enough after the one before for another card.
    verstreken: () => (sinds += 10_000),
    adem: () => Promise.resolve(),
    defect: (fout: unknown) => {
      throw fout;
    },
  } as unknown as ReeksDeps;
  const werk = maakReekswerk(deps);
  const reeks = await huis.wereld.eenheid((turn) => startVolleReeks(turn, ['Venlo', 'Weert']));
  werk.wek(reeks, {} as Gespreksverwijzing, kaart);
  await straks();
  await werk.draai();
  await huis.ruimOp();
  return gezonden;
}

it('wie op een kaart drukte, ziet op die kaart hoe ver het is', async () => {
  const gezonden = await tweeBrieven('gedrukt');
  expect(gezonden.every((een) => een.startsWith('kaart-vervangen gedrukt '))).toBe(true);
  expect(gezonden.at(-1)).toBe('kaart-vervangen gedrukt 2 van 2 brieven');
});

it('wie niets indrukte, of wiens kaart weg is, krijgt één nieuwe kaart', async () => {
  expect((await tweeBrieven(null)).map((een) => een.split(' ').slice(0, 2).join(' '))).toEqual([
    'kaart 1',
    ...['kaart-vervangen nieuw', 'kaart-vervangen nieuw'],
  ]);
  const [eerst, daarna, ...rest] = await tweeBrieven('gedrukt', ['gedrukt']);
  expect([eerst?.split(' ')[1], daarna?.split(' ')[0]]).toEqual(['gedrukt', 'kaart']);
  expect(rest.every((een) => een.startsWith('kaart-vervangen nieuw'))).toBe(true);
});
