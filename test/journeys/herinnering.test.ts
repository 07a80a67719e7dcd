/** A reminder that somebody asks for: to who has not confirmed, by button, for who leads the casus, at most once a day, and kept (ADR 185). */
import { casusberichtTekst } from '../../texts/casusbericht';
import { herinneringTekst } from '../../texts/herinnering';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { laatRusten } from '../support/rust';

let huis: Proefhuis;
let femke: Spreker;
let rob: Spreker;
const tekst = 'Het overleg van 15 maart vervalt.';
beforeAll(async () => {
  huis = await startProefhuis();
  femke = new Spreker(huis, 'Femke Dijkstra');
  rob = new Spreker(huis, 'Rob Janssen');
  const weg = new Spreker(huis, 'Esther Kuipers').plaats.id;
  huis.simulator?.connector.behave(({ conversationId }) => (conversationId === weg ? { status: 403 } : undefined));
  for (const wie of ['Henk Smeets', 'Lotte Claessen']) await new Spreker(huis, wie).zeg('hulp');
  await rob.zeg('hulp');
  await femke.zeg('update Wilgenhoeve: het overleg vervalt');
  const velden = { tekst, zicht: 'betrokken', akkoord: 'ja', stapWat: '', stapVoor: '', eigenaar: '-' };
  await femke.klik('Laat zien wie dit leest', velden);
  await femke.klik('Versturen');
  await laatRusten(huis);
  rob.luister();
});
afterAll(() => huis.ruimOp());

const { knop, nogNiets, gedaan } = herinneringTekst;
const nietVerstuurd = nogNiets(knop.allen);

it.each([
  'herinner de rest',
  'stuur iedereen die nog niet bevestigd heeft een herinnering',
  'stuur een herinnering aan wie nog niet heeft bevestigd',
  'stuur nog een herinnering',
  'kun je ze herinneren?',
])('“%s”: de lijst met de knop, en niets gaat uit', async (zin) => {
  const gezegd = await femke.zeg(zin);
  expect(gezegd).toContain(nietVerstuurd);
  expect(gezegd).toContain('Nog niet bevestigd\nEsther Kuipers\nHenk Smeets\nLotte Claessen\nRob Janssen');
  await laatRusten(huis);
  expect(rob.luister()).toBe('');
});

it.each(['stuur Rob een herinnering', 'herinner Rob Janssen eraan', 'stuur een herinnering naar Rob'])(
  '“%s”: de knop is alleen voor hem',
  async (zin) => {
    expect(await femke.zeg(zin)).toContain(nogNiets(knop.een('Rob Janssen')));
    expect(femke.knop(knop.een('Rob Janssen')).data).toHaveProperty('persoon');
  },
);

it.each(['herinner mij aan het overleg', 'herinner Rob aan de vergadering van vrijdag'])(
  '“%s” gaat over iets anders',
  async (zin) => {
    expect(await femke.zeg(zin)).not.toContain('Er is nog geen herinnering verstuurd');
  },
);

it('wie niet genoemd kan worden, of het niet mag, hoort dat', async () => {
  expect(await femke.zeg('stuur Bilal een herinnering')).toContain(herinneringTekst.nietGevraagd);
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('casus C-2025-0004');
  const gezegd = await henk.zeg('herinner de rest');
  expect(gezegd).toContain(herinneringTekst.magNiet);
  expect(gezegd).not.toContain(`(${knop.allen})`);
  await rob.zeg('casus C-2025-0004');
  expect(await rob.zeg('herinner de rest')).not.toContain('Henk Smeets\nLotte');
  rob.luister();
});

it('één persoon krijgt hem één keer per dag; de anderen daarna; wie het bericht niet kreeg niet', async () => {
  await femke.zeg('stuur Rob een herinnering');
  expect(await femke.klik(knop.een('Rob Janssen'))).toContain('De herinnering is onderweg naar Rob Janssen.');
  await laatRusten(huis);
  expect(rob.luister()).toContain(casusberichtTekst.nogNietBevestigd);
  await femke.zeg('stuur Rob een herinnering');
  expect(await femke.klik(knop.een('Rob Janssen'))).toContain(
    gedaan({ nu: [], vandaagAl: ['Rob Janssen'], nogNietBezorgd: [] }).join('\n'),
  );
  await femke.zeg('herinner de rest');
  const wie = { nu: ['Henk Smeets', 'Lotte Claessen'], vandaagAl: ['Rob Janssen'], nogNietBezorgd: ['Esther Kuipers'] };
  expect(await femke.klik(knop.allen)).toContain(gedaan(wie).join('\n'));
  await laatRusten(huis);
  expect(rob.luister()).toBe('');
});

it('het staat op de tijdlijn, en de volgende dag mag het weer, maar niet aan wie bevestigde', async () => {
  const tijdlijn = await femke.zeg('tijdlijn Wilgenhoeve');
  expect(tijdlijn).toContain('Herinnering gestuurd aan 2 personen om het bericht van 12 maart 2026');
  expect(tijdlijn).toContain('Herinnering gestuurd aan 1 persoon');
  await rob.klik('Gelezen en akkoord');
  await huis.zetKlok('2026-03-13T10:00:00.000Z');
  await femke.zeg('herinner de rest bij de Wilgenhoeve');
  const opnieuw = await femke.klik(knop.allen);
  expect(opnieuw).toContain('De herinnering is onderweg naar Henk Smeets en Lotte Claessen.');
  expect(opnieuw).not.toContain('onderweg naar Rob');
  expect(await femke.zeg('stuur Rob een herinnering')).toContain(herinneringTekst.alBevestigd('Rob Janssen'));
});

it('van een ingetrokken bericht gaat geen herinnering meer uit', async () => {
  await femke.zeg('herinner de rest bij de Wilgenhoeve');
  const oud = femke.knop(knop.allen);
  await femke.klik('Bericht lezen');
  await femke.klik('Intrekken');
  expect(await femke.druk(oud)).toContain('de status is ‘ingetrokken’');
});
