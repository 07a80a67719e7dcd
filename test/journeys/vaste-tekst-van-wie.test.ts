/** Who answers for a standing text, asked in words: of the letter before somebody, or of all by who governs them. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis({ perMinuut: 1000 });
});
afterEach(() => huis.ruimOp());

it.each([
  'van wie is de tekst over het draaiboek',
  'welke passages zijn verlopen?',
  'wie is eigenaar van die vaste teksten',
])('met een brief voor zich: “%s” noemt elke vaste tekst die erin staat', async (vraag) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  const antwoord = await esther.zeg(vraag);
  expect(antwoord).toContain('Vaste teksten in B-2026-0001');
  expect(antwoord).toContain('“Wat het draaiboek is”: nog geen eigenaar.');
  expect(antwoord).not.toContain('Wat een gecertificeerde instelling is');
});

it('wie eigenaar is en wanneer hij de tekst naziet, staat erbij', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  expect(await karel.zeg('wie is eigenaar van de passage over het draaiboek')).toContain('Vaste teksten in brieven');
  await karel.klik('Ik heb deze tekst nagezien', { reden: 'gelezen' });
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.zeg('van wie zijn de vaste teksten')).toContain('van Karel Mulder, nazien voor 12 maart 2027.');
});

it('zonder brief en zonder beheer gaat het over iets anders', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('welke passages zijn verlopen')).not.toContain('Vaste teksten in');
});
