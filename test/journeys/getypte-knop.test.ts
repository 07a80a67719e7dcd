/** Where a card offers buttons, who types the answer is understood, or told which button to press: never taken for an answer to something else. */
import { doeMelding } from '../support/melding-doen';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function gevraagd(): Promise<{ bilal: Spreker; marjan: Spreker; nummer: string }> {
  const [bilal, marjan] = [new Spreker(huis, 'Bilal Amrani'), new Spreker(huis, 'Marjan de Graaf')];
  const nummer = await doeMelding(bilal, 'KNOP');
  await marjan.zeg(nummer);
  await marjan.zeg('ik pak hem op');
  await marjan.klik('Vraag stellen');
  expect(await marjan.zeg('verstuur maar')).toContain('met de knop op de kaart hierboven');
  await marjan.klik('Vraag stellen', { vraag: 'Weet de bank hier al van?' });
  await bilal.wacht(/Een vraag over uw melding/);
  return { bilal, marjan, nummer };
}

it('‘ja’ op de vraag of het het antwoord aan het meldpunt is, stuurt dat antwoord', async () => {
  const { bilal, marjan } = await gevraagd();
  await huis.zetKlok('2026-03-16T10:00:00.000Z');
  await new Spreker(huis, 'Bilal Amrani', 'groupChat').zeg('de bank weet het sinds vorige week');
  await bilal.wacht(/Is dit uw antwoord aan het meldpunt/);
  expect(await bilal.zeg('ja')).toContain('Uw antwoord is toegevoegd aan melding');
  await marjan.wacht(/Nieuws over[^]*de bank weet het sinds vorige week/);
});

it('‘nee’ daarop is het andere dat hij bedoelde, en met twee open vragen zegt ‘ja’ niet welke', async () => {
  const { bilal, marjan } = await gevraagd();
  expect(await bilal.zeg('de huur van het pand is ook niet betaald')).toContain('Is dit uw antwoord');
  expect(await bilal.zeg('nee')).not.toContain('Uw antwoord is toegevoegd');
  await bilal.zeg('stop');
  const tweede = await doeMelding(bilal, 'NOG');
  await marjan.zeg(tweede);
  await marjan.zeg('ik pak hem op');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Sinds wanneer?' });
  await bilal.wacht(/Sinds wanneer\?/);
  expect(await bilal.zeg('al een half jaar denk ik')).toMatch(
    /Is dit uw antwoord[^]*Ja, antwoord op[^]*Ja, antwoord op/,
  );
  expect(await bilal.zeg('ja')).toContain('Kies een van de knoppen');
});

it('de tekst van een knop die woorden draagt is geen naam van een organisatie', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('melding over Noorderlicht van Jan (12 jaar), ze betalen de lonen niet');
  expect(await femke.zeg('deze tekst gebruiken')).toContain('ze betalen de lonen niet');
  await femke.zeg('stop');
  await femke.zeg('opnieuw');
  await femke.zeg('melding over Noorderlicht van Jan (12 jaar), ze betalen de lonen niet');
  expect(await femke.zeg('opnieuw typen')).toContain('Over welke organisatie gaat uw melding?');
});

it('‘toch melden’ getypt wijst naar de knop: van de tekst is bij ons niets bewaard', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('de samenwerking met Vuurbaak loopt stroef, kunnen jullie bemiddelen');
  expect(await sanne.zeg('toch melden')).toContain('Kies een van de knoppen');
});

it('intrekken en openen bij de naam van de organisatie, en ‘ja’ op het formulier wijst naar de knop', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('trek mijn melding over Zuidervuur in')).toMatch(/intrekken\?\nJeugdhulp Zuidervuur/);
  expect(await sanne.zeg('ja')).toContain('met de knop op de kaart hierboven');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  expect(await marjan.zeg('open de melding over Zuidervuur')).toMatch(
    /Werklijst[^]*Alleen meldingen over Jeugdhulp Zuidervuur/,
  );
});

it('na een nacht: ‘ja’ op de vraag of het het antwoord is, is het antwoord op de vraag van gisteren', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de huur niet betalen, het is niet acuut, sinds januari');
  await huis.zetKlok('2026-03-13T08:00:00.000Z');
  expect(await sanne.zeg('de gemeenten in de buurt van Roermond')).toContain('Is dit een antwoord op mijn vraag?');
  expect(await sanne.zeg('ja')).toMatch(/Om welke vormen van jeugdhulp/);
  const nalezen = await sanne.zeg('rest overslaan');
  expect(nalezen).toContain('Gemeenten en regio’s\nde gemeenten in de buurt van Roermond');
});
