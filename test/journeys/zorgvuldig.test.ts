/** What stops, what is masked, and what survives: danger, children, other desks, and a process that went away. */
import { naren } from '../../domain/doorverwijzing';
import { doorverwijszinnen } from '../support/doorverwijszinnen';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

/** Every table that could hold what somebody typed. */
/** A fingerprint may hold the same five digits by chance: they count only where no other digit or hexadecimal letter touches them. */
async function staatErgens(woorden: string): Promise<readonly string[]> {
  const los = new RegExp(`(?<![0-9a-f])${woorden.replaceAll('.', String.raw`\.`)}(?![0-9a-f])`);
  return huis.wereld.eenheid(async ({ db }) => {
    const gevonden: string[] = [];
    const tabellen = await db.rijen<{ name: string }>("select name from sqlite_master where type = 'table'", []);
    for (const { name } of tabellen) {
      const rijen = await db.rijen<Record<string, unknown>>(`select * from "${name}"`, []);
      if (los.test(JSON.stringify(rijen))) gevonden.push(name);
    }
    return gevonden;
  });
}

it('een BSN in een antwoord wordt nergens bewaard, de tekst zonder BSN wel als u dat kiest', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.klik('Vermoeden van (financiële) problemen');
  await sanne.zeg('De facturen lopen achter. Zie ook het dossier met BSN 111222333 in de bijlage.');
  expect(await staatErgens('111222333')).toEqual([]);
  await sanne.klik('Opnieuw typen');
  await sanne.zeg('De facturen lopen achter, ook die met 1112.22.333 erop.');
  await sanne.klik('Deze tekst gebruiken');
  await sanne.klik('Nee');
  expect(await staatErgens('111222333')).toEqual([]);
  expect(await staatErgens('1112.22.333')).toEqual([]);
  expect(await staatErgens('De facturen lopen achter, ook')).toContain('concept');
  vergelijkReis('bsn-in-antwoord', sanne.verslag);
});

it('een BSN over twee berichten: het tweede deel komt nergens, en het eerste deel gaat alsnog weg', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('melding');
  await rob.zeg('Vuurbaak');
  await rob.klik('Vermoeden van (financiële) problemen');
  await rob.zeg('De administratie klopt niet, zie bijvoorbeeld 11122');
  await rob.klik('Nee');
  expect(await staatErgens('11122')).not.toEqual([]);
  await rob.zeg('2333 bedoel ik');
  expect(await staatErgens('11122')).toEqual([]);
  expect(await staatErgens('2333 bedoel')).toEqual([]);
  await rob.klik('Opnieuw typen');
  await rob.zeg('sinds het najaar');
  for (let keer = 0; keer < 8; keer += 1) await rob.zeg('overslaan');
  expect(await staatErgens('11122')).toEqual([]);
  await rob.klik('Stoppen');
  vergelijkReis('bsn-over-twee-berichten', rob.verslag);
});

it('P33 gegevens van een kind worden niet bewaard', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  await yvonne.zeg('melding');
  await yvonne.zeg('Wilgenhoeve');
  await yvonne.klik('Vermoeden van (financiële) problemen');
  await yvonne.zeg('Mijn cliënt Kevin Zwartveen, geboren op 3 mei 2012, krijgt geen behandeling meer.');
  expect(await staatErgens('Zwartveen')).toEqual([]);
  vergelijkReis('kind-in-antwoord', yvonne.verslag);
});

it('wie ergens anders moet zijn leest dat meteen, en er blijft niets van de tekst achter', async () => {
  const verslag = new Verslag();
  const ingrid = new Spreker(huis, 'Ingrid Peeters', 'personal', verslag);
  const zinnen = [
    ['112', 'Help, er staat nu iemand met een mes op de groep grutto'],
    ['Veilig Thuis', 'Ik denk dat een kind thuis wordt mishandeld door zijn vader grutto'],
    ['LMZ', 'Ik heb een klacht over de behandeling van mijn dochter grutto'],
  ] as const;
  for (const [naar, zin] of zinnen) {
    verslag.kop(naar);
    await ingrid.zeg(zin);
    expect(await staatErgens('grutto')).toEqual([]);
  }
  verslag.kop('Geschillencommissie, en toch melden');
  await ingrid.zeg('Wij hebben een geschil met de aanbieder over de tarieven, we komen er samen niet uit');
  await ingrid.klik('Toch melden');
  vergelijkReis('doorverwijzen', verslag);
});

it('een onderbroken melding gaat na een herstart verder waar zij was', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding');
  await bilal.zeg('Vuurbaak');
  await bilal.klik('Een knelpunt in de samenwerking');
  bilal.verslag.kop('Het proces stopt; twee dagen later start een nieuw op dezelfde database');
  huis = await huis.herstart();
  await huis.zetKlok('2026-03-14T09:00:00.000Z');
  bilal.verhuis(huis);
  await bilal.zeg('melding');
  await bilal.klik('Verder');
  await bilal.zeg('De gemeenten betalen te laat en de aanbieder neemt niemand meer aan.');
  bilal.verslag.kop('Na 31 dagen is het concept weg');
  await huis.zetKlok('2026-04-16T09:00:00.000Z');
  await bilal.zeg('verder');
  vergelijkReis('onderbroken-melding', bilal.verslag);
});

it('naar elke plek van de tabel, en wat er daar nog kan', async () => {
  const verslag = new Verslag();
  const ingrid = new Spreker(huis, 'Ingrid Peeters', 'personal', verslag);
  for (const naar of naren) {
    verslag.kop(naar);
    await ingrid.zeg(doorverwijszinnen[naar]);
  }
  vergelijkReis('doorverwijzen-overal', verslag);
});
