/** Lists narrowed in ordinary words: what is asked for stands on the card, with a way back to all of it. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('casussen op trede en plaats, taken op tijd, meldingen op wie, gesprekken van deze maand', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  expect(await anouk.zeg('welke aanbieders staan op trede 4 of hoger')).toContain('Alleen trede 4 of hoger.');
  await anouk.zeg('alles in trede 3 in Limburg');
  expect(await anouk.klik('Alle casussen')).toContain('van 11.');
  expect(await anouk.zeg('casussen in Venlo op trede 5')).toContain('Hierbij zijn nu geen casussen');
  await anouk.zeg('casussen zonder regievoerder in Limburg op trede 3');
  expect(await anouk.klik('Hele lijst')).not.toContain('Alleen trede 3');
  const rob = new Spreker(huis, 'Rob Janssen', 'personal', verslag);
  await rob.zeg('welke taken zijn te laat');
  expect(await rob.klik('Gereed')).toContain('Alleen wat te laat is.');
  await rob.zeg('mijn taken voor vrijdag');
  await rob.klik('Alle taken');
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'personal', verslag);
  await marjan.zeg('open meldingen over Noorderlicht');
  await marjan.klik('Toon: afgehandeld');
  await marjan.klik('Hele werklijst');
  await marjan.zeg('meldingen van gemeente Venlo');
  await marjan.zeg('open meldingen over Mutsaers');
  const pieter = new Spreker(huis, 'Pieter van Loon', 'personal', verslag);
  await pieter.zeg('wie moet ik deze maand nog spreken');
  vergelijkReis('lijsten-in-woorden', verslag);
});

it.each(['trede van mijn casussen', 'trede mijn casussen', 'wat is de trede van al mijn casussen'])(
  '%s: de lijst met van elke casus de trede, en geen vraag welke',
  async (zin) => {
    const antwoord = await new Spreker(huis, 'Anouk Wiersma').zeg(zin);
    expect(antwoord).toMatch(/Casussen die u kunt zien[^]*Trede 3: zorgelijk, vanaf 7 november 2023/);
    expect(antwoord).not.toContain('Om welke casus gaat het?');
  },
);

it.each([
  ['Rob Janssen', 'welke casussen hebben al twee weken niks gehoord', /^Casussen zonder nieuws in 14 dagen/],
  ['Rob Janssen', 'bij welke casussen is het stil', /^Casussen zonder nieuws in 14 dagen/],
  ['Pieter van Loon', 'wat ligt er ter ondertekening', /^Wat op u wacht/],
  ['Pieter van Loon', 'is er nog iets wat ik moet tekenen', /^Wat op u wacht/],
  ['Karel Mulder', 'wie heeft de melding over ons gedaan', /^Meldingen over een organisatie/],
  [
    'Henk Smeets',
    'zijn alle partijen akkoord met trede 2 voor Maanvaren',
    /^Tredebepaling ter besluit\nGezinshuizen Maan/,
  ],
  ['Henk Smeets', 'wie moet er nog akkoord geven op trede 2 van Maanvaren', /^Tredebepaling ter besluit/],
  ['Henk Smeets', 'wie moet er akkoord geven op trede 3 van Wilgenhoeve', /^Besluiten over de trede/],
  ['Henk Smeets', 'wat is er besloten over Wilgenhoeve', /^Besluiten over de trede/],
  ['Henk Smeets', 'wat heeft het bestuur besloten over het plan van Wilgenhoeve', /^Bijgepraat over casus C-2025-0004/],
  ['Karel Mulder', 'zijn alle partijen akkoord met trede 2 voor Maanvaren', /^Hierover kan ik u niets laten zien/],
  ['Yvonne Bakker', 'wat moet ik vandaag lezen', /^Uw taken[^]*wacht nog op uw antwoord bij M-2026-0003/],
  ['Yvonne Bakker', 'wat heeft de regio besloten over Wilgenhoeve', /^Hierover kan ik u niets laten zien/],
  ['Yvonne Bakker', 'wat ik weet is dat het Venlo en Weert zijn', /^Is dit uw antwoord aan het meldpunt/],
  ['Pieter van Loon', 'G-2026-0001', /^Accountgesprek G-2026-0001/],
  ['Pieter van Loon', 'open gesprek g 2025-1', /^Accountgesprek G-2025-0001/],
  ['Pieter van Loon', 'G-2025-9999', /^Hierover kan ik u niets laten zien/],
  ['Sanne Verhoeven', 'G-2026-0001', /^Hierover kan ik u niets laten zien/],
  ['Rob Janssen', 'Ik kan de regie over Vuurbaak niet meer doen', /^Rol toewijzen of overdragen\nStichting Vuurbaak/],
  ['Rob Janssen', 'ik stop als regievoerder van Vuurbaak', /^Rol toewijzen of overdragen\nStichting Vuurbaak/],
  ['Lotte Claessen', 'welke gesprekken moet ik nog voeren', /^Hierover kan ik u niets laten zien/],
])('%s: %s', async (naam, zin, antwoord) => {
  expect(await new Spreker(huis, naam).zeg(zin)).toMatch(antwoord);
});

it('een beperkte lijst verraadt niet wat de hele verzwijgt', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  expect(await ingrid.zeg('welke aanbieders staan op trede 2 of lager')).toContain('Hierbij zijn nu geen casussen');
  expect(await ingrid.zeg('wat staat er bij ons op trede 3')).toContain('Mutsaersstichting');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  for (const zin of ['welke aanbieders staan op trede 3', 'casussen in Venlo op trede 3'])
    expect(await sanne.zeg(zin)).toContain('Hierover kan ik u niets laten zien');
  const willem = new Spreker(huis, 'Willem Oosterhof');
  expect(await willem.zeg('welke casussen staan op trede 4 of hoger')).not.toContain('Vuurbaak');
});

it('een gesloten casus heeft geen volgende stap: niet in de lijst, niet op de kaart en niet bij de trede', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  for (const zin of ['gesloten casussen', 'casus C-2025-0001', 'trede C-2025-0001']) {
    const gezegd = await anouk.zeg(zin);
    expect([zin, gezegd]).toEqual([zin, expect.stringContaining('Geen: de casus is gesloten.')]);
    expect(gezegd).not.toContain('nog geen volgende stap');
  }
});
