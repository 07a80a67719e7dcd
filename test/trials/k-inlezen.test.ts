/** K75 A register file as large as they come: half of it broken, and read in twice. */
import { verben } from '../../app/verben';
import { importeerRegister } from '../../db/import-uitvoeren';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

/** Ten new ones among them: writing grows with what is new, and reading with all of it. */
const RIJEN = 100_000;
const NIEUW = 10;

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const kop = 'naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats';
const regel = (n: number): string => (n < NIEUW ? `Proefzorg ${n};;;;Zeeland;` : `Proefzorg ${n};;12${n % 7};;;`);
const bestand = Buffer.from([kop, ...Array.from({ length: RIJEN }, (_, n) => regel(n))].join('\r\n'), 'latin1');

const leesIn = (alleenGoede: boolean) =>
  huis.wereld.eenheid((turn) =>
    importeerRegister(
      turn,
      verben,
      bestand,
      { rijen: null, alleenGoede, proef: false },
      { nu: '2026-03-12T09:00:00.000Z', vandaag: '2026-03-12' },
    ),
  );

it('K75 honderdduizend rijen met fouten: alles of de goede, en nog eens verandert niets', async () => {
  const voor = await tel(huis, 'partij');
  const geweigerd = await leesIn(false);
  expect(geweigerd).toMatchObject({ nieuw: NIEUW, geschreven: false });
  expect(geweigerd.fouten).toHaveLength(RIJEN - NIEUW);
  expect(geweigerd.fouten.at(-1)?.rij).toBe(RIJEN + 1);
  expect(await tel(huis, 'partij')).toBe(voor);
  for (const { nieuw, gelijk, geschreven } of await Promise.all([leesIn(true), leesIn(true)]))
    expect([nieuw + gelijk, geschreven]).toEqual([NIEUW, true]);
  expect(await tel(huis, 'partij')).toBe(voor + NIEUW);
  expect(await kapotteRegel(huis)).toBeNull();
});
