/** Terms around dated facts as lines of the draaiboek: a beheerder says them in words, a fact starts, moves and parks what hangs on it. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { laatRusten } from '../support/rust';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const taakVan = (wat: string): Promise<string> =>
  huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.zoek('AB-WILGENHOEVE', '2026-03-12');
    return (await turn.taak.vanCasus(casus?.id ?? '')).find((taak) => taak.wat === wat)?.id ?? '';
  });

const ingevuld = { plannen: '', bron: '', officieel: 'nee', geldt: 'ja' };

it('van een regel in woorden tot een taak die met het feit meeschuift', async () => {
  const verslag = new Verslag();
  const karel = new Spreker(huis, 'Karel Mulder', 'personal', verslag);
  await karel.zeg(
    'nieuwe regel draaiboek: twee weken na het rapport van de inspectie de bevindingen met de aanbieder bespreken, voor de regievoerder',
  );
  const wat = 'De bevindingen met de aanbieder bespreken';
  const rapport = { ...ingevuld, wat, eigenaar: 'regievoerder', termijn: 'na-feit', aantal: '2', eenheid: 'weken' };
  await karel.klik('Opslaan', { ...rapport, treden: '', feit: 'igj.rapportOp', reden: 'Afgesproken in het overleg' });
  await karel.zeg('zet in het draaiboek: 5 werkdagen voor het bestuurlijk overleg de agenda rondsturen');
  const agenda = { ...ingevuld, wat: 'De agenda rondsturen', eigenaar: 'regievoerder', termijn: 'voor-feit' };
  const overleg = { aantal: '5', eenheid: 'werkdagen', feit: 'vervolg.volgendOverleg', reden: 'Op tijd lezen' };
  await karel.klik('Opslaan', { ...agenda, ...overleg, treden: '3,4,5' });
  verslag.kop('Wat de aanbieder niet mag lezen, staat niet in zijn taak');
  await karel.zeg('draaiboek regel toevoegen: 3 dagen na de melding door de regio reageren, door de aanbieder');
  const melding = { ...ingevuld, wat: 'Reageren', eigenaar: 'aanbieder', termijn: 'na-feit', aantal: '3' };
  const regio = { eenheid: 'dagen', feit: 'melding.regioOp', treden: '', reden: 'Proef' };
  await karel.klik('Opslaan', { ...melding, ...regio });
  verslag.kop('Welke termijnen hangen aan een feit');
  await karel.zeg('welke termijnen hangen aan het rapport van de inspectie');
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('termijnen rond een feit');
  verslag.kop('Het rapport komt: de taak start, schuift mee, en wacht als de datum weg is');
  await anouk.zeg('casus Wilgenhoeve');
  await anouk.zeg('het rapport van de inspectie is op 3 maart verschenen');
  await anouk.klik('Opslaan', { waarde: '3 maart 2026', reden: 'Staat op de website van de inspectie' });
  await laatRusten(huis);
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  await femke.zeg('taken Wilgenhoeve');
  await anouk.zeg('taken Wilgenhoeve');
  await anouk.drukRuw('taak.inzien', { action: 'taak.inzien', taak: await taakVan(wat) });
  await anouk.klik('Datum vastleggen');
  await anouk.klik('Opslaan', { feitdatum: '2026-03-10' });
  await anouk.klik('Datum vastleggen');
  await anouk.klik('Datum weghalen');
  await anouk.zeg('het inspectierapport is verschoven naar 20 maart');
  await anouk.zeg('het bestuurlijk overleg is op 9 april');
  vergelijkReis('draaiboek-feiten', verslag);
});
