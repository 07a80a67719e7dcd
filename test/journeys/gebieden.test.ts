/** An invented herindeling in the chat: seen first, taken over by a beheerder, visible in the register, taken back as a whole. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const csv = (...regels: readonly string[]): Uint8Array =>
  Buffer.from(['soort;code;naam;aliassen;jeugdregio;opgegaan_in;per', ...regels].join('\r\n'));
const herindeling = [
  'gemeente;GM9901;Vlietmeer;;Noord-Limburg;;2027-01-01',
  'gemeente;GM9902;Oudmeer;;Noord-Limburg;;2026-01-01',
];

it('een herindeling: eerst zien, overnemen, opvragen, terugzetten', async () => {
  const verslag = new Verslag();
  const karel = new Spreker(huis, 'Karel Mulder', 'personal', verslag);
  verslag.kop('Met fouten: alle tegelijk, en er verandert niets');
  await karel.stuurBestanden({
    'gebieden.csv': csv('gemeente;GM99;Vlietmeer;;;;', 'gemeente;GM9901;Vlietmeer;;Nergens;;'),
  });
  verslag.kop('Twee nieuwe gemeenten');
  await karel.stuurBestanden({ 'gebieden.csv': csv(...herindeling) });
  await karel.klik('Overnemen');
  verslag.kop('Hetzelfde bestand nog eens: er verandert niets');
  await karel.stuurBestanden({ 'gebieden.csv': csv(...herindeling) });
  verslag.kop('De ene gaat op in de andere');
  await karel.stuurBestanden({ 'gebieden.csv': csv('gemeente;GM9902;Oudmeer;;;Vlietmeer;2027-01-01') });
  const overnemen = karel.knop('Overnemen');
  verslag.kop('Wie geen beheerder is, neemt niets over');
  await new Spreker(huis, 'Anouk Wiersma', 'personal', verslag).druk(overnemen);
  await karel.druk(overnemen);
  const terug = karel.knop('Terugzetten');
  await karel.zeg('herindeling');
  verslag.kop('Wat al in gebruik is, blijft staan; het laatste bestand gaat als geheel terug');
  await karel.klik('Terugzetten');
  await karel.druk(terug);
  vergelijkReis('gebieden', verslag);
  const over = await huis.wereld.eenheid(({ partij }) => partij.relaties(['opgegaan-in']));
  expect(over).toEqual([]);
});

it('wie geen beheerder is, leest zo’n bestand niet in', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.stuurBestanden({ 'gebieden.csv': csv(...herindeling) })).not.toContain('Overnemen');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.stuurBestanden({ 'gebieden.csv': csv(...herindeling) })).not.toContain('Overnemen');
  expect(await huis.wereld.eenheid(({ partij }) => partij.vind('GM9901'))).toBeNull();
});
