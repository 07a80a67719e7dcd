/** A beheerder keeps the draaiboek and the holidays: changes with a reason, sees who changed what, and turns it back. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const regelVan = (id: string) => huis.wereld.eenheid((turn) => turn.draaiboek.vind(id));

it('het draaiboek wijzigen, de geschiedenis zien en terugdraaien', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('draaiboek');
  await karel.klik('Volgende');
  await karel.klik('Vorige');
  await karel.drukRuw('draaiboek.openen', { action: 'draaiboek.openen', regel: 'regievoerder' });
  const velden = { wat: 'Een regievoerder aanwijzen', eigenaar: 'accounthoudende-regio', treden: '3,4,5', plannen: '' };
  const ingevuld = {
    ...velden,
    termijn: 'werkdagen',
    aantal: '3',
    bron: 'Besluit regio',
    officieel: 'ja',
    geldt: 'ja',
  };
  await karel.klik('Opslaan', { ...ingevuld, reden: '' });
  await karel.klik('Opslaan', { ...ingevuld, aantal: 'drie', reden: 'Sneller' });
  await karel.klik('Opslaan', { ...ingevuld, reden: 'De regio wil sneller beginnen' });
  expect((await regelVan('regievoerder'))?.termijn).toEqual({ soort: 'werkdagen', aantal: 3 });
  await karel.klik('Terugdraaien');
  expect((await regelVan('regievoerder'))?.termijn).toEqual({ soort: 'werkdagen', aantal: 5 });
  karel.verslag.kop('Wie intussen een oude kaart opslaat, leest eerst opnieuw');
  const oud = { action: 'draaiboek.wijzigen', regel: 'regievoerder', gezien: '', sleutel: 'oude-kaart-1' };
  await karel.drukRuw('draaiboek.wijzigen', { ...oud, ...ingevuld, reden: 'Oud' });
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', karel.verslag);
  await anouk.zeg('draaiboek');
  await anouk.drukRuw('draaiboek.wijzigen', { ...oud, ...ingevuld, reden: 'Mag niet' });
  expect((await regelVan('regievoerder'))?.termijn).toEqual({ soort: 'werkdagen', aantal: 5 });
  vergelijkReis('draaiboek-beheer', karel.verslag);
});

it('een feestdag toevoegen en terugdraaien; een ander ziet ze alleen', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('feestdagen');
  await karel.klik('2027');
  await karel.klik('Dag toevoegen of wijzigen');
  const dag = { naam: 'Brugdag na Hemelvaart', bron: 'Besluit directie', geldt: 'ja', reden: 'Kantoor is dicht' };
  await karel.klik('Opslaan', { ...dag, datum: '2027-02-31' });
  await karel.klik('Opslaan', { ...dag, datum: '2027-05-07' });
  await karel.klik('Wijzigingen bekijken');
  await karel.klik('Terugdraaien');
  await new Spreker(huis, 'Sanne Verhoeven', 'personal', karel.verslag).zeg('feestdagen');
  vergelijkReis('feestdagen', karel.verslag);
});

it('het ritme van berichten per trede wijzigen: met reden, en het geldt meteen', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('draaiboek');
  await karel.klik('Ritme van berichten');
  await karel.klik('Opslaan', { trede: '3', dagen: 'tien', reden: 'Te vaak' });
  await karel.klik('Opslaan', { trede: '3', dagen: '10', reden: '' });
  await karel.klik('Opslaan', { trede: '3', dagen: '10', reden: 'De regio’s vonden zeven dagen te vaak.' });
  const ritmes = await huis.wereld.eenheid((turn) => turn.gebeurtenis.ritmes('2026-03-12'));
  expect(ritmes.some(({ dagen }) => dagen === 10)).toBe(true);
  expect(ritmes.some(({ dagen }) => dagen === 7)).toBe(false);
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', karel.verslag);
  await anouk.drukRuw('ritme.inzien', { action: 'ritme.inzien' });
  vergelijkReis('ritme-instellen', karel.verslag);
});
