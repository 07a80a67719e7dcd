/** Who types what stands on a button, or says it in his own words, gets what the button does. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('het meldpunt pakt een melding op en koppelt haar, zonder een knop aan te raken', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('bekijk M-2026-0006');
  await marjan.zeg('pak op');
  expect(marjan.verslag.tekst).toContain('U heeft de melding in behandeling genomen.');
  await marjan.zeg('open een casus voor deze melding');
  expect(marjan.verslag.tekst).toContain('M-2026-0006 koppelen aan een casus');
  await marjan.zeg('terug');
  expect(marjan.verslag.tekst.trim().split('> terug')[1]).toContain('Behandelaar\nMarjan de Graaf');
});

it('wie voor een keuze staat, typt een deel ervan', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('maak een brief aan de raad over Mutsaers');
  await tom.zeg('eigen regio');
  expect(tom.verslag.tekst).toContain('Voor wie: gemeenteraden in de eigen regio');
});

it('wie het ergens niet mee eens is, is niet afwezig', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('mijn meldingen');
  await ingrid.zeg('ik ben het er niet mee eens, de tweede alinea is te stellig');
  expect(ingrid.verslag.tekst).not.toContain('Waarneming');
});

it.each(['zet Sanne op non-actief', 'Sanne is uit dienst', 'hoe kan ik een collega toevoegen', 'voeg Piet toe'])(
  'de beheerder regelt toegang in gewone woorden: %s',
  async (zin) => {
    const karel = new Spreker(huis, 'Karel Mulder');
    await karel.zeg(zin);
    expect(karel.verslag.tekst).toContain('Wie heeft toegang');
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('de directeur van Noorderlicht is uit dienst');
    expect(sanne.verslag.tekst).toContain('Melding doen');
  },
);

it('wie vraagt wat er in een trede moet gebeuren, krijgt het draaiboek', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('wat moet de regio doen in trede 4');
  expect(rob.verslag.tekst).toContain('Per trede en per plan: wie doet wat');
});

it('een vraag is geen antwoord aan het meldpunt, ook als daar nog iets openstaat', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  await yvonne.zeg('hoe staan wij ervoor');
  expect(yvonne.verslag.tekst).toContain('Trede 3: zorgelijk');
  await yvonne.zeg('Wij willen stoppen met ambulante hulp per 1 juli');
  expect(yvonne.verslag.tekst).toContain('Is dit uw antwoord aan het meldpunt?');
});

it('wie van een gesprek vertelt legt het vast, en wie dat niet doet meldt wat hij hoorde', async () => {
  const zin = 'gesprek gehad met Noorderlicht gisteren, ging over liquiditeit, ze maken zich zorgen over de cao';
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg(zin);
  expect(pieter.verslag.tekst).toContain('Accountgesprek\nStichting Het Noorderlicht');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(zin);
  expect(sanne.verslag.tekst).toContain('Melding doen');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('leg het accountgesprek met Noorderlicht vast');
  expect(bilal.verslag.tekst).toContain('Met uw rol kunt u geen accountgesprekken plannen of vastleggen');
});

it('‘nee’ op een vraag tussendoor wordt geen antwoord op de vraag van de melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet betalen');
  await sanne.zeg('melding over Zevenvlinder, ze sluiten een locatie in Venlo');
  await sanne.zeg('nee');
  expect(sanne.verslag.tekst).toContain('Er is nog niets opgeschreven.');
  await sanne.klik('Nee, eerst deze melding afmaken');
  expect(sanne.verslag.tekst.split('eerst deze melding afmaken').at(-1)).toContain('Is het acuut?');
});
