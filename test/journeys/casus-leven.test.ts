/** The life of a casus on the reference facts: from two meldingen to an evaluatie, as far as trede and roles go. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const besluit = (trede: string, plan: string, grond: string, dag: string) => ({
  ...{ trede, plan, grond, ingangsdatum: dag, bewijs: '', opmerking: '', corrigeert: 'geen' },
  partijen: 'SV-LIMBURG-NOORD,NZA',
});

it('van opening tot evaluatie', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const { verslag } = anouk;
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  const stelVast = async (dag: string): Promise<void> => {
    await huis.zetKlok(`${dag}T11:00:00.000Z`);
    await henk.zeg('trede vaststellen Mutsaersstichting');
    await henk.klik('Besluit bekijken');
    expect(await henk.klik('Vaststellen')).toContain('De tredebepaling is vastgesteld');
  };

  verslag.kop('De casus, en wie hem kan zien');
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.klik('Wie kan dit zien?');
  await anouk.klik('Terug naar de casus');
  await anouk.klik('Meer doen');

  verslag.kop('De accounthoudende regio wijst een regievoerder aan');
  await femke.zeg('casus Mutsaersstichting');
  await femke.klik('Meer doen');
  await femke.klik('Wie doet wat');
  await femke.klik('Rol toewijzen of overdragen');
  await femke.klik('Vastleggen', { rol: 'regievoerder' });
  await femke.klik('Vastleggen', { rol: 'regievoerder', persoon: await persoon('Femke Dijkstra') });

  verslag.kop('Escalatie naar trede 4 met een continuïteitsplan');
  await femke.zeg('trede vaststellen Mutsaersstichting');
  await femke.klik('Voorleggen', besluit('4', 'continuiteitsplan', 'Het herstelplan is niet gehaald.', '2026-03-12'));
  await stelVast('2026-03-12');

  verslag.kop('De-escalatie naar trede 2');
  await huis.zetKlok('2026-06-01T08:00:00.000Z');
  await femke.zeg('trede vaststellen Mutsaersstichting');
  await femke.klik('Voorleggen', besluit('2', 'geen', 'Het continuïteitsplan is uitgevoerd.', '2026-06-01'));
  await stelVast('2026-06-01');

  verslag.kop('Naar de afronding, overdragen aan een opvolger, en sluiten met een evaluatie');
  await henk.zeg('casus Mutsaersstichting');
  await henk.klik('Meer doen');
  await henk.klik('Naar de afronding');
  await henk.klik('Meer doen');
  await henk.klik('Sluiten met een evaluatie');
  await henk.klik('Casus sluiten', { datum: '2026-06-01', goed: 'De regio’s werkten samen.' });
  await henk.klik('Casus sluiten', {
    ...{ datum: '2026-06-01', goed: 'De regio’s werkten samen.', beter: 'De cijfers kwamen laat.' },
    lessen: 'Vraag kwartaalcijfers vanaf trede 2.',
  });
  verslag.kop('Gesloten: niemand wordt nog gezocht');
  const gesloten = [await henk.zeg('gesloten casussen'), await henk.zeg('casus Kraanvogelhof')];
  gesloten.push(await henk.zeg('trede Kraanvogelhof'), await henk.zeg('bijpraten C-2025-0001'));
  expect(gesloten.join('\n').toLowerCase()).not.toContain('vacant');
  verslag.kop('Gesloten: een nieuw besluit kan niet, opnieuw openen wel, met een reden');
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.zeg('casus Mutsaersstichting');
  await henk.klik('Meer doen');
  await henk.klik('Opnieuw openen');
  await henk.klik('Casus opnieuw openen');
  await henk.klik('Casus opnieuw openen', { reden: 'De aanbieder meldt een nieuw tekort.' });
  verslag.kop('Alle besluiten op een rij');
  await henk.zeg('trede Mutsaersstichting');
  await henk.klik('Wie heeft dat besloten?');
  vergelijkReis('casus-leven', verslag);
});

/** The id behind a name, as the choice in the form has it. */
const persoon = (naam: string): Promise<string> =>
  huis.wereld.eenheid(async ({ db }) => {
    const [rij] = await db.rijen<{ id: string }>('select id from persoon where naam = ?', [naam]);
    return rij?.id ?? '';
  });

it('een casus uit een eigen signaal: alleen wie mag, nooit twee tegelijk, altijd met een verantwoordelijke', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('regio Mutsaersstichting');
  await anouk.klik('Casus openen');
  expect(await anouk.klik('Casus openen', { geopendOp: '2026-03-12', eigenaar: 'iemand' })).toContain(
    'niet in de lijst',
  );
  const vrij = { geopendOp: '2026-03-12', eigenaar: await persoon('Henk Smeets') };
  expect(await anouk.klik('Casus openen', vrij)).toContain('loopt al een casus: C-2023-0001');
  // A deelneming: the casus of its concern is named before anybody opens one beside it.
  expect(await anouk.zeg('open een casus voor Hai-5 uit een eigen signaal')).toContain(
    'Hai-5 hoort bij Mutsaersstichting',
  );
  const formulier = await anouk.klik('Casus openen');
  expect(formulier).toContain('Let op: Hai-5 hoort bij Mutsaersstichting. Daarover is er casus C-2023-0001.');
  expect(formulier).toContain('(Casus C-2023-0001 tonen)');
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('hulp');
  const geopend = await anouk.klik('Casus openen', vrij);
  expect(await henk.wacht(/Hai-5/)).toContain('rol');
  expect(geopend).toContain('Hai-5');
  expect(geopend).toContain('Adviseur: Henk Smeets');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('regio Mutsaersstichting')).not.toContain('Casus openen');
});

it('wie waarneemt heeft in die dagen precies de rollen van wie er niet is', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const esther = new Spreker(huis, 'Esther Kuipers');
  const wilgenhoeve = 'trede vaststellen Wilgenhoeve';
  const nietHaarStap = 'deze stap kunt u daar niet zetten. Vraag het Femke Dijkstra (regievoerder)';
  expect(await esther.zeg(wilgenhoeve)).toContain(nietHaarStap);
  await femke.zeg('casus Wilgenhoeve');
  await femke.klik('Meer doen');
  await femke.klik('Waarneming');
  const periode = { waarnemer: await persoon('Esther Kuipers'), rol: 'alle' };
  expect(await femke.klik('Vastleggen', { ...periode, van: '2026-06-10', tot: '2026-06-01' })).toContain(
    'Deze periode kan niet',
  );
  const uit = await femke.klik('Vastleggen', { ...periode, van: '2026-06-02', tot: '2026-06-05' });
  expect(uit).toContain('Esther Kuipers neemt waar voor Femke Dijkstra, van 2 juni 2026 tot en met 5 juni 2026');
  await huis.zetKlok('2026-06-03T09:00:00.000Z');
  expect(await esther.zeg(wilgenhoeve)).toContain('Tredebepaling voorleggen');
  expect(await esther.zeg('casus Wilgenhoeve')).toContain('Esther Kuipers (neemt waar voor Femke Dijkstra)');
  await huis.zetKlok('2026-06-06T09:00:00.000Z');
  expect(await esther.zeg(wilgenhoeve)).toContain(nietHaarStap);
});

it('wie een casus wel ziet maar een stap niet mag zetten, leest bij wie die hoort; van een andere casus niets', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const stappen = ['extra taak Wilgenhoeve: bank bellen', 'er ligt nu een verbeterplan voor Wilgenhoeve'];
  for (const zin of [...stappen, 'update Wilgenhoeve: overleg gehad', 'maak Lotte plaatsvervanger van Wilgenhoeve']) {
    expect([zin, await rob.zeg(zin)]).toEqual([zin, expect.stringContaining('deze stap kunt u daar niet zetten')]);
    expect(await rob.zeg(zin)).toContain('Vraag het Femke Dijkstra (regievoerder).');
  }
  expect(await femke.zeg('extra taak Hazelkamp: bank bellen')).toContain('Hierover kan ik u niets laten zien');
});
