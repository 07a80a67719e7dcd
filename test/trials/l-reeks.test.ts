/** Brieven voor alle raden: ieder zijn eigen tekst, af te breken, en na een stroomstoring verder waar het was. */
import { leesCsv } from '../support/csv';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { briefreeksAfbreken, briefreeksHervatten } from '../../app/briefreeks-inzien';
import { briefreeksStarten } from '../../app/briefreeks-starten';
import { briefreeksVerwerken } from '../../app/briefreeks-verwerken';
import { gegevensInlezen } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import { openWorld } from '../../db/world';
import type { OpenWorld, Turn } from '../../db/world';
import type { Gegevensrij, Gemeentegegevens } from '../../domain/gemeentegegevens';
import { alleZinnen, inhoudVoorHash, zinTekst } from '../../domain/document';
import { vrijeTekstUitOpslag } from '../../domain/persoonsgegevens';
import { maakVoorGemeente } from '../../reports/briefreeks';
import { hash } from '../bot/handlers/support/beurt';
import { Spreker } from '../support/gesprek';
import { Kinderen } from '../support/kinderen';
import { kopieerProefwereld, PROEFMOMENT, startProefhuis, zetKlok } from '../support/proefhuis';
import { reeksAdviseur } from '../support/reeks';
import { kapotteRegel } from '../support/tellen';
import { leesZip } from '../support/zip';

const vandaag = PROEFMOMENT.slice(0, 10);

type Eigen = (plek: number) => Gemeentegegevens;

/** Six values that no other council has, and that no one of them is the beginning of another. */
const merken: Eigen = (plek) => {
  const merk = `q${String(plek + 100)}q`;
  const tekst = (wat: string) => vrijeTekstUitOpslag(`${wat} ${merk}`);
  const wie = { ondertekenaar: tekst('A. de Wit'), functie: tekst('Griffier'), afzender: tekst('College') };
  return { ...wie, portefeuille: tekst('B. Vos'), onderdelen: [tekst('Het Huis')], segmenten: [tekst('ambulant')] };
};

/** Somebody of the authority starts a series for every gemeente of the country. */
async function startReeks(turn: Turn, aantal: number, eigen: Eigen = () => ({})): Promise<string> {
  const [adviseur] = await turn.persoon.metRol('adviseur', vandaag);
  const actor = adviseur && (await turn.persoon.actorVanPersoon(adviseur.id, vandaag));
  const gemeenten = (await turn.partij.vanSoort(['gemeente'])).slice(0, aantal);
  const rijen = gemeenten.map(({ naam }) => ({ gemeente: naam }));
  const casus = await turn.db.rijen<{ id: string; aanbieder_id: string }>(
    'select id, aanbieder_id from casus order by nummer limit 1',
    [],
  );
  if (!actor || casus[0] === undefined) throw new Error('no adviseur');
  const werk = { actor, nu: PROEFMOMENT, vandaag, eenheid: turn };
  const aanbiederId = casus[0].aanbieder_id;
  const gegevens = gemeenten.map(({ id, naam }, plek): Gegevensrij => ({
    ...{ rij: plek + 2, gemeenteId: id, gemeente: naam, aanbiederId, velden: eigen(plek), logo: null },
  }));
  expect((await voerUit(werk, gegevensInlezen, { rijen: gegevens })).ok).toBe(true);
  const gestart = await voerUit(werk, briefreeksStarten, { casus: casus[0].id, soort: 'raadsinformatiebrief', rijen });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.fout));
  return gestart.value.id;
}

const stand = (wereld: OpenWorld, id: string) => wereld.eenheid((turn) => turn.briefreeks.vind(id));

async function totKlaar(wereld: OpenWorld, id: string): Promise<void> {
  for (let keer = 0; keer < 1_500; keer += 1) {
    if ((await stand(wereld, id))?.status !== 'loopt') return;
    await even(40);
  }
  throw new Error('never ready');
}

const tekstVan = (document: Parameters<typeof alleZinnen>[0]): string => alleZinnen(document).map(zinTekst).join(' ');

it('iedere raad krijgt zijn eigen brief, in één zip met een lijst, met de voortgang in de chat', async () => {
  const huis = await startProefhuis();
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  const [reeks] = await huis.wereld.eenheid((turn) => turn.briefreeks.lopend());
  if (reeks === undefined) throw new Error('geen reeks');
  await totKlaar(huis.wereld, reeks.id);
  // The card of the progress is brought up to date in its place: it is not a new message.
  const gesprek = () => JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id));
  while (!gesprek().includes('Stand","value":"klaar') && !/klaar, \d+ van/.test(gesprek())) await even(20);
  anouk.luister();
  const brieven = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(reeks.id, 0, 1_000));
  expect(brieven.length).toBeGreaterThan(20);
  expect(new Set(brieven.map(({ brief }) => brief.nummer)).size).toBe(brieven.length);
  const buiten = brieven.filter(({ brief }) => brief.publiek === 'raad-andere-regio');
  for (const { brief, gegevens } of buiten) {
    const tekst = tekstVan(brief.document);
    const anderen = buiten.filter((een) => een.gegevens.gemeente !== gegevens.gemeente);
    expect(anderen.filter((een) => tekst.includes(`gemeente ${een.gegevens.gemeente} `))).toEqual([]);
    expect(brief.hash).toBe(createHash('sha256').update(inhoudVoorHash(brief.document)).digest('hex'));
  }
  await anouk.klik('Alle bestanden');
  const kaart = JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id));
  const url = `${huis.url}${/\/reeks\/[\w-]+/.exec(kaart)?.[0] ?? ''}`;
  expect(await (await fetch(url)).text()).toContain('Anouk Wiersma');
  const antwoord = await fetch(url, { method: 'POST' });
  const zip = leesZip(new Uint8Array(await antwoord.arrayBuffer()));
  const regels = leesCsv(zip.get('lijst.csv') ?? '');
  expect(regels).toHaveLength(1 + 2 * brieven.length);
  expect(zip.size).toBe(1 + 2 * brieven.length);
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  await huis.ruimOp();
});

it('wat van één gemeente is, staat in haar eigen brief en in die van geen andere raad', async () => {
  const huis = await startProefhuis();
  const aantal = 60;
  const id = await huis.wereld.eenheid((turn) => startReeks(turn, aantal, merken));
  await zetKlok(huis.url, PROEFMOMENT);
  await totKlaar(huis.wereld, id);
  const brieven = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(id, 0, 1_000));
  expect(brieven).toHaveLength(aantal);
  for (const [plek, { brief }] of brieven.entries()) {
    const tekst = JSON.stringify(brief.document);
    const eigen = Object.values(merken(plek)).flat().map(String);
    expect(eigen.filter((waarde) => !tekst.includes(waarde))).toEqual([]);
    const merk = `q${String(plek + 100)}q`;
    expect([...new Set(tekst.match(/q\d+q/g))]).toEqual([merk]);
    expect([...new Set(JSON.stringify([brief.blad, brief.eigen]).match(/q\d+q/g) ?? [merk])]).toEqual([merk]);
  }
  await huis.ruimOp();
});

it('iedere brief heeft zijn regel in het logboek en zijn stap, en een tweede exemplaar van het huis maakt er geen bij', async () => {
  const huis = await startProefhuis();
  const [id, rijen] = await huis.wereld.eenheid(async (turn) => {
    const reeks = await startReeks(turn, 2);
    return [reeks, await turn.briefreeks.teMaken(reeks, 2)] as const;
  });
  await zetKlok(huis.url, PROEFMOMENT);
  await totKlaar(huis.wereld, id);
  const tel = () =>
    huis.wereld.eenheid(async ({ db }) => ({
      brieven: await db.rijen("select id from brief where variant <> '' order by nummer", []),
      regels: await db.rijen(
        "select object_id as id from logboek where handeling = 'briefreeks.verwerken' and uitkomst = 'gedaan' order by volgnummer",
        [],
      ),
      stappen: await db.rijen("select brief_id as id from brief_stap where stap = 'opstellen' order by id", []),
    }));
  const geteld = await tel();
  expect(geteld.brieven).toHaveLength(2);
  expect(geteld).toEqual({ brieven: geteld.brieven, regels: geteld.brieven, stappen: geteld.brieven });
  for (const rij of rijen) {
    const nogEens = await huis.wereld.eenheid(async (turn) =>
      voerUit(await reeksAdviseur(turn, 0), briefreeksVerwerken({ maakVoorGemeente, hash }), { reeks: id, rij }),
    );
    expect(nogEens).toMatchObject({ ok: false, fout: { soort: 'al-gedaan' } });
  }
  expect(await tel()).toEqual(geteld);
  await huis.ruimOp();
});

it('afbreken houdt de rest tegen en laat staan wat gemaakt is', async () => {
  const huis = await startProefhuis();
  const id = await huis.wereld.eenheid((turn) => startReeks(turn, 342));
  const ronde = zetKlok(huis.url, PROEFMOMENT);
  while (((await stand(huis.wereld, id))?.gemaakt ?? 0) < 10) await even(5);
  await huis.wereld.eenheid(async (turn) => {
    const reeks = await turn.briefreeks.vind(id);
    const actor = await turn.persoon.actorVanPersoon(reeks?.makerId ?? '', vandaag);
    if (!actor) throw new Error('geen maker');
    const uit = await voerUit({ actor, nu: PROEFMOMENT, vandaag, eenheid: turn }, briefreeksAfbreken, { reeks: id });
    expect(uit.ok).toBe(true);
  });
  await ronde;
  const na = await stand(huis.wereld, id);
  expect(na?.status).toBe('afgebroken');
  expect(na?.gemaakt).toBeLessThan(342);
  await huis.ruimOp();
});

it('een afgebroken reeks gaat verder waar zij was, door wie haar hervat: wat er was blijft, ieder precies één brief', async () => {
  const huis = await startProefhuis();
  const id = await huis.wereld.eenheid((turn) => startReeks(turn, 40));
  const als = (plek: 0 | 1, verb: typeof briefreeksHervatten) =>
    huis.wereld.eenheid(async (turn) => {
      const uit = await voerUit(await reeksAdviseur(turn, plek), verb, { reeks: id });
      return uit.ok;
    });
  const ronde = zetKlok(huis.url, PROEFMOMENT);
  while (((await stand(huis.wereld, id))?.gemaakt ?? 0) < 5) await even(5);
  expect(await als(0, briefreeksHervatten)).toBe(false);
  expect(await als(0, briefreeksAfbreken)).toBe(true);
  await ronde;
  const eerst = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(id, 0, 100));
  expect(eerst.length).toBeLessThan(40);
  // While a round runs over what is there, nothing is added that nobody saw.
  const loopt = { id: 'ronde-1', reeksId: id, stap: 'voorleggen', na: 0, gedaan: 0, gelaten: 0 } as const;
  await huis.wereld.eenheid(async (turn) => {
    const persoonId = (await turn.briefreeks.vind(id))?.makerId ?? '';
    await turn.briefreeks.beginRonde({ ...loopt, persoonId, gegevens: {}, status: 'loopt', op: PROEFMOMENT });
  });
  expect(await als(1, briefreeksHervatten)).toBe(false);
  await huis.wereld.eenheid((turn) => turn.briefreeks.boekRonde({ ...loopt, status: 'afgebroken' }));
  expect(await als(1, briefreeksHervatten)).toBe(true);
  expect(await als(1, briefreeksHervatten)).toBe(false);
  await zetKlok(huis.url, PROEFMOMENT);
  await totKlaar(huis.wereld, id);
  const alle = await huis.wereld.eenheid((turn) => turn.briefreeks.brieven(id, 0, 100));
  expect(alle).toHaveLength(40);
  expect(new Set(alle.map(({ brief }) => brief.variant)).size).toBe(40);
  for (const { brief } of eerst) expect(alle.map((een) => een.brief.id)).toContain(brief.id);
  const makers = new Set(alle.map(({ brief }) => brief.makerId));
  expect(makers.size).toBe(2);
  // Whose series it is stays who began it; who went on stands in the logboek, and neither of them sets the letters.
  const na = await stand(huis.wereld, id);
  expect(na?.makerId).toBe(eerst[0]?.brief.makerId);
  expect(na?.uitvoerderId).not.toBe(na?.makerId);
  const regels = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ actor: string }>(
      "select persoon_id as actor from logboek where handeling = 'briefreeks.starten' and object_id = ? and uitkomst = 'gedaan' order by volgnummer",
      [id],
    ),
  );
  expect(regels.map(({ actor }) => actor)).toEqual([na?.makerId, na?.uitvoerderId]);
  expect(await als(1, briefreeksHervatten)).toBe(false);
  await huis.ruimOp();
});

it('F61 kill -9 bij nummer 47: daarna verder, ieder precies één brief', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-reeks-'));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  let wereld = await openWorld(databaseUrl);
  const id = await wereld.eenheid((turn) => startReeks(turn, 120));
  await wereld.sluit();
  const kinderen = new Kinderen();
  // The row of the 48th letter is never written: the process kills itself before that statement, however slow the machine.
  const sterfVoor = { sql: 'update briefreeks_rij set brief_id', keer: 48 };
  const eerste = await kinderen.start({ databaseUrl, map, logniveau: 'silent', sterfVoor });
  void zetKlok(eerste.url, PROEFMOMENT).catch(() => undefined);
  await eerste.kind.dood;
  wereld = await openWorld(databaseUrl);
  const halverwege = (await stand(wereld, id))?.gemaakt ?? 0;
  expect(halverwege).toBe(47);
  await wereld.sluit();
  const tweede = await kinderen.start({ databaseUrl, map, logniveau: 'silent' });
  // The lease of the dead process runs out first.
  await zetKlok(tweede.url, new Date(Date.parse(PROEFMOMENT) + 3 * 60_000).toISOString());
  await tweede.kind.slaDood();
  wereld = await openWorld(databaseUrl);
  const klaar = await stand(wereld, id);
  expect(klaar).toMatchObject({ status: 'klaar', gemaakt: 120, totaal: 120 });
  const brieven = await wereld.eenheid((turn) =>
    turn.db.rijen<{ variant: string }>("select variant from brief where variant <> ''", []),
  );
  expect(brieven).toHaveLength(120);
  expect(new Set(brieven.map(({ variant }) => variant)).size).toBe(120);
  expect(await kapotteRegel({ wereld })).toBeNull();
  await wereld.sluit();
  await kinderen.sluit();
  rmSync(map, { recursive: true, force: true });
});
