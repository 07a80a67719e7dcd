/** Words for days that lie behind, on Thursday 12 March 2026. */
import { verledenIn } from '../../../bot/invoer/verleden';

it.each([
  ['vrijdag', '2026-03-06', '2026-03-06'],
  ['donderdag', '2026-03-05', '2026-03-05'],
  ['op maandag 2 maart', '2026-03-02', '2026-03-02'],
  ['op 3 november', '2025-11-03', '2025-11-03'],
  ['vorige week', '2026-03-02', '2026-03-08'],
  ['vorige maand', '2026-02-01', '2026-02-28'],
  ['vorig kwartaal', '2025-10-01', '2025-12-31'],
  ['afgelopen jaar', '2025-01-01', '2025-12-31'],
  ['gesprekken q4', '2025-10-01', '2025-12-31'],
  ['in het eerste kwartaal', '2026-01-01', '2026-03-31'],
  ['kwartaal 4 2024', '2024-10-01', '2024-12-31'],
  ['verslag van het gesprek in mei', '2025-05-01', '2025-05-31'],
  ['in februari 2026', '2026-02-01', '2026-02-28'],
  ['sinds februari', '2026-02-01', '2026-03-12'],
  ['2023', '2023-01-01', '2023-12-31'],
])('%s', (woorden, van, tot) => {
  expect(verledenIn(woorden, '2026-03-12')).toEqual({ van, tot });
});

it('names no days where no time is said', () => {
  expect(verledenIn('mijn meldingen over noorderlicht', '2026-03-12')).toBeNull();
});
