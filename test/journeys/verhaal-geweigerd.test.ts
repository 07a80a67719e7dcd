/** A story that is refused as a question leaves a way to file it; danger goes before "Ik ken u nog niet". */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie iets vertelt en er niets over mag zien, kan het melden', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const antwoord = await pieter.zeg('update van de aanbieder: salarissen bij zuidervuur zijn niet betaald');
  expect(antwoord).toMatch(/Hierover kan ik u niets laten zien[\s\S]*Wilde u hierover een melding doen/);
  expect(await pieter.klik('Melding doen')).toMatch(
    /Jeugdhulp Zuidervuur[\s\S]*salarissen bij zuidervuur zijn niet betaald/,
  );
});

it('bij een vraag staat die knop niet', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const antwoord = await pieter.zeg('wie is de regievoerder van de casus van Zuidervuur?');
  expect(antwoord).toContain('Hierover kan ik u niets laten zien');
  expect(antwoord).not.toContain('Wilde u hierover een melding doen');
});

it('wie onbekend is en over gevaar schrijft, leest eerst wie hij belt', async () => {
  const daan = new Spreker(huis, 'Daan Vermeulen');
  const antwoord = await daan.zeg('het kindje ademt niet meer');
  expect(antwoord.indexOf('112')).toBeGreaterThanOrEqual(0);
  expect(antwoord.indexOf('112')).toBeLessThan(antwoord.indexOf('Ik ken u nog niet'));
});
