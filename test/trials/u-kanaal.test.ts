/** Channels change under our hands: others read along, they are renamed, they vanish; and messages that may not be sent are not. */
import { hulpTekst } from '../../texts/hulp';
import { membersAdded } from '../../simulator/events';
import { Spreker } from '../support/gesprek';
import type { Plek } from '../support/gesprek';
import { kanaalId, plaatsKanaal, staatEr } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

let huis: Proefhuis;
let femke: Spreker;
let kanaal: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma']);
  femke = wie('Femke Dijkstra');
  kanaal = wie('Femke Dijkstra', 'channel');
  await femke.zeg('regio Venlo');
  await rol('Femke Dijkstra', 'regievoerder');
  await kanaal.zeg('koppel Mutsaersstichting');
  await femke.wacht(/Kanaal gekoppeld/);
  await kanaal.wacht(/Stand van zaken/);
});
afterEach(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

const wie = (naam: string, plek: Plek = 'personal'): Spreker => new Spreker(huis, naam, plek);

const rol = (naam: string, welke: 'regievoerder' | 'casus-communicatie'): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2023-0001', '2026-03-12');
    const { aadObjectId, tenantId } = wie(naam).wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, '2026-03-12');
    await turn.casus.wijsToe(casus?.id ?? '', actor?.persoonId ?? '', welke, '2026-03-12');
  });

async function schrijf(spreker: Spreker, tekst: string, zicht = 'betrokken'): Promise<string> {
  await spreker.zeg('update Mutsaersstichting er is nieuws');
  await spreker.klik('Laat zien wie dit leest', { tekst, zicht });
  return spreker.klik('Versturen');
}

const nieuws = (eventType: string, anders: object = {}) => {
  const activiteit = membersAdded(kanaal.scene(), []);
  const channelData = { ...(activiteit['channelData'] as object), eventType, ...anders };
  return kanaal.stuur({ ...activiteit, membersAdded: undefined, channelData });
};

it('X30c iemand uit een andere omgeving komt erbij: er gaat niets naar het kanaal tot de regievoerder kiest', async () => {
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma', 'Lotte Claessen']);
  await schrijf(femke, 'Eerste nieuws.');
  await femke.wacht(/Lotte Claessen: uit een andere Teams-omgeving/);
  expect(kanaal.luister()).not.toContain('Eerste nieuws');
  await femke.klik('Niets sturen');
  expect(
    await tel(huis, "outbox where soort = 'kanaalbericht' and status = 'opgegeven' and reden = 'niet-bevestigd'"),
  ).toBe(1);
  await schrijf(femke, 'Tweede nieuws.');
  await femke.wacht(/Wie mag er meelezen/);
  await femke.klik('Zij mogen meelezen');
  expect(await kanaal.wacht(/Tweede nieuws/)).not.toContain('Eerste nieuws');
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma', 'Lotte Claessen', 'Yvonne Bakker']);
  await schrijf(femke, 'Derde nieuws.');
  expect(await femke.wacht(/Yvonne Bakker/)).toContain('mag deze casus niet zelf inzien');
  expect(kanaal.luister()).not.toContain('Derde nieuws');
});

it('X30c een oude vraag over wie meeleest bevestigt niemand die er later bij kwam', async () => {
  plaatsKanaal(huis, ['Femke Dijkstra', 'Lotte Claessen']);
  await schrijf(femke, 'Nieuws.');
  await femke.wacht(/Lotte Claessen: uit/);
  const oud = femke.knop('Zij mogen meelezen');
  plaatsKanaal(huis, ['Femke Dijkstra', 'Lotte Claessen', 'Yvonne Bakker']);
  await schrijf(femke, 'Meer nieuws.');
  await femke.wacht(/Yvonne Bakker/);
  expect(await femke.druk(oud)).toContain('lezen andere mensen mee');
});

it('U90 hernoemd, verwijderd of de bot eruit: de casus gaat door, de regievoerder hoort het en kan opnieuw koppelen', async () => {
  await nieuws('channelRenamed', { channel: { id: kanaalId, name: 'Casus nieuw' } });
  expect(await tel(huis, "casus_kanaal where naam = 'Casus nieuw' and status = 'gekoppeld'")).toBe(1);
  await nieuws('channelDeleted', { channel: { id: kanaalId, name: 'Casus nieuw' } });
  await femke.wacht(/Ik kan het kanaal ‘Casus nieuw’ niet meer bereiken/);
  expect(await schrijf(femke, 'Het gaat door.')).toContain('Uw bericht is onderweg');
  expect(kanaal.luister()).not.toContain('Het gaat door');
  await kanaal.zeg('koppel Mutsaersstichting');
  await kanaal.wacht(/Stand van zaken/);
  expect(await tel(huis, "casus_kanaal where status = 'gekoppeld'")).toBe(1);
  await nieuws('teamArchived');
  expect(await tel(huis, "casus_kanaal where status = 'verloren'")).toBe(1);
});

it('U90 een kanaal dat Teams niet meer kent, wordt bij het eerste bericht opgemerkt', async () => {
  huis.simulator?.connector.behave(({ conversationId }) => (conversationId === kanaalId ? { status: 404 } : undefined));
  await schrijf(femke, 'Nieuws.');
  await femke.wacht(/niet meer bereiken/);
  expect(await tel(huis, "casus_kanaal where status = 'verloren'")).toBe(1);
  expect(await tel(huis, "outbox where ontvanger_id like 'kanaal:%' and status = 'wachtend'")).toBe(0);
});

it('C14 een oude kaart in het kanaal zegt dat zij verouderd is; een weggehaalde kaart komt opnieuw', async () => {
  const oud = kanaal.knop('Vernieuwen');
  await schrijf(femke, 'Er is een plan.');
  await staatEr(huis, kanaalId, /Stand van zaken[\s\S]*Er is een plan[\s\S]*Versie 2/);
  await kanaal.druk(oud);
  await femke.wacht(/Deze kaart is verouderd \(versie 1\)/);
  const kaart = huis.simulator?.connector
    .messages(kanaalId)
    .find(({ activity }) => JSON.stringify(activity).includes('Versie '));
  huis.simulator?.connector.conversations.remove(kanaalId, kaart?.id ?? '');
  await schrijf(femke, 'Er is een tweede plan.');
  await staatEr(huis, kanaalId, /Stand van zaken[\s\S]*Er is een tweede plan/);
});

it('X22 wie geen recht heeft, kan niet koppelen, schrijven, inzien of bevestigen, en hoort niets', async () => {
  const sanne = wie('Sanne Verhoeven');
  const weigering = 'Hierover kan ik u niets laten zien';
  const [gebeurtenis] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>('select id from gebeurtenis limit 1', []),
  );
  const casus = 'C-2023-0001';
  expect(await sanne.zeg('update C-2023-0001 iets, plan vrijdag')).toContain(weigering);
  // Its trede she may read; of what happened she hears nothing.
  const bijgepraat = await sanne.zeg('bijpraten C-2023-0001');
  expect(bijgepraat).toContain(hulpTekst.alleenTrede);
  expect(bijgepraat).not.toMatch(/Er is een (?:tweede )?plan|Tijdlijn|Bijpraten/);
  const velden = { casus, kenmerk: '1-a', sleutel: 'sleutel-verzonnen', tekst: 'Verzonnen.', zicht: 'betrokken' };
  const pogingen: readonly (readonly [string, object])[] = [
    ['casus.bijwerken', velden],
    ['casusbericht.voorbeeld', velden],
    ['tijdlijn.inzien', { casus }],
    ['gebeurtenis.inzien', { gebeurtenis: gebeurtenis?.id }],
    ['casusbericht.intrekken', { gebeurtenis: gebeurtenis?.id, sleutel: 'sleutel-verzonnen' }],
    ['bezorging.inzien', { casus }],
    ['kanaal.instellen', { kanaal: kanaalId, keuze: 'kernteam' }],
    ['kanaal.bevestigen', { kanaal: kanaalId, kenmerk: '1-a', door: true }],
  ];
  for (const [action, data] of pogingen)
    expect([action, await sanne.drukRuw(action, { action, ...data })]).toEqual([
      action,
      expect.stringContaining(weigering),
    ]);
  expect(await tel(huis, "gebeurtenis where tekst = 'Verzonnen.'")).toBe(0);
});

it('X22 wat voor het kernteam is, ziet een betrokken gemeente niet: niet in een bericht, niet op de tijdlijn, niet als gebeurtenis', async () => {
  await schrijf(femke, 'Geheim van het kernteam.', 'kernteam');
  const ingrid = wie('Ingrid Peeters');
  expect(await ingrid.zeg('bijpraten Mutsaersstichting')).not.toContain('Geheim');
  expect(await ingrid.klik('Tijdlijn')).not.toContain('Geheim');
  const [rij] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>("select id from gebeurtenis where zichtbaarheid = 'kernteam'", []),
  );
  const knop = { action: 'gebeurtenis.inzien', gebeurtenis: rij?.id };
  expect(await ingrid.drukRuw('gebeurtenis.inzien', knop)).toContain('Hierover kan ik u niets laten zien');
  await huis.zetKlok('2026-03-12T14:05:00.000Z');
  expect(`${ingrid.luister()}${kanaal.luister()}`).not.toContain('Geheim');
});

it('X23 wie naar een andere organisatie gaat, krijgt niet meer wat al klaarlag', async () => {
  await schrijf(femke, 'Nieuws voor de gemeente.');
  const tom = wie('Tom Hendriks');
  await huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = tom.wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, '2026-03-12');
    const persoon = actor && (await turn.persoon.vind(actor.persoonId));
    if (persoon) await turn.persoon.bewaar({ ...persoon, partijId: 'AB-NOORDERLICHT' });
  });
  await huis.zetKlok('2026-03-12T14:05:00.000Z');
  await wie('Ingrid Peeters')
    .wacht(/./, 60)
    .catch(() => '');
  expect(JSON.stringify(huis.simulator?.connector.messages(tom.plaats.id))).not.toContain('Nieuws voor de gemeente');
  expect(await tel(huis, "outbox where soort = 'casusbericht' and reden = 'geen-recht-meer'")).toBe(1);
});

it('P31 een BSN in een bericht wordt weggehaald voordat er iets is bewaard', async () => {
  await femke.zeg('update Mutsaersstichting gesproken over 111222333, plan vrijdag');
  const antwoord = await femke.klik('Laat zien wie dit leest', {
    tekst: 'Gesproken over 111222333.',
    zicht: 'betrokken',
  });
  expect(antwoord).toContain('Ik heb gegevens weggehaald');
  const alles = await huis.wereld.eenheid(async ({ db }) =>
    JSON.stringify([await db.rijen('select * from inbox', []), await db.rijen('select * from gebeurtenis', [])]),
  );
  expect(alles).not.toContain('111222333');
});

it('48 een communicatieadviseur van een regio bereikt andere regio’s pas na een tweede persoon', async () => {
  await rol('Esther Kuipers', 'casus-communicatie');
  const esther = wie('Esther Kuipers');
  expect(await schrijf(esther, 'Nieuws van de regio.')).toContain('wacht op een tweede persoon');
  await femke.wacht(/Wilt u meekijken/);
  const knop = femke.knop('Akkoord, versturen');
  expect(await esther.druk(knop)).toContain('Hierover kan ik u niets laten zien');
  expect(await tel(huis, "gebeurtenis where tekst = 'Nieuws van de regio.'")).toBe(0);
  await femke.druk(knop);
  expect(await kanaal.wacht(/Nieuws van de regio/)).toContain('Esther Kuipers');
  const anouk = wie('Anouk Wiersma');
  expect(await anouk.druk(knop)).toMatch(/Femke Dijkstra/);
  expect(await tel(huis, "gebeurtenis where tekst = 'Nieuws van de regio.'")).toBe(1);
});
