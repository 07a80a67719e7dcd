/** Who asks more of a casus than he may read gets the trede that he may read; who may not read that either learns nothing. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { hulpTekst } from '../../texts/hulp';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const vraag = (wie: string, zin: string): Promise<string> => new Spreker(huis, wie).zeg(zin);

it.each([
  ['Sanne Verhoeven', 'feiten mutsaers', 'Trede 3'],
  ['Sanne Verhoeven', 'bijpraten Mutsaersstichting', 'Trede 3'],
  ['Willem Oosterhof', 'wie is onze regievoerder', 'Femke Dijkstra'],
  ['Willem Oosterhof', 'feiten', 'Trede 4'],
])('%s vraagt “%s” en leest wat hij mag lezen', async (wie, zin, woorden) => {
  const antwoord = await vraag(wie, zin);
  expect(antwoord).toContain(hulpTekst.alleenTrede);
  expect(antwoord).toContain(woorden);
});

it('wie de hele casus mag zien, leest met de trede wie het andere weet', async () => {
  const antwoord = await vraag('Ingrid Peeters', 'ik krijg zo vragen van de raad over mutsaers. Wat mag ik zeggen?');
  expect(antwoord).toContain('U kunt casus C-2023-0001 zien, maar dit deel ervan niet. Vraag het Anouk Wiersma');
  expect(antwoord).toContain('Trede 3');
  expect(antwoord).not.toContain(hulpTekst.alleenTrede);
});

it('wie de trede ook niet mag zien, leest over een casus die er is hetzelfde als over een die er niet is', async () => {
  const [echt, verzonnen, geenCasus] = await Promise.all([
    vraag('Sanne Verhoeven', 'feiten Wilgenhoeve'),
    vraag('Bilal Amrani', 'feiten C-2031-9999'),
    vraag('Yvonne Bakker', 'feiten Zilverwier'),
  ]);
  expect(new Set([echt, verzonnen, geenCasus].map((antwoord) => antwoord.replace(/^>.*$/m, '').trim())).size).toBe(1);
});

it('wie iets wil doen, krijgt geen trede in plaats daarvan', async () => {
  expect(await vraag('Willem Oosterhof', 'sluit de casus')).not.toContain('Trede 4');
});
