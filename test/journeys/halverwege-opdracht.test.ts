/** Half-way a melding: a command of another role is answered and the open question comes back, and a number is corrected by saying so. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wat bij een andere melding hoort gaat mee naar het formulier van die melding, en niet in dit verhaal', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding over Hazelkamp, financieel');
  const gezegd = await sanne.zeg(
    'ik wil nog iets aanvullen op mijn vorige melding: er zijn nu 12 jeugdigen bij betrokken',
  );
  expect(gezegd).toMatch(/Welke melding wilt u aanvullen\?[^]*Vraag 3 van \d+/);
  expect(gezegd).not.toContain('genoteerd');
  await sanne.klik('Aanvullen');
  expect(JSON.stringify(sanne.neemKaarten())).toContain('"value":"er zijn nu 12 jeugdigen bij betrokken"');
  await sanne.zeg('weggooien');
  expect(await sanne.klik('Weggooien')).toContain('eggegooid');
  expect(await sanne.zeg('aanvulling op mijn melding over Kiezelpad: de directeur is weg')).toContain(
    'Over Praktijk Kiezelpad heeft u geen melding waarmee dat nog kan. Deze heeft u wel.',
  );
});

it('een opdracht halverwege is geen antwoord op de open vraag', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding over Hazelkamp, financieel');
  for (const opdracht of [
    'mijn taken',
    'mijn gesprekken',
    'mijn brieven',
    'werklijst',
    'treden regio Limburg-Noord',
    'koppel C-2023-0001',
    'update Mutsaersstichting: overleg gehad',
    'aanvullen M-2026-0006',
    'hoeveel dagen heeft het meldpunt',
    'trede 4 vaststellen voor Xonar',
  ]) {
    const gezegd = await sanne.zeg(opdracht);
    expect(gezegd).toMatch(/Vraag 3 van \d+\nWat speelt er\?/);
    expect(gezegd).not.toContain('Dit heb ik ook genoteerd');
  }
  await sanne.zeg('weggooien');
  await sanne.zeg('stop');
});

it('een opdracht van wie de regie heeft komt niet in het verhaal, ook niet over dezelfde organisatie', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  await anouk.klik('Melding doen');
  for (const [opdracht, antwoord] of [
    ['trede 4 vaststellen voor Xonar', /Xonar/],
    ['trede 4 vaststellen voor Noorderlicht', /Tredebepaling voorleggen/],
    ['zet Noorderlicht op trede 4', /Tredebepaling voorleggen/],
    ['update Noorderlicht: overleg gehad, plan vrijdag', /Bericht over casus/],
    ['update Noorderlicht overleg gehad met de bank', /Bericht over casus/],
    // No casus of it that she may see.
    ['update Buro Sterrenmos BV overleg gehad', /Hierover kan ik u niets laten zien/],
    ['zet op de tijdlijn van Noorderlicht dat het plan vrijdag komt', /Bericht over casus/],
    ['stel het bericht over Noorderlicht 3 dagen uit, overleg verzet', /[Uu]itstel/],
    ['taak erbij bij Noorderlicht: bank bellen', /Taak of mijlpaal toevoegen/],
    ['geef de taak monitoringsoverleg Wilgenhoeve aan Henk', /Taak op naam zetten/],
    ['extra taak Noorderlicht: bank bellen', /Taak of mijlpaal toevoegen/],
    ['benoem Henk als regievoerder van Noorderlicht', /Rol toewijzen of overdragen/],
    ['sluit de casus Noorderlicht', /Noorderlicht/],
  ] as const) {
    const gezegd = await anouk.zeg(opdracht);
    expect([opdracht, gezegd]).toEqual([opdracht, expect.stringMatching(antwoord)]);
    expect(gezegd).toMatch(/Vraag 5 van \d+/);
    expect(gezegd).not.toContain('genoteerd');
  }
  expect(await anouk.zeg('de wethouder wil de zaak op trede 4 zetten')).toContain('genoteerd');
  expect(await anouk.zeg('update van de bank is dat zij het krediet opzegt')).toContain('genoteerd');
  await anouk.zeg('weggooien');
});

it('een vraag naar een termijn halverwege krijgt antwoord, en de open vraag komt terug; ook wie geen taak mag zien schrijft haar niet op', async () => {
  const vraag = 'wanneer moeten de bevindingen er zijn?';
  for (const [naam, antwoord] of [
    ['Femke Dijkstra', /6 weken na het bezoek van de IGJ[^]*Taak op casus C-2025-0004/],
    ['Tom Hendriks', /Dit lees ik als een vraag en niet als een antwoord/],
  ] as const) {
    const spreker = new Spreker(huis, naam);
    await spreker.zeg('melding over Hazelkamp, financieel');
    const gezegd = await spreker.zeg(vraag);
    expect([naam, gezegd]).toEqual([naam, expect.stringMatching(antwoord)]);
    expect(gezegd).toMatch(/Vraag 3 van \d+\nWat speelt er\?/);
    expect(gezegd).not.toContain('genoteerd');
    await spreker.zeg('weggooien');
  }
});

it('een gecorrigeerd aantal vervangt het aantal dat er stond', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding over Hazelkamp, financieel');
  await bilal.zeg('de huur wordt al drie maanden niet betaald, er wonen 35 jeugdigen');
  expect(await bilal.zeg('die 35 klopt niet, het zijn er 53')).toContain('53 – eerst stond er: 35');
  expect(await bilal.zeg('sorry, 54')).toContain('54 – eerst stond er: 53');
  expect(await bilal.zeg('niet 54 maar 55')).toContain('55 – eerst stond er: 54');
});

it('een BSN in drie antwoorden wordt geweigerd, en de eerste twee delen gaan weg', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  await yvonne.zeg('melding over Hazelkamp, financieel');
  await yvonne.zeg('de huur wordt niet betaald, zie nummer 111');
  await yvonne.zeg('nee');
  await yvonne.zeg('222');
  const gezegd = await yvonne.zeg('333');
  expect(gezegd).toContain('Ik zie een burgerservicenummer (BSN).');
  expect(gezegd).toContain('Daar heb ik ze weggehaald.');
  const samen = await yvonne.zeg('wat heb ik al ingevuld');
  expect(samen).not.toMatch(/111|222|333/);
});
