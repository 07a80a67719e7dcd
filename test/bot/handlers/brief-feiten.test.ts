/** Letters and facts from buttons: versions, gaps, files, and who may. */
import voorbeeld from '../../../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld } from '../../../db/world';
import type { Outbound } from '../../../bot/messages';
import { foutZin } from '../../../texts/fouten';
import { gebreken, teksten, titels } from '../../cards/support/keuring';
import { sqliteWereld } from '../../support/werelden';
import { druk, hash, kaartVan, knopData, zinVan } from './support/beurt';
import { bepaal, legFeitenVast, openCasus } from './support/casuswereld';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casus: { readonly id: string; readonly nummer: string };
const weigering = foutZin({ soort: 'geen-toegang' });

beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casus = await openCasus(wereld);
  await bepaal(wereld, casus.id, 3);
  await legFeitenVast(wereld, casus.id, voorbeeld);
});
afterEach(() => ruimOp());

const opdracht = { action: 'brief.opstellen', soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio' };
const stelOp = (sleutel: string, wie = 'adviseur', anders = {}) =>
  druk(wereld, wie, { ...opdracht, casus: casus.id, sleutel, ...anders });
const versie = async (sleutel: string) =>
  teksten(kaartVan(await stelOp(sleutel))).find((regel) => regel.startsWith('B-2026-'));
const id = async () => String(knopData(kaartVan(await stelOp('sleutel-id')), 'PDF')['brief']);

it('stelt een concept op met kenmerk, gaten met wie het weet, en het begin van de brief', async () => {
  const kaart = kaartVan(await stelOp('sleutel-1'));
  const regels = teksten(kaart);
  expect(regels).toEqual(
    expect.arrayContaining(['CONCEPT', 'B-2026-0001, versie 1', 'gemeenteraden buiten de eigen regio']),
  );
  expect(regels).toContain('Ontbreekt: naam begeleidend bureau — vragen aan: regievoerder');
  expect(titels(kaart)).toEqual([
    ...['Hele brief lezen', 'PDF', 'Word', 'Meer bestanden'],
    ...['Nakijken', 'Terug naar de casus'],
  ]);
  expect(gebreken(kaart)).toEqual([]);
});

it('toont op de kaart zelf wat er in de brief staat, wat ontbreekt en waarin de brieven verschillen', async () => {
  const brief = await id();
  const kaart = kaartVan(await stelOp('sleutel-pers', 'adviseur', { soort: 'persbericht', publiek: 'pers' }));
  const regels = teksten(kaart);
  const verschil = regels.findIndex((regel) => /^Verschil met de andere brieven van deze casus \(\d+\)$/u.test(regel));
  expect(regels[verschil + 1]).toMatch(/^Vergeleken: Raadsinformatiebrief .*\(B-2026-0001\) en Persbericht/u);
  expect(regels[verschil + 2]).toMatch(/^Wel in B-2026-000\d, niet in B-2026-000\d: .*; .*\.$/u);
  expect(regels).toContain('Herstelplan voor Mutsaersstichting');
  const lezen = await druk(wereld, 'adviseur', { action: 'brief.lezen', brief });
  expect(teksten(kaartVan(lezen)).join(' ')).toMatch(/Geachte leden van de raad.*Hoogachtend/su);
});

it('houdt dezelfde versie bij dezelfde feiten en telt door bij andere feiten', async () => {
  expect(await versie('sleutel-1')).toBe('B-2026-0001, versie 1');
  const opnieuw = teksten(kaartVan(await stelOp('sleutel-2')));
  expect(opnieuw).toContain('B-2026-0001, versie 1');
  expect(opnieuw).toContain('De feiten zijn niet gewijzigd. Dit is dezelfde versie als de vorige keer.');
  await legFeitenVast(wereld, casus.id, { plan: { ...voorbeeld.plan, bureau: 'Bureau Voorbeeld' } });
  expect(await versie('sleutel-3')).toBe('B-2026-0001, versie 2');
  const pers = { soort: 'persbericht', publiek: 'pers' };
  expect(teksten(kaartVan(await stelOp('sleutel-4', 'adviseur', pers)))).toContain('B-2026-0002, versie 1');
});

it('geeft vier keer dezelfde knop één brief en één versie', async () => {
  const antwoorden = await Promise.all([1, 2, 3, 4].map(() => stelOp('sleutel-1')));
  for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0]);
  const laatste = await wereld.eenheid((turn) => turn.brief.laatsteVersie(casus.id, opdracht.soort, opdracht.publiek));
  expect(laatste?.versie).toBe(1);
});

it('weigert een soort of publiek dat niet bestaat, zonder een nummer te verbruiken', async () => {
  expect(zinVan(await stelOp('sleutel-x', 'adviseur', { publiek: 'pers' }))).toMatch(
    /Deze keuze staat niet in de lijst/,
  );
  expect(await versie('sleutel-1')).toBe('B-2026-0001, versie 1');
});

it.each(['p1', 'p2', 'rvb', 'regio1', 'beheer'])(
  'weigert %s een brief, een bestaande brief, het bestand en de feiten',
  async (wie) => {
    const brief = await id();
    const geweigerd = zinVan(await stelOp('sleutel-y', wie));
    // Who may see the casus is told so, and that this step is not his.
    if (wie === 'regio1') expect(geweigerd).toMatch(/^U kunt casus C-2026-0001 zien, maar deze stap kunt u daar niet/);
    else expect(geweigerd).toBe(weigering);
    for (const data of [{ action: 'brief.inzien' }, { action: 'brief.bestand', formaat: 'pdf' }]) {
      const antwoord = await druk(wereld, wie, { ...data, brief });
      expect(zinVan(antwoord)).toBe(weigering);
      expect(antwoord).toEqual(await druk(wereld, wie, { ...data, brief: 'bestaat-niet' }));
    }
    expect(zinVan(await druk(wereld, wie, { action: 'feiten.inzien', casus: casus.nummer }))).toBe(weigering);
  },
);

it('toont een bestaande brief met dezelfde gaten als bij het opstellen', async () => {
  const gaten = (regels: readonly string[]) => new Set(regels.filter((regel) => regel.startsWith('Ontbreekt:')));
  const nieuw = gaten(teksten(kaartVan(await stelOp('sleutel-id'))));
  const later = gaten(
    teksten(kaartVan(await druk(wereld, 'adviseur2', { action: 'brief.inzien', brief: await id() }))),
  );
  expect(later).toEqual(nieuw);
  expect(later.size).toBeGreaterThan(0);
});

it('geeft een link die nergens bewaard wordt, en biedt het bestand aan voor OneDrive', async () => {
  const antwoord = await druk(wereld, 'adviseur', { action: 'brief.bestand', brief: await id(), formaat: 'docx' });
  expect(antwoord.nietBewaren).toBe(true);
  const [kaart, aanbod] = antwoord.berichten;
  const url = /https:\/\/bot\.example\/bestand\/([\w-]+)/.exec(JSON.stringify(kaart));
  expect(url).not.toBeNull();
  expect(aanbod).toMatchObject({
    naam: 'B-2026-0001-versie-1-raadsinformatiebrief.docx',
    context: { formaat: 'docx' },
  } satisfies Partial<Extract<Outbound, { soort: 'bestand-aanbieden' }>>);
  const bewijs = await wereld.eenheid((turn) => turn.brief.bewijs(hash(url?.[1] ?? '')));
  expect(bewijs).toMatchObject({
    persoonId: 'adviseur',
    formaat: 'docx',
    verlooptOp: '2026-03-02T10:15:00.000Z',
    gebruiktOp: null,
  });
});

it('toont de feiten: eerst wat ontbreekt met wie het weet, dan wat bekend is met bron', async () => {
  const kaart = kaartVan(await druk(wereld, 'adviseur', { action: 'feiten.inzien', casus: casus.nummer }));
  const regels = teksten(kaart);
  expect(regels).toContain(
    'Vragen aan regievoerder (nog niemand; vraag het Persoon adviseur, adviseur): naam begeleidend bureau.',
  );
  expect(regels.some((regel) => /^Trede: \d+ bekend$/.test(regel))).toBe(true);
  expect(gebreken(kaart)).toEqual([]);
  const vraag = { action: 'feiten.inzien', casus: casus.nummer, groep: 'werkgebied' };
  const groep = kaartVan(await druk(wereld, 'adviseur', vraag));
  expect(teksten(groep)).toContain('Bron, tenzij er iets anders bij staat: stukken van november 2023.');
  expect(teksten(groep)).toContain('aantal gemeenten waar de aanbieder werkt: 92 (niet gecontroleerd)');
  expect(gebreken(groep)).toEqual([]);
});

it.each([
  [{ action: 'feit.lakken', lak: '5.1.2e' }, 'lak', '5.1.2e'],
  [{ action: 'feit.achterhouden', grond: '5.1.1c' }, 'grond', '5.1.1c'],
])('zonder reden komt de kaart terug, en wat gekozen was staat nog gekozen: %j', async (data, veld, keuze) => {
  const vraag = { ...data, casus: casus.id, feit: 'plan.doel', versie: 0, sleutel: 'sleutel-grond' };
  const kaart = kaartVan(await druk(wereld, 'adviseur', vraag));
  expect(teksten(kaart).join(' ')).toContain('Schrijf eerst waarom');
  const invoer = JSON.stringify(kaart.inhoud)
    .split('"type":"Input.')
    .find((deel) => deel.includes(`"id":"${veld}"`));
  const zonderKeuzes = (invoer ?? '').replace(/"choices":\[.*?\]/, '');
  expect(zonderKeuzes).toContain(`"value":"${keuze}"`);
});

it('een onderdeel dat er niet is, geeft het overzicht', async () => {
  const vraag = { action: 'feiten.inzien', casus: casus.nummer, groep: '__proto__' };
  const regels = teksten(kaartVan(await druk(wereld, 'adviseur', vraag)));
  expect(regels).toContain('Wat er bekend is');
});

it('zegt wat er mis is met feiten die niet te lezen zijn, en maakt er geen brief van', async () => {
  await legFeitenVast(wereld, casus.id, { rvb: { omvang: 'twee' } });
  const regels = teksten(kaartVan(await druk(wereld, 'adviseur', { action: 'feiten.inzien', casus: casus.id })));
  expect(regels).toContain('rvb.omvang: verwacht een heel getal van 1 of meer.');
  expect(zinVan(await stelOp('sleutel-1'))).toMatch(/^Ik kan dit niet vinden/);
});
