/** A finished report that was corrected: the old words stay readable, with why; and a zorg in it may become a melding or a message on the casus, never a trede. */
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
let pieter: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  pieter = wie('Pieter van Loon');
  await verslag('false');
});
afterEach(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);
const OUD = 'De liquiditeit is nog twee maanden.';

async function verslag(vertrouwelijk: string, organisatie = 'Stichting De Wilgenhoeve'): Promise<void> {
  await pieter.zeg('accountgesprek');
  await pieter.klik('Liever één formulier');
  await pieter.klik('Vastleggen', {
    ...{ datum: '2026-03-11', soort: 'aanbieder', organisatie, vertrouwelijk },
    ...{ 'financien-status': 'zorg', 'financien-feit': OUD, 'personeel-status': 'aandacht' },
  });
}

async function verbeter(): Promise<string> {
  await pieter.zeg('daar staat iets verkeerd, het was niet twee maanden maar drie maanden');
  await pieter.klik('Naar het overzicht', {
    partijId: 'AB-WILGENHOEVE',
    datum: '2026-03-11',
    themas: 'financien,personeel',
  });
  return pieter.klik('Vastleggen');
}

it.each([
  'wat stond er eerst?',
  'laat de oude versie zien',
  'wat is er gewijzigd en waarom?',
  'toon de eerdere versie',
])('na een verbetering leest ‘%s’ de oude woorden, met waarom', async (vraag) => {
  expect(await verbeter()).toContain('drie maanden');
  const oud = await pieter.zeg(vraag);
  expect(oud).toContain(OUD);
  expect(oud).toContain('niet twee maanden maar drie maanden');
  expect(await pieter.klik('Nieuwe versie')).toContain('De liquiditeit is nog drie maanden.');
  expect(await pieter.klik('Oude versie')).toContain(OUD);
  // From what was replaced nothing begins any more.
  expect(pieter.verslag.laatste(3)).not.toContain('Melding starten');
});

it('zonder verbetering is er geen oude versie, en dat staat er', async () => {
  expect(await pieter.zeg('wat stond er eerst?')).toContain('geen oudere versie');
});

it.each(['maak van die zorg een melding', 'hier moet een melding van komen', 'dit moet gemeld worden'])(
  '‘%s’ biedt een melding aan die het gesprek en het thema noemt, en verstuurt niets',
  async (zin) => {
    const voor = await tel(huis, 'melding');
    expect(await pieter.zeg(zin)).toContain('bepaalt u');
    const begonnen = await pieter.klik('Melding starten: financiële situatie');
    expect(begonnen).toMatch(/Uit accountgesprek G-2026-\d{4} van 11 maart 2026, thema financiële situatie/);
    expect(begonnen).not.toMatch(/trede/i);
    expect(await tel(huis, 'melding')).toBe(voor);
  },
);

it('wie op de casus mag schrijven, krijgt een bericht voor het kernteam dat het gesprek en het thema noemt', async () => {
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('overzicht accountgesprekken Wilgenhoeve');
  await anouk.klik('Verslag tonen');
  for (const doe of [() => anouk.klik('Bericht bij casus C-2025-0004'), () => anouk.zeg('zet dit bij de casus')]) {
    anouk.neemKaarten();
    expect(await doe()).toContain('Bericht over casus C-2025-0004');
    expect(ingevuld(anouk.neemKaarten().at(-1))).toMatchObject({
      tekst: expect.stringMatching(/^Uit accountgesprek G-2026-\d{4} .*thema financiële situatie/) as string,
      zicht: 'kernteam',
    });
    await anouk.zeg('overzicht accountgesprekken Wilgenhoeve');
    await anouk.klik('Verslag tonen');
  }
});

it('wie dat niet mag, krijgt de knop niet, leest het en houdt de melding', async () => {
  const kan = await pieter.zeg('zet dit als opmerking bij de casus');
  expect(kan).toContain('Er is niets vastgelegd');
  expect(kan).toContain('Melding starten');
  expect(() => pieter.knop('Bericht bij casus C-2025-0004')).toThrow();
  await pieter.zeg('overzicht accountgesprekken Wilgenhoeve');
  await pieter.klik('Verslag tonen');
  const knop = pieter.knop('Accountgesprekken');
  const { gesprek } = pieter.knop('Melding starten: financiële situatie').data as { gesprek: string };
  const data = { ...knop.data, action: 'accountgesprek.bericht', gesprek };
  expect(await pieter.druk({ ...knop, verb: 'accountgesprek.bericht', data })).toContain('Er is niets vastgelegd');
});

it('een vertrouwelijk verslag wordt nergens op een casus aangeboden', async () => {
  await verslag('true', 'Mutsaersstichting');
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('overzicht accountgesprekken Mutsaersstichting');
  await anouk.klik('Verslag tonen');
  expect(anouk.verslag.laatste(40)).toMatch(/dit verslag is vertrouwelijk/);
  expect(anouk.verslag.laatste(3)).not.toContain('Bericht bij casus');
});
