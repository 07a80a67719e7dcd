/** A letter from concept to sent: gaps filled by people, put forward, set by another, void after a changed fact, released in order. */
import { briefBerichten } from '../../bot/outbox/brief';
import { ingelicht } from '../support/ingelicht';
import { reeksAdviseur } from '../support/reeks';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

/** Fills in one fact on its card, and comes back to the list. */
async function vul(wie: Spreker, feit: string, waarde: string, reden = 'opgave van de regio'): Promise<void> {
  await wie.klik('Openen', { feit });
  await wie.klik('Opslaan', { waarde, reden });
  await wie.klik('Feit bijwerken');
}

async function houdAchter(wie: Spreker, feit: string): Promise<void> {
  await wie.klik('Openen', { feit });
  await wie.klik('Achterhouden', { grond: 'zwijgen', reden: 'het bureau wil niet genoemd worden' });
  await wie.klik('Feit bijwerken');
}

/** Everything that was missing for the councils and the press. */
async function vulAlles(wie: Spreker): Promise<void> {
  await wie.zeg('feiten Mutsaersstichting');
  await wie.klik('Feit bijwerken');
  await vul(wie, 'rib.datum', '2026-03-12');
  await vul(wie, 'persbericht.datum', '2026-03-12');
  await vul(wie, 'rib.ondertekenaar', 'M. Janssen');
  await vul(wie, 'deelnemingen.namen', 'Buro Maks\nHai-5');
  await houdAchter(wie, 'plan.bureau');
}

const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));

/** From concept to set: written by one person, set by another. */
async function vastgesteld(schrijver: Spreker, ander: Spreker): Promise<void> {
  await schrijver.klik('Nakijken');
  await schrijver.klik('Voorleggen');
  await ander.wacht(/aan u voorgelegd/);
  await ander.klik('Beoordelen');
  await ander.klik('Vaststellen', ticks);
}

/** What an overview says of the releases that did not go. */
const gemistInOverzicht = (): Promise<readonly unknown[]> =>
  huis.wereld.eenheid(async (turn) => {
    const soort = 'vrijgave-gemist';
    const rijen = await turn.db.rijen<{ brief: string; wie: string; op: string }>(
      'select object_id as brief, ontvanger_id as wie, op from outbox where soort = ?',
      [soort],
    );
    const kaarten = rijen.map(async ({ brief: objectId, wie, op }) => {
      const ontvanger = await turn.persoon.actorVanPersoon(wie, '2026-03-12');
      const rij = { id: 'uit-het-overzicht', soort, objectId, ontvangerId: wie, op } as const;
      return ontvanger && briefBerichten[soort]({ turn, rij, ontvanger, vandaag: '2026-03-12' });
    });
    return (await Promise.all(kaarten)).map((kaart) => kaart?.over);
  });

it('concept, gaten, feiten, voorleggen, vaststellen, feit wijzigt, opnieuw vaststellen', async () => {
  const verslag = new Verslag();
  const esther = new Spreker(huis, 'Esther Kuipers', 'personal', verslag);
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('stop');
  verslag.kop('Een concept met gaten');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Nakijken');
  verslag.kop('De feiten, door wie het weet');
  await vulAlles(esther);
  verslag.kop('Nieuwe versie, voorgelegd');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Nakijken');
  await esther.klik('Voorleggen');
  await anouk.wacht(/aan u voorgelegd/);
  verslag.kop('De schrijver kan niet vaststellen');
  expect(JSON.stringify(esther.neemKaarten().at(-1))).not.toContain('"brief.beoordelen"');
  expect(await esther.zeg('stel de brief vast')).toContain('Daarom stelt u hem niet zelf vast.');
  verslag.kop('Een ander wel, met een vinkje bij de gevoelige zin');
  await anouk.klik('Beoordelen');
  await anouk.klik('Opmerkingen');
  await anouk.klik('Opmerking plaatsen', { alinea: '', opmerking: 'Klopt deze kop met het persbericht?' });
  expect(JSON.stringify(anouk.neemKaarten().at(-1))).toContain('"value":"Klopt deze kop met het persbericht?"');
  await anouk.klik('Opmerking plaatsen', { alinea: 'bestuur.kop', opmerking: 'Klopt deze kop met het persbericht?' });
  await anouk.klik('Terug naar de brief');
  await anouk.klik('Beoordelen');
  await anouk.klik('Vaststellen', {});
  await anouk.klik('Vaststellen', ticks);
  verslag.kop('Een feit verandert: het akkoord vervalt en wie ervoor staat hoort het');
  await esther.klik('Feit bijwerken');
  await vul(esther, 'rib.ondertekenaar', 'P. de Wit', 'de directeur is gewisseld');
  await anouk.wacht(/Een feit onder/);
  await anouk.klik('Nakijken');
  verslag.kop('De oude kaart is verouderd');
  await anouk.klik('Vrijgeven');
  verslag.kop('Opnieuw');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await vastgesteld(esther, anouk);
  await anouk.klik('Nakijken');
  await anouk.klik('Verloop');
  vergelijkReis('brief-vaststellen', verslag);
});

it('waar de brief op feiten of op het register wacht, brengt een knop er heen, en terug', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('stop');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Nakijken');
  expect(await esther.klik('Naar de feiten')).toContain('Dit ontbreekt nog');
  await vulAlles(esther);
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  expect(await esther.klik('Nakijken')).not.toContain('Naar de feiten');
  await esther.klik('Voorleggen');
  await anouk.wacht(/aan u voorgelegd/);
  await anouk.klik('Beoordelen');
  await anouk.klik('Vaststellen', ticks);
  expect(await anouk.klik('Vrijgeven')).toContain('(Wie weet het)');
  expect(await anouk.klik('Wie weet het')).toContain('Nog niet geïnformeerd');
  expect(await anouk.zeg('wie weet het Mutsaersstichting')).toContain('Wie is geïnformeerd over casus C-2023-0001');
});

/** Before the councils: the aanbieder, his people and the regio's know it, and the register says so. */
const lichtIn = () =>
  huis.wereld.eenheid(async (eenheid) => {
    const [casus] = await eenheid.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []);
    await ingelicht(await reeksAdviseur(eenheid, 0), casus?.id ?? '');
  });

it('vrijgeven op volgorde, met een afwijking door twee mensen, en het register', async () => {
  const verslag = new Verslag();
  const esther = new Spreker(huis, 'Esther Kuipers', 'personal', verslag);
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('stop');
  const stil = new Verslag();
  const schrijver = new Spreker(huis, 'Esther Kuipers', 'personal', stil);
  const ander = new Spreker(huis, 'Anouk Wiersma', 'personal', stil);
  await vulAlles(schrijver);
  await lichtIn();
  for (const keuze of ['Raden in de eigen regio', 'Raden buiten de regio']) {
    await schrijver.zeg('raadsinformatiebrief Mutsaersstichting');
    await schrijver.klik(keuze);
    await vastgesteld(schrijver, ander);
  }
  await schrijver.zeg('persbericht Mutsaersstichting');
  await vastgesteld(schrijver, ander);
  anouk.luister();
  esther.luister();
  verslag.kop('De pers komt na de raden');
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.klik('Vrijgeven');
  await esther.klik('Afwijking vragen', { reden: '' });
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert vanavond al.' });
  await anouk.wacht(/eerder wordt vrijgegeven/);
  verslag.kop('De vraag terug: wie haar kreeg hoort het, en zijn oude kaart besluit niets meer');
  await anouk.klik('Vrijgeven');
  await esther.klik('Vraag terugnemen');
  await anouk.wacht(/hoeft niet eerder te worden vrijgegeven/);
  await anouk.klik('Afwijking toestaan');
  verslag.kop('Opnieuw gevraagd, en niet toegestaan');
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert morgen.' });
  await anouk.wacht(/Wilt u toestaan/);
  await anouk.klik('Vrijgeven');
  await anouk.klik('Niet toestaan');
  await esther.wacht(/wordt niet eerder vrijgegeven/);
  verslag.kop(
    'En nog eens: de vraag staat bij wat op de ander wacht, en toestemming kan terug zolang de brief er ligt',
  );
  await esther.klik('Vrijgeven');
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert vanavond al.' });
  await anouk.wacht(/Wilt u toestaan/);
  expect(await anouk.zeg('wat moet ik beslissen')).toContain('eerder mag worden vrijgegeven');
  await anouk.klik('Bekijken');
  await anouk.klik('Afwijking toestaan');
  await esther.wacht(/mag eerder worden vrijgegeven/);
  await anouk.klik('Toestemming intrekken');
  await esther.wacht(/mag toch niet eerder worden vrijgegeven/);
  await esther.klik('Vrijgeven');
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert vanavond al.' });
  await anouk.wacht(/Wilt u toestaan/);
  verslag.kop('De raden eerst');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Vrijgeven');
  await esther.klik('Nu vrijgeven');
  await esther.klik('Verzending vastleggen');
  await esther.klik('Vastleggen', { aan: '', hoe: 'e-mail', wanneer: '2026-03-12' });
  await esther.klik('Vastleggen', {
    aan: 'raad Venlo,raad Roermond',
    hoe: 'e-mail',
    wanneer: '2026-03-12',
    bewijs: 'e-mail aan de griffies van 12 maart',
  });
  verslag.kop('Een tweede persoon staat de afwijking toe');
  await anouk.klik('Vrijgeven');
  await anouk.klik('Afwijking toestaan');
  await esther.wacht(/mag eerder worden vrijgegeven/);
  await anouk.klik('Nu vrijgeven');
  await anouk.klik('Nakijken');
  await anouk.klik('Verloop');
  verslag.kop('Wie het nog niet weet');
  await esther.zeg('wie weet het Mutsaersstichting');
  await esther.klik('Vastleggen', { wie: 'pers pers', hoe: 'overleg', wanneer: '2026-03-12' });
  vergelijkReis('brief-vrijgeven', verslag);
});

it('een geplande vrijgave: te zien op de brief, uitgevoerd als het zover is, en wie haar plande verstuurt hem', async () => {
  const verslag = new Verslag();
  const stil = new Verslag();
  const schrijver = new Spreker(huis, 'Esther Kuipers', 'personal', stil);
  const ander = new Spreker(huis, 'Anouk Wiersma', 'personal', stil);
  await ander.zeg('stop');
  await vulAlles(schrijver);
  await lichtIn();
  await schrijver.zeg('raadsinformatiebrief Mutsaersstichting');
  await schrijver.klik('Raden in de eigen regio');
  await vastgesteld(schrijver, ander);
  const esther = new Spreker(huis, 'Esther Kuipers', 'personal', verslag);
  verslag.kop('Plannen');
  await esther.zeg('B-2026-0001');
  await esther.klik('Vrijgeven');
  await esther.klik('Vrijgave plannen', { datum: '2026-03-12', tijd: '09:00' });
  await esther.klik('Vrijgave plannen', { datum: '2026-03-12', tijd: '15:00' });
  expect(await esther.klik('Terug naar de brief')).toContain('gepland op 12 maart 2026 om 15.00 uur');
  verslag.kop('Het is zover');
  await huis.zetKlok('2026-03-12T14:01:00.000Z');
  await esther.wacht(/is vrijgegeven, zoals gepland/);
  await esther.klik('Verzending vastleggen');
  await esther.klik('Vastleggen', { aan: 'raad Venlo', hoe: 'e-mail', wanneer: '2026-03-12' });
  verslag.kop('Een vrijgave die niet doorging zegt waarom, en wat er te doen is');
  await schrijver.zeg('persbericht Mutsaersstichting');
  await vastgesteld(schrijver, ander);
  await esther.zeg('B-2026-0002');
  await esther.klik('Vrijgeven');
  await esther.klik('Vrijgave plannen', { datum: '2026-03-12', tijd: '15:10' });
  await huis.zetKlok('2026-03-12T14:11:00.000Z');
  await esther.wacht(/niet uitgevoerd/);
  expect(await esther.klik('Terug naar de brief')).toContain('De brief was toen nog niet aan de beurt.');
  expect(await gemistInOverzicht()).toEqual([
    expect.stringMatching(/^Persbericht.*: De vrijgave van .* De brief was toen nog niet aan de beurt\./u),
  ]);
  verslag.kop('Een ander trekt de brief in: wie de vrijgave plande, hoort dat zij niet doorgaat');
  await esther.klik('Vrijgeven');
  await esther.klik('Vrijgave plannen', { datum: '2026-03-13', tijd: '10:00' });
  await ander.zeg('B-2026-0002');
  await ander.klik('Nakijken');
  await ander.klik('Intrekken');
  await ander.klik('Brief intrekken', { reden: 'de raden krijgen eerst hun brief' });
  await esther.wacht(/is ingetrokken en wordt niet vrijgegeven/);
  expect(await esther.klik('Verloop')).toContain('de raden krijgen eerst hun brief');
  vergelijkReis('brief-gepland', verslag);
});

it('een feit dat de raden lezen en de versie voor publicatie weglaat', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Feit bijwerken');
  await vul(anouk, 'rib.ondertekenaar', 'M. Janssen');
  verslag.kop('Zonder grond of reden gebeurt er niets');
  await anouk.klik('Openen', { feit: 'rib.ondertekenaar' });
  await anouk.klik('Weglakken bij publicatie', { lak: '', reden: 'persoonlijke levenssfeer' });
  await anouk.klik('Weglakken bij publicatie', { lak: '5.1.2e' });
  verslag.kop('Met grond en reden');
  await anouk.klik('Weglakken bij publicatie', { lak: '5.1.2e', reden: 'persoonlijke levenssfeer' });
  verslag.kop('De grond blijft bij een andere naam');
  await anouk.klik('Feit bijwerken');
  await vul(anouk, 'rib.ondertekenaar', 'P. de Wit', 'de directeur is gewisseld');
  await anouk.klik('Openen', { feit: 'rib.ondertekenaar' });
  verslag.kop('En de weg terug');
  await anouk.klik('Weglakken bij publicatie', { lak: 'geen', reden: 'heeft zelf toestemming gegeven' });
  vergelijkReis('feit-lakken', verslag);
});

it('een feit dat niemand nog weet: met wie het ligt staat bij de feiten, de brief houdt hetzelfde gat', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  const hash = async (): Promise<string | undefined> => {
    await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
    await anouk.klik('Raden in de eigen regio');
    const rijen = await huis.wereld.eenheid(({ db }) => db.rijen<{ hash: string }>('select hash from brief', []));
    expect(rijen).toHaveLength(1);
    return rijen[0]?.hash;
  };
  const vooraf = await hash();
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Feit bijwerken');
  await anouk.klik('Openen', { feit: 'rib.ondertekenaar' });
  verslag.kop('Zonder wie, op een dag die niet bestaat, of morgen gevraagd: er gebeurt niets');
  await anouk.klik('Gevraagd, nog niet bekend', { wie: '' });
  for (const gevraagdop of ['2026-02-31', '0000-00-00'])
    await anouk.klik('Gevraagd, nog niet bekend', { wie: 'de griffie van Venlo', gevraagdop });
  await anouk.klik('Gevraagd, nog niet bekend', { wie: 'de griffie van Venlo', gevraagdop: '2099-01-01' });
  verslag.kop('Gevraagd');
  await anouk.klik('Gevraagd, nog niet bekend', { wie: 'de griffie van Venlo', gevraagdop: '2026-03-01' });
  const feiten = await anouk.zeg('feiten Mutsaersstichting');
  expect(feiten).toMatch(/Gevraagd aan de griffie van Venlo op 1 maart 2026: naam van de ondertekenaar/);
  expect(await hash()).toBe(vooraf);
  verslag.kop('Ook op de kaart van de brief, bij het nakijken en in de lijst om uit te kiezen staat met wie het ligt');
  const bij = 'gevraagd aan de griffie van Venlo op 1 maart 2026';
  expect(await anouk.zeg('B-2026-0001')).toContain(`Ontbreekt: naam van de ondertekenaar — ${bij}`);
  expect(await anouk.klik('Nakijken')).toContain(`naam van de ondertekenaar (${bij})`);
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Feit bijwerken');
  expect(JSON.stringify(anouk.neemKaarten())).toContain(`Ontbreekt: naam van de ondertekenaar (${bij})`);
  verslag.kop('Het antwoord komt');
  await vul(anouk, 'rib.ondertekenaar', 'M. Janssen', 'antwoord van de griffie');
  expect(await anouk.klik('Openen', { feit: 'rib.ondertekenaar' })).not.toContain('Gevraagd, nog niet bekend');
  expect(await anouk.zeg('feiten Mutsaersstichting')).not.toContain('griffie van Venlo');
  vergelijkReis('feit-navragen', verslag);
});
