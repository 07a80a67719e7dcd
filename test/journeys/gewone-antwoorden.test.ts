/** What people say to us besides answers: thanks, orders, what was wrong, and where it stands. None of it is taken for something else. */
import { isAanDeBot } from '../../bot/dialoog/aan-de-bot';
import { dankt } from '../../bot/invoer/dankt';
import { stuurtOp } from '../../bot/invoer/stuurt-op';
import { Spreker } from '../support/gesprek';
import { gelezen } from '../support/klein-register';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each([
  'hartelijk dank!',
  'top',
  'super bedankt',
  'heel erg bedankt voor de hulp',
  'oké, duidelijk',
  'fijn, dank u wel',
  'mooi zo',
  'dankjewel hoor',
  'helder',
  'perfect, dank je',
])('‘%s’ na een casus is dank, en sluit niets', async (tekst) => {
  expect(dankt(tekst)).toBe(true);
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('praat me bij over wilgenhoeve');
  expect(await femke.zeg(tekst)).toMatch(/^Graag gedaan/);
});
it.each(['ok', 'ja', 'prima', 'bedankt, en wat is de trede van Kiezelpad?', 'de bank bedankt voor het krediet'])(
  '‘%s’ is meer of minder dan dank',
  (tekst) => {
    expect(dankt(tekst)).toBe(false);
  },
);

it.each([
  'sturen',
  'top, sturen maar',
  'doe maar opsturen',
  'mag weg',
  'stuur hem maar in',
  'ja, verzenden graag',
  'opsturen aub',
  'insturen',
  'kan weg zo',
  'indienen maar',
])('‘%s’ verstuurt op de samenvatting', (tekst) => {
  expect(stuurtOp(tekst)).toBe(true);
});
it.each(['weg', 'gooi maar weg', 'stuur de brief naar de raad', 'niet sturen', 'ze sturen kinderen weg'])(
  '‘%s’ verstuurt niets',
  (tekst) => {
    expect(stuurtOp(tekst)).toBe(false);
  },
);

it.each([
  'en nu nog een voor zevenvlinder, zelfde verhaal',
  'voeg maar toe aan de lopende casus',
  'haal de tekst wat er speelt weg',
  'jij bent beleidsadviseur toch? ik ook :)',
  'laat toch maar, trek alles in',
  'ben jij een mens of een robot',
  'nog zo’n melding over Kiezelpad',
  'maak er twee meldingen van',
  'kopieer de vorige melding',
  'zet dit in het dossier',
  'maak de brief opnieuw',
  'gooi de brief weg',
  'geef de taak aan Lotte',
  'geef me de pdf',
  'klaar, maak het definitief',
])('‘%s’ is aan ons gezegd', (tekst) => {
  expect(isAanDeBot(gelezen(tekst))).toBe(true);
});
it.each([
  'ze trekken de stekker eruit',
  'de gemeente haalt kinderen weg',
  'zij sluiten de groep in Venlo',
  'doe iets aan de wachtlijst',
  'het bestuur stuurt aan op een fusie',
  'nog een locatie in Weert gaat dicht',
  'open brief van de ouders aan de wethouder',
  'leg de opname stil was het advies',
])('‘%s’ hoort bij het verhaal', (tekst) => {
  expect(isAanDeBot(gelezen(tekst))).toBe(false);
});

it('een opdracht aan ons komt niet in de melding, en plaatsen zijn geen reden', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('zuidervuur heeft geen geld');
  await bilal.zeg('acuut');
  expect(await bilal.zeg('Tilburg, Waalwijk en Dongen')).toMatch(
    /Gemeenten en regio’s: Tilburg, Waalwijk, Dongen[^]*Waarom is het acuut/,
  );
  expect(await bilal.zeg('voeg maar toe aan de lopende casus')).toContain('als een opdracht aan mij');
  expect(await bilal.zeg('wat had ik ook alweer ingevuld?')).not.toContain('lopende casus');
  expect(await bilal.zeg('verwijder wat ik heb ingevuld')).toMatch(
    /Alles weggooien\?[^]*Er is niets verstuurd[^]*\(Weggooien\)/,
  );
});

it.each([
  'organisatie klopt niet, het is zilverwier',
  'verkeerde organisatie, het is zilverwier',
  'de organisatie is niet goed, het moet zilverwier zijn',
  'aanbieder klopt niet, dat is zilverwier',
  'organisatie is fout: het is zilverwier',
])('‘%s’ verandert de organisatie, en zegt dat het verhaal nog over de vorige gaat', async (tekst) => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Zuidervuur kan de huur niet betalen');
  await rob.zeg('niet acuut');
  const antwoord = await rob.zeg(tekst);
  expect(antwoord).toMatch(/Organisatie \(gewijzigd\): Jeugdhulp Zilverwier/);
  expect(antwoord).toContain('staat nog een zin over Jeugdhulp Zuidervuur');
  expect(antwoord).not.toContain('‘Wat er speelt’ gezet');
});

it('‘ze’ onder een tredekaart wordt gevraagd, en ‘ja’ is die organisatie', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('trede wilgenhoeve');
  // She leads this casus: first whether it is a melding at all.
  expect(await femke.zeg('ze kunnen de lonen niet betalen')).toContain('of wilt u er een melding van doen?');
  expect(await femke.klik('Melding doen')).toContain('Gaat dit over Stichting De Wilgenhoeve?');
  expect(await femke.zeg('ja')).toContain('Is het acuut?');
});

it('wie onbekend is, vraagt met ‘ja’ toegang, en leest niet steeds hetzelfde', async () => {
  const daan = new Spreker(huis, 'Daan Vermeulen');
  await daan.zeg('hoi, ik wil iets melden');
  expect(await daan.zeg('waterrijk heeft geen jeugdbeschermers meer')).toMatch(/typ ‘ja’[^]*112/);
  expect(await daan.zeg('ja graag')).toContain('Uw verzoek is verstuurd');
});

it('een kopie van wat niet is verstuurd, komt later', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('zilverwier gaat waarschijnlijk over de kop');
  await sanne.zeg('klaar');
  expect(await sanne.zeg('kan ik hier een kopie van krijgen?')).toContain('Een kopie krijgt u na het versturen');
  expect(await sanne.zeg('top, sturen maar')).toContain('Uw melding is verstuurd');
});
