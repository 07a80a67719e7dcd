/** F64 Nakijken van een brief terwijl iets ernaast of eronder beschadigd is: wat kan wordt gezegd, wat niet kan ook, en de casus en andere mensen merken er niets van. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht mutsaers');
  await esther.zeg('raadsinformatiebrief mutsaers eigen regio');
});
afterEach(() => huis.ruimOp());

const beschadig = (sql: string, waarden: readonly string[] = []): Promise<unknown> =>
  huis.wereld.eenheid(({ db }) => db.voer(sql, [...waarden]));
const stand = (): Promise<unknown> =>
  huis.wereld.eenheid(({ db }) =>
    db.rijen('select nummer, versie, status, hash from brief order by nummer, versie', []),
  );

it('een andere brief van de casus die niet meer te lezen is: deze wordt nagekeken', async () => {
  await beschadig("update brief set document = '{' where nummer = ?", ['B-2026-0001']);
  const vooraf = await stand();
  expect(await esther.klik('Nakijken')).toContain('B-2026-0002, versie 1: nakijken');
  expect(await stand()).toEqual(vooraf);
});

it('de brief zelf is niet meer te lezen: dat staat er, en de andere en de casus doen het', async () => {
  await beschadig("update brief set document = '{' where nummer = ?", ['B-2026-0002']);
  const vooraf = await stand();
  const antwoord = await esther.klik('Nakijken');
  expect(antwoord).not.toContain('nakijken\n');
  expect(antwoord.length).toBeGreaterThan(20);
  expect(await stand()).toEqual(vooraf);
  expect(await esther.zeg('trede mutsaers')).toContain('Trede 3');
  expect(await esther.zeg('kijk B-2026-0001 na')).toContain('B-2026-0001');
});

it('de feiten eronder zijn niet meer te lezen: niets wordt voorgelegd, en de trede staat er nog', async () => {
  await beschadig("update feit set waarde = '{'");
  const vooraf = await stand();
  const antwoord = await esther.klik('Nakijken');
  expect(antwoord).not.toContain('Nagekeken en niet gevonden');
  expect(await stand()).toEqual(vooraf);
  expect(await esther.zeg('trede mutsaers')).toContain('Trede 3');
});
