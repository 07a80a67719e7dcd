/** Zittingen van communicatiemedewerkers met haast, in eigen woorden: wat daarin verkeerd werd verstaan, staat hier. */
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
let tom: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  tom = new Spreker(huis, 'Tom Hendriks');
});
afterEach(() => huis.ruimOp());

const gevuld = (wie: Spreker): Readonly<Record<string, string>> =>
  Object.fromEntries(veldenVan(wie.neemKaarten().at(-1)).map(({ id, waarde }) => [id, waarde]));

describe('de vraag voor wie de brief is, met woorden beantwoord', () => {
  it.each([
    ['die voor onze eigen gemeenten graag', 'gemeenteraden in de eigen regio'],
    ['binnen', 'gemeenteraden in de eigen regio'],
    ['voor ons hier', 'gemeenteraden in de eigen regio'],
    ['doe de andere gemeenten maar', 'gemeenteraden buiten de eigen regio'],
    ['die buiten onze regio', 'gemeenteraden buiten de eigen regio'],
    ['de overige gemeentes', 'gemeenteraden buiten de eigen regio'],
  ])('%s', async (zin, wie) => {
    expect(await esther.zeg('raadsinformatiebrief mutsaers')).toContain('Voor wie is de brief?');
    expect(await esther.zeg(zin)).toContain(`Voor wie: ${wie}`);
  });

  it('allebei tegelijk gaat niet, en dat staat er; daarna geldt de vraag nog', async () => {
    await esther.zeg('raadsinformatiebrief mutsaers');
    expect(await esther.zeg('allebei')).toContain('één voor één');
    expect(await esther.zeg('eerst onze eigen')).toContain('Voor wie: gemeenteraden in de eigen regio');
  });

  it('wie iets anders zegt, kiest niets', async () => {
    await esther.zeg('raadsinformatiebrief mutsaers');
    for (const zin of ['wie zit er in onze regio?'])
      expect(await esther.zeg(zin)).not.toContain('Voor wie: gemeenteraden');
  });
});

describe('het embargo', () => {
  it('een ander uur onder het formulier: de dag blijft', async () => {
    await esther.zeg('persbericht mutsaers');
    await esther.zeg('embargo tot vrijdag 14 uur');
    esther.neemKaarten();
    await esther.zeg('nee 15 uur');
    expect(gevuld(esther)).toMatchObject({ waarde: '13 maart 2026 15:00' });
    await esther.klik('Opslaan', { waarde: '13 maart 2026 15:00', reden: 'afspraak met de redactie' });
    esther.neemKaarten();
    await esther.zeg('doe toch 16.30 uur');
    expect(gevuld(esther)).toMatchObject({ waarde: '13 maart 2026 16:30' });
  });

  it.each([
    'gooi dat embargo er maar weer af',
    'haal het embargo er weer af',
    'het embargo vervalt',
    'geen embargo meer',
  ])('eraf: %s', async (zin) => {
    await esther.zeg('persbericht mutsaers');
    await esther.zeg('embargo tot vrijdag 14 uur');
    await esther.klik('Opslaan', { waarde: '20 maart 2026 14.00 uur', reden: 'afspraak' });
    esther.neemKaarten();
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain('Zo vervalt het embargo');
    expect(gevuld(esther)).toMatchObject({ grond: 'zwijgen' });
    expect(await esther.zeg('is er nog een embargo?')).toContain('het embargo geldt nog');
    await esther.zeg(zin);
    await esther.klik('Achterhouden', { grond: 'zwijgen', reden: 'niet meer nodig' });
    expect(await esther.zeg('is er nog een embargo?')).toContain('geen embargo vastgelegd');
  });

  it('zonder embargo is er niets weg te halen', async () => {
    await esther.zeg('persbericht mutsaers');
    expect(await esther.zeg('haal het embargo er weer af')).toContain('geen embargo vastgelegd');
  });
});

it('wie een feit mag lezen en niet wijzigen, krijgt er geen formulier bij', async () => {
  await tom.zeg('persbericht mutsaers');
  tom.neemKaarten();
  const antwoord = await tom.zeg('embargo tot morgen 14 uur');
  expect(antwoord).toContain('U kunt dit feit lezen en niet wijzigen.');
  expect(JSON.stringify(tom.neemKaarten())).not.toMatch(/feit\.(?:corrigeren|achterhouden|bevestigen|navragen|lakken)/);
});

it('wie de brief kreeg, staat klaar in het register', async () => {
  await esther.zeg('wie moet nog geïnformeerd worden bij mutsaers');
  esther.neemKaarten();
  expect(await esther.zeg('venlo heeft hem gisteren per mail gehad')).toContain('Dit staat klaar voor Venlo');
  expect(gevuld(esther)).toMatchObject({ hoe: 'e-mail', wanneer: '2026-03-11' });
});

it('welke segmenten een gemeente heeft, is geen akkoord van die gemeente', async () => {
  await esther.zeg('raadsinformatiebrief buiten de regio mutsaers');
  const antwoord = await esther.zeg('maastricht heeft segmenten wonen en ambulant');
  expect(antwoord).not.toContain('Dat zij akkoord is');
});
