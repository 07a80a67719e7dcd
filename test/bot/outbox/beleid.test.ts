/** What comes after each outcome of an attempt to send. */
import { vervolgOp } from '../../../bot/outbox/beleid';

const mislukt = { soort: 'mislukt', status: null, code: 'X', wachtMs: null, misschienBezorgd: false } as const;
const eerste = { pogingen: 0, onzeker: 0 };

it.each([
  ['429 met Retry-After', { status: 429, wachtMs: 30_000 }, { soort: 'opnieuw', overMs: 30_000, onzeker: false }],
  ['429 zonder Retry-After', { status: 429 }, { soort: 'opnieuw', overMs: 2_000, onzeker: false }],
  ['412', { status: 412 }, { soort: 'opnieuw', onzeker: false }],
  ['502', { status: 502 }, { soort: 'opnieuw', onzeker: false }],
  ['504: misschien aangekomen', { status: 504, misschienBezorgd: true }, { soort: 'opnieuw', onzeker: true }],
  ['verbinding verbroken', { code: 'ECONNRESET', misschienBezorgd: true }, { soort: 'opnieuw', onzeker: true }],
  ['verbinding geweigerd', { code: 'ECONNREFUSED' }, { soort: 'opnieuw', onzeker: false }],
  ['403', { status: 403 }, { soort: 'sluit', status: 'niet-bereikt' }],
  ['404', { status: 404 }, { soort: 'sluit', status: 'niet-bereikt' }],
  ['413', { status: 413 }, { soort: 'sluit', status: 'opgegeven' }],
])('R57 %s', (_, fout, verwacht) => {
  expect(vervolgOp(eerste, { ...mislukt, ...fout }, 0.5)).toMatchObject(verwacht);
});

it('R57 een tweede keer zonder antwoord wordt niet nog eens geprobeerd, ook niet na andere fouten', () => {
  const weg = { ...mislukt, misschienBezorgd: true };
  expect(vervolgOp({ pogingen: 3, onzeker: 0 }, weg, 0.5)).toMatchObject({ soort: 'opnieuw', onzeker: true });
  expect(vervolgOp({ pogingen: 4, onzeker: 1 }, weg, 0.5)).toMatchObject({ soort: 'sluit', status: 'opgegeven' });
});

it('R57 het wachten wordt langer en houdt ergens op', () => {
  const over = Array.from({ length: 8 }, (_, pogingen) =>
    vervolgOp({ pogingen, onzeker: 0 }, { ...mislukt, status: 503 }, 0.5),
  );
  expect(over.map((een) => (een.soort === 'opnieuw' ? een.overMs / 1_000 : een.soort))).toEqual([
    2,
    4,
    8,
    16,
    32,
    64,
    128,
    'sluit',
  ]);
});
