/** What a message for the kernteam names as next step stays there; what is taken back, corrected or late says so on every card. */
import { Spreker } from '../support/gesprek';
import type { Invoer, Plek } from '../support/gesprek';
import { kanaalId, plaatsKanaal, staatEr } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let femke: Spreker;
let kanaal: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma']);
  femke = wie('Femke Dijkstra');
  kanaal = wie('Femke Dijkstra', 'channel');
  await femke.zeg('regio Venlo');
  await huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2023-0001', '2026-03-12');
    const { aadObjectId, tenantId } = femke.wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, '2026-03-12');
    await turn.casus.wijsToe(casus?.id ?? '', actor?.persoonId ?? '', 'regievoerder', '2026-03-12');
  });
  await kanaal.zeg('koppel Mutsaersstichting');
  await kanaal.wacht(/Stand van zaken/);
});
afterEach(() => huis.ruimOp());

const wie = (naam: string, plek: Plek = 'personal'): Spreker => new Spreker(huis, naam, plek);
const stand = (tekst: RegExp): Promise<string> => staatEr(huis, kanaalId, tekst);

async function schrijf(zicht: 'kernteam' | 'betrokken', invoer: Invoer): Promise<void> {
  await femke.zeg('update Mutsaersstichting er is nieuws');
  await femke.klik('Laat zien wie dit leest', { zicht, ...invoer });
  await femke.klik('Versturen');
}

it('X22 de volgende stap uit een bericht voor het kernteam: niet op een kaart, in een lijst, bij zoeken of in het kanaal van wie het bericht niet mag lezen', async () => {
  await schrijf('kernteam', { tekst: 'De bank haakt af.', stapWat: 'Surseance voorbereiden', stapVoor: '2026-03-20' });
  await stand(/Versie 2/);
  const anouk = wie('Anouk Wiersma');
  for (const vraag of ['casus C-2023-0001', 'trede C-2023-0001', 'mijn casussen'])
    expect([vraag, await anouk.zeg(vraag)]).toEqual([vraag, expect.stringContaining('Surseance voorbereiden')]);
  const ingrid = wie('Ingrid Peeters');
  for (const vraag of ['casus C-2023-0001', 'trede C-2023-0001', 'mijn casussen', 'bijpraten C-2023-0001']) {
    const antwoord = await ingrid.zeg(vraag);
    expect([vraag, antwoord]).toEqual([vraag, expect.stringMatching(/Mutsaersstichting|C-2023-0001/)]);
    expect([vraag, antwoord]).toEqual([vraag, expect.not.stringContaining('Surseance')]);
  }
  expect(await stand(/Stand van zaken/)).not.toContain('Surseance');
  const gevonden = await huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = ingrid.wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, '2026-03-12');
    const alles = { alles: true, betrokkenPartijId: null, onderwerpPartijId: null, makerId: null };
    const bereik = { ...alles, rolhouderId: null, opRollen: [] };
    return [actor?.naam, await turn.casus.lijst(bereik, '2026-03-12', 5, { woord: 'surseance' })];
  });
  expect(gevonden).toEqual(['Ingrid Peeters', []]);
});

it('X22 een later bericht voor alle betrokkenen zet zijn eigen stap er weer voor iedereen', async () => {
  await schrijf('kernteam', { tekst: 'De bank haakt af.', stapWat: 'Surseance voorbereiden', stapVoor: '2026-03-20' });
  await schrijf('betrokken', { tekst: 'Er komt overleg.', stapWat: 'Overleg met regio’s', stapVoor: '2026-03-18' });
  expect(await wie('Ingrid Peeters').zeg('casus C-2023-0001')).toContain('Overleg met regio’s');
  expect(await stand(/Overleg met regio’s/)).toContain('18 maart 2026');
});

it('een ingetrokken bericht neemt zijn stap mee; wat daarvoor gold staat er weer, en het laatste bericht is dat wat nog staat', async () => {
  await schrijf('betrokken', { tekst: 'Overleg gehad.', stapWat: 'Plan bespreken', stapVoor: '2026-03-18' });
  await schrijf('betrokken', { tekst: 'Alles is anders.', stapWat: 'Verkeerde stap', stapVoor: '2026-03-19' });
  await stand(/Verkeerde stap/);
  await femke.klik('Intrekken');
  const kaart = await stand(/Stand van zaken[^]*Plan bespreken/);
  expect(kaart).toContain('Overleg gehad.');
  expect(kaart).not.toContain('Alles is anders');
  expect(await wie('Ingrid Peeters').zeg('casus C-2023-0001')).toContain('Plan bespreken');
  const tijdlijn = await wie('Anouk Wiersma').zeg('casus C-2023-0001');
  expect(tijdlijn).not.toContain('Verkeerde stap');
});

it('een correctie brengt haar eigen stap mee, en zonder stap vervalt die van het bericht dat zij corrigeert', async () => {
  await schrijf('betrokken', { tekst: 'Overleg gehad.', stapWat: 'Plan bespreken', stapVoor: '2026-03-18' });
  await femke.klik('Corrigeren');
  const ander = { tekst: 'Overleg verplaatst.', stapWat: 'Plan bespreken in Venlo', stapVoor: '2026-03-25' };
  await femke.klik('Laat zien wie dit leest', { zicht: 'betrokken', ...ander });
  await femke.klik('Versturen');
  expect(await kanaal.wacht(/Dit is een correctie/)).toContain('Plan bespreken in Venlo, uiterlijk 25 maart 2026');
  expect(await stand(/Plan bespreken in Venlo/)).toContain('Overleg verplaatst.');
  await femke.klik('Corrigeren');
  await femke.klik('Laat zien wie dit leest', {
    zicht: 'betrokken',
    tekst: 'Het overleg vervalt.',
    stapWat: '',
    stapVoor: '',
  });
  await femke.klik('Versturen');
  expect(await stand(/Stand van zaken[^]*Het overleg vervalt/)).not.toContain('Plan bespreken');
  await femke.klik('Intrekken');
  expect(await stand(/Stand van zaken[^]*Overleg verplaatst/)).toContain('Plan bespreken in Venlo');
});

it('een stap waarvan de dag voorbij is zegt dat, ook op de kaart in het kanaal zonder dat iemand iets doet', async () => {
  await schrijf('betrokken', { tekst: 'Overleg gehad.', stapWat: 'Plan bespreken', stapVoor: '2026-03-13' });
  expect(await stand(/Plan bespreken/)).not.toContain('voorbij');
  await huis.zetKlok('2026-03-13T09:00:00.000Z');
  expect(await wie('Ingrid Peeters').zeg('trede C-2023-0001')).not.toContain('voorbij');
  await huis.zetKlok('2026-03-14T09:00:00.000Z');
  expect(await stand(/Stand van zaken[^]*die dag is voorbij/)).toContain('13 maart 2026 (die dag is voorbij)');
  for (const vraag of ['trede C-2023-0001', 'casus C-2023-0001'])
    expect(await wie('Ingrid Peeters').zeg(vraag)).toContain('13 maart 2026 (die dag is voorbij)');
});

it('de kaart in het kanaal volgt de trede, de regievoerder en de status, en een besluit voor later pas op zijn dag', async () => {
  const anouk = wie('Anouk Wiersma');
  const henk = wie('Henk Smeets');
  const legVoor = async (trede: string, ingangsdatum: string): Promise<void> => {
    await anouk.zeg(`trede ${trede} vaststellen Mutsaersstichting`);
    const leeg = { bewijs: '', opmerking: '', corrigeert: 'geen', plan: 'geen', partijen: 'NZA' };
    await anouk.klik('Voorleggen', { ...leeg, trede, ingangsdatum, grond: 'De cijfers van februari.' });
    await henk.zeg('trede vaststellen Mutsaersstichting');
    await henk.klik('Besluit bekijken');
    await henk.klik('Vaststellen');
  };
  await legVoor('4', '2026-03-12');
  await stand(/Stand van zaken[^]*Trede 4: problematisch/);
  await legVoor('5', '2026-03-16');
  await femke.zeg('casus C-2023-0001');
  await femke.klik('Meer doen');
  await femke.klik('Wie doet wat');
  await femke.klik('Regievoerder Femke Dijkstra stopt');
  expect(await stand(/Stand van zaken[^]*Vacant: er is nog geen regievoerder/)).toContain('Trede 4');
  await huis.zetKlok('2026-03-16T09:00:00.000Z');
  await stand(/Stand van zaken[^]*Trede 5: zeer problematisch/);
});
