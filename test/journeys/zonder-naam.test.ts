/** What is asked without a name is about the casus, the list, the talk or the melding before him; with the name of that one too. */
import { gesprekTekst } from '../../texts/accountgesprek';
import { herinneringTekst } from '../../texts/herinnering';
import { kanaalTekst } from '../../texts/kanaal';
import { uitlegTekst } from '../../texts/wedervraag';
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const velden = (spreker: Spreker) => ingevuld(spreker.neemKaarten().at(-1));

it.each([
  ['welke brieven zijn er', /^Brieven van casus C-2025-0004/],
  ['zijn er brieven', /^Brieven van casus C-2025-0004/],
  ['wat moet er nog gebeuren', /^Taken van casus C-2025-0004/],
  ['wat ligt er nog', /^Taken van casus C-2025-0004/],
  ['wat speelt er allemaal', /^Bijgepraat over casus C-2025-0004/],
  ['mijn taken', /^Uw taken/],
])('met een casus voor zich: %s', async (zin, verwacht) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus wilgenhoeve');
  expect(await femke.zeg(zin)).toMatch(verwacht);
});

it('een lijst wordt kleiner met een naam, en zegt het als die er niet in staat', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  for (const [zin, verwacht] of [
    ['alleen die van wilgenhoeve', 'Van deze lijst gaan 5 regels over Stichting De Wilgenhoeve'],
    ['welke zijn van maanvaren?', 'Van deze lijst gaat 1 regel over Gezinshuizen Maanvaren'],
    ['alleen Kiezelpad', 'Van deze lijst gaat geen regel over Praktijk Kiezelpad'],
  ] as const) {
    await femke.zeg('mijn taken');
    expect(await femke.zeg(zin)).toContain(verwacht);
  }
  await femke.zeg('mijn casussen');
  expect(await femke.zeg('wie is bij die eerste de adviseur')).toMatch(/^Wie doet wat op casus C-2026-0004/);
});

it('bij een gesprek gaat wie het ziet, de trede en een vervolggesprek over dat gesprek', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Jeugdhulp Zilverwier');
  expect(await pieter.zeg('wie leest dit')).toContain(gesprekTekst.wieZiet[0]);
  expect(await pieter.zeg('ziet zilverwier dit verslag zelf ook?')).toContain(gesprekTekst.wieZiet[0]);
  expect(await pieter.zeg('hoe staat het met hun trede')).toMatch(/^Trede\nJeugdhulp Zilverwier/);
  await pieter.zeg('mijn accountgesprekken');
  expect(await pieter.zeg('wie leest dit')).toContain(gesprekTekst.wieZiet[0]);
  await pieter.zeg('accountgesprek Jeugdhulp Zilverwier');
  await pieter.zeg('plan meteen een vervolggesprek over een half jaar');
  // 12 september 2026 is a saturday.
  expect(velden(pieter)).toMatchObject({ partijId: 'AB-ZILVERWIER', datum: '2026-09-14' });
});

it.each(['leest Maanvaren dit nu ook?', 'hoort maanvaren dat ik dit meld'])('in een melding: %s', async (zin) => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Maanvaren kan de lonen niet meer betalen, 12 jeugdigen in Venlo');
  expect(await bilal.zeg(zin)).toMatch(
    new RegExp(`${uitlegTekst['wie-ziet'].kop}|${uitlegTekst.naam.kop}`.replaceAll('?', '\\?')),
  );
});

it('een rol: die eerst wordt genoemd, en niet die waarom', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('toon casus Het Noorderlicht');
  await henk.zeg('Maak Anouk maar plaatsvervanger zolang er geen regievoerder is.');
  expect(velden(henk)).toMatchObject({ rol: 'plaatsvervanger' });
});

it('iets wat een ander moet doen is een taak met zijn naam', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus wilgenhoeve');
  expect(await femke.zeg('vraag Esther om een raadsbrief voor te bereiden')).toContain('Esther');
  expect(velden(femke)).toMatchObject({ wat: 'Een raadsbrief voorbereiden' });
});

it('wat niet kan, wordt gezegd: een herinnering voor zichzelf, een e-mail', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('trede van de Mutsaersstichting');
  expect(await ingrid.zeg('herinner me hier volgende week aan')).toContain(herinneringTekst.alleenMij.kop);
  expect(await ingrid.zeg('stuur dit overzicht ook even naar mijn mail svp')).toContain(uitlegTekst.mailen.kop);
});

it('een kanaal losmaken in gewone woorden vraagt eerst', async () => {
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('hallo');
  await kanaal.zeg('koppel wilgenhoeve');
  femke.luister();
  await kanaal.zeg('maak maar weer los, verkeerde kanaal');
  await femke.wacht(new RegExp(kanaalTekst.kiesLos.slice(0, 40)));
});

it('wie naar zijn eigen stichting vraagt na een weigering, krijgt die', async () => {
  const willem = new Spreker(huis, 'Willem Oosterhof');
  await willem.zeg('praat me bij over het Noorderlicht');
  expect(await willem.zeg('En mijn eigen stichting dan?')).toContain('Stichting De Wilgenhoeve');
});
