/** What somebody says at another question than the one it belongs to: how many, where, and whom he works for. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('hoeveel het er zijn is geen antwoord op een andere vraag, geen verhaal en geen gevaar', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de huur niet betalen');
  const bijAcuut = await sanne.zeg('ik denk zo’n 25 jeugdigen in totaal');
  expect(bijAcuut).toMatch(/^Dit heb ik ook genoteerd\nAantal jeugdigen: 25\nKlopt/);
  await sanne.zeg('nee');
  const bijWanneer = await sanne.zeg('ik denk zo’n 30 jeugdigen in totaal');
  expect(bijWanneer).toMatch(/^Vraag[^]*Bij ‘Aantal jeugdigen’ staat al: 25\. Klopt dat niet, typ dan ‘nee, 30’/);
  const nieuw = await sanne.zeg('o ja en het zijn er ongeveer 26, kinderen dan');
  expect(nieuw).toMatch(/Aantal jeugdigen \(gewijzigd\): 26 – eerst stond er: 25[^]*Sinds wanneer/);
  await sanne.zeg('rest overslaan');
  const nalezen = await sanne.zeg('ik denk zo’n 28 jeugdigen in totaal');
  expect(nalezen).toMatch(/28 – eerst stond er: 26[^]*Wat er speelt\nVuurbaak kan de huur niet betalen\nAcuut/);
});

it('een zin zonder plaats of vorm van jeugdhulp gaat naar het verhaal, en de vraag blijft open', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de huur niet betalen, het is niet acuut, sinds januari');
  const bijPlaats = await sanne.zeg('we hebben teams in drie gemeenten');
  expect(bijPlaats).toMatch(/Bij ‘Wat er speelt’ gezet: we hebben teams[^]*geen gemeente of regio/);
  await sanne.zeg('Venlo');
  const bijVorm = await sanne.zeg('we werken met twee partners samen');
  expect(bijVorm).toMatch(/Om welke vormen van jeugdhulp[^]*geen vorm van jeugdhulp/);
  expect(await sanne.zeg('we doen vooral begeleiding aan huis')).toContain('Om hoeveel jeugdigen');
});

it('bij wat al is geprobeerd is een plaats geen antwoord', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de huur niet betalen, het is niet acuut, het gaat om 30 kinderen, sinds januari');
  for (const zin of ['overslaan', 'wonen', 'overslaan']) await sanne.zeg(zin);
  const antwoord = await sanne.zeg('Venlo en Roermond');
  expect(antwoord).toMatch(/Gemeenten en regio’s(?: \(gewijzigd\))?: Venlo, Roermond[^]*Wat is er al geprobeerd/);
});

it('hoeveel kinderen is geen werkgever van de beller', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('Ik bel namens Yvonne Bakker, ze kunnen de huur niet meer betalen');
  expect(await marjan.zeg('30 kinderen in Venlo en Roermond')).toContain('Voor welke organisatie werkt de beller?');
});
