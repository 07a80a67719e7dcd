/** One word and the number of a casus opens what the word says, and never just the casus. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 10_000 });
});
afterAll(() => huis.ruimOp());

/** What stands on top of the answer, and the words that get it. */
const opent: Readonly<Record<string, readonly string[]>> = {
  'Ritme van berichten': ['ritme', 'berichtritme', 'uitstellen'],
  'Taken van casus': ['taken', 'termijnen', 'deadline', 'draaiboek', 'mijlpalen', 'afspraken', 'planning', 'agenda'],
  'Taak of mijlpaal toevoegen': ['taak', 'nieuwe taak', 'mijlpaal'],
  'Plan van casus C-2026-0001': ['voortgang plan', 'plan', 'herstelplan', 'verbeterplan', 'continuïteitsplan'],
  'Soort plan wijzigen': ['plan vaststellen', 'herstelplan vaststellen', 'verbeterplan wijzigen'],
  'Feiten van casus': ['feiten'],
  'Bijgepraat over casus': ['bijpraten', 'stand van zaken', 'status'],
  'Wie doet wat': ['rollen', 'rol', 'regievoerder', 'woordvoerder', 'wie', 'wie doet wat'],
  'Rol toewijzen of overdragen': ['overdragen', 'rol toewijzen'],
  'Regie overnemen': ['overnemen', 'overdracht', 'regie overnemen'],
  'Tijdlijn van casus': ['tijdlijn', 'geschiedenis'],
  'Besluiten over de trede': ['historie', 'tredegeschiedenis'],
  'Tredebepaling voorleggen': ['tredebepaling', 'trede vaststellen', 'escaleren', 'de-escaleren', 'opschalen'],
  'Wat er is geleerd van casus': ['lessen', 'leerpunten'],
  'De hele casus als bestand': ['exporteren', 'exporteer', 'bestanden', 'downloaden'],
  'Sluiten kan als de casus in de afronding is': ['evaluatie', 'sluiten', 'casus sluiten'],
  'Alleen een gesloten casus kan weer open': ['heropenen'],
  'is niet om een bevestiging gevraagd': ['akkoord', 'gelezen', 'gelezen en akkoord', 'wie las het'],
  'Wie kan casus C-2026-0001 zien': ['wie kan dit zien', 'meelezen', 'toegang', 'vertrouwelijk'],
  'Wie is geïnformeerd': ['wie weet het', 'geïnformeerd', 'informeren'],
  'Bericht over casus': ['update', 'bericht', 'nieuw bericht'],
  'Correctie bij casus': ['correctie'],
  'Bericht intrekken?': ['bericht intrekken'],
  'Zijn de berichten aangekomen': ['bezorging', 'opnieuw versturen'],
  'Waar casus C-2026-0001 over gaat': ['onderwerp', 'regio', 'gemeenten', 'organisatie'],
  'Meldingen over een organisatie': ['meldingen', 'melding koppelen'],
  'Gegevens per gemeente': ['gemeentegegevens'],
  'Brieven van casus': ['brieven'],
  'Koppelen kan alleen in een kanaal': ['koppel', 'koppelen'],
};

it('elk woord met het nummer van een casus opent wat het woord zegt', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const anders: string[] = [];
  const paren = Object.entries(opent).flatMap(([kop, woorden]) => woorden.map((woord) => [kop, woord] as const));
  for (const [kop, woord] of paren) {
    const antwoord = await rob.zeg(`${woord} C-2026-0001`);
    if (!antwoord.slice(0, 200).includes(kop)) anders.push(`${woord} → ${antwoord.slice(0, 80)}`);
  }
  expect(anders).toEqual([]);
});

it('wie zelf geen bericht stuurde, kan er geen verbeteren of intrekken', async () => {
  const lotte = new Spreker(huis, 'Lotte Claessen');
  for (const woord of ['correctie', 'bericht intrekken'])
    expect(await lotte.zeg(`${woord} C-2026-0001`)).toContain('geen bericht over deze casus dat u nog kunt verbeteren');
});

it('een regio of een eigen melding blijft wat zij is als er een naam staat in plaats van een nummer', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('regio Vuurbaak')).not.toContain('Waar casus');
  expect(await rob.zeg('ritme Vuurbaak')).toContain('Ritme van berichten');
  expect(await rob.zeg('bericht Vuurbaak')).toContain('Bericht over casus');
});

it('het woord geeft geen recht: wie de casus niet mag zien, hoort van elk woord hetzelfde', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const gezien = await femke.zeg('casus C-2026-0001');
  for (const woord of [
    'ritme',
    'plan',
    'evaluatie',
    'akkoord',
    'geschiedenis',
    'wie',
    'draaiboek',
    'regio',
    'vertrouwelijk',
  ])
    expect([woord, await femke.zeg(`${woord} C-2026-0001`)]).toEqual([woord, gezien]);
});

it.each([
  ['er ligt nu een herstelplan voor Vuurbaak', 'herstelplan'],
  ['leg het verbeterplan vast voor Vuurbaak', 'verbeterplan'],
  ['stel het herstelplan van Vuurbaak vast', 'herstelplan'],
  ['we stappen over op een verbeterplan bij Vuurbaak', 'verbeterplan'],
  ['Vuurbaak werkt vanaf nu met een herstelplan', 'herstelplan'],
  ['wijzig het plan van Vuurbaak naar herstelplan', 'herstelplan'],
  ['herstelplan vaststellen Vuurbaak', 'herstelplan'],
])('"%s" opent het formulier van het plan met dat plan ingevuld, en legt niets vast', async (zin, plan) => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg(zin);
  const veld = /\{[^{}]*"id":"plan"[^{}]*\}|"id":"plan"(?:[^{}]|\{[^{}]*\})*/.exec(
    JSON.stringify(rob.neemKaarten()),
  )?.[0];
  expect(veld).toContain(`"value":"${plan}"`);
  const casus = await huis.wereld.eenheid((turn) => turn.casus.zoek('C-2026-0001', '2026-03-12'));
  expect(casus?.plan).toBe('continuiteitsplan');
});

it('"ritme" zonder casus is voor de beheerder het ritme per trede, en voor een ander de vraag om welke casus het gaat', async () => {
  expect(await new Spreker(huis, 'Karel Mulder').zeg('ritme')).toContain('Nog geen trede\nelke 30 dagen');
  expect(await new Spreker(huis, 'Pieter van Loon').zeg('ritme')).toMatch(/casus/);
});

it('een bericht over een plan blijft een bericht', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  for (const zin of [
    'update overleg gehad Vuurbaak, herstelplan komt vrijdag',
    'zet het plan van Vuurbaak op de tijdlijn',
  ])
    expect([zin, await rob.zeg(zin)]).not.toEqual([zin, expect.stringContaining('Soort plan wijzigen')]);
});
