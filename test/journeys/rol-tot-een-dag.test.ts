/** A role until a day, and standing in said in parts: the form has what was said, one press records it, and what is not somebody's own is not arranged for him. */
import { overdrachtTekst } from '../../texts/rol-overdracht';
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const velden = (spreker: Spreker) => ingevuld(spreker.neemKaarten().at(-1));
const naamVan = async (id: unknown): Promise<string | undefined> =>
  (await huis.wereld.eenheid((turn) => turn.persoon.vind(String(id))))?.naam;

it('‘tot woensdag’ op het formulier van een rol vult de waarneming in, en de knop legt haar vast', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('draag de regie van Wilgenhoeve over aan Esther');
  expect(await femke.zeg('tot en met 20 maart')).toContain(overdrachtTekst.alsWaarneming([])[0]);
  const gevuld = velden(femke);
  expect(gevuld).toMatchObject({ van: '2026-03-12', tot: '2026-03-20', rol: 'regievoerder' });
  expect(await naamVan(gevuld['waarnemer'])).toBe('Esther Kuipers');
  expect(await tel(huis, 'waarneming')).toBe(0);
  const { afwezig: _, ...invoer } = gevuld as Record<string, string>;
  expect(await femke.klik('Vastleggen', invoer)).toContain('Esther Kuipers neemt waar voor Femke Dijkstra');
  expect(await tel(huis, 'waarneming')).toBe(1);
});

it('‘kan … de regie overnemen tot woensdag’ zonder casus ervoor: ingevuld, van vandaag af', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('kan Esther de regie overnemen tot woensdag');
  expect(velden(femke)).toMatchObject({ van: '2026-03-12', tot: '2026-03-18', rol: 'regievoerder' });
});

it('‘kan … de regie van … overnemen’ is een rol voor die ander, en niet voor wie het zegt', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('kan Esther de regie overnemen van Wilgenhoeve')).toContain('Rol toewijzen of overdragen');
  const { persoon, rol } = velden(femke);
  expect([await naamVan(persoon), rol]).toEqual(['Esther Kuipers', 'regievoerder']);
});

it('wie niet van zijn organisatie is, of wat zijn rol niet is, wordt geen waarneming: hij leest hoe het wel kan', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('draag de regie van Wilgenhoeve over aan Anouk');
  const buiten = await femke.zeg('alleen tot woensdag');
  expect(buiten).toContain(overdrachtTekst.tijdelijk);
  expect(buiten).toContain('Rol toewijzen of overdragen');
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('casus Wilgenhoeve');
  expect(await rob.zeg('kan lotte de regie overnemen tot woensdag')).not.toContain('Wie neemt waar?');
  expect(await tel(huis, 'waarneming')).toBe(0);
});

it.each(['Esther neemt voor mij waar', 'ik ben er niet, Esther vervangt mij'])(
  '‘%s’ vult haar in, en ‘t/m vrijdag’ de dagen',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg(zin);
    expect(await naamVan(velden(femke)['waarnemer'])).toBe('Esther Kuipers');
    await femke.zeg('t/m vrijdag');
    const gevuld = velden(femke);
    expect(gevuld).toMatchObject({ van: '2026-03-12', tot: '2026-03-13' });
    expect(await naamVan(gevuld['waarnemer'])).toBe('Esther Kuipers');
  },
);

it.each(['wie vervangt mij', 'ik kan Esther niet meer vervangen', 'ik ben er weer'])(
  '‘%s’ vult niemand in',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg(zin);
    expect(velden(femke)['waarnemer'] ?? '').toBe('');
  },
);
