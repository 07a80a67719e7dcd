/** A day without a year that stands on the card before somebody is that day, whichever year is nearer or lies ahead (ADR 229). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let rob: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  rob = new Spreker(huis, 'Rob Janssen');
});
afterEach(() => huis.ruimOp());

it.each([
  'en wat voor taken zijn dat, van 30 januari?',
  'deadline 30/1 is me ontgaan: welke actie was dat van 30/1?',
  'wat moest er 30 jan af zijn',
])('%s: wat op die dag af moest, en niet tot die dag van volgend jaar', async (zin) => {
  expect(await rob.zeg('taken vuurbaak')).toContain('Uiterlijk 30 januari 2026');
  const gehoord = await rob.zeg(zin);
  expect(gehoord).toContain('Nagaan wat de gevolgen zijn');
  expect(gehoord).not.toContain('2027');
  expect(gehoord).not.toContain('continuïteitsplan opstellen');
});

it('één taak op die dag: die taak', async () => {
  await rob.zeg('taken vuurbaak');
  expect(await rob.zeg('waar is die deadline van 24 maart voor?')).toMatch(
    /Taak op casus C-2026-0001\nMet de opdracht/u,
  );
});

it('een lijst tot een dag die voor hem staat is tot die dag', async () => {
  await rob.zeg('taken vuurbaak');
  const gehoord = await rob.zeg('welke taken liepen er tot 30 januari');
  expect(gehoord).not.toContain('2027');
});

it('een dag die nergens staat blijft wat hij was', async () => {
  await rob.zeg('taken vuurbaak');
  expect(await rob.zeg('mijn taken voor 29 januari')).toContain('29 januari 2027');
});
