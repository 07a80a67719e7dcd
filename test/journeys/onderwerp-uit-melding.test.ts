/** What a melding names of gemeenten, regio's and jeugdhulp is put before who may lay it down on the casus; nothing goes there by itself. */
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

/** What the meldpunt read right after linking. */
let naKoppelen = '';

/** Files a melding about Sterrenmos that answers these two questions, and opens a casus from it. */
async function casusUitMelding(gebieden: string, vormen: string, meldpunt = 'Marjan de Graaf'): Promise<string> {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  for (const zin of ['melding', 'Sterrenmos', '1', 'De salarissen kunnen volgende maand niet worden betaald.'])
    await bilal.zeg(zin);
  let gezegd = await bilal.klik('Nee');
  for (let keer = 0; keer < 15 && !gezegd.includes('Klopt uw melding'); keer += 1) {
    const antwoord = /hier last van/.test(gezegd)
      ? gebieden
      : /vormen van jeugdhulp/.test(gezegd)
        ? vormen
        : 'overslaan';
    gezegd = await bilal.zeg(antwoord);
  }
  const nummer = /M-\d{4}-\d{4}/.exec(await bilal.klik('Versturen'))?.[0] ?? '';
  const marjan = new Spreker(huis, meldpunt);
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Koppelen aan casus');
  naKoppelen = await marjan.klik('Koppelen aan casus', { casus: '+', casusnummer: '' });
  return nummer;
}

const waardenVan = (wie: Spreker): Readonly<Record<string, unknown>> =>
  Object.fromEntries(delen(wie.neemKaarten().at(-1)).map(({ id, value }): [string, unknown] => [String(id), value]));
const betrokken = (ook = '1 = 1'): Promise<number> =>
  tel(
    huis,
    `casus_betrokken b join casus c on c.id = b.casus_id join partij p on p.id = c.aanbieder_id where p.naam like ? and ${ook}`,
    '%Sterrenmos%',
  );

it('de adviseur ziet wat de melding noemt, past het aan en legt het vast, met de melding als bron', async () => {
  const nummer = await casusUitMelding('gemeente Venlo en Roermond', 'pleegzorg en wonen');
  expect(naKoppelen).toMatch(new RegExp(`${nummer}[^]*Een adviseur van de autoriteit legt het vast`));
  expect(naKoppelen).not.toContain('Neem over uit de melding');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('onderwerp Sterrenmos')).toContain(nummer);
  const formulier = await anouk.klik('Neem over uit de melding');
  expect(formulier).toMatch(/Ingevuld uit de melding[^]*nog niets vastgelegd/);
  const ingevuld = waardenVan(anouk);
  expect(ingevuld).toMatchObject({
    betrokken: 'Venlo, Roermond',
    'segmenten-0': 'pleegzorg en wonen',
  });
  expect(await betrokken()).toBe(0);

  // A wrong name brings the form back, and it still knows where it came from.
  const velden = { organisaties: String(ingevuld['organisaties']), 'gebied-0': '', 'segmenten-0': 'Pleegzorg' };
  const terug = await anouk.klik('Vastleggen', { ...velden, betrokken: 'Venlo, Verweggistan' });
  expect(terug).toMatch(/Ingevuld uit de melding[^]*Verweggistan/);
  const gedaan = await anouk.klik('Vastleggen', { ...velden, betrokken: 'Venlo' });
  expect(gedaan).toMatch(/De wijziging is vastgelegd/);
  expect(gedaan).toMatch(/Venlo/);
  // Laid down by a person: it is not offered again.
  expect(gedaan).not.toMatch(/Neem over uit de melding/);
  expect(await betrokken()).toBe(1);
  expect(await anouk.zeg('tijdlijn Sterrenmos')).toContain(
    `Organisaties en werkgebied vastgelegd, met wat ${nummer} noemt`,
  );
});

it('een jeugdregio met de naam van een gemeente blijft de jeugdregio', async () => {
  await casusUitMelding('jeugdregio Groningen', 'overslaan');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('onderwerp Sterrenmos');
  await anouk.klik('Neem over uit de melding');
  const { betrokken: namen, organisaties } = waardenVan(anouk);
  await anouk.klik('Vastleggen', { organisaties: String(organisaties), betrokken: String(namen) });
  expect(await betrokken()).toBe(1);
  expect(
    await betrokken("b.partij_id in (select id from partij where naam = 'Groningen' and soort = 'jeugdregio')"),
  ).toBe(1);
});

it('ook als de jeugdregio in de eerste zin van de melding stond', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const zin = 'Sterrenmos kan in de jeugdregio Groningen en in Venlo de salarissen niet meer betalen';
  expect(await bilal.zeg(`melding: ${zin}`)).toMatch(/Gemeenten en regio’s\njeugdregio Groningen, Venlo/);
});

it('wie het formulier later opent en niets verandert, houdt de jeugdregio die de naam van een gemeente heeft', async () => {
  await casusUitMelding('overslaan', 'overslaan');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const isRegio = "b.partij_id in (select id from partij where naam = 'Groningen' and soort = 'jeugdregio')";
  const legVast = async (wijzig: Readonly<Record<string, string>>): Promise<void> => {
    await anouk.zeg('onderwerp Sterrenmos');
    await anouk.klik('Aanpassen');
    const { organisaties, betrokken: namen, 'gebied-0': gebied } = waardenVan(anouk);
    const stond = { organisaties: String(organisaties), betrokken: String(namen), 'gebied-0': String(gebied) };
    expect(await anouk.klik('Vastleggen', { ...stond, ...wijzig })).toMatch(/De wijziging is vastgelegd/);
  };
  const regios = 'Jeugdregio Groningen, Groningen';
  await legVast({ betrokken: regios, 'gebied-0': 'Jeugdregio Groningen' });
  expect([await betrokken(), await betrokken(isRegio)]).toEqual([2, 1]);
  // Read apart where they are shown, and the full stop of the name ends its sentence once.
  const gezien = await anouk.zeg('onderwerp Sterrenmos');
  expect(gezien).toMatch(/\nGroningen en Jeugdregio Groningen\n/);
  expect(gezien).toContain('Buro Sterrenmos B.V. Werkt in: Jeugdregio Groningen');
  await legVast({});
  expect([await betrokken(), await betrokken(isRegio)]).toEqual([2, 1]);
  expect(await tel(huis, 'casus_onderwerp where werkt_in = ?', '["JZ01"]')).toBe(1);
});

it('wat geen gemeente uit het register is, wordt niet ingevuld maar genoemd', async () => {
  await casusUitMelding('de Peelrand', 'overslaan');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('onderwerp Sterrenmos');
  const formulier = await anouk.klik('Neem over uit de melding');
  expect(formulier).toMatch(/geen gemeente of regio uit het register: de Peelrand/i);
  expect(waardenVan(anouk)['betrokken'] ?? '').toBe('');
});

it('zonder plaats of jeugdhulp in de melding is er niets over te nemen', async () => {
  await casusUitMelding('overslaan', 'overslaan');
  expect(naKoppelen).not.toContain('Waar casus');
  expect(await new Spreker(huis, 'Anouk Wiersma').zeg('onderwerp Sterrenmos')).not.toMatch(/Neem over/);
});

it('wie zelf koppelt en het mag vastleggen, krijgt meteen het formulier aangeboden', async () => {
  const nummer = await casusUitMelding('gemeente Venlo', 'overslaan', 'Henk Smeets');
  expect(naKoppelen).toMatch(/Waar casus C-\d{4}-\d{4} over gaat[^]*Neem over uit de melding/);
  expect(naKoppelen).toContain(nummer);
  expect(naKoppelen).not.toContain('Een adviseur van de autoriteit legt het vast');
});
