/** A beheerder sets the terms and the telephone of the meldpunt: with a reason, with history, and it holds for what is promised next. */
import { stelMeldpuntIn } from '../../domain/meldpunt';
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(async () => {
  stelMeldpuntIn({});
  await huis.ruimOp();
});

const vul = (waarde: string, reden: string, bron = '') => ({ waarde, bron, reden });

it('een termijn wijzigen, met bron en reden: de volgende bevestiging noemt die, en terugdraaien kan', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('termijnen');
  await karel.klik('Wijzigen');
  await karel.drukRuw('meldpuntgegeven.openen', { action: 'meldpuntgegeven.openen', gegeven: 'oppakken' });
  await karel.klik('Opslaan', vul('drie', 'Sneller'));
  await karel.klik('Opslaan', vul('2', 'Sneller', 'Werkafspraak 2026'));
  await karel.klik('Opslaan', vul('3', '', 'Werkafspraak 2026'));
  await karel.klik('Opslaan', vul('3', 'Afgesproken met het meldpunt', 'Werkafspraak 2026'));

  karel.verslag.kop('Wie daarna meldt, leest de nieuwe termijn');
  const sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', karel.verslag);
  expect(await sanne.zeg('hoe lang duurt het?')).toMatch(/binnen 3 werkdagen.*Bron: Werkafspraak 2026/s);

  karel.verslag.kop('De geschiedenis, en terug');
  await karel.klik('Wijzigingen bekijken');
  await karel.klik('Terugdraaien');
  expect(await sanne.zeg('hoe lang duurt het?')).toMatch(/binnen 5 werkdagen.*voorbeeld en niet officieel/s);
  vergelijkReis('meldpunt-termijnen', karel.verslag);
});

it('de bevestiging en de werklijst volgen de termijn, en wat al beloofd was niet', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await doeMelding(bilal, 'een', 'Lindewal');
  expect(await bilal.wacht(/Ontvangstbevestiging/)).toMatch(/Uiterlijk op 19 maart 2026 \(binnen 5 werkdagen\)/);
  await karel.drukRuw('meldpuntgegeven.openen', { action: 'meldpuntgegeven.openen', gegeven: 'oppakken' });
  await karel.klik('Opslaan', vul('8', 'Vakantie', 'Besluit'));
  const rob = new Spreker(huis, 'Rob Janssen');
  await doeMelding(rob, 'twee', 'Vuurbaak');
  expect(await rob.wacht(/Ontvangstbevestiging/)).toMatch(/Uiterlijk op 24 maart 2026 \(binnen 8 werkdagen\)/);
});

it('een nummer en uren die zijn ingesteld, staan overal waar iemand een mens zoekt; na een herstart ook', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.drukRuw('meldpuntgegeven.openen', { action: 'meldpuntgegeven.openen', gegeven: 'telefoon' });
  expect(await karel.klik('Opslaan', vul('bel maar', 'Nieuw nummer'))).toMatch(/Nieuwe waarde/);
  await karel.klik('Opslaan', vul('070 123 45 67', 'Nieuw nummer', 'Intranet'));
  await karel.drukRuw('meldpuntgegeven.openen', { action: 'meldpuntgegeven.openen', gegeven: 'uren' });
  await karel.klik('Opslaan', vul('op werkdagen van 8.30 tot 16.30 uur', 'Nieuwe tijden', 'Intranet'));
  const zin = 'Bel het meldpunt: 070 123 45 67, op werkdagen van 8.30 tot 16.30 uur.';
  const yvonne = new Spreker(huis, 'Ingrid Peeters');
  expect(await yvonne.zeg('ik wil iemand spreken')).toContain(zin);
  expect(await yvonne.zeg('hulp')).toContain(zin);
  stelMeldpuntIn({});
  huis = await huis.herstart();
  yvonne.verhuis(huis);
  expect(await yvonne.zeg('kan ik jullie bellen')).toContain(zin);
});

it('een ander ziet ze hooguit, en wijzigt niets; wie een oude kaart opslaat leest eerst opnieuw', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  expect(await marjan.zeg('termijnen')).not.toContain('(Wijzigen)');
  const poging = { action: 'meldpuntgegeven.wijzigen', gegeven: 'reactie', gezien: '', sleutel: 'sleutel-ander-1' };
  const geweigerd = await marjan.drukRuw('meldpuntgegeven.wijzigen', { ...poging, ...vul('20', 'Mag niet') });
  expect(geweigerd).toMatch(/Hierover kan ik u niets laten zien/);
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('termijnen')).toMatch(/Hierover kan ik u niets laten zien/);
  const karel = new Spreker(huis, 'Karel Mulder');
  const oud = { ...poging, gegeven: 'oppakken', sleutel: 'sleutel-oude-kaart' };
  expect(await karel.drukRuw('meldpuntgegeven.wijzigen', { ...oud, ...vul('4', 'Oud') })).toMatch(/gewijzigd|opnieuw/i);
  expect(await karel.zeg('termijnen')).toMatch(/10 werkdagen/);
});

it('doorverwijsgegevens: wat bekend is met bron en geldigheid, en wat niet bekend is staat er ook', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('doorverwijsgegevens');
  vergelijkReis('doorverwijsgegevens', karel.verslag);
});
