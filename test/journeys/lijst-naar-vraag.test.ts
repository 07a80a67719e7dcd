/** Lists that are asked for in bare words: by one's own role, by silence, by a KvK-nummer, and the draaiboek of one trede. */
import { eigenRolIn } from '../../bot/regie/eigen-rol';
import { stilteIn } from '../../bot/regie/casuslijst';
import { woordGezocht } from '../../bot/regie/woord-in-casussen';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each([
  ['waar ben ik regievoerder van', 'regievoerder'],
  ['van welke casussen ben ik accounthouder', 'accounthouder'],
  ['waar doe ik de communicatie van', 'casus-communicatie'],
  ['bij welke casussen ben ik woordvoerder', 'woordvoerder'],
  ['mijn casussen als adviseur', 'casus-adviseur'],
  ['casussen waar ik plaatsvervanger ben', 'plaatsvervanger'],
  ['waar heb ik de regie', 'regievoerder'],
  ['wie is de regievoerder', null],
  ['waar kan ik terecht voor communicatie', null],
  ['hoe word ik regievoerder', null],
  ['mijn casussen', null],
  ['waar ben ik', null],
  ['communicatie', null],
])('%s: %s', (zin, rol) => {
  expect(eigenRolIn(zin)).toBe(rol);
});

it.each([
  ['geen update in 30 dagen', { dagen: 30 }],
  ['drie weken stil', { dagen: 21 }],
  ['al een maand niets gehoord', { dagen: 30 }],
  ['geen nieuws', {}],
  ['geen nieuws in 9999 dagen', {}],
])('%s: %p', (zin, uit) => {
  expect(stilteIn(zin)).toEqual(uit);
});

it('wie naar zijn eigen rol vraagt, krijgt alleen de casussen waar hij die heeft', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const regie = await femke.zeg('waar ben ik regievoerder van?');
  expect(regie).toContain('Alleen waar u deze rol heeft: Regievoerder. U kunt 2 casussen zien.');
  expect(regie).not.toContain('Mutsaersstichting');
  expect(await femke.zeg('waar ben ik accounthouder van')).toMatch(/U kunt 1 casus zien[^]*Mutsaersstichting/);
  const esther = new Spreker(huis, 'Esther Kuipers');
  expect(await esther.zeg('waar ben ik communicatie van')).toContain('U kunt 1 casus zien');
  // Who may see no casus hears what he always hears.
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('waar ben ik regievoerder van')).toBe(await sanne.zeg('mijn casussen'));
});

it('“geen nieuws” vraagt welke casussen stil zijn; onder een casus die er staat gaat het over die ene', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('geen nieuws')).toContain('Casussen zonder nieuws in 14 dagen\n8 casussen');
  expect(await anouk.zeg('geen update in 30 dagen')).toContain('Casussen zonder nieuws in 30 dagen\n6 casussen');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus Wilgenhoeve');
  expect(await femke.zeg('geen nieuws')).not.toContain('Casussen zonder nieuws');
  expect(await femke.zeg('update Wilgenhoeve: geen nieuws')).toContain('Bericht over casus C-2025-0004');
});

it('een KvK-nummer vindt de aanbieder in het register, of zegt dat het er niet staat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('zoek kvk 00000103')).toContain('Register\nBuro Rietlandschap');
  expect(await sanne.zeg('zoek kvk 12345678')).toContain('Het KvK-nummer 12345678 staat bij geen aanbieder');
});

it('het draaiboek bij één trede begint bij die trede, ook een bladzij verder', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const eerst = await anouk.zeg('wat moet ik doen op trede 4');
  expect(eerst).toContain('Draaiboek bij trede 4');
  expect(eerst).not.toMatch(/\nTrede [125]\n/);
  expect(await anouk.klik('Volgende')).toContain('Draaiboek bij trede 4');
  expect(await anouk.klik('Het hele draaiboek')).toMatch(/^Draaiboek\n[^]*\nTrede 1\n/);
});

it('wie een besluit zoekt onder de naam van een deelneming, leest over wie het wachtende besluit gaat', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede vaststellen Hai-5');
  await anouk.klik('Voorleggen', {
    ...{ trede: '3', ingangsdatum: '2026-03-12', grond: 'Cijfers.', bewijs: '', plan: 'geen', partijen: 'NZA' },
    ...{ corrigeert: 'geen', opmerking: '' },
  });
  const henk = new Spreker(huis, 'Henk Smeets');
  expect(await henk.zeg('trede vaststellen Hai-5')).toContain(
    'Hai-5 hoort bij Mutsaersstichting. Dit besluit gaat over Mutsaersstichting.',
  );
});

it.each([
  ['casussen over werving', 'werving'],
  ['casussen met een bewindvoerder?', 'bewindvoerder'],
  ['zoek kwartaalcijfers', 'kwartaalcijfers'],
  ['zoek naar "het herstelplan"', 'herstelplan'],
  ['zoek 999990019', null],
  ['zoek', null],
  ['mijn casussen', null],
])('%s zoekt: %s', (zin, woord) => {
  expect(woordGezocht(zin)).toBe(woord);
});

it('een woord wordt gezocht in wat iemand mag zien, en wie niets mag zien hoort niet dat het ergens staat', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const gevonden = await anouk.zeg('casussen over werving');
  expect(gevonden).toMatch(/U kunt 1 casus zien[^]*Gezocht op dit woord\n.*\nwerving\nJeugdbescherming Waterrijk/);
  expect(await anouk.zeg('zoek kwartaalcijfers')).toContain('Behandelcentrum De Lindewal');
  expect(await anouk.zeg('casussen met een bewindvoerder')).toContain('Ik vond geen casus met dat woord');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('casussen over werving')).toBe(await sanne.zeg('casussen over blauwedruiven'));
  expect(await sanne.zeg('zoek kwartaalcijfers')).not.toContain('Lindewal');
});

it('de lessen van alle gesloten casussen staan bij elkaar, voor wie elke evaluatie mag lezen', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  expect(await marjan.zeg('alle lessen')).toMatch(
    /Stichting De Kraanvogelhof\n.*Evaluatie van 7 december 2025\nWijs bij/,
  );
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('alle lessen')).not.toContain('Kraanvogelhof');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('alle lessen')).toContain('Hierover kan ik u niets laten zien');
});
