/** Met een brief voor zich zegt men tot wanneer het embargo geldt: het formulier van dat feit gaat open, en niemand verzint het uur. */
import { leesFeitwaarde } from '../../bot/regie/feit-invoer';
import { maskeer } from '../../domain/persoonsgegevens';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function na(brief: string, zin: string) {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg(`${brief} Mutsaersstichting`);
  esther.neemKaarten();
  await esther.zeg(zin);
  const tekst = esther.verslag.tekst.split(`> ${zin}\n`).at(-1) ?? '';
  return { tekst, kaarten: JSON.stringify(esther.neemKaarten()) };
}

it('het formulier van het feit gaat open, met de dag en het uur zoals ze zijn gezegd', async () => {
  for (const [zin, waarde] of [
    ['embargo tot morgen 12.00 uur', '13 maart 2026, 12.00 uur'],
    ['het embargo loopt tot 20 maart om 9 uur', '20 maart 2026, 9.00 uur'],
    ['Zet er een embargo op tot 20 maart 9:30', '20 maart 2026, 9.30 uur'],
    ['er geldt een embargo tot vrijdag 16.00 uur', '13 maart 2026, 16.00 uur'],
    ['het persbericht mag pas vrijdag 9 uur naar buiten', '13 maart 2026, 9.00 uur'],
    ['Dit bericht mag niet eerder dan 20 maart om 9.30 uur de deur uit.', '20 maart 2026, 9.30 uur'],
    ['embargo tot morgen', '13 maart 2026'],
  ] as const) {
    const { tekst, kaarten } = await na('persbericht', zin);
    expect([zin, tekst]).toEqual([zin, expect.stringContaining('Einde van het embargo')]);
    expect([zin, kaarten]).toEqual([zin, expect.stringContaining(`"value":"${waarde}"`)]);
    // Saved as it stands there; without an hour it is not.
    const gelezen = leesFeitwaarde('persbericht.embargo', maskeer(waarde));
    expect([zin, gelezen === null]).toEqual([zin, zin === 'embargo tot morgen']);
  }
});

it('ook met een andere brief van die casus: het embargo is van het persbericht', async () => {
  const { tekst } = await na('raadsinformatiebrief eigen regio', 'embargo tot morgen 12.00 uur');
  expect(tekst).toContain('Einde van het embargo');
});

it('wie vraagt of vertelt dat het voorbij is, zet er geen', async () => {
  for (const zin of [
    'het embargo is voorbij',
    'is er een embargo?',
    'het persbericht mag pas naar buiten als de raden het weten',
  ])
    expect((await na('persbericht', zin)).tekst).not.toContain('Nieuwe waarde');
});

it('een uur dat de klok overslaat is geen tijdstip; het uur dat er twee keer is wel', () => {
  const leest = (waarde: string) => leesFeitwaarde('persbericht.embargo', maskeer(waarde));
  expect(leest('29 maart 2026, 2.30 uur')).toBeNull();
  expect(leest('29 maart 2026, 3.00 uur')).toBe('2026-03-29T03:00');
  expect(leest('29 maart 2026, 1.59 uur')).toBe('2026-03-29T01:59');
  expect(leest('25 oktober 2026, 2.30 uur')).toBe('2026-10-25T02:30');
});
