/** Een datum in een brief die niet klopt: welke van zijn datums wordt gevraagd, met de goede dag ingevuld; en waar een zin op rust, bij zijn plaats. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
});
afterAll(() => huis.ruimOp());
beforeEach(() => esther.zeg('persbericht Mutsaersstichting'));
const kaart = (): string => JSON.stringify(esther.neemKaarten().at(-1));

it.each(['de datum klopt niet, dat moet 16 maart zijn', 'die datum is verkeerd, het moet 16 maart zijn'])(
  '%s: welke datum, en de dag staat daar ingevuld',
  async (zin) => {
    const gevraagd = await esther.zeg(zin);
    expect(gevraagd).toContain('Welke datum bedoelt u?');
    for (const dag of [
      'Datum van het persbericht\n7 november 2023',
      'Datum van de melding door de regio\nfebruari 2023',
    ])
      expect(gevraagd).toContain(dag);
    expect(gevraagd).not.toContain('Kop van het persbericht');
    await esther.klik('Datum van de melding door de regio');
    expect(kaart()).toContain('"value":"16 maart 2026"');
    await esther.zeg('persbericht Mutsaersstichting');
    await esther.zeg(zin);
    await esther.klik('Datum van het persbericht');
    expect(kaart()).toContain('"value":"2026-03-16"');
  },
);

it('zonder dag erbij wordt ook gevraagd welke, en niet die van de brief geopend', async () => {
  expect(await esther.zeg('de datum is fout')).toContain('Welke datum bedoelt u?');
});

it('de datum van de melding is die van de brief niet', async () => {
  const gevraagd = await esther.zeg('de datum van de melding is verkeerd, moet 12 februari 2023 zijn');
  expect(gevraagd).toContain('(Datum van de melding door de regio) (Datum van de melding door de aanbieder)');
  expect(gevraagd).not.toContain('Datum van het persbericht');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.zeg('de datum van de melding is 12 februari 2023')).not.toContain('Datum van het persbericht');
});

it('de dag van de brief zelf opent nog meteen', async () => {
  expect(await esther.zeg('de datum moet 16 maart zijn')).toContain('Datum van het persbericht');
  expect(kaart()).toContain('"value":"2026-03-16"');
});

it('wie alleen meldt, krijgt geen datums van een brief', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('de datum klopt niet, dat moet 16 maart zijn')).not.toContain('Welke datum');
});

it.each([
  'welke zinnen zijn geraakt',
  'wat moet ik nagaan in het persbericht',
  'is het B1',
  'is de boilerplate nog actueel',
])('%s: het nakijken, en dat niets is geraakt staat er met zoveel woorden', async (zin) => {
  const nagekeken = await esther.zeg(zin);
  expect(nagekeken).toContain('B-2026-0001, versie 1: nakijken');
  expect(nagekeken).toContain(
    'Nagekeken en niet gevonden: zinnen die niet meer bij de feiten passen, tegenspraak en beladen woorden.',
  );
});

it('na een gewijzigd feit staan de geraakte zinnen er wel, en worden ze niet als niet gevonden genoemd', async () => {
  await esther.zeg('de datum van het persbericht moet 16 maart 2026 zijn');
  await esther.klik('Opslaan', { waarde: '2026-03-16', reden: 'Het gaat later uit.' });
  await esther.zeg('B-2026-0001');
  const nagekeken = await esther.zeg('welke zinnen zijn geraakt');
  expect(nagekeken).toContain('Feiten die zijn gewijzigd nadat deze versie is gemaakt');
  expect(nagekeken).toContain('Zin: “Venlo, 7 november 2023”');
  expect(nagekeken).not.toContain('zinnen die niet meer bij de feiten passen');
});

it('waar een zin op rust, gevraagd bij zijn plaats', async () => {
  const rust = await esther.zeg('waar rust de tweede zin op');
  expect(rust).toContain('waar dit vandaan komt');
  expect(rust).toContain('“De situatie bij de Mutsaersstichting in Venlo is zorgelijk.”');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.zeg('waar komt alinea 2 vandaan')).toContain('is zorgelijk.”');
});

it('wat eerdere brieven over iets zeiden, en in welke een feit staat dat zo heet', async () => {
  expect(await esther.zeg('wat hebben we in eerdere brieven gezegd over de melding')).toContain(
    'twee meldingen over de situatie',
  );
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.zeg('in welke brieven staat de datum van de melding door de regio')).toContain(
    'twee meldingen over de situatie',
  );
});
