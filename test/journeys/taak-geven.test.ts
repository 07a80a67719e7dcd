/** A task for a colleague, in words and on the card: who can get it, what he hears, and taking it back. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { laatRusten } from '../support/rust';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const persoonId = (naam: string): Promise<string> =>
  huis.wereld.eenheid(async (turn) => (await turn.persoon.zoek(naam, 1))[0]?.id ?? '');

it('geef de taak aan een collega: wie het kan krijgt hem, en het kan terug', async () => {
  const verslag = new Verslag();
  const [femke, anouk] = ['Femke Dijkstra', 'Anouk Wiersma'].map(
    (naam) => new Spreker(huis, naam, 'personal', verslag),
  );
  if (femke === undefined || anouk === undefined) throw new Error('a speaker is missing');
  await anouk.zeg('hallo');
  await femke.zeg('geef de taak monitoringsoverleg Wilgenhoeve aan Anouk');
  const aan = await persoonId('Anouk Wiersma');
  await femke.klik('Op naam zetten', { aan, reden: 'Zij zit het overleg voor' });
  await anouk.wacht(/Er is een taak op uw naam gezet/);
  await anouk.klik('Bekijken');
  verslag.kop('Terug: het formulier is weg, de taak is weer van niemand in het bijzonder');
  await femke.zeg('ongedaan maken');
  verslag.kop('Nog een keer, en terug voordat er bericht van was: Anouk hoort één keer dat het niet doorgaat');
  await femke.zeg('kan Anouk dat oppakken?');
  await femke.klik('Op naam zetten', { aan, reden: '' });
  await femke.klik('Ongedaan maken');
  await laatRusten(huis);
  await huis.zetKlok('2026-03-12T09:30:00.000Z');
  await anouk.wacht(/Een taak staat niet meer op uw naam/);
  verslag.kop('Wie het niet kan, en wie geen naam is');
  await femke.zeg('geef het monitoringsoverleg aan Ingrid');
  await femke.zeg('nee, Anouk');
  await femke.zeg('Rob doet het niet');
  await femke.zeg('Venlo doet het overleg');
  verslag.kop('Meer dan één taak, en een taak die er niet is');
  await femke.zeg('geef het monitoren aan Anouk');
  await femke.zeg('Anouk doet het dak van het gemeentehuis');
  await femke.zeg('mijn taken');
  await femke.zeg('doet Anouk');
  verslag.kop('Wie alleen mag lezen, geeft niets; wie niets mag zien, hoort niets');
  await new Spreker(huis, 'Esther Kuipers', 'personal', verslag).zeg('geef het overleg Wilgenhoeve aan Femke');
  await new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag).zeg('geef het overleg Wilgenhoeve aan Femke');
  vergelijkReis('taak-geven', verslag);
});

it('wie een taak geeft die niet gevonden wordt, kan bij de taken komen om haar te geven', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('geef het telefoontje met de bank Wilgenhoeve aan Anouk')).toContain(
    '(Een taak aan een collega geven)',
  );
  expect(await femke.klik('Een taak aan een collega geven')).toContain('Bestuurlijk monitoringsoverleg houden');
});

it('onder één bericht met meer erin gaat vrijdag over de enige taak; met twee taken wordt gevraagd welke', async () => {
  const verslag = new Verslag();
  const [femke, anouk] = ['Femke Dijkstra', 'Anouk Wiersma'].map(
    (naam) => new Spreker(huis, naam, 'personal', verslag),
  );
  if (femke === undefined || anouk === undefined) throw new Error('a speaker is missing');
  const aan = await persoonId('Anouk Wiersma');
  const geef = async (taak: string): Promise<void> => {
    await femke.zeg(`geef ${taak} Wilgenhoeve aan Anouk`);
    await femke.klik('Op naam zetten', { aan, reden: '' });
  };
  await huis.zetKlok('2026-03-12T10:00:00.000Z');
  await anouk.zeg('hallo');
  // What came at once keeps what follows waiting for ten minutes.
  await geef('het monitoringsoverleg');
  await anouk.wacht(/Er is een taak op uw naam gezet/);
  await geef('de bevindingen');
  await femke.zeg('benoem Anouk als plaatsvervanger van Wilgenhoeve');
  await femke.klik('Vastleggen', { rol: 'plaatsvervanger', persoon: aan, notitie: '' });
  await laatRusten(huis);
  await anouk.wacht(/2 berichten voor u/);
  await anouk.zeg('vrijdag pas');
  verslag.kop('Twee taken in één bericht');
  await geef('financiële situatie monitoren');
  await geef('medewerking en transparantie');
  await laatRusten(huis);
  await anouk.wacht(/2 berichten voor u/);
  await anouk.zeg('vrijdag pas');
  vergelijkReis('taak-in-overzicht', verslag);
});

it('wie een taak overneemt, of hem bij een ander neerlegt: wie hem had hoort het', async () => {
  const verslag = new Verslag();
  const [femke, anouk] = ['Femke Dijkstra', 'Anouk Wiersma'].map(
    (naam) => new Spreker(huis, naam, 'personal', verslag),
  );
  if (femke === undefined || anouk === undefined) throw new Error('a speaker is missing');
  const aan = await persoonId('Anouk Wiersma');
  const neem = async (wie: Spreker, via: string, reden: string): Promise<void> => {
    await wie.klik(via);
    await wie.klik('Overnemen', { toelichting: reden });
  };
  await huis.zetKlok('2026-03-12T11:00:00.000Z');
  await femke.zeg('geef de taak overige regio’s Wilgenhoeve aan Anouk');
  await femke.klik('Op naam zetten', { aan, reden: '' });
  await anouk.wacht(/Er is een taak op uw naam gezet/);
  await neem(femke, 'Terug naar de taak', 'Anouk is ziek');
  await laatRusten(huis);
  expect(await anouk.wacht(/Een taak staat niet meer op uw naam/)).toContain('op naam van Femke Dijkstra');
  verslag.kop('Zelf teruggenomen, en weer kwijt: ook dat wordt verteld');
  await neem(anouk, 'Bekijken', 'Ik ben er weer');
  await femke.wacht(/Een taak staat niet meer op uw naam/);
  await neem(femke, 'Bekijken', 'Toch maar niet');
  await laatRusten(huis);
  expect(await anouk.wacht(/Een taak staat niet meer op uw naam/)).toContain('Toch maar niet');
  vergelijkReis('taak-overnemen', verslag);
});
