/** The day of a next step is a term as much as that of a task: it stands in the list of terms, for who may read it. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const nabij = async (wie: Spreker): Promise<string> => {
  await wie.zeg('werkvoorraad');
  return wie.klik('Termijn nabij');
};

it('een casus met een volgende stap die deze week afloopt, staat bij de termijnen', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const lijst = await nabij(femke);
  expect(lijst).toContain('Volgende stap, uiterlijk 15 maart 2026: Bestuurlijk overleg over het continuïteitsplan');
  expect(lijst).toMatch(/Gezinshuizen Maanvaren\n[^]*Volgende stap, uiterlijk 14 maart 2026: Tredebepaling laten/);
  // What comes first stands first: the task of 6 March, then 14 March.
  expect(lijst.indexOf('Wilgenhoeve')).toBeLessThan(lijst.indexOf('Maanvaren'));
});

it('een stap die alleen voor het kernteam is, zet een casus bij niemand anders in de lijst', async () => {
  const casus = "nummer = 'C-2026-0002'";
  await huis.wereld.eenheid(({ db }) =>
    db.voer(
      `update casus set stap_kernteam = 1, stap_voor = '2026-03-13', stap_wat = 'Geheime stap' where ${casus}`,
      [],
    ),
  );
  await huis.wereld.eenheid(({ db }) =>
    db.voer(`update taak set status = 'gereed' where casus_id = (select id from casus where ${casus})`, []),
  );
  expect(await nabij(new Spreker(huis, 'Anouk Wiersma'))).toContain('Geheime stap');
  for (const naam of ['Femke Dijkstra', 'Rob Janssen', 'Marjan de Graaf', 'Ingrid Peeters']) {
    const lijst = await new Spreker(huis, naam).zeg('welke termijnen lopen bijna af');
    expect([naam, lijst.includes('Geheime stap') || lijst.includes('C-2026-0002')]).toEqual([naam, false]);
  }
});

it('na het vaststellen staat erbij welke volgende stap nog blijft staan', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('trede vaststellen Maanvaren');
  await femke.klik('Besluit bekijken');
  const gedaan = await femke.klik('Vaststellen');
  expect(gedaan).toContain('De tredebepaling is vastgesteld.');
  expect(gedaan).toContain('Bij de casus staat als volgende stap nog: Tredebepaling laten vaststellen');
});

it('wie de casus ziet maar geen besluit mag voorleggen, leest dat zo; wie niets ziet leest niets', async () => {
  const lotte = new Spreker(huis, 'Lotte Claessen');
  const zin = await lotte.zeg('trede vaststellen Vuurbaak');
  expect(zin).not.toContain('Wilde u hierover een melding doen');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const eigen = await femke.zeg('ik wil voor mutsaers een tredebepaling voorleggen');
  expect(eigen).toContain('C-2023-0001');
  expect(eigen).not.toContain('niets laten zien');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('trede vaststellen Mutsaersstichting')).toContain('Hierover kan ik u niets laten zien');
});
