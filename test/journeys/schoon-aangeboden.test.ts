/** A story the guard stopped, told where a button goes on with it: what it goes on with stands there to be read. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const MET_KIND = 'Zilverwier sluit de crisisgroep, Milan Kuijpers (9) zit er nog';
const SCHOON = 'Zilverwier sluit de crisisgroep, [gegevens van een kind weggehaald] zit er nog';

it('met een melding die nog openstaat gaat de opgeschoonde tekst mee naar de nieuwe', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Lindewal kan de lonen niet betalen');
  await sanne.zeg('stop');
  const gezegd = await sanne.zeg(MET_KIND);
  expect(gezegd).toContain(`Zonder deze gegevens staat er:\n${SCHOON}\nKiest u hieronder`);
  expect(gezegd).not.toContain('Milan');
  expect(await sanne.klik('Bewaren, en een nieuwe beginnen')).toContain(`Wat er speelt\n${SCHOON}`);
});

it('halverwege een andere melding staat zij boven de vraag of het erbij hoort', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Lindewal kan de lonen niet betalen');
  const gezegd = await bilal.zeg(MET_KIND);
  expect(gezegd).toMatch(/Zonder deze gegevens staat er:[^]*Hoort dit bij uw melding over/);
  expect(gezegd).toContain(SCHOON);
});

it('waar anderen meelezen wordt niets van de tekst herhaald', async () => {
  const groep = new Spreker(huis, 'Sanne Verhoeven', 'groupChat');
  expect(await groep.zeg(MET_KIND)).not.toMatch(/Milan|Zonder deze gegevens staat er/);
});

it('een signaal achter een vraag: de vraag krijgt antwoord, en de melding wordt aangeboden', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const gezegd = await rob.zeg('in welke regio valt Kiezelpad, die gaan stoppen');
  expect(gezegd).toMatch(/Accounthoudende regio[^]*\(Melding doen\)/);
});

it('een gemeente die het zelf doet wordt bij haar naam gevraagd, en een woord is een soort', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('gemeente Weert betaalt de facturen van aanbieders niet')).toContain('Gaat dit over Weert?');
  expect(await bilal.klik('Ja, Weert')).toContain('Is het acuut?');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding over Hazelkamp');
  expect(await sanne.zeg('personeel')).toMatch(/Vraag 3 van \d+\nWat speelt er\?/);
});
