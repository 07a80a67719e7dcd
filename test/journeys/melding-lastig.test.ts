/** Answers of people who do not know, are polite or lose their patience: each is helped on, and nothing silly is kept. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('wie de naam niet weet, schrijft waaraan het meldpunt de organisatie herkent, en dat is niet de gemeente waar zij staat', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('die grote aanbieder met dat gele logo stopt met crisisplekken, ik weet de naam niet');
  expect(await ingrid.zeg('weet ik niet')).toContain('Weet u de naam niet?');
  expect(await ingrid.zeg('dat hoorde ik van een wethouder')).not.toContain('Gebruik ‘');
  await ingrid.zeg('aanbieder van crisisplekken in Roermond');
  await ingrid.zeg('rest overslaan');
  await ingrid.zeg('nee');
  expect(await ingrid.zeg('rest overslaan')).toContain('Organisatie\naanbieder van crisisplekken in Roermond');
});

it('ja is geen antwoord op wat er speelt, en ongeduld is geen verhaal', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding over Noorderlicht');
  await sanne.zeg('vermoeden');
  expect(await sanne.zeg('ja')).toContain('Eén zin is genoeg');
  await sanne.zeg('de lonen zijn te laat betaald en de bank stopt');
  expect(await sanne.zeg('dat heb ik toch net gezegd')).not.toContain('Bij ‘Wat er speelt’ gezet');
});

it('wie niet weet wat voor melding het is, leest wat hij dan kiest', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding over Noorderlicht');
  expect(await bilal.zeg('geen idee')).toContain('Twijfelt u? Kies dan');
});

it('nee, dat weet ik niet is geen nee en geen ja', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Noorderlicht kan de lonen niet meer betalen');
  let vraag = '';
  for (let keer = 0; keer < 12 && !vraag.includes('Is het acuut?'); keer += 1) vraag = await rob.zeg('overslaan');
  expect(vraag).toContain('Is het acuut?');
  expect(await rob.zeg('nee dat weet ik niet')).not.toContain('Is het acuut?');
});

it('wie halverwege zegt dat het namens een beller is, vertelt het niet nog eens', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('Sanne van gemeente Venlo hoorde dat Mutsaersstichting een groep sluit');
  expect(await marjan.klik('Namens een beller')).toContain('Wie heeft u gesproken?');
  await marjan.zeg('Sanne Verhoeven');
  await marjan.zeg('gemeente Venlo');
  await marjan.zeg('rest overslaan');
  const gelezen = await marjan.zeg('nee');
  expect(await marjan.zeg('rest overslaan')).toContain('Mutsaersstichting');
  expect(gelezen).not.toContain('Over welke organisatie');
});
