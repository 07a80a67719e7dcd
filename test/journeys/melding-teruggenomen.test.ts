/** The wish to stay unnamed and what is taken back, in ordinary wording; and a name nobody knows that is the right one. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { herroept } from '../../bot/invoer/herroep';
import { bevestigtNaam } from '../../bot/invoer/bevestigt-naam';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('de wens wordt genoteerd en voorgelezen, en een tweede wens komt ervoor in de plaats', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Sterrenmos stopt per 1 juni met begeleid wonen, 40 jongeren');
  expect(await bilal.zeg('nee mijn naam mag niet genoemd worden, en mijn leidinggevende weet ervan')).toMatch(
    /Eigen leiding weet het: Ja\nUw naam mag worden genoemd: Nee/,
  );
  const ja = await bilal.zeg('mijn naam mag gerust genoemd worden');
  expect(ja).toContain('Uw naam mag worden genoemd (gewijzigd): Ja');
  expect(ja).not.toContain('Wat er speelt');
  expect(await bilal.zeg('nee toch maar niet')).toMatch(/Teruggenomen[^]*Uw naam mag worden genoemd/);
  await bilal.zeg('mijn naam mag gerust genoemd worden');
  expect(await bilal.zeg('mag mijn naam genoemd? liever niet')).toContain('genoemd (gewijzigd): Nee');
  expect(await bilal.zeg('klaar')).toMatch(/Uw naam mag worden genoemd\nNee/);
});

it('‘nee toch maar niet’ neemt terug wat het laatst is gezegd, en stopt niet', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('zuidervuur heeft geen geld');
  await ingrid.zeg('niet acuut');
  expect(await ingrid.zeg('mijn naam mag gerust genoemd worden')).toContain('Uw naam mag worden genoemd: Ja');
  const terug = await ingrid.zeg('nee toch maar niet');
  expect(terug).toContain('Teruggenomen: ‘Uw naam mag worden genoemd’');
  expect(terug).not.toContain('gestopt');
});

it.each([
  'nee toch maar niet',
  'toch niet',
  'bij nader inzien niet',
  'nee, doe toch maar niet',
  'oh nee toch niet',
  'dat toch liever niet',
  'eigenlijk niet',
  'nee laat dat toch maar niet doen',
])('‘%s’ neemt terug', (tekst) => {
  expect(herroept(tekst)).toBe(true);
});
it.each([
  'niet',
  'nee',
  'niet acuut',
  'toch niet Noorderlicht',
  'stop',
  'laat maar',
  'weet ik niet',
  'toch niet 20 maar 30',
])('‘%s’ neemt niets terug', (tekst) => {
  expect(herroept(tekst)).toBe(false);
});

it.each([
  'ja die bestaat echt',
  'ja nieuwe',
  'zo heten ze',
  'die naam klopt, gebruik die maar',
  'het is een nieuwe aanbieder',
  'ja zo heet die organisatie echt',
  'die bestaat gewoon',
  'zoals ik typte',
  'gebruik de naam zoals ik die schreef',
  'staat nog niet in uw lijst maar bestaat wel',
])('‘%s’ bevestigt een naam die niemand kent', (tekst) => {
  expect(bevestigtNaam(tekst)).toBe(true);
});
it.each(['nee', 'die bestaat niet goed', 'Stichting Nieuw Begin', 'de lonen', 'ja', 'bestaat die?'])(
  '‘%s’ bevestigt geen naam',
  (tekst) => {
    expect(bevestigtNaam(tekst)).toBe(false);
  },
);

it('een naam die niemand kent wordt met gewone woorden aanvaard; een dag of een aantal is geen naam', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('melding');
  expect(await femke.zeg('31 februari')).not.toContain('Gebruik ‘31 februari’');
  expect(await femke.zeg('een miljoen kinderen')).not.toContain('Gebruik ‘een miljoen');
  expect(await femke.zeg('allebei')).toContain('Een melding gaat over één organisatie');
  expect(await femke.zeg('Stichting Bloemkool')).toContain('Gebruik ‘Stichting Bloemkool’');
  expect(await femke.zeg('ja die bestaat echt')).toContain('KvK-nummer');
});
