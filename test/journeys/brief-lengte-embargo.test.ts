/** Hoe lang een brief is en of het embargo voorbij is: een antwoord, en niet de hele kaart nog een keer. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await new Spreker(huis, 'Anouk Wiersma').zeg('persbericht Mutsaersstichting');
});
afterAll(() => huis.ruimOp());

const embargo = async (tot: string): Promise<void> => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('C-2023-0001');
  await anouk.zeg(`embargo tot ${tot}`);
  await anouk.klik('Opslaan', { waarde: tot, reden: 'Afgesproken met de redacties' });
};

it('hoe lang de brief is, in woorden en bladzijden, met de brief voor zich', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('B-2026-0001');
  for (const zin of [
    'hoe lang is dit persbericht',
    'en hoeveel woorden heeft het persbericht?',
    'hoeveel paginas telt de brief',
  ]) {
    expect([zin, await esther.zeg(zin)]).toEqual([
      zin,
      expect.stringMatching(/^Versie 1 van deze brief telt \d{3} woorden\. Dat is ongeveer 2 bladzijden\./u),
    ]);
  }
  // Another kind than the one before her: the letters to choose from.
  expect(await esther.zeg('hoe lang is de raadsinformatiebrief')).toContain('Brieven van casus C-2023-0001');
  expect(await new Spreker(huis, 'Sanne Verhoeven').zeg('hoe lang is de brief')).not.toMatch(/woorden|C-2023/u);
});

it('of het embargo voorbij is, met de brief en met alleen de casus voor zich', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('B-2026-0001');
  expect(await esther.zeg('is het embargo al voorbij?')).toContain('geen embargo vastgelegd');
  await embargo('20 maart 2026, 12.00 uur');
  await esther.zeg('B-2026-0001');
  expect(await esther.zeg('is het embargo al voorbij?')).toContain(
    'Nee, het embargo geldt nog, tot 20 maart 2026 om 12.00 uur.',
  );
  await esther.zeg('Mutsaersstichting');
  expect(await esther.zeg('tot wanneer loopt het embargo')).toContain('tot 20 maart 2026 om 12.00 uur');
  await embargo('11 maart 2026, 9.00 uur');
  expect(await esther.zeg('is het embargo al voorbij van de Mutsaersstichting')).toContain(
    'Ja, het embargo is voorbij.',
  );
  // Its trede she may read, with the day of today; nothing of an embargo.
  expect(await new Spreker(huis, 'Sanne Verhoeven').zeg('is het embargo van C-2023-0001 voorbij')).not.toMatch(
    /embargo|(?:11|20) maart 2026/u,
  );
});
