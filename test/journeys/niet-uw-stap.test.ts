/** A refusal about a casus that somebody may see says whose part or step it is; to who may not see it, it says what it always says. */
import { hulpTekst } from '../../texts/hulp';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const vraag = (wie: string, zin: string): Promise<string> => new Spreker(huis, wie).zeg(zin);

it.each([
  ['brieven mutsaers', 'Esther Kuipers (communicatie)'],
  ['ik wil voor mutsaers een tredebepaling voorleggen', 'Anouk Wiersma (adviseur)'],
  ['Mutsaers mag wat ons betreft een trede omlaag', 'Anouk Wiersma (adviseur)'],
  ['oplegbriefje mutsaers', 'Esther Kuipers (communicatie)'],
  ['feiten mutsaers', 'Esther Kuipers (communicatie)'],
  ['persbericht mutsaers', 'Esther Kuipers (communicatie)'],
])('accounthouder Femke: “%s”', async (zin, wie) => {
  const antwoord = await vraag('Femke Dijkstra', zin);
  expect(antwoord).toContain('U kunt casus C-2023-0001 zien, maar');
  expect(antwoord).toContain(wie);
  expect(antwoord).not.toContain(hulpTekst.alleenTrede);
  expect(antwoord).not.toContain('Melding doen');
});

it('ook over de casus die net in beeld was', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus mutsaers');
  expect(await femke.zeg('feiten')).toContain('U kunt casus C-2023-0001 zien, maar');
});

it('wie de casus niet mag zien, leest niets anders dan over een die er niet is', async () => {
  const zonderVraag = (antwoord: string): string => antwoord.replace(/^>.*$/m, '').trim();
  const echt = await vraag('Ingrid Peeters', 'brieven vuurbaak');
  const verzonnen = await vraag('Ingrid Peeters', 'brieven C-2031-9999');
  expect(zonderVraag(echt)).toBe(zonderVraag(verzonnen));
});

it('waar geen rol op de casus recht op geeft, gaat niet over die casus', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus mutsaers');
  expect(await femke.zeg('gebruikers')).not.toContain('C-2023-0001');
});
