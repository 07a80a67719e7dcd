/** Words under a message about a casus: another casus, other readers, and send. And short words in a melding that are kept, or said not to be. */
import { delen } from '../cards/support/keuring';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const TEKST = 'kernteam heeft gisteren gesproken over de liquiditeit';
const veldenOp = (wie: Spreker): Readonly<Record<string, unknown>> =>
  Object.fromEntries(wie.neemKaarten().flatMap((kaart) => delen(kaart).map(({ id, value }) => [String(id), value])));
const voorbeeld = { tekst: TEKST, zicht: 'betrokken', akkoord: 'nee', stapWat: '', stapVoor: '', eigenaar: '-' };

async function metVoorbeeld(): Promise<Spreker> {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(`update wilgenhoeve: ${TEKST}`);
  expect(await femke.klik('Laat zien wie dit leest', voorbeeld)).toMatch(/^Nog niet verstuurd[^]*Alle betrokkenen/);
  return femke;
}

it.each(['nee bij wilgenhoeve bedoel ik', 'sorry, C-2025-0004', 'verkeerde casus, wilgenhoeve'])(
  '‘%s’ neemt de tekst mee naar die casus',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    expect(await femke.zeg(`update mutsaers: ${TEKST}`)).toMatch(/C-2023-0001/);
    femke.neemKaarten();
    expect(await femke.zeg(zin)).toMatch(/^Ik heb uw bericht meegenomen[^]*Bericht over casus C-2025-0004/);
    expect(veldenOp(femke)).toMatchObject({ tekst: TEKST });
  },
);

it('wie daar niet mag schrijven, hoort niets over die casus', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg(`update vuurbaak: ${TEKST}`);
  const elders = await rob.zeg('nee, C-2025-9999 bedoel ik');
  expect(elders).not.toMatch(/meegenomen/);
});

it('een zin die iets vertelt over een ander is geen andere casus', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(`update mutsaers: ${TEKST}`);
  expect(await femke.zeg('nee, wilgenhoeve kan de lonen niet betalen')).not.toMatch(/meegenomen/);
});

it('‘alleen kernteam’ vult in wie het leest, op het formulier en onder het voorbeeld', async () => {
  const femke = await metVoorbeeld();
  expect(await femke.zeg('alleen kernteam')).toMatch(/^Nog niet verstuurd[^]*Alleen het kernteam/);
  await femke.zeg(`update wilgenhoeve: ${TEKST}`);
  femke.neemKaarten();
  expect(await femke.zeg('voor alle betrokkenen')).toMatch(
    /^Ingevuld zoals u zei\. Wie mag dit lezen: Alle betrokkenen/,
  );
  expect(veldenOp(femke)).toMatchObject({ zicht: 'betrokken', tekst: TEKST });
});

it('onder het voorbeeld neemt ‘nee, mutsaers bedoel ik’ de tekst mee, en is er niets verstuurd', async () => {
  const eerst = await tel(huis, 'gebeurtenis');
  const femke = await metVoorbeeld();
  femke.neemKaarten();
  expect(await femke.zeg('nee, mutsaers bedoel ik')).toMatch(/Bericht over casus C-2023-0001/);
  expect(veldenOp(femke)).toMatchObject({ tekst: TEKST });
  expect(await tel(huis, 'gebeurtenis')).toBe(eerst);
});

it.each(['plaatsen', 'klopt', 'verstuur maar'])(
  '‘%s’ onder het voorbeeld wijst de knop aan, en alleen zijn eigen woord verstuurt, één keer',
  async (zin) => {
    const eerst = await tel(huis, 'gebeurtenis');
    const femke = await metVoorbeeld();
    expect(await femke.zeg(zin)).toMatch(/^Druk op ‘Versturen’[^]*Nog niet verstuurd/);
    expect(await tel(huis, 'gebeurtenis')).toBe(eerst);
    expect(await femke.zeg('Versturen')).toMatch(/^Uw bericht is onderweg/);
    await femke.zeg('Versturen');
    await femke.zeg(zin);
    expect(await tel(huis, 'gebeurtenis')).toBe(eerst + 1);
  },
);

it('een vraag of een nee onder het voorbeeld verstuurt niets', async () => {
  const eerst = await tel(huis, 'gebeurtenis');
  const femke = await metVoorbeeld();
  for (const zin of ['klopt dat wel?', 'nee', 'wacht even']) await femke.zeg(zin);
  expect(await tel(huis, 'gebeurtenis')).toBe(eerst);
});

it('een kort signaal bij een vraag naar een nummer blijft staan; wat niet blijft, wordt gezegd', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Stichting De Zonnewijzer');
  await sanne.zeg('ja die bestaat echt');
  const signaal = await sanne.zeg('liquiditeit is op');
  expect(signaal).toMatch(/Bij ‘Wat er speelt’ gezet: liquiditeit is op[^]*KvK-nummer/);
  expect(signaal).not.toMatch(/niet genoteerd/);
  expect(await sanne.zeg('80')).toMatch(/niet genoteerd/);
  expect(await sanne.zeg('liquiditeit is op')).not.toMatch(/niet genoteerd/);
  expect(await sanne.zeg('overzicht')).toMatch(/Wat er speelt\n *liquiditeit is op/);
});

it('een keuze vooraf en een eigen zaaknummer: elk op zijn plaats', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  const acuut = await sanne.zeg('acuut ja en de inspectie weet het nog niet');
  expect(acuut).toMatch(/gezet: de inspectie weet het nog niet\n[^]*Waarom is het acuut/);
  const nummer = await sanne.zeg('Ons zaaknummer is Z-2026-1234');
  expect(nummer).toMatch(/gezet: Ons zaaknummer is Z-2026-1234[^]*Waarom is het acuut/);
  expect(await sanne.zeg('overzicht')).toMatch(/Acuut\n *Ja/);
});

it('‘mag ik nog iets toevoegen’ gaat over een eigen melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('mijn meldingen');
  expect(await sanne.zeg('mag ik nog iets toevoegen')).toMatch(/^Welke melding wilt u aanvullen/);
});
