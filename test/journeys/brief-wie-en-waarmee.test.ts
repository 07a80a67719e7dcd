/** Wie een brief vaststelt, waarmee hij te vergelijken is en wie weet wat er ontbreekt: in woorden gevraagd, zonder een geruststelling die niet klopt. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
});
afterAll(() => huis.ruimOp());

it.each(['klopt het persbericht met de raadsbrief?', 'is het persbericht in lijn met de brief aan de raden'])(
  'zonder raadsbrief valt er niets te vergelijken: %s',
  async (zin) => {
    await esther.zeg('B-2026-0001');
    const uit = await esther.zeg(zin);
    expect(uit).toContain('Er is bij deze casus nog geen raadsbrief. Er valt dus niets te vergelijken.');
    expect(uit).not.toContain('Er is niets gevonden');
  },
);

it('is er een, dan worden ze vergeleken', async () => {
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.zeg('B-2026-0001');
  const uit = await esther.zeg('klopt het persbericht met de raadsbrief?');
  expect(uit).toContain('B-2026-0001, versie 1: nakijken');
});

it.each(['wie weet hoe het begeleidend bureau heet?', 'bij wie vraag ik hoe het begeleidend bureau heet'])(
  'wie iets weet, staat bij dat feit: %s',
  async (zin) => {
    await esther.zeg('B-2026-0001');
    const uit = await esther.zeg(zin);
    expect(uit).toContain('Vragen aan: regievoerder.');
    expect(uit).toContain('vraag het Anouk Wiersma, adviseur');
  },
);

it('voorleggen doet men niet aan één persoon, en wie er zelf aan schreef stelt niet vast', async () => {
  await esther.zeg('B-2026-0001');
  const uit = await esther.zeg('leg de brief ter controle voor aan Tom');
  expect(uit).toContain('U legt een brief niet voor aan één persoon. Een ander dan de opsteller stelt de brief vast');
  await esther.klik('Voorleggen');
  const zelf = await esther.zeg('dan keur ik hem zelf goed');
  expect(zelf).toContain('Daarom stelt u hem niet zelf vast.');
  expect(JSON.stringify(esther.neemKaarten().at(-1))).not.toContain('"Vaststellen"');
});

it('van een collega staat er of hij kan vaststellen', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('B-2026-0002');
  expect(await anouk.zeg('leg de brief voor aan Henk')).toMatch(/Henk .* mag dat ook\./u);
});
