/** The form of an accountgesprek: mistakes come back with what was filled in, and nothing forbidden is ever kept. */
import type { OpenWorld } from '../../../db/world';
import { foutZin } from '../../../texts/fouten';
import { delen, gebreken, teksten, titels } from '../../cards/support/keuring';
import type { Kaart } from '../../../bot/messages';
import { vulRegister } from '../../support/proefregister';
import { sqliteWereld } from '../../support/werelden';
import { druk, kaartVan, knopData, zinVan } from './support/beurt';
import { alles } from '../../support/bereik';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
const weigering = foutZin({ soort: 'geen-toegang' });
const opgeslagen = () => wereld.eenheid((turn) => turn.accountgesprek.lijst(alles, null, 50));
const waarde = (kaart: Kaart, id: string) => delen(kaart.inhoud).find((deel) => deel['id'] === id)?.['value'];

beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  await wereld.eenheid(vulRegister);
});
afterEach(() => ruimOp());

const goed = {
  action: 'accountgesprek.vastleggen',
  sleutel: 'sleutel-gesprek-1',
  datum: '2026-03-02',
  soort: 'aanbieder',
  partijId: 'noorderlicht',
  organisatie: '',
  deelnemers: 'bestuurder, controller',
  'financien-status': 'zorg',
  'financien-feit': 'Het resultaat is negatief.',
  'personeel-status': 'geen-zorgen',
  afspraken: 'Cijfers sturen voor 15 maart',
  vertrouwelijk: 'true',
};
const legVast = (anders: Readonly<Record<string, unknown>> = {}, wie = 'adviseur') =>
  druk(wereld, wie, { ...goed, ...anders });

it('opent het formulier met vandaag en de gevraagde organisatie, en een eenmalige sleutel', async () => {
  const kaart = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.formulier', partijId: 'regio' }));
  expect([waarde(kaart, 'datum'), waarde(kaart, 'soort'), waarde(kaart, 'partijId')]).toEqual([
    '2026-03-02',
    'regio',
    'regio',
  ]);
  expect(waarde(kaart, 'financien-status')).toBe('niet-besproken');
  expect(knopData(kaart, 'Vastleggen')['sleutel']).toMatch(/^sleutel-/);
  expect(gebreken(kaart)).toEqual([]);
});

it('brengt ook naar de delen, zolang er niets te verliezen is', async () => {
  const kaart = kaartVan(await druk(wereld, 'adviseur', { action: 'accountgesprek.formulier', partijId: 'regio' }));
  const knop = knopData(kaart, 'Verslag in delen');
  expect(knop).toMatchObject({ action: 'accountgesprek.openen', partijId: 'regio' });
  const delenkaart = kaartVan(await druk(wereld, 'adviseur', knop));
  expect(teksten(delenkaart).join(' ')).toContain('Met wie sprak u');
  // With mistakes in it the form holds words, and the button would lose them.
  expect(titels(kaartVan(await legVast({ datum: '2026-02-30' })))).not.toContain('Verslag in delen');
});

const tweeAfspraken = {
  ...{ 'afspraak-1-wat': 'Maandcijfers sturen', 'afspraak-1-wie': 'andere-partij', 'afspraak-1-voor': '2026-03-20' },
  ...{ 'afspraak-3-wat': 'Bank bellen', 'afspraak-3-wie': 'wij', 'afspraak-3-voor': '' },
};

it('maakt van een afspraak met wie en wanneer een taak, ook op dit ene formulier, en maar een keer', async () => {
  const open = () => wereld.eenheid((turn) => turn.gespreksafspraak.open('adviseur', null, 10));
  const kaart = kaartVan(await legVast(tweeAfspraken));
  expect(teksten(kaart).join(' ')).toContain('Maandcijfers sturen');
  const verwacht = [
    { wat: 'Maandcijfers sturen', wie: 'andere-partij', termijn: '2026-03-20', gesprekNummer: 'G-2026-0001' },
    { wat: 'Bank bellen', wie: 'wij', termijn: null, status: 'open' },
  ];
  expect(await open()).toMatchObject(verwacht);
  await legVast(tweeAfspraken);
  expect(await open()).toHaveLength(2);
});

it('vraagt bij een afspraak wie het doet, en toont terug wat er stond', async () => {
  const kaart = kaartVan(await legVast({ ...tweeAfspraken, 'afspraak-3-wie': '', 'afspraak-1-voor': '2026-02-31' }));
  const regels = teksten(kaart).join('\n');
  expect(regels).toMatch(/Afspraak 3: wie doet het: Dit veld is nodig/);
  expect(regels).toMatch(/Afspraak 1: voor welke datum: Dit is geen bestaande datum/);
  expect(waarde(kaart, 'afspraak-3-wat')).toBe('Bank bellen');
  expect(delen(kaart.inhoud).find(({ id }) => id === 'afspraken-meer')?.['isVisible']).toBe(true);
  expect(gebreken(kaart)).toEqual([]);
  expect(await opgeslagen()).toEqual([]);
});

it('legt het gesprek vast en biedt bij een zorg een melding aan', async () => {
  const kaart = kaartVan(await legVast());
  expect(teksten(kaart)).toEqual(expect.arrayContaining(['Accountgesprek G-2026-0001', 'Financiële situatie: Zorg']));
  expect(titels(kaart)).toContain('Melding starten: financiële situatie');
  const [gesprek] = await opgeslagen();
  expect(gesprek?.invoer).toMatchObject({
    partijId: 'noorderlicht',
    deelnemers: 'bestuurder, controller',
    vertrouwelijk: true,
    volgendGesprek: null,
    themas: { financien: { status: 'zorg', feit: 'Het resultaat is negatief.', beleving: null } },
  });
  expect(Object.keys(gesprek?.invoer.themas ?? {})).toEqual(['financien', 'personeel']);
});

it('geeft dezelfde sleutel nog eens hetzelfde verslag, en een ander hoort wie het deed', async () => {
  expect(await legVast()).toEqual(await legVast());
  expect(zinVan(await legVast({}, 'adviseur2'))).toMatch(/^Dit is al gedaan door Persoon adviseur/);
  expect(await opgeslagen()).toHaveLength(1);
});

it.each(['p1', 'regio1', 'rvb', 'meldpunt', 'beheer'])(
  'weigert %s het formulier, het vastleggen, het verslag en de lijst',
  async (wie) => {
    await legVast();
    const [gesprek] = await opgeslagen();
    expect(zinVan(await druk(wereld, wie, { action: 'accountgesprek.openen' }))).toBe(weigering);
    expect(zinVan(await legVast({ sleutel: 'sleutel-gesprek-2' }, wie))).toBe(weigering);
    const bestaat = await druk(wereld, wie, { action: 'accountgesprek.inzien', gesprek: gesprek?.id });
    expect(bestaat).toEqual(await druk(wereld, wie, { action: 'accountgesprek.inzien', gesprek: 'bestaat-niet' }));
    expect(zinVan(bestaat)).toBe(weigering);
    expect(zinVan(await druk(wereld, wie, { action: 'accountgesprekken.inzien' }))).toBe(weigering);
    expect(await opgeslagen()).toHaveLength(1);
  },
);

it.each([
  ['31-02-2026', /Datum van het gesprek: Dit is geen bestaande datum/],
  ['2026-02-31', /Datum van het gesprek: Dit is geen bestaande datum/],
  ['0000-00-00', /Datum van het gesprek: Dit is geen bestaande datum/],
  ['9999-12-31', /Datum van het gesprek: Dit is geen bestaande datum/],
  ['', /Datum van het gesprek: Dit veld is nodig/],
  ['2026-03-03', /Datum van het gesprek: Deze datum ligt in de toekomst/],
])('neemt de datum ‘%s’ niet aan en houdt de rest vast', async (datum, zin) => {
  const kaart = kaartVan(await legVast({ datum }));
  expect(teksten(kaart).join('\n')).toMatch(zin);
  expect(waarde(kaart, 'financien-feit')).toBe('Het resultaat is negatief.');
  expect(knopData(kaart, 'Vastleggen')['sleutel']).toBe(goed.sleutel);
  expect(gebreken(kaart)).toEqual([]);
  expect(await opgeslagen()).toEqual([]);
});

it('noemt iedere fout tegelijk', async () => {
  const fout = {
    soort: 'overheid',
    partijId: 'nza',
    'personeel-status': 'NaN',
    volgendGesprek: '2026-13-01',
    'governance-feit': 'Er is een nieuwe bestuurder.',
  };
  const regels = teksten(kaartVan(await legVast(fout))).join('\n');
  expect(regels).toMatch(/Soort gesprek: Deze keuze staat niet in de lijst/);
  expect(regels).toMatch(/Organisatie: Kies een organisatie uit de lijst/);
  expect(regels).toMatch(/Personeel: oordeel: Deze keuze staat niet in de lijst/);
  expect(regels).toMatch(/Datum van het volgende gesprek: Dit is geen bestaande datum/);
  expect(regels).toMatch(/Bestuur en toezicht: oordeel: U schreef hier een toelichting/);
});

it('haalt een BSN weg, zegt waar, en bewaart niets', async () => {
  const kaart = kaartVan(await legVast({ 'financien-feit': 'Het gaat om BSN 111222333.', afspraken: 'Bellen.' }));
  expect(teksten(kaart).join('\n')).toMatch(/Financiële situatie: feit \(wat is vastgesteld\): een BSN/);
  expect(waarde(kaart, 'financien-feit')).toContain('[BSN weggehaald]');
  expect(JSON.stringify(kaart)).not.toContain('111222333');
  expect(waarde(kaart, 'afspraken')).toBe('Bellen.');
  expect(await opgeslagen()).toEqual([]);
});

it('vindt een getypte organisatie bij de soort van het gesprek', async () => {
  await legVast({ soort: 'gemeente', partijId: '', organisatie: 'venlo' });
  await legVast({ sleutel: 'sleutel-gesprek-2', partijId: '', organisatie: 'Noorderlicht' });
  expect((await opgeslagen()).map(({ partijNaam }) => partijNaam).sort()).toEqual([
    'Gemeente Venlo',
    'Stichting Het Noorderlicht',
  ]);
  const kaart = kaartVan(await legVast({ sleutel: 'sleutel-gesprek-3', organisatie: 'Onbekend BV' }));
  expect(teksten(kaart).join('\n')).toMatch(/Organisatie: Kies een organisatie uit de lijst of schrijf de naam/);
});

it('laat ook in een veld dat niet wordt bewaard geen BSN staan', async () => {
  const kaart = kaartVan(await legVast({ partijId: 'BSN 111222333', soort: '111222333' }));
  expect(JSON.stringify(kaart)).not.toContain('111222333');
  expect(waarde(kaart, 'organisatie')).toBe('BSN [BSN weggehaald]');
});

it('neemt een naam die in de keuzelijst zelf is getypt', async () => {
  await legVast({ partijId: 'noorderlicht' });
  await legVast({ partijId: 'stichting het noorderlicht', sleutel: 'sleutel-gesprek-2' });
  expect((await opgeslagen()).map(({ invoer }) => invoer.partijId)).toEqual(['noorderlicht', 'noorderlicht']);
});

it('leest alleen tekst: een lijst, een object en namen uit het prototype tellen als leeg', async () => {
  const vreemd = { afspraken: ['a'], deelnemers: { constructor: 'x' }, 'personeel-status': 5, vertrouwelijk: true };
  kaartVan(await legVast(vreemd));
  const [gesprek] = await opgeslagen();
  expect(gesprek?.invoer).toMatchObject({ afspraken: null, deelnemers: null, vertrouwelijk: false });
  expect(gesprek?.invoer.themas.personeel).toBeUndefined();
});

it('weigert te lange tekst en laat zien wat past', async () => {
  const kaart = kaartVan(await legVast({ afspraken: 'Cijfers sturen. '.repeat(1_000) }));
  expect(teksten(kaart).join('\n')).toMatch(/Wat verder is afgesproken: Deze tekst is te lang/);
  expect(gebreken(kaart)).toEqual([]);
});

it('toont de lijst met een knop naar ieder verslag', async () => {
  await legVast();
  const lijst = kaartVan(
    await druk(wereld, 'adviseur', { action: 'accountgesprekken.inzien', partijId: 'noorderlicht' }),
  );
  expect(teksten(lijst)).toEqual(expect.arrayContaining(['G-2026-0001, 2 maart 2026', 'Zorg: Financiële situatie']));
  const verslag = kaartVan(await druk(wereld, 'adviseur2', knopData(lijst, 'Verslag tonen')));
  expect(teksten(verslag)).toContain('Feit: Het resultaat is negatief.');
});
