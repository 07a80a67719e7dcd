/** The demo world: loads through the verbs, at once or not at all, and says nothing that the sources do not say. */
import gebruikers from '../../simulator/users.json';
import { casusBijpraten } from '../../app/casus-bijpraten';
import { casusInzien } from '../../app/casus-inzien';
import { casussenInzien } from '../../app/casussen-inzien';
import { stelDossierSamen } from '../../app/dossier-samenstellen';
import { registerOpvragen } from '../../app/register-opvragen';
import { tredeOpvragen } from '../../app/trede-opvragen';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import { verben } from '../../app/verben';
import { eersteKapotteRegel } from '../../db/logboek-store';
import { isLeeg, speelVoorbeeld } from '../../db/voorbeeld';
import { voorbeeldaanbieders } from '../../db/voorbeeld/aanbieders';
import mutsaersFeiten from '../../db/voorbeeld/mutsaers-2023.json';
import { openWorld } from '../../db/world';
import type { OpenWorld, Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import { parseDossier } from '../../domain/dossier';
import { mag } from '../../domain/policy';
import type { Handeling } from '../../domain/policy';
import { databases } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const nu = '2026-03-02T08:00:00.000Z';
const vandaag = '2026-03-02';
const opvoering = { verben, gebruikers, nu, vandaag };

describe.each(databases())('demo world on %s', (_naam, openen) => {
  let proef: Proefwereld;
  let wereld: OpenWorld;
  let duur = 0;

  beforeAll(async () => {
    proef = await openen();
    wereld = proef.wereld;
    expect(await wereld.eenheid(isLeeg)).toBe(true);
    await expect(halfweg()).rejects.toThrow('pulled the plug');
    expect(await wereld.eenheid(isLeeg)).toBe(true);
    const begin = performance.now();
    // Two processes that are started at once on the same empty database: one world, and neither of them breaks.
    const ander = await openWorld(proef.databaseUrl);
    await Promise.all([wereld, ander].map((een) => speelVoorbeeld(een, opvoering)));
    await ander.sluit();
    duur = performance.now() - begin;
  });
  afterAll(() => proef.ruimOp());

  /** The last verb of the script fails. */
  const halfweg = () =>
    speelVoorbeeld(wereld, {
      ...opvoering,
      verben: { ...verben, meldingIntrekken: () => Promise.reject(new Error('pulled the plug')) },
    });
  const als = <T>(naam: string, doe: (werk: Werk) => Promise<T>): Promise<T> =>
    wereld.eenheid(async (turn) => {
      const wie = gebruikers.find((een) => een.naam === naam);
      const actor = await turn.persoon.actor(wie?.aadObjectId ?? '', wie?.tenantId ?? '', vandaag);
      return doe({ actor: actor ?? systeem, nu, vandaag, eenheid: turn });
    });
  const magOp = (naam: string, handeling: Handeling, aanbieder: string) =>
    als(naam, async ({ actor, eenheid }) => {
      const casus = await eenheid.casus.vanAanbieder(aanbieder, vandaag);
      return casus !== null && mag(actor, handeling, casus);
    });

  it('is quick to load and is not empty afterwards', async () => {
    expect(duur).toBeLessThan(15_000);
    expect(await wereld.eenheid(isLeeg)).toBe(false);
  });

  it('has every demo user as a person, but not the one nobody knows', async () => {
    for (const { naam, aadObjectId, tenantId, rollen } of gebruikers) {
      const actor = await wereld.eenheid((turn) => turn.persoon.actor(aadObjectId, tenantId, vandaag));
      expect([naam, actor === null ? [] : [...actor.rollen].sort()]).toEqual([naam, [...rollen].sort()]);
    }
  });

  it('gives back the facts of the reference case as its file has them', async () => {
    const json = await wereld.eenheid(async (turn) => {
      const casus = await turn.casus.vanAanbieder('AB-MUTSAERS', vandaag);
      return turn.feit.dossierJson(casus?.id ?? '');
    });
    expect(json).toMatchObject(mutsaersFeiten);
    expect(parseDossier(json)).toEqual(parseDossier(mutsaersFeiten));
    expect(parseDossier(json).ok).toBe(true);
  });

  it('keeps the reference case in trede 3 with a herstelplan and a vacancy for the regievoerder', async () => {
    const uit = await als('Anouk Wiersma', (werk) => voerUit(werk, tredeOpvragen, { over: 'AB-MUTSAERS' }));
    expect(uit).toMatchObject({
      ok: true,
      value: {
        casusNummer: 'C-2023-0001',
        trede: 3,
        label: 'zorgelijk',
        plan: 'herstelplan',
        regie: [],
        accounthouder: 'MGR sociaal domein Limburg-Noord',
        volgendeStap: { voor: null },
        besluit: {
          ...{ door: 'Henk Smeets', partij: 'Jeugdautoriteit' },
          eens: ['MGR sociaal domein Limburg-Noord', 'Mutsaersstichting', 'Jeugdautoriteit'],
        },
      },
    });
  });

  it('never passes the stand-in day of the tredebepaling off as a fact', async () => {
    const samen = await als('Anouk Wiersma', async (werk) => {
      const casus = await werk.eenheid.casus.vanAanbieder('AB-MUTSAERS', vandaag);
      return casus && stelDossierSamen(werk, casus);
    });
    expect(parseDossier(samen)).toMatchObject({ ok: true, value: { trede: { vastgesteldOp: { status: 'geen' } } } });
  });

  it('involves the gemeenten and Zuid-Limburg in the reference case, and nobody else', async () => {
    const wie = [
      'Sanne Verhoeven',
      'Femke Dijkstra',
      'Rob Janssen',
      'Lotte Claessen',
      'Ingrid Peeters',
      'Bilal Amrani',
    ];
    const ziet = await Promise.all(wie.map((naam) => magOp(naam, 'trede.opvragen', 'AB-MUTSAERS')));
    expect(ziet).toEqual([true, true, true, true, true, false]);
    expect(await magOp('Esther Kuipers', 'brief.opstellen', 'AB-MUTSAERS')).toBe(true);
    expect(await magOp('Esther Kuipers', 'brief.opstellen', 'AB-VUURBAAK')).toBe(false);
    expect(await magOp('Willem Oosterhof', 'trede.opvragen', 'AB-WILGENHOEVE')).toBe(true);
    expect(await magOp('Willem Oosterhof', 'casus.inzien', 'AB-WILGENHOEVE')).toBe(false);
  });

  it('has casussen in every trede, one that waits for a second person and one without a trede', async () => {
    const uit = await als('Anouk Wiersma', (werk) => voerUit(werk, casussenInzien, { aantal: 20 }));
    const rijen = uit.ok ? uit.value.rijen : [];
    const treden = rijen.map(({ stap }) => stap?.trede ?? 0).sort();
    expect(treden).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 5]);
    const voorgelegd = await wereld.eenheid((turn) =>
      turn.db.rijen("select id from tredebepaling where status = 'voorgelegd'", []),
    );
    expect(voorgelegd).toHaveLength(1);
  });

  it('never lets the same person put forward and set', async () => {
    const zelfde = await wereld.eenheid((turn) =>
      turn.db.rijen('select id from tredebepaling where voorgelegd_door = vastgesteld_door', []),
    );
    expect(zelfde).toEqual([]);
  });

  it('dates the next step from the demo date', async () => {
    const uit = await als('Femke Dijkstra', (werk) => voerUit(werk, casusInzien, { casus: 'AB-WILGENHOEVE' }));
    expect(uit).toMatchObject({ ok: true, value: { casus: { volgendeStap: { voor: '2026-03-05' } } } });
  });

  it('says of every line for who joins late where it stands on the timeline', async () => {
    const nummers = await wereld.eenheid((turn) => turn.db.rijen<{ nummer: string }>('select nummer from casus', []));
    for (const { nummer } of nummers) {
      const uit = await als('Anouk Wiersma', (werk) => voerUit(werk, casusBijpraten, { casus: nummer }));
      const regels = uit.ok ? uit.value.regels : [];
      expect([nummer, regels.length > 0]).toEqual([nummer, true]);
      expect([nummer, regels.filter((regel) => !('gebeurtenis' in regel) && regel.rust === null)]).toEqual([
        nummer,
        [],
      ]);
    }
  });

  it('follows an accounthouderschap that moved to another regio', async () => {
    const opDag = (dag: string) => wereld.eenheid((turn) => turn.partij.naar('AB-ZILVERWIER', 'accounthouder', dag));
    expect((await opDag('2025-06-30')).map(({ id }) => id)).toEqual(['JZ38']);
    expect((await opDag('2025-07-01')).map(({ id }) => id)).toEqual(['JZ36']);
  });

  it('knows the deelnemingen of a concern, also in another regio', async () => {
    const van = (id: string) => wereld.eenheid((turn) => turn.partij.van(id, 'deelneming-van', vandaag));
    expect((await van('AB-MUTSAERS')).map(({ naam }) => naam)).toEqual(['Care4Kids', 'Hai-5']);
    const plaatsen = (await van('AB-WILGENHOEVE')).map(({ vestigingsplaats }) => vestigingsplaats);
    expect(plaatsen).toEqual(['Heerlen', 'Helmond']);
  });

  it('answers in which jeugdregio and samenwerkingsverband Venlo is', async () => {
    const uit = await als('Sanne Verhoeven', (werk) => voerUit(werk, registerOpvragen, { partijId: 'GM0983' }));
    expect(uit).toMatchObject({
      ok: true,
      value: { jeugdregio: { naam: 'Noord-Limburg' }, samenwerkingsverbanden: [{ id: 'SV-LIMBURG-NOORD' }] },
    });
  });

  it('leaves nothing to send and an unbroken logboek', async () => {
    const kapot = await wereld.eenheid((turn: Turn) => eersteKapotteRegel(turn.db));
    expect(kapot).toBeNull();
    expect(await wereld.eenheid((turn) => turn.verzending.wachtend('9999-12-31', 10))).toEqual([]);
  });
});

describe('invented aanbieders', () => {
  it('have names of their own and no KvK-nummer that could be real', () => {
    const namen = voorbeeldaanbieders.map(({ naam }) => naam);
    expect(new Set(namen).size).toBe(namen.length);
    expect(voorbeeldaanbieders.filter(({ kvk }) => kvk !== null && !/^00000\d{3}$/.test(kvk))).toEqual([]);
  });

  it('include a pair that one word cannot tell apart', () => {
    const kompasroos = voorbeeldaanbieders.filter(({ aliassen }) => aliassen.includes('Kompasroos'));
    expect(kompasroos).toHaveLength(2);
  });
});
