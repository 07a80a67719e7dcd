/** Wat in de brief aan één raad verschilt, op een kaart ingevuld en zonder bestand: door wie het mag, eerst bekeken en dan pas overgenomen. */
import { samengevoegd } from '../../domain/gemeentegegevens';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const gegevens = (gemeente: string) =>
  huis.wereld.eenheid(async (turn) => {
    const partij = (await turn.partij.vanSoort(['gemeente'])).find(({ naam }) => naam === gemeente);
    const aanbieder = (await turn.partij.vanSoort(['aanbieder'])).find(({ naam }) => naam === 'Mutsaersstichting');
    return samengevoegd(await turn.gemeentegegevens.vanGemeente(partij?.naam ?? '', aanbieder?.id ?? ''));
  });
const laatste = (wie: Spreker): string => JSON.stringify(wie.neemKaarten().at(-1));

it('een rechtzetting voor één raad, van de fout tot de knop voor zijn brief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.zeg('er staat een fout in de brief aan Venlo');
  await esther.klik('Alleen bij de raad van Venlo');
  const regels = 'Er stond dat de hulp stopt. De hulp gaat door.\nEr stond 12. Het zijn er 14.';
  expect(await esther.klik('Bekijk wat er verandert', { rechtzetting: regels })).toContain(
    'Venlo: wat alleen voor deze raad wordt rechtgezet',
  );
  expect(await gegevens('Venlo')).toEqual({});
  await esther.klik('Overnemen');
  expect((await gegevens('Venlo')).rechtzetting).toEqual(regels.split('\n'));
  await esther.zeg('gegevens per gemeente Mutsaersstichting');
  for (const _ of [2, 3]) await esther.klik('Volgende');
  expect(laatste(esther)).toContain('Rechtzetting voor deze raad');
});

it('wat er al stond staat ingevuld, een leeg vak wordt weer een gat, en niets gewijzigd is niets klaargezet', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.zeg('verander voor Venlo de ondertekenaar in J. de Vries');
  expect(laatste(anouk)).toContain('"value":"J. de Vries"');
  await anouk.klik('Bekijk wat er verandert', {
    ondertekenaar: 'J. de Vries',
    portefeuille: 'geen',
    onderdelen: 'Hai-5\nBuro',
  });
  await anouk.klik('Overnemen');
  expect(await gegevens('Venlo')).toEqual({
    ondertekenaar: 'J. de Vries',
    portefeuille: null,
    onderdelen: ['Hai-5', 'Buro'],
  });
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.zeg('zet bij de gemeente Venlo een andere ondertekenaar');
  const stond = { ondertekenaar: 'J. de Vries', portefeuille: 'geen', onderdelen: 'Hai-5\nBuro' };
  expect(await anouk.klik('Bekijk wat er verandert', stond)).toContain('U wijzigde niets.');
  await anouk.klik('Bekijk wat er verandert', { ...stond, ondertekenaar: '' });
  await anouk.klik('Overnemen');
  expect(await gegevens('Venlo')).toEqual({ portefeuille: null, onderdelen: ['Hai-5', 'Buro'] });
  await anouk.klik('Ongedaan maken');
  expect((await gegevens('Venlo')).ondertekenaar).toBe('J. de Vries');
});

it('wat een bestand niet mag zeggen, mag een kaart ook niet: het staat er nog, met waarom', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.zeg('de afzender van de brief aan Venlo is het college van Venlo');
  const uit = await anouk.klik('Bekijk wat er verandert', {
    afzender: '=HYPERLINK("x")',
    functie: 'geen',
    ondertekenaar: 'K. Bos',
  });
  expect(uit).toContain('leest als formule'.slice(0, 5));
  expect(uit).toContain('functie: dit kan niet geen zijn');
  expect(laatste(anouk)).toContain('"value":"K. Bos"');
  expect(await gegevens('Venlo')).toEqual({});
});

it('wie van een andere gemeente is, of de casus niet ziet, vult niets in: niet bij het tonen en niet bij het drukken', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.zeg('er staat een fout in de brief aan Roermond');
  const open = esther.knop('Alleen bij de raad van Roermond');
  await esther.klik('Alleen bij de raad van Roermond');
  const sla = esther.knop('Bekijk wat er verandert');
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('persbericht Mutsaersstichting');
  expect(await tom.zeg('er staat een fout in de brief aan Roermond')).not.toContain('Alleen bij de raad van Roermond');
  for (const wie of [tom, new Spreker(huis, 'Sanne Verhoeven'), new Spreker(huis, 'Bilal Amrani')])
    for (const knop of [open, sla]) {
      const uit = await wie.druk(knop, { ondertekenaar: 'X. Vreemd' });
      expect(uit).not.toMatch(/Overnemen|Gegevens van één gemeente/u);
    }
  await tom.zeg('persbericht Mutsaersstichting');
  expect(await tom.zeg('er staat een fout in de brief aan Venlo')).toContain('Alleen bij de raad van Venlo');
  await tom.zeg('gegevens per gemeente Mutsaersstichting');
  for (const _ of [2, 3]) await tom.klik('Volgende');
  const invulbaar = [...laatste(tom).matchAll(/gemeentegegevens\.invullen"[^}]*"gemeente":"([^"]+)"/g)];
  expect(new Set(invulbaar.map(([, gemeente]) => gemeente))).toEqual(new Set(['Venlo']));
});
