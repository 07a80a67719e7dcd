/** What is not understood is asked back with the pages that may be meant beside the other guesses; what somebody may not open is not offered. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('met een casus voor zich staat de pagina naast de vragen over die casus, en gaat ook daarover', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('casus Vuurbaak');
  const gezegd = await rob.zeg('wie houdt de boel draaiende in mijn vakantie');
  expect(gezegd).toMatch(/^Ik weet niet zeker/);
  expect(gezegd).toContain('(Zien wie wie vervangt)');
  expect(gezegd).toContain('(Waarneming bij afwezigheid regelen)');
  const antwoord = await rob.klik('Zien wie wie vervangt');
  expect(antwoord).toContain('Plaatsvervanger van de regievoerder: Lotte Claessen');
});

it.each([
  'wat is precies het idee achter die trapjes',
  // Sounds like asking for help, and the help says nothing of it.
  'wat is dat voor model met vijf standen',
])('zonder iets voor zich staat de pagina naast wat de woorden kunnen willen: %s', async (zin) => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  expect(await ingrid.zeg(zin)).toMatch(/^Ik weet niet zeker[\s\S]*\(Lezen wat de treden betekenen\)/);
  expect(await ingrid.klik('Lezen wat de treden betekenen')).toContain('De vijf treden');
});

it('wat zeker naar een pagina vraagt, opent haar meteen', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  expect(await ingrid.zeg('wat moet ik me nou precies voorstellen bij die ladder')).toMatch(/^De vijf treden/);
});

it('bij een naam die niemand kent, wordt niets geraden', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('hoe staat het met zonnehof')).toMatch(/^‘zonnehof’ ken ik niet[^(]*$/);
});

it('wat voor een naam wordt gehouden, kan ook een vraag naar een pagina zijn', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('hoe staat het met de besluiten zonnelied')).toMatch(
    /^‘zonnelied’ ken ik niet[\s\S]*Was dat geen naam\?[\s\S]*\(Zien wie het eens is met de trede\)$/,
  );
});

it('wie een pagina niet mag openen, krijgt haar niet aangeboden', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('wie houdt de boel draaiende in mijn vakantie')).not.toMatch(/Waarneming|vervangt|rol/);
});
