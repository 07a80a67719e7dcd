/** Meldingen by people in different moods, to the receipt: short of time, in English, correcting themselves, away for days, answering from a group. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('kortaf: drie woorden zijn een verhaal, en ongeduld is dat niet', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('sterrenmos gaat failliet')).toMatch(/Wat er speelt\nsterrenmos gaat failliet/);
  await bilal.zeg('weet ik veel');
  await bilal.zeg('doe nou gewoon');
  const gelezen = await bilal.zeg('rest overslaan');
  expect(gelezen).toMatch(/Acuut\nWeet ik niet/);
  expect(gelezen).not.toContain('doe nou gewoon');
  expect(await bilal.zeg('verstuur nou maar')).toMatch(/Uw melding is verstuurd/);
  await bilal.wacht(/Ontvangstbevestiging/);
});

it('in simple English: yes, skip the rest, send', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('hi, I want to report that Zilverwier cannot pay their staff next month');
  expect(await rob.zeg('yes')).toContain('Waarom is het acuut?');
  await rob.zeg('because salaries are due on the 25th');
  expect(await rob.zeg('skip the rest')).toMatch(/Acuut\nJa/);
  expect(await rob.zeg('send')).toMatch(/Uw melding is verstuurd/);
});

it('wie zich verbetert verandert een antwoord, en maakt geen nieuw', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak gaat stoppen met pleegzorg in Venlo en Roermond');
  expect(await sanne.zeg('stoppen met deel')).toContain('Is het acuut?');
  await sanne.zeg('nee, niet acuut');
  await sanne.zeg('per 1 september, 20 pleeggezinnen');
  const weg = await sanne.zeg('o nee Roermond hoort er niet bij');
  expect(weg).toMatch(/Gemeenten en regio’s \(gewijzigd\): Venlo – eerst stond er: Venlo, Roermond/);
  expect(weg).toContain('Wie weet hier al van?');
  expect(await sanne.zeg('staat er toch al')).toMatch(/Dit heb ik tot nu toe/);
  await sanne.zeg('rest overslaan');
  expect(await sanne.zeg('nee wacht het zijn er 22')).toMatch(/Aantal jeugdigen\n22/);
  await sanne.zeg('stop');
});

it('een document bij de eerste zin: de melding begint, en het document mag nu', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  const zin = 'Kiezelpad draait verlies, zie de cijfers hierbij';
  const antwoord = await tom.stuurBestanden({ 'cijfers.pdf': Buffer.from('%PDF-1.4\n%%EOF') }, zin);
  expect(antwoord).toMatch(/Uw melding is nu begonnen/);
  expect(antwoord).not.toMatch(/Begin eerst een melding/);
});

it('dagen weg, en het antwoord aan het meldpunt komt uit een groepsgesprek', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const zin = 'Zevenvlinder heeft een conflict met de gemeente over wie de crisisplekken coördineert en dat gaat mis';
  await femke.zeg(zin);
  await huis.zetKlok('2026-03-15T10:00:00.000Z');
  expect(await femke.zeg('hoi, waar waren we?')).toMatch(/We gaan verder waar u gebleven was/);
  await femke.zeg('nee');
  await femke.zeg('rest overslaan');
  const nummer = /M-\d{4}-\d{4}/.exec(await femke.zeg('verstuur maar'))?.[0] ?? '';
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Over hoeveel plekken gaat het?' });
  await femke.wacht(/Over hoeveel plekken/);
  await huis.zetKlok('2026-03-18T10:00:00.000Z');
  const inGroep = new Spreker(huis, 'Femke Dijkstra', 'groupChat');
  expect(await inGroep.zeg('het gaat om 6 plekken')).toBe('Ik antwoord u in onze persoonlijke chat.');
  await femke.wacht(/Is dit uw antwoord aan het meldpunt/);
  expect(await femke.klik(`Ja, antwoord op ${nummer}`)).toMatch(/Uw antwoord is toegevoegd/);
  expect(await marjan.zeg(nummer)).toContain('het gaat om 6 plekken');
});

describe('wat vandaag misging', () => {
  it('gedicteerd: “per een april” is een dag in de toekomst, en “ja hallo” geen ja op een vraag', async () => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    const zin =
      'ja hallo ik wil doorgeven dat noorderlicht per een april de crisisopvang gaat sluiten en dat is vervelend want er zitten daar ongeveer twintig kinderen';
    const antwoord = await bilal.zeg(zin);
    expect(antwoord).toMatch(/Wanneer\n.*1 april 2026/);
    expect(antwoord).not.toMatch(/Waarom acuut/);
    await bilal.zeg('stop');
  });

  it('boos: wat over het gesprek gaat komt niet in de melding, en “ja natuurlijk” is ja; bij het nalezen is “niet acuut” een wijziging', async () => {
    const rob = new Spreker(huis, 'Rob Janssen');
    await rob.zeg('kiezelpad betaalt gewoon zijn mensen niet meer, doe er eens iets aan');
    expect(await rob.zeg('dat zeg ik toch net')).not.toMatch(/Bij ‘Wat er speelt’ gezet/);
    expect(await rob.zeg('ja natuurlijk')).toMatch(/Waarom is het acuut/);
    await rob.zeg('vrijdag lopen ze weg');
    await rob.zeg('rest overslaan');
    const nagelezen = await rob.zeg('niet acuut');
    expect(nagelezen).toMatch(/Acuut \(gewijzigd\): Nee – eerst stond er: Ja/);
    expect(nagelezen).not.toMatch(/Waarom acuut/);
    expect(await rob.zeg('versturen')).toMatch(/is verstuurd/);
  });
});
