/** A melding that is left and taken up again in somebody's own words, over days and restarts, until its receipt. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis({ nu: '2026-03-09T10:00:00.000Z' });
});
afterEach(() => huis.ruimOp());

async function opWoensdag(sanne: Spreker): Promise<void> {
  huis = await huis.herstart();
  sanne.verhuis(huis);
  await huis.zetKlok('2026-03-11T10:00:00.000Z');
}

it('op maandag weggeroepen, op woensdag verder, zonder één gereserveerd woord', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('goedemorgen, ik wil iets melden over Kiezelpad');
  await sanne.zeg('ze kunnen over een maand de salarissen niet meer betalen zegt de directeur');
  const weg = await sanne.zeg('even stoppen, ik moet naar overleg');
  expect(weg).toContain('Niet verstuurd, wel bewaard');
  expect(weg).not.toContain('Bij ‘Wat er speelt’ gezet');
  await opWoensdag(sanne);
  const terug = await sanne.zeg('kunnen we verder met mijn melding van maandag?');
  expect(terug).toMatch(/We gaan verder waar u gebleven was[^]*Is het acuut/);
  await sanne.zeg('nee');
  await sanne.zeg('ik moet zo naar een vergadering en ik maak het vanmiddag af');
  expect(await sanne.zeg('ik was bezig met een melding')).toContain('Welke gemeenten of regio’s');
  const nalezen = await sanne.zeg('sla de rest maar over');
  expect(nalezen).toMatch(/Praktijk Kiezelpad[^]*zegt de directeur\nAcuut\nNee/);
  await sanne.zeg('verstuur maar');
  await sanne.wacht(/Ontvangstbevestiging/);
});

it('wie er twee heeft liggen kiest, of noemt de naam', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('ik wil iets melden over Kiezelpad');
  await sanne.zeg('stop');
  await sanne.zeg('ik wil iets melden over Wilgenhoeve');
  await sanne.klik('Bewaren, en een nieuwe beginnen');
  await sanne.zeg('stop');
  expect(await sanne.zeg('ik wil mijn melding van maandag afmaken')).toContain('Waarmee wilt u verdergaan?');
  expect(await sanne.zeg('ik wil mijn melding over Blablabla afmaken')).toContain('Waarmee wilt u verdergaan?');
  expect(await sanne.zeg('ik wil graag mijn melding over Kiezelpad afmaken')).toContain('Wat voor melding is het?');
});
