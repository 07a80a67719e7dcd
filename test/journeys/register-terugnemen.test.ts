/** Van wat is vastgelegd zeggen dat het niet klopt: het formulier om het terug te nemen gaat open, met die vastlegging gekozen. Terugnemen doet een knop, met een reden. */
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('wie moet ik nog informeren over mutsaers');
  await esther.klik('Vastleggen', { wie: 'raad Venray', hoe: 'e-mail', wanneer: '2026-03-11', bewijs: '' });
});
afterAll(() => huis.ruimOp());

const gevuld = (): Readonly<Record<string, string>> =>
  Object.fromEntries(veldenVan(esther.neemKaarten().at(-1)).map(({ id, waarde }) => [id, waarde]));
const geldt = () =>
  huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string; wie: string }>('select id, wie from geinformeerd where terug_op is null', []),
  );

it.each([
  'dat van venray klopt niet, haal het weg',
  'venray is toch niet gemaild',
  'neem venray terug',
  'venray is een vergissing',
  'haal de raad van venray weer van de lijst, dat klopte niet',
  'venray heb ik per ongeluk aangevinkt',
  'maak de vastlegging van venray ongedaan',
])('%s', async (zin) => {
  await esther.zeg('wie is er geïnformeerd over mutsaers');
  esther.neemKaarten();
  const antwoord = await esther.zeg(zin);
  expect(antwoord).toContain('Vastlegging terugnemen, casus C-2023-0001');
  expect(antwoord).toContain('Er is nog niets teruggenomen');
  const [enige, ...meer] = await geldt();
  expect(meer).toEqual([]);
  expect(gevuld()).toMatchObject({ vastlegging: enige?.id, reden: '' });
});

it.each([
  'venlo is toch niet gebeld',
  'venray is gisteren gemaild',
  'de directeur van venray is niet bereikt',
  'is venray niet gemaild?',
])('neemt niets terug: %s', async (zin) => {
  await esther.zeg('wie is er geïnformeerd over mutsaers');
  expect(await esther.zeg(zin)).not.toContain('Vastlegging terugnemen, casus');
});

it('wat al was ingevuld blijft staan zolang de andere helft ontbreekt', async () => {
  await esther.zeg('wie is er geïnformeerd over mutsaers');
  await esther.klik('Vastlegging terugnemen');
  const [enige] = await geldt();
  esther.neemKaarten();
  await esther.klik('Vastlegging terugnemen', { vastlegging: '', reden: 'Verkeerde raad.' });
  expect(gevuld()).toMatchObject({ reden: 'Verkeerde raad.' });
  await esther.klik('Vastlegging terugnemen', { vastlegging: enige?.id ?? '', reden: '' });
  expect(gevuld()).toMatchObject({ vastlegging: enige?.id });
  expect(await geldt()).toHaveLength(1);
  const klaar = await esther.klik('Vastlegging terugnemen', {
    vastlegging: enige?.id ?? '',
    reden: 'Verkeerde raad.',
  });
  expect(klaar).toContain('De vastlegging telt niet meer mee.');
  expect(await geldt()).toEqual([]);
});
