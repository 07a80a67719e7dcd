/** Tasks and the regie in the second sentence of a conversation: the day, the reason and the person that were named stand on the form, and nothing changes before a button is pressed. */
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
});
afterAll(() => huis.ruimOp());

const ingevuld = (spreker: Spreker): Readonly<Record<string, string>> =>
  Object.fromEntries(veldenVan(spreker.neemKaarten().at(-1)).map(({ id, waarde }) => [id, waarde]));

it('een overleg dat geweest is, staat met zijn dag in de toelichting', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('waar loop ik achter?');
  expect(await femke.zeg('dat overleg is gisteren geweest, vink maar af')).toContain(
    '11 maart 2026 staat in de toelichting',
  );
  expect(ingevuld(femke)['toelichting']).toBe('Geweest op 11 maart 2026.');
});

it('een week uitstel, met waarom', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('waar loop ik achter?');
  await femke.klik('Bekijken');
  await femke.zeg('geef die taak een week uitstel want de accountant is ziek');
  expect(ingevuld(femke)).toMatchObject({ termijn: '2026-03-13', reden: 'De accountant is ziek' });
});

it('hoeveel werkdagen dat nog is', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('waar loop ik achter?');
  await femke.klik('Bekijken');
  expect(await femke.zeg('hoeveel werkdagen is dat nog')).toContain(
    'uiterlijk op 6 maart 2026 klaar zijn, 4 werkdagen geleden',
  );
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('trede Noorderlicht');
  expect(await rob.zeg('hoeveel werkdagen is dat nog')).toContain('Noem een datum of een woord uit de taak');
});

it('een overleg dat schuift, met de reden achter de komma', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('het monitoringsoverleg van vuurbaak schuift naar 2 april, de wethouder is ziek');
  expect(ingevuld(rob)).toMatchObject({ termijn: '2026-04-02', reden: 'De wethouder is ziek' });
});

it('een taak voor iemand, op de casus die in beeld is', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('casus vuurbaak');
  const antwoord = await rob.zeg('maak een taak voor Lotte: lijst van kandidaten rondsturen, uiterlijk woensdag');
  expect(antwoord).toContain('Daarna vraag ik of de taak op naam van Lotte komt');
  expect(ingevuld(rob)).toMatchObject({ wat: 'Lijst van kandidaten rondsturen', termijn: '2026-03-18' });
});

it('wie het overneemt vanaf een dag krijgt een rol, en geen taak waar ‘over’ in staat', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('casus vuurbaak');
  expect(await rob.zeg('Lotte neemt het over vanaf maandag')).toContain('U noemde 16 maart 2026');
  expect(ingevuld(rob)['rol']).toBe('regievoerder');
});

it('een overdracht op een andere dag zegt dat zij vandaag ingaat', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const antwoord = await femke.zeg('draag de regie van de wilgenhoeve over aan Esther per 1 april');
  expect(antwoord).toContain(
    'U noemde 1 april 2026. Drukt u nu op ‘Vastleggen’, dan heeft de opvolger de rol vandaag al',
  );
  expect(await femke.zeg('draag de regie van de wilgenhoeve over aan Esther')).not.toContain('U noemde');
});

it('wie het kan overnemen bij verlof', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const antwoord = await femke.zeg('ik ga met verlof, wie kan de wilgenhoeve van mij overnemen?');
  expect(antwoord).toContain('Wie het overneemt, kiest u');
  expect(antwoord).toContain('[Wie neemt waar?]');
});

it('gesprekken plannen uit de lijst, de laatste tonen, en wat er gepland staat', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('wie heb ik al een half jaar niet gesproken');
  await pieter.zeg('plan een gesprek met de eerste op 2 april om 10 uur');
  expect(ingevuld(pieter)).toMatchObject({ partijId: 'AB-ZILVERWIER', datum: '2026-04-02', tijd: '10:00' });
  await pieter.zeg('welke gesprekken heb ik dit jaar gehad');
  expect(await pieter.zeg('laat de laatste zien')).toContain('Accountgesprek G-2026-0005');
  const gepland = await pieter.zeg('welke gesprekken staan er gepland');
  expect(gepland).toContain('Wie spreekt u nog?');
  expect(gepland).toContain('Gepland op 19 maart 2026');
});
