/** Cards that were forged, forwarded, kept for years or filled with nonsense. */
import { executeActivity, invoke, taskSubmit } from '../../simulator/invokes';
import { submitActivity } from '../../simulator/activities';
import { leesActie } from '../../cards/actions';
import { Spreker } from '../support/gesprek';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel, telMeldingen } from '../support/tellen';

let huis: Proefhuis;
let sanne: Spreker;
let bilal: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
  bilal = new Spreker(huis, 'Bilal Amrani');
});
afterAll(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

const weigering = /Hierover kan ik u niets laten zien/;

it('C11 een verzonnen of afgekeken id bevestigt niets, en staat in het logboek', async () => {
  const [casus] = await huis.wereld.eenheid(({ db }) => db.rijen<{ id: string }>('select id from casus limit 1', []));
  const pogingen = [casus?.id ?? '', '01ZZZZZZZZZZZZZZZZZZZZZZZZ', 'C-2026-0001', 'C-1999-9999'];
  const voor = await tel(huis, "logboek where uitkomst = 'geweigerd'");
  const antwoorden = new Set<string>();
  for (const id of pogingen)
    for (const action of ['casus.inzien', 'feiten.inzien'] as const)
      antwoorden.add(await bilal.drukRuw(action, { action, casus: id }));
  expect([...antwoorden]).toEqual([expect.stringMatching(weigering)]);
  expect(await tel(huis, "logboek where uitkomst = 'geweigerd'")).toBe(voor + 8);
});

it('C12 rol, partij, akkoord en trede uit een knop worden genegeerd', async () => {
  await naarSamenvatting(bilal, 'C12');
  const { verb, data } = bilal.knop('Versturen');
  const vals = {
    rol: 'adviseur',
    rollen: ['adviseur'],
    partij: 'NZA',
    partijId: 'NZA',
    approved: true,
    trede: 5,
    persoonId: 'x',
  };
  expect(await bilal.drukRuw(verb, { ...vals, ...data })).toMatch(/Uw melding is verstuurd/);
  const [rij] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ melder_partij_id: string; status: string; naam: string }>(
      `select m.melder_partij_id, m.status, p.naam from melding m join persoon p on p.id = m.melder_id where m.invoer like '%kenmerk C12%'`,
      [],
    ),
  );
  expect(rij).toEqual({ melder_partij_id: 'GM0344', status: 'ontvangen', naam: 'Bilal Amrani' });
  expect(await bilal.drukRuw('trede.opvragen', { action: 'trede.opvragen', over: 'AB-MUTSAERS', ...vals })).toMatch(
    weigering,
  );
});

it('C13 een doorgestuurde kaart werkt met de rechten van wie drukt', async () => {
  const nummer = await doeMelding(sanne, 'C13');
  await sanne.zeg(nummer);
  expect(await bilal.druk(sanne.knop('Aanvullen'), { aanvulling: 'van een ander' })).toMatch(weigering);
  expect(await bilal.druk(sanne.knop('Intrekken'))).toMatch(weigering);
  await naarSamenvatting(sanne, 'C13 tweede');
  expect(await bilal.druk(sanne.knop('Versturen'))).toMatch(/verouderd/);
  expect(await telMeldingen(huis, 'C13 tweede')).toBe(0);
  expect(await tel(huis, "melding where status = 'ingetrokken' and invoer like '%kenmerk C13.%'")).toBe(0);
});

it('C14 een oude vraag verandert niets meer en toont de vraag van nu', async () => {
  await sanne.zeg('opnieuw');
  await sanne.zeg('Noorderlicht');
  const oud = sanne.knop('Een voornemen van een organisatie');
  await sanne.klik('Vermoeden van (financiële) problemen');
  const voor = await huis.wereld.eenheid(({ db }) =>
    db.rijen('select persoon_id, antwoorden from concept order by 1', []),
  );
  const antwoord = await sanne.druk(oud);
  expect(antwoord).toContain('Deze kaart is verouderd');
  expect(antwoord).toContain('Wat speelt er?');
  expect(
    await huis.wereld.eenheid(({ db }) => db.rijen('select persoon_id, antwoorden from concept order by 1', [])),
  ).toEqual(voor);
});

it('C15 een kaart van iets dat is afgesloten of weg is krijgt een gewoon antwoord', async () => {
  const nummer = await doeMelding(sanne, 'C15');
  await sanne.zeg(nummer);
  const [aanvullen, intrekken] = [sanne.knop('Aanvullen'), sanne.knop('Intrekken')];
  await sanne.druk(intrekken);
  await sanne.klik('Intrekken');
  expect(await sanne.druk(aanvullen, { aanvulling: 'te laat' })).toMatch(/is ingetrokken\. Wilt u haar aanvullen/);
  expect(
    await sanne.druk({ ...aanvullen, data: { ...aanvullen.data, melding: 'weg' } }, { aanvulling: 'te laat' }),
  ).toMatch(weigering);
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('casus Kraanvogelhof')).toMatch(/gesloten/);
  expect(await anouk.drukRuw('oud.ding', { action: 'casus.verwijderen', casus: 'x' })).toMatch(
    /Deze kaart is verouderd/,
  );
});

const diep = (lagen: number): unknown => JSON.parse('{"a":'.repeat(lagen) + '1' + '}'.repeat(lagen));
const onzin: readonly (readonly [string, unknown])[] = [
  ['niets', undefined],
  ['null', null],
  ['een lijst', [1, 2, 3]],
  ['een tekst', 'melding.registreren'],
  ['een getal', 7],
  ['zonder velden', { action: 'melding.inzien' }],
  ['een lijst als id', { action: 'melding.inzien', melding: ['x'] }],
  ['een object als sleutel', { action: 'melding.registreren', sleutel: { $gt: '' } }],
  ['__proto__ als naam', { action: '__proto__' }],
  ['constructor als naam', { action: 'constructor' }],
  ['toString als naam', { action: 'toString' }],
  ['een eigen prototype', JSON.parse('{"action":"trede.opvragen","over":"x","__proto__":{"vervuild":true}}')],
  [
    'constructor.prototype',
    { action: 'accountgesprek.vastleggen', sleutel: 'constructor', constructor: { prototype: { vervuild: 1 } } },
  ],
  ['een veld met de naam __proto__', { action: 'dialoog.antwoord', veld: '__proto__', keuze: 'ja' }],
  ['een te lange id', { action: 'casus.inzien', casus: 'x'.repeat(5_000) }],
  ['een nul-teken', { action: 'casus.inzien', casus: 'C-2026\u0000' }],
];

it.each(onzin)('C17 %s als inhoud van een knop: geweigerd, en het proces leeft', async (_, data) => {
  for (const stuur of [
    executeActivity(sanne.scene(), 'x', data),
    submitActivity(sanne.scene(), data),
    taskSubmit(sanne.scene(), data),
    invoke(sanne.scene(), 'composeExtension/query', data),
  ]) {
    expect([200, 400]).toContain((await sanne.stuur(stuur)).status);
  }
  expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
  expect((await fetch(`${huis.url}/health/ready`)).status).toBe(200);
});

it.each([
  ['duizend lagen diep', diep(1_000)],
  ['een veld __proto__', JSON.parse('{"action":"hulp","__proto__":{"vervuild":true}}')],
  ['een veld constructor', { action: 'hulp', diep: [{ constructor: { prototype: { vervuild: true } } }] }],
])('C17 %s wordt aan de deur geweigerd, ook in een knop die bestaat', async (_, data) => {
  const voor = huis.simulator?.connector.messages(sanne.plaats.id).length;
  expect((await sanne.stuur(executeActivity(sanne.scene(), 'x', data))).status).toBe(400);
  expect(huis.simulator?.connector.messages(sanne.plaats.id).length).toBe(voor);
  expect((await fetch(`${huis.url}/health/ready`)).status).toBe(200);
});

it.each(['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])(
  'C17 %s staat op elk voorwerp, en is geen actie',
  (action) => expect(leesActie({ action })).toBe('onbekend'),
);

it.each([
  [{ datum: '2026-02-31' }, 'Datum van het gesprek'],
  [{ datum: '0000-00-00' }, 'Datum van het gesprek'],
  [{ datum: '9999-01-01' }, 'Datum van het gesprek'],
  [{ datum: '31-02-2026' }, 'Datum van het gesprek'],
  [{ datum: '' }, 'Datum van het gesprek'],
  [{ soort: 'feestje' }, 'Soort gesprek'],
  [{ partijId: 'BESTAAT-NIET' }, 'Organisatie'],
  [{ 'financien-status': 'rood' }, 'Financiële situatie'],
  [{ volgendGesprek: '1e309' }, 'volgende gesprek'],
])('C18 %j geeft een zin bij dat veld, en er wordt niets bewaard', async (fout, label) => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek');
  await pieter.klik('Liever één formulier');
  const voor = await tel(huis, 'accountgesprek');
  const goed = { datum: '2026-03-10', soort: 'aanbieder', partijId: 'AB-WILGENHOEVE' };
  const antwoord = await pieter.klik('Vastleggen', { ...goed, ...fout });
  expect(antwoord).toContain('Dit moet nog anders');
  expect(antwoord).toContain(label);
  expect(await tel(huis, 'accountgesprek')).toBe(voor);
});

it.each(['1e309', 'NaN', '-5', 'Infinity', '٣', '99999999999'])('C18 %s is geen aantal jeugdigen', async (aantal) => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('opnieuw');
  await rob.zeg('melding');
  await rob.zeg('Vuurbaak');
  await rob.zeg('1');
  await rob.zeg('De bank heeft het krediet opgezegd.');
  await rob.klik('Nee');
  for (let keer = 0; keer < 3; keer += 1) await rob.zeg('overslaan');
  expect(await rob.zeg(aantal)).toContain('Ik lees hier geen aantal in');
});
