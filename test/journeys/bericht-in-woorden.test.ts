/** A message about a casus in words: it goes by the button that stands there, is put right for the same readers, and is taken back. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een woord dat verstuurt, komt nooit in de plaats van het bericht', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update Wilgenhoeve: de bank is akkoord met uitstel');
  expect(await femke.zeg('plaatsen')).toContain('Nog niet verstuurd');
  expect(await femke.zeg('verzenden')).not.toContain('Bericht over casus');
  expect(await femke.klik('Laat zien wie dit leest', { tekst: 'De bank is akkoord.', zicht: 'betrokken' })).toContain(
    'Nog niet verstuurd',
  );
  expect(await femke.zeg('plaats maar')).toMatch(/^Druk op ‘Versturen’[^]*Nog niet verstuurd/);
  expect(await femke.zeg('versturen')).toContain('Uw bericht is onderweg');
  await femke.zeg('casus Wilgenhoeve');
  expect(await femke.zeg('akkoord')).not.toContain('Bericht over casus');
});

it('corrigeren in woorden is een correctie van dat bericht, voor dezelfde lezers', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update Wilgenhoeve: de bank is akkoord');
  await femke.klik('Laat zien wie dit leest', { tekst: 'De bank is akkoord.', zicht: 'betrokken', akkoord: 'ja' });
  await femke.klik('Versturen');
  expect(await femke.zeg('corrigeer het bericht: de bank is nog niet akkoord')).toContain(
    'Correctie bij casus C-2025-0004',
  );
  const voorbeeld = await femke.klik('Laat zien wie dit leest', {
    ...{ tekst: 'De bank is nog niet akkoord.', zicht: 'betrokken', akkoord: 'ja' },
  });
  expect(voorbeeld).toContain('Alle betrokkenen');
  expect(await femke.zeg('trek dat bericht maar weer in, er is niets getekend')).toMatch(
    /Bericht intrekken\?[^]*De bank is akkoord\.[^]*\(Intrekken\)/,
  );
});

it('zonder casus ervoor gaat intrekken over een melding, zoals altijd', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('trek het bericht in')).toContain('Welke melding wilt u intrekken?');
});
