/** A database that is busy, full, damaged or shared: a clear sentence, nothing half done, and the rest goes on. */
import { setTimeout as even } from 'node:timers/promises';
import { start } from '../../main';
import { configVoor } from '../support/kind-config';
import { executeActivity } from '../../simulator/invokes';
import { Spreker } from '../support/gesprek';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { PROEFMOMENT, startProefhuis, zetKlok } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { vergrendel } from '../support/slot';
import { kapotteRegel, tel, telMeldingen } from '../support/tellen';

let huis: Proefhuis;
let sanne: Spreker;
let bilal: Spreker;
beforeAll(async () => {
  huis = await startProefhuis({ limieten: {} });
  sanne = new Spreker(huis, 'Sanne Verhoeven');
  bilal = new Spreker(huis, 'Bilal Amrani');
});
afterAll(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

const nietVastgelegd = /ik kan nu niets bewaren\. Wat u net stuurde of indrukte, is niet vastgelegd/;
const storing = /Er ging iets mis|Er is iets misgegaan|storing|lukt nu niet/i;
const doe = (sql: string, waarden: readonly (string | number)[] = []): Promise<number> =>
  huis.wereld.eenheid(({ db }) => db.voer(sql, waarden));

it('D9 wie te lang wacht krijgt later zijn antwoord; opnieuw vragen geeft hetzelfde en geen tweede melding', async () => {
  await naarSamenvatting(sanne, 'D9');
  const { verb, data } = sanne.knop('Versturen');
  const activiteit = executeActivity(sanne.scene('f:traag'), verb, data);
  const laatLos = await vergrendel(huis);
  const bezig = sanne.stuur(activiteit);
  const herhaald = sanne.stuur(activiteit);
  expect(JSON.stringify((await bezig).body)).not.toMatch(/M-2026/);
  await laatLos();
  expect((await herhaald).status).toBe(200);
  const later = await sanne.wacht(/Uw melding is verstuurd: M-2026-\d{4}/);
  const nogEens = await sanne.stuur(activiteit);
  expect(JSON.stringify(nogEens.body)).toContain(/M-2026-\d{4}/.exec(later)?.[0]);
  expect(await telMeldingen(huis, 'D9')).toBe(1);
});

it('F63 een database die op slot blijft wordt hardop geweigerd, en daarna werkt alles weer', async () => {
  await naarSamenvatting(sanne, 'F63 slot');
  const laatLos = await vergrendel(huis);
  expect(await sanne.zeg('verstuur')).toMatch(storing);
  await laatLos();
  expect(await telMeldingen(huis, 'F63 slot')).toBe(0);
  expect(await sanne.zeg('verstuur')).toMatch(/Uw melding is verstuurd/);
  expect(await telMeldingen(huis, 'F63 slot')).toBe(1);
});

/** Takes what room is left, page by page and then in ever smaller bits: not one more page can be had after it. */
async function vulSchijf(): Promise<void> {
  const [paginas] = await huis.wereld.eenheid(({ db }) => db.rijen<{ page_count: number }>('PRAGMA page_count', []));
  await huis.wereld.eenheid(({ db }) => db.rijen(`PRAGMA max_page_count = ${String(paginas?.page_count ?? 0)}`, []));
  const past = (bytes: number): Promise<boolean> =>
    doe(`insert into vulling values (zeroblob(${String(bytes)}))`).then(
      () => true,
      () => false,
    );
  for (const bytes of [40_000, 4_000, 400, 40]) while (await past(bytes));
}
const geefRuimte = (): Promise<unknown> =>
  huis.wereld.eenheid(({ db }) => db.rijen('PRAGMA max_page_count = 1073741823', []));

it('F63 wat klaarlag uit een kanaal blijft liggen als de beurt die het liet zien niet kon worden bewaard', async () => {
  const kanaal = new Spreker(huis, 'Ingrid Peeters', 'channel');
  expect(await kanaal.zeg('Noorderlicht kan de salarissen van het Slothuis niet betalen')).toMatch(
    /dan leg ik daar klaar wat u hier schreef/,
  );
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  const laatLos = await vergrendel(huis);
  expect(await ingrid.zeg('hallo')).toMatch(storing);
  await laatLos();
  expect(await ingrid.zeg('hallo')).toContain('Slothuis');
  expect(await ingrid.zeg('hallo')).not.toContain('Slothuis');
});

it('F63 een volle schijf laat niets half achter', async () => {
  await doe('create table vulling (leeg blob)');
  // Longer than what any page of a table can have left, so that storing it takes pages of its own.
  await naarSamenvatting(sanne, `F63 vol ${'en dat al lang '.repeat(230)}`);
  const voor = [await tel(huis, 'melding'), await tel(huis, 'outbox'), await tel(huis, 'sleutel')];
  await vulSchijf();
  try {
    expect(await bilal.zeg(`regio Utrecht ${'lang '.repeat(900)}`)).toMatch(nietVastgelegd);
    expect(await sanne.klik('Versturen').catch((fout: Error) => fout.message)).not.toMatch(/M-2026-\d{4}/);
    expect([await tel(huis, 'melding'), await tel(huis, 'outbox'), await tel(huis, 'sleutel')]).toEqual(voor);
  } finally {
    await geefRuimte();
    await doe('drop table vulling');
  }
  expect(await sanne.klik('Versturen')).toMatch(/Uw melding is verstuurd/);
});

it('F64 een beschadigd concept raakt alleen dat concept', async () => {
  await sanne.zeg('melding');
  await doe(
    "update concept set antwoorden = '{kapot' where persoon_id = (select id from persoon where naam = 'Sanne Verhoeven')",
  );
  expect(await sanne.zeg('mijn meldingen')).toContain('Mijn meldingen');
  expect(await sanne.zeg('melding')).toContain('Vraag 1');
});

it('F64 één beschadigde melding houdt de andere meldingen en andere mensen niet tegen', async () => {
  const nummer = await doeMelding(bilal, 'F64');
  await doe("update melding set invoer = '{kapot' where nummer = ?", [nummer]);
  expect(await bilal.zeg('mijn meldingen')).toContain('M-2026-');
  expect(await sanne.zeg('mijn meldingen')).toContain('M-2026-');
});

it('F64 een beschadigde rij kleurt de gezondheid rood, noemt niets van de inhoud en legt het werk niet stil', async () => {
  const gezondheid = async (pad: string) => {
    const antwoord = await fetch(`${huis.url}${pad}`);
    return [antwoord.status, (await antwoord.json()) as { onderdelen: { gegevens: boolean } }] as const;
  };
  const naar = async (minuten: number) =>
    huis.zetKlok(new Date(Date.parse(PROEFMOMENT) + minuten * 60_000).toISOString());
  await doe("update concept set antwoorden = '{}' where antwoorden = '{kapot'");
  await doe("update melding set invoer = '{}' where invoer = '{kapot'");
  await naar(10);
  expect((await gezondheid('/health'))[0]).toBe(200);
  expect(await doe("update feit set waarde = '{kapot' where casus_id = (select min(casus_id) from feit)")).not.toBe(0);
  await naar(20);
  const [status, stand] = await gezondheid('/health');
  expect([status, stand.onderdelen.gegevens]).toEqual([503, false]);
  expect(JSON.stringify(stand)).not.toContain('kapot');
  expect((await gezondheid('/health/ready'))[0]).toBe(200);
  expect(await sanne.zeg('mijn meldingen')).toContain('Mijn meldingen');
});

it('F63 een database die alleen gelezen kan worden weigert hardop en bewaart niets half', async () => {
  await naarSamenvatting(sanne, 'F63 lezen');
  await doe('PRAGMA query_only = ON');
  expect(await sanne.klik('Versturen').catch((fout: Error) => fout.message)).not.toMatch(/M-2026-\d{4}/);
  expect(await bilal.zeg('mijn meldingen')).toMatch(storing);
  expect((await fetch(`${huis.url}/health/live`)).status).toBe(200);
  await doe('PRAGMA query_only = OFF');
  expect(await telMeldingen(huis, 'F63 lezen')).toBe(0);
  expect(await sanne.klik('Versturen')).toMatch(/Uw melding is verstuurd/);
  expect(await telMeldingen(huis, 'F63 lezen')).toBe(1);
});

it('F64 een beschadigd bewaard antwoord houdt de start niet tegen', async () => {
  await doe(
    "insert into inbox (activiteit, op, gesprek, status, antwoord) values ('g|bericht|1', ?, 'g', 'te-verzenden', '{kapot')",
    [new Date().toISOString()],
  );
  huis = await huis.herstart();
  await huis.zetKlok(PROEFMOMENT);
  [sanne, bilal].forEach((wie) => wie.verhuis(huis));
  expect(await sanne.zeg('hulp')).toContain('Dit kan ik voor u doen');
});

it('F67 twee processen op één database: één doet het geplande werk, en geen bericht gaat dubbel', async () => {
  const tweede = await start(configVoor(huis.map, huis.databaseUrl, 'silent'), { simulator: false, nu: PROEFMOMENT });
  const daar = { url: tweede.url, simulator: huis.simulator };
  await zetKlok(tweede.url, PROEFMOMENT);
  const via = (naam: string, plek: Proefhuis | typeof daar) => new Spreker(plek, naam);
  const nummers = await Promise.all([
    doeMelding(via('Sanne Verhoeven', huis), 'F67 a'),
    doeMelding(via('Bilal Amrani', daar), 'F67 b'),
    doeMelding(via('Rob Janssen', daar), 'F67 c'),
  ]);
  expect(new Set(nummers).size).toBe(3);
  const ontvangsten = () =>
    (huis.simulator?.connector.sent ?? [])
      .map(({ activity }) => /Ontvangstbevestiging (M-\d{4}-\d{4})/.exec(JSON.stringify(activity ?? {}))?.[1] ?? '')
      .filter((nummer) => nummers.includes(nummer))
      .sort();
  for (let keer = 0; keer < 1_500 && ontvangsten().length < 3; keer += 1) await even(20);
  const straks = new Date(Date.parse(PROEFMOMENT) + 300_000).toISOString();
  // What arrived is booked a moment later; before that a clock that jumps lets the other process take it over.
  const nogTeBoeken = () => tel(huis, "outbox where status = 'wachtend' and pogingen = 0 and volgende_op <= ?", straks);
  for (let keer = 0; keer < 1_500 && (await nogTeBoeken()) > 0; keer += 1) await even(20);
  await Promise.all([zetKlok(huis.url, straks), zetKlok(tweede.url, straks)]);
  expect(ontvangsten()).toEqual([...nummers].sort());
  const lease = () =>
    huis.wereld.eenheid(({ db }) => db.rijen<{ houder: string }>("select houder from lease where naam = 'klok'", []));
  const eerste = await lease();
  await zetKlok(tweede.url, straks);
  await zetKlok(huis.url, straks);
  expect(await lease()).toEqual(eerste);
  await tweede.stop();
});
