/** Two organisations in one message: a melding is about one of them, and the other has its turn when that one was sent; nothing is lost, not over a restart either. */
import { Spreker } from '../support/gesprek';
import type { Proefhuis } from '../support/proefhuis';
import { startProefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => void (huis = await startProefhuis()));
afterEach(() => huis.ruimOp());

async function verstuur(spreker: Spreker): Promise<string> {
  await spreker.zeg('rest overslaan');
  await spreker.zeg('rest overslaan');
  return spreker.klik('Versturen');
}

it.each([
  ['Sanne Verhoeven', 'Noorderlicht en Kiezelpad stoppen allebei met jeugdhulp in Limburg', 'eerst noorderlicht'],
  ['Bilal Amrani', 'Zowel Noorderlicht als Kiezelpad kunnen de salarissen niet meer betalen', 'noorderlicht'],
  ['Femke Dijkstra', 'Noorderlicht, maar ook Kiezelpad, zegt per 1 april de contracten op', 'de eerste'],
])('%s: %s', async (wie, zin, keuze) => {
  const spreker = new Spreker(huis, wie);
  const vraag = await spreker.zeg(zin);
  expect(vraag).toContain('U noemt Stichting Het Noorderlicht en Praktijk Kiezelpad.');
  expect(vraag).toContain('Met welke begint u?');
  expect(await spreker.zeg(keuze)).not.toContain('Over welke organisatie');
  const na = await verstuur(spreker);
  expect(na).toContain('Uw melding is verstuurd');
  expect(na).toContain('U noemde ook Praktijk Kiezelpad. Daarover is nog niets gemeld.');
  const tweede = await spreker.klik('Melding over Praktijk Kiezelpad');
  expect(tweede).toMatch(/Organisatie\nPraktijk Kiezelpad/);
  expect(tweede).toContain(zin);
  const laatste = await verstuur(spreker);
  expect(laatste).toContain('Uw melding is verstuurd');
  expect(laatste).not.toContain('U noemde ook');
});

it('ook één die niet in het register staat', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const begin = await bilal.zeg('er gaan twee aanbieders dicht, De Vuurtoren en Kiezelpad');
  expect(begin).toMatch(/Organisatie\nPraktijk Kiezelpad/);
  expect(begin).toContain('U noemde ook De Vuurtoren.');
  expect(await verstuur(bilal)).toContain('U noemde ook De Vuurtoren. Daarover is nog niets gemeld.');
  expect(await bilal.klik('Melding over De Vuurtoren')).toMatch(/Organisatie\nDe Vuurtoren/);
});

it('als antwoord op de vraag over wie het gaat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  expect(await sanne.zeg('Noorderlicht en Kiezelpad')).toContain('Met welke begint u?');
  await sanne.zeg('Kiezelpad');
  await sanne.zeg('1');
  await sanne.zeg('ze kunnen de huur niet betalen');
  expect(await verstuur(sanne)).toContain('U noemde ook Stichting Het Noorderlicht.');
});

it('ook na een herstart en een onderbreking van een dag', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht en Kiezelpad stoppen allebei met jeugdhulp in Limburg');
  await sanne.zeg('noorderlicht');
  await sanne.zeg('ik moet weg, morgen verder');
  huis = await huis.herstart();
  sanne.verhuis(huis, { gelezen: true });
  await huis.zetKlok('2026-03-13T10:00:00+01:00');
  await sanne.zeg('verder');
  expect(await verstuur(sanne)).toContain('U noemde ook Praktijk Kiezelpad.');
});

it.each([
  ['volgens Kiezelpad gaat Noorderlicht failliet'],
  ['Noorderlicht kan de salarissen niet betalen en de bank dreigt'],
])('wie er maar één bedoelt, hoort van geen tweede: %s', async (zin) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg(zin)).not.toMatch(/U noemde ook|Met welke begint u/);
  expect(await verstuur(sanne)).not.toContain('Daarover is nog niets gemeld');
});

it('namens een beller: straks wordt gevraagd welke, en bij de tweede is de beller al bekend', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const begin = await marjan.zeg(
    'ik heb net gebeld met een ouderraad: Noorderlicht en Kiezelpad hebben een wachtlijst',
  );
  expect(begin).toContain('U noemt Stichting Het Noorderlicht en Praktijk Kiezelpad.');
  expect(begin).toContain('Straks vraag ik met welke u begint.');
  expect(begin).toContain('Wie heeft u gesproken?');
  for (const zin of ['Truus Jansen', 'ouderraad Venlo', '077 3591234']) await marjan.zeg(zin);
  await marjan.klik('Praktijk Kiezelpad');
  await marjan.zeg('niet acuut');
  const na = await verstuur(marjan);
  expect(na).toContain('U noemde ook Stichting Het Noorderlicht. Daarover is nog niets gemeld.');
  const tweede = await marjan.klik('Melding over Stichting Het Noorderlicht');
  expect(tweede).toContain('Melding namens een beller');
  expect(tweede).toMatch(/Gemeld door\nTruus Jansen[^]*Organisatie\nStichting Het Noorderlicht/);
  expect(tweede).not.toContain('Wie heeft u gesproken?');
  expect(await verstuur(marjan)).not.toContain('U noemde ook');
});

it('de tweede van een beller is alleen voor wie de melding kent', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('ik heb net gebeld met een ouderraad: Noorderlicht en Kiezelpad hebben een wachtlijst');
  for (const zin of ['Truus Jansen', 'ouderraad Venlo', '077 3591234']) await marjan.zeg(zin);
  await marjan.klik('Praktijk Kiezelpad');
  await marjan.zeg('niet acuut');
  await verstuur(marjan);
  const knop = marjan.knop('Melding over Stichting Het Noorderlicht');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.druk(knop)).not.toContain('Truus');
});
