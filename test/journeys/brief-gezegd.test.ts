/** Wat iemand met brieven wil, in zijn eigen woorden: vrijgeven op een uur, een embargo, en waar iets in de brieven staat. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('persbericht Mutsaersstichting');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
});
afterAll(() => huis.ruimOp());

/** What is said to the last of these sentences, and the cards with it. */
async function na(wie: string, ...zinnen: readonly string[]) {
  const spreker = new Spreker(huis, wie);
  let tekst = '';
  for (const zin of zinnen) {
    spreker.neemKaarten();
    tekst = await spreker.zeg(zin);
  }
  return { tekst, kaarten: JSON.stringify(spreker.neemKaarten()) };
}

it('een embargo van niets: wie brieven opstelt hoort wat erbij moet, een ander krijgt geen brief te kiezen', async () => {
  expect((await na('Esther Kuipers', 'embargo tot donderdag')).tekst).toContain('Van welk persbericht?');
  expect((await na('Sanne Verhoeven', 'embargo tot donderdag')).tekst).not.toMatch(
    /Van welk persbericht|Nieuwe waarde/u,
  );
});

it('het persbericht op een uur versturen: met die brief voor zich staan dag en uur op het formulier, en ook als hij de enige van zijn soort is', async () => {
  await huis.wereld.eenheid(({ db }) =>
    db.voer("update brief set status = 'vastgesteld' where nummer = 'B-2026-0001'", []),
  );
  for (const zin of ['stuur het persbericht vrijdag 9 uur', 'stuur B-2026-0001 vrijdag om 9.00 uur']) {
    const { tekst, kaarten } = await na('Anouk Wiersma', 'B-2026-0001', zin);
    expect([zin, tekst]).toEqual([zin, expect.stringContaining('B-2026-0001, versie 1: vrijgeven')]);
    expect([zin, kaarten]).toEqual([zin, expect.stringContaining('"value":"2026-03-13"')]);
    expect([zin, kaarten]).toEqual([zin, expect.stringContaining('"value":"09:00"')]);
  }
  const zonder = await na('Esther Kuipers', 'Mutsaersstichting', 'stuur het persbericht donderdag 9 uur');
  expect(zonder.tekst).toContain('B-2026-0001, versie 1: vrijgeven');
  expect(zonder.kaarten).toContain('"value":"2026-03-19"');
  const status = await huis.wereld.eenheid(async ({ brief }) => (await brief.nieuwste('B-2026-0001'))?.status);
  expect(status).toBe('vastgesteld');
});

it('half drie kan twee uren zijn: het uur blijft leeg en er wordt gevraagd welk', async () => {
  const { tekst, kaarten } = await na('Anouk Wiersma', 'B-2026-0001', 'stuur het persbericht vrijdag om half drie');
  expect(tekst).toContain('Bedoelt u 02.30 uur of 14.30 uur?');
  expect(kaarten).toContain('"value":"2026-03-13"');
  expect(kaarten).not.toMatch(/"value":"\d\d:30"/u);
});

it('een dag bij een concept wordt niet bewaard, en dat staat erbij', async () => {
  const { tekst } = await na('Anouk Wiersma', 'B-2026-0002', 'stuur de brief vrijdag om half drie');
  expect(tekst).toContain('Deze brief is nog een concept.');
  expect(tekst).toContain('De dag die u noemt, 13 maart 2026, bewaar ik niet.');
  expect((await na('Anouk Wiersma', 'B-2026-0002', 'stuur de brief')).tekst).not.toContain('bewaar ik niet');
});

it.each([
  'mag het persbericht eerder dan de raden?',
  'mag het persbericht voor de brief aan de raden uit',
  'waarom moet het persbericht wachten op de raden',
  'kan de brief tegelijk met het persbericht',
])('%s: de volgorde en wat afwijken vraagt, bij een concept en zonder brief', async (zin) => {
  for (const ervoor of [['B-2026-0002'], []]) {
    const { tekst } = await na('Anouk Wiersma', 'stop', ...ervoor, zin);
    expect(tekst).toContain('De volgorde is: de aanbieder en zijn mensen, de regio’s, de gemeenteraden, de pers.');
    expect(tekst).toContain('ten minste 60 minuten');
    expect(tekst).toContain('als een tweede persoon het toestaat');
  }
});

it('en bij een brief die kan worden vrijgegeven staat eronder waarop hij wacht', async () => {
  const { tekst } = await na('Anouk Wiersma', 'B-2026-0001', 'mag het persbericht eerder dan de raden');
  expect(tekst).toMatch(/^Een brief is aan de beurt als wie voor hem komt het weet[^]*versie 1: vrijgeven/u);
});

it.each(['mag ik het persbericht maken', 'is de brief al naar de raden', 'moet de brief voor donderdag naar de raad'])(
  '%s: vraagt niet naar de volgorde',
  async (zin) => {
    expect((await na('Anouk Wiersma', 'B-2026-0002', zin)).tekst).not.toContain('De volgorde van de brieven');
  },
);

it.each([
  ['Esther Kuipers', ['Mutsaersstichting', 'embargo tot 20 maart 12 uur'], '20 maart 2026, 12.00 uur'],
  ['Esther Kuipers', ['embargo tot 20 maart 12 uur voor Mutsaersstichting'], '20 maart 2026, 12.00 uur'],
  ['Anouk Wiersma', ['B-2026-0002', 'embargo tot 20 maart voor Mutsaersstichting'], '20 maart 2026'],
])('%s, %j: zonder persbericht voor zich gaat het embargo van die casus open', async (wie, zinnen, waarde) => {
  const { tekst, kaarten } = await na(wie, ...zinnen);
  expect(tekst).toContain('Einde van het embargo');
  expect(kaarten).toContain(`"value":"${waarde}"`);
});

it.each([
  ['verloop B-2026-0001', 'Verloop van B-2026-0001'],
  ['toon de historie van B-2026-0001', 'Verloop van B-2026-0001'],
  ['nakijken B-2026-0002', 'B-2026-0002, versie 1: nakijken'],
])('%s: één woord bij een nummer is een opdracht', async (zin, kop) => {
  expect((await na('Anouk Wiersma', zin)).tekst).toContain(kop);
});

it('een brief aan de raad van één gemeente begint bij wat voor die gemeente is opgegeven', async () => {
  for (const zin of [
    'brief aan de raad van Venlo',
    'brief aan de gemeenteraad van Horst aan de Maas over Mutsaersstichting',
  ]) {
    const { tekst } = await na('Anouk Wiersma', 'Mutsaersstichting', 'B-2026-0001', zin);
    expect([zin, tekst]).toEqual([zin, expect.stringMatching(/^Gegevens per gemeente, casus C-2023-0001/u)]);
  }
});

it('waar iets staat: de zinnen met die woorden, en met die datum ook waar het jaar er niet bij staat', async () => {
  const plan = await na('Anouk Wiersma', 'Mutsaersstichting', 'waar staat herstelplan in de brieven?');
  expect(plan.tekst).toContain('Persbericht (B-2026-0001)\nHerstelplan voor Mutsaersstichting');
  const datum = await na('Anouk Wiersma', 'waar staat september 2023 in de brieven van Mutsaersstichting');
  expect(datum.tekst).toContain(
    'Sinds september heeft de Mutsaersstichting een nieuwe, tweehoofdige Raad van Bestuur.',
  );
  expect(datum.tekst).toContain('Sinds september 2023 heeft de Mutsaersstichting');
  const metLidwoord = await na('Anouk Wiersma', 'Mutsaersstichting', 'in welke brieven noemen we het herstelplan');
  expect(metLidwoord.tekst).toContain('Persbericht (B-2026-0001)\nHerstelplan voor Mutsaersstichting');
  expect((await na('Anouk Wiersma', 'waar staat olifant in de brieven')).tekst).toContain('in geen van de brieven');
});

it('welke zinnen een feit raakt: precies die erop rusten, in iedere brief van de casus', async () => {
  for (const zin of [
    'welke zinnen raakt het doel van het plan',
    'wat raakt het als het doel van het plan verandert?',
  ]) {
    const { tekst } = await na('Anouk Wiersma', 'Mutsaersstichting', zin);
    expect(tekst).toContain('Zinnen die rusten op: doel van het plan.');
    expect(tekst.match(/Het doel is de continuïteit van cruciale jeugdhulpfuncties\./gu)).toHaveLength(2);
  }
  const onbekend = await na('Anouk Wiersma', 'Mutsaersstichting', 'welke zinnen raakt de kleur van het papier');
  expect(onbekend.tekst).toContain('Welk feit bedoelt u?');
});

it('wie de casus niet mag zien, hoort er niets van', async () => {
  const { tekst } = await na('Daan Vermeulen', 'waar staat herstelplan in de brieven van Mutsaersstichting');
  expect(tekst).not.toMatch(/C-2023-0001|B-2026|herstelplan voor/iu);
});

it('een formulering zoekt men met haar woorden; wie geen zinnen wijzigt krijgt die lijst niet', async () => {
  for (const [zin, woord] of [
    ['formulering hulp doorgaat', 'hulp doorgaat'],
    ['zoek de zin met herstelplan', 'herstelplan'],
  ] as const)
    expect([zin, (await na('Karel Mulder', zin)).tekst]).toEqual([
      zin,
      expect.stringMatching(new RegExp(`Gevonden zinnen[^]*${woord}`, 'u')),
    ]);
  for (const zin of ['draai de formulering terug', 'formulering terugdraaien'])
    expect([zin, (await na('Karel Mulder', zin)).tekst]).toEqual([zin, expect.stringMatching(/^Wijzigingen/u)]);
  expect((await na('Anouk Wiersma', 'formulering hulp doorgaat')).tekst).not.toContain('Gevonden');
});
