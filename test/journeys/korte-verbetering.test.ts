/** Short words right under a task, a talk, a fact or a reminder: they are about that one, and nothing changes before a button is pressed. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const taakVan = (draaiboekId: string): Promise<string> =>
  huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.zoek('AB-VUURBAAK', '2026-03-12');
    return (await turn.taak.vanCasus(casus?.id ?? '')).find((taak) => taak.draaiboekId === draaiboekId)?.id ?? '';
  });

const lindewal = async (): Promise<string> =>
  (await huis.wereld.eenheid((turn) => turn.casus.zoek('AB-LINDEWAL', '2026-03-12')))?.aanbiederId ?? '';

const reden = 'De regio levert later';

it('nee, vrijdag: na een taak, een gesprek en een feit', async () => {
  const verslag = new Verslag();
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  await femke.zeg('extra taak Wilgenhoeve: bank bellen voor 20 maart');
  await femke.klik('Opslaan', { wat: 'Bank bellen', soort: 'taak', eigenaar: 'regievoerder', termijn: '2026-03-20' });
  await femke.zeg('nee, vrijdag 27 maart');
  await femke.klik('Opslaan', { termijn: '2026-03-27', eigenaar: 'regievoerder', reden });
  await femke.zeg('toch maandag pas');
  verslag.kop('Een vraag, een verhaal en een lijst veranderen niets');
  await femke.zeg('wat moet er vrijdag gebeuren?');
  await femke.zeg('taken Wilgenhoeve');
  await femke.zeg('vrijdag pas');
  verslag.kop('Een gepland gesprek, en een feit met een datum');
  const pieter = new Spreker(huis, 'Pieter van Loon', 'personal', verslag);
  await pieter.zeg('plan gesprek Lindewal 9 april');
  await pieter.klik('Gesprek plannen', { partijId: await lindewal(), datum: '2026-04-09' });
  await pieter.zeg('nee, 16 april');
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('casus Wilgenhoeve');
  await anouk.zeg('het bestuurlijk overleg is op 9 april');
  await anouk.klik('Opslaan', { waarde: '9 april 2026', reden: 'Agenda' });
  await anouk.klik('Dit feit');
  await anouk.zeg('sorry, 16 april');
  vergelijkReis('korte-verbetering', verslag);
});

it('nee, het bezoek was op 12 november: onder het feit dat net is vastgelegd, en de termijn schuift mee', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('casus Wilgenhoeve');
  await anouk.zeg('het bezoek van de inspectie was op 14 november 2025');
  await anouk.klik('Opslaan', { waarde: '14 november 2025', reden: 'Gehoord van de inspectie' });
  await anouk.zeg('nee, het bezoek was op 12 november');
  await anouk.klik('Opslaan', { waarde: '12 november 2025', reden: 'Verkeerd gelezen' });
  for (const zin of [
    'het bezoek was 13 november, niet 12',
    'het bezoek was niet op 12 maar op 13 november',
    'dat klopt niet, het was 13 november',
  ]) {
    await anouk.zeg(zin);
  }
  await anouk.zeg('taken Wilgenhoeve');
  verslag.kop('Iets anders dan dat feit, of zonder feit ervoor: dat wordt niet geraden');
  await anouk.zeg('casus Wilgenhoeve');
  await anouk.zeg('nee, het bezoek was op 12 november');
  vergelijkReis('korte-verbetering-feit', verslag);
});

it('klaar en vrijdag pas onder een herinnering gaan over die taak; in een kanaal gaan zij nergens over', async () => {
  const verslag = new Verslag();
  const rob = new Spreker(huis, 'Rob Janssen', 'personal', verslag);
  await rob.zeg('mijn taken');
  await rob.zeg('extra taak Vuurbaak: overleg met de curator voorbereiden');
  const eigen = { wat: 'Overleg met de curator voorbereiden', soort: 'taak', eigenaar: 'regievoerder' };
  await rob.klik('Opslaan', { ...eigen, termijn: '2026-04-07' });
  await huis.zetKlok('2026-04-01T09:00:00.000Z');
  await rob.wacht(/Taken die uw aandacht vragen/);
  verslag.kop('Onder de herinnering');
  await rob.zeg('vrijdag 10 april pas');
  for (const naam of ['continuiteitsplan-overleg', 'igj-bevindingen']) {
    await rob.drukRuw('taak.inzien', { action: 'taak.inzien', taak: await taakVan(naam) });
    await rob.klik('Gereed');
  }
  verslag.kop('Onder een herinnering met één taak');
  await huis.zetKlok('2026-04-08T09:00:00.000Z');
  await rob.wacht(/Taken die uw aandacht vragen/);
  await rob.zeg('vrijdag 10 april pas');
  await rob.klik('Opslaan', { termijn: '2026-04-10', eigenaar: 'regievoerder', reden });
  await huis.zetKlok('2026-04-13T09:00:00.000Z');
  await rob.wacht(/Taken die uw aandacht vragen/);
  await rob.zeg('doet Lotte');
  await rob.zeg('die is klaar');
  verslag.kop('In een kanaal');
  await new Spreker(huis, 'Rob Janssen', 'channel', verslag).zeg('die is klaar');
  vergelijkReis('korte-verbetering-herinnering', verslag);
});

it('taken van een collega: binnen de eigen rechten, en met twee of geen van die naam wordt dat gezegd', async () => {
  const verslag = new Verslag();
  const lotte = new Spreker(huis, 'Lotte Claessen', 'personal', verslag);
  await lotte.zeg('taken van Rob');
  await lotte.zeg('wat moet Karin nog doen?');
  await lotte.zeg('taken van Vuurbaak');
  const tweede = { id: 'rob-2', naam: 'Rob de Wit', functie: null, contact: null, partijId: '', rollen: [] };
  await huis.wereld.eenheid(async (turn) => {
    const [rob] = await turn.persoon.zoek('Rob Janssen', 1);
    await turn.persoon.bewaar({ ...tweede, partijId: rob?.partijId ?? '', identiteiten: [] });
  });
  verslag.kop('Een tweede Rob');
  await lotte.zeg('taken van Rob');
  await lotte.klik('Rob Janssen');
  verslag.kop('Wie niets van Rob mag zien, hoort niet dat hij er is');
  await new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag).zeg('taken van Rob');
  vergelijkReis('taken-van', verslag);
});
