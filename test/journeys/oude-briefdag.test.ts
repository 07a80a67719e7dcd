/** Een brief met een datum van lang geleden: wie hem nakijkt leest dat, en voorleggen kan gewoon. */
import { isLangGeleden } from '../../domain/briefdag';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const waarschuwing = 'datum van het persbericht: ligt meer dan 90 dagen terug.';

it('het voorbeeld is van 2023: het nakijken zegt dat, voorleggen kan, en ook wie daarna beoordeelt leest het', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.klik('Nakijken')).toContain(waarschuwing);
  expect(await esther.klik('Voorleggen')).toContain('Status: voorgelegd');
  expect(await esther.klik('Nakijken')).toContain(waarschuwing);
});

it('op de negentigste dag nog niet, een dag later wel; een brief zonder dag waarschuwt niet', () => {
  expect(isLangGeleden('2026-01-01', '2026-04-01')).toBe(false);
  expect(isLangGeleden('2026-01-01', '2026-04-02')).toBe(true);
  expect(isLangGeleden('2026-05-01', '2026-04-02')).toBe(false);
  expect(isLangGeleden(null, '2026-04-02')).toBe(false);
});
