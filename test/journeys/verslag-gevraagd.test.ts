/** A finished report: corrected when it is asked for in words, kept as it was, and the beginning of a melding that says which talk and theme it comes from. */
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each(['G-2026-0001|corrigeer dit verslag', '|corrigeer het verslag van het gesprek met Noorderlicht'])(
  '‘%s’: het verslag met de vraag waarom, en de oude versie blijft leesbaar',
  async (zinnen) => {
    const pieter = new Spreker(huis, 'Pieter van Loon');
    const [eerst = '', zin = ''] = zinnen.split('|');
    if (eerst !== '') await pieter.zeg(eerst);
    const antwoord = await pieter.zeg(zin);
    expect(antwoord).toContain(gezegdTekst.zegWaarom);
    expect(antwoord).toContain('Accountgesprek G-2026-0001');
    expect(await pieter.klik('Verbeteren', { reden: 'Het voorschot is toch betaald.' })).toMatch(/Deel 1 van/);
    expect(await pieter.zeg('G-2026-0001')).toContain('De bestuurder noemt de situatie gespannen.');
  },
);

it('wie het niet schreef leest dat, en wie geen gesprekken leest hoort er niets van', async () => {
  const zin = 'corrigeer het verslag van het gesprek met Noorderlicht';
  expect(await new Spreker(huis, 'Anouk Wiersma').zeg(zin)).toContain(gezegdTekst.nietVanU);
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const met = await sanne.zeg(zin);
  expect(met).not.toMatch(/G-2026|gespannen/);
  expect(met).toBe(await sanne.zeg('corrigeer het verslag van het gesprek met Kiezelpad'));
});

it('‘maak hier een melding van’: welk thema, en de melding noemt het gesprek; een mens besluit', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('G-2026-0001');
  expect(await pieter.zeg('maak hier een melding van')).toContain('(Melding starten: financiële situatie)');
  expect(await pieter.klik('Melding starten: financiële situatie')).toContain(
    'Uit accountgesprek G-2026-0001 van 11 februari 2026, thema financiële situatie.',
  );
});
