/** What every verb gets from its wrapper: rights, one-time keys, all or nothing, and a line in the logboek. */
import { meldingAanvullen } from '../../app/melding-aanvullen';
import { meldingInzien } from '../../app/melding-inzien';
import { meldingIntrekken } from '../../app/melding-intrekken';
import { meldingRegistreren } from '../../app/melding-registreren';
import { mijnMeldingenInzien } from '../../app/mijn-meldingen-inzien';
import { eersteUitkomst, voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import { meldingOvergangen } from '../../domain/melding-status';
import type { MeldingStatus } from '../../domain/melding-status';
import type { Actor } from '../../domain/actor';
import { geenZaak } from '../../domain/policy';
import type { Zaak } from '../../domain/policy';
import { faal } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OpenWorld, Turn } from '../../db/world';
import { melderVan, proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  await wereld.eenheid(vulRegister);
});
afterAll(() => ruimOp());

const werk = (turn: Turn, actor: Actor) => ({ actor, nu, vandaag: '2026-03-02', eenheid: turn });
const doe = <I, U, Z extends Zaak>(
  wie: string | Actor,
  verb: Verb<I, U, Z>,
  invoer: I,
  sleutel: string | null = null,
): Promise<Result<U>> =>
  wereld.eenheid((turn) => voerUit(werk(turn, typeof wie === 'string' ? melderVan(wie) : wie), verb, invoer, sleutel));

async function nieuweMelding(sleutel: string | null = null): Promise<string> {
  const uit = await doe('p1', meldingRegistreren, proefInvoer, sleutel);
  if (!uit.ok) throw new Error(uit.fout.soort);
  return uit.value.id;
}

const logboek = (soort: string) =>
  wereld.eenheid(({ db }) =>
    db.rijen<{ handeling: string; object_id: string; uitkomst: string }>(
      'select handeling, object_id, uitkomst from logboek where soort = ? order by volgnummer',
      [soort],
    ),
  );

const tel = async (tabel: string): Promise<number> => {
  const [rij] = await wereld.eenheid(({ db }) => db.rijen<{ n: number }>(`select count(*) as n from ${tabel}`, []));
  return rij?.n ?? -1;
};

const geenToegang = { ok: false, fout: { soort: 'geen-toegang' } };

it('wat niet bestaat en wat niet mag geven hetzelfde antwoord, en beide staan in het logboek', async () => {
  const id = await nieuweMelding();
  expect(await doe('p2', meldingInzien, { melding: id })).toEqual(geenToegang);
  expect(await doe('p2', meldingInzien, { melding: 'bestaat-niet' })).toEqual(geenToegang);
  const regels = (await logboek('melding')).slice(-2);
  expect(regels).toEqual([
    { handeling: 'melding.inzien', object_id: id, uitkomst: 'geweigerd' },
    { handeling: 'melding.inzien', object_id: 'onbekend', uitkomst: 'geweigerd' },
  ]);
});

it('ook lezen staat in het logboek, en wat iemand verzint als nummer niet letterlijk', async () => {
  await doe('p1', meldingInzien, { melding: 'Jan\n<b>; drop table melding' });
  expect((await logboek('melding')).at(-1)).toEqual({
    handeling: 'melding.inzien',
    object_id: 'onbekend',
    uitkomst: 'geweigerd',
  });
});

it('een geweigerde handeling laat niets achter dan haar regel in het logboek', async () => {
  const halverwege: Verb<null, null> = {
    handeling: 'melding.registreren',
    zaak: () => Promise.resolve(geenZaak),
    async doe({ eenheid }) {
      await eenheid.outbox.voegToe({ id: 'x', soort: 'melding-nieuw', objectId: 'x', ontvangerId: 'p1', op: nu });
      return faal({ soort: 'grond-ontbreekt' });
    },
    voorwerp: () => ({ soort: 'halverwege', id: 'x' }),
  };
  const voor = await tel('outbox');
  expect(await doe('p1', halverwege, null, 'sleutel-halverwege')).toEqual({
    ok: false,
    fout: { soort: 'grond-ontbreekt' },
  });
  expect(await tel('outbox')).toBe(voor);
  expect(await logboek('halverwege')).toEqual([
    { handeling: 'melding.registreren', object_id: 'x', uitkomst: 'grond-ontbreekt' },
  ]);
  expect(await wereld.eenheid((turn) => turn.sleutel.vind('sleutel-halverwege'))).toBeNull();
});

it('dezelfde sleutel nog eens geeft het eerste resultaat, en niets gebeurt of wordt opgeschreven voor de tweede keer', async () => {
  const id = await nieuweMelding('sleutel-twee-keer');
  const voor = [await tel('melding'), await tel('outbox'), await tel('logboek')];
  expect(await nieuweMelding('sleutel-twee-keer')).toBe(id);
  expect([await tel('melding'), await tel('outbox'), await tel('logboek')]).toEqual(voor);
  expect((await logboek('melding')).at(-1)).toEqual({
    handeling: 'melding.registreren',
    object_id: id,
    uitkomst: 'gedaan',
  });
});

it('een sleutel die een ander al gebruikte laat een regel na over wie het nog eens probeerde', async () => {
  const id = await nieuweMelding();
  const aanvulling = { melding: id, tekst: tekst('eerst') };
  await doe('p1', meldingAanvullen, aanvulling, 'sleutel-regel');
  await doe('meldpunt', meldingAanvullen, aanvulling, 'sleutel-regel');
  await doe('p2', meldingAanvullen, aanvulling, 'sleutel-regel');
  expect((await logboek('melding')).slice(-2)).toEqual([
    { handeling: 'melding.aanvullen', object_id: id, uitkomst: 'al-gedaan' },
    { handeling: 'melding.aanvullen', object_id: id, uitkomst: 'geweigerd' },
  ]);
});

it('een nummer dat een naam kan zijn komt niet in het logboek, en wat de vrager niet kent ook niet', async () => {
  const genoemd = (id: string, bekend: boolean): Verb<null, null> => ({
    handeling: 'melding.registreren',
    zaak: () => Promise.resolve(geenZaak),
    doe: () => Promise.resolve(faal({ soort: 'grond-ontbreekt' })),
    voorwerp: () => ({ soort: 'genoemd', id }),
    bekend: () => Promise.resolve(bekend),
  });
  for (const [id, bekend] of [
    ['Jan Jansen', true],
    ['m-12', true],
    ['m-12', false],
  ] as const)
    await doe('p1', genoemd(id, bekend), null);
  expect((await logboek('genoemd')).map(({ object_id }) => object_id)).toEqual(['ongeldig', 'm-12', 'onbekend']);
});

it('een sleutel van lang geleden doet niets opnieuw en zegt dat het al gedaan is', async () => {
  const id = await nieuweMelding();
  const aanvulling = { melding: id, tekst: tekst('een keer') };
  expect((await doe('p1', meldingAanvullen, aanvulling, 'sleutel-oud')).ok).toBe(true);
  const vergeet = (voor: string) => wereld.eenheid(({ sleutel }) => sleutel.vergeetUitkomsten(voor));
  expect(await vergeet('2000-01-01T00:00:00.000Z')).toBe(0);
  expect(await vergeet('2100-01-01T00:00:00.000Z')).toBeGreaterThan(0);
  expect(await vergeet('2100-01-01T00:00:00.000Z')).toBe(0);
  expect(await doe('p1', meldingAanvullen, aanvulling, 'sleutel-oud')).toMatchObject({ fout: { soort: 'al-gedaan' } });
  expect((await wereld.eenheid((turn) => turn.melding.vind(id)))?.aanvullingen).toHaveLength(1);
});

it('een gebruikte sleutel voor een andere handeling doet niets', async () => {
  const id = await nieuweMelding();
  expect((await doe('p1', meldingAanvullen, { melding: id, tekst: tekst('eerst') }, 'sleutel-gemengd')).ok).toBe(true);
  expect(await doe('p1', meldingIntrekken, { melding: id }, 'sleutel-gemengd')).toEqual(geenToegang);
});

it('dezelfde sleutel met iets anders ingevuld legt niets vast, zegt dat, en laat een regel na', async () => {
  const id = await nieuweMelding();
  const vul = (woorden: string) =>
    doe('p1', meldingAanvullen, { melding: id, tekst: tekst(woorden) }, 'sleutel-anders');
  const eerst = await vul('eerst');
  const voor = await tel('melding_aanvulling');
  expect(await vul('iets anders')).toEqual({ ok: false, fout: { soort: 'kaart-gebruikt', op: nu } });
  expect(await vul('eerst')).toEqual(eerst);
  expect(await tel('melding_aanvulling')).toBe(voor);
  expect((await logboek('melding')).at(-1)).toMatchObject({ object_id: id, uitkomst: 'kaart-gebruikt' });
});

it('wie niet meer heeft wat hij stuurde krijgt de eerste uitkomst, en van een sleutel die er niet was niets', async () => {
  const id = await nieuweMelding('sleutel-kwijt');
  const nogEens = (wie: string, sleutel: string) =>
    wereld.eenheid((turn) => eersteUitkomst(werk(turn, melderVan(wie)), meldingRegistreren, {} as never, sleutel));
  expect(await nogEens('p1', 'sleutel-kwijt')).toMatchObject({ ok: true, value: { id } });
  expect((await nogEens('p2', 'sleutel-kwijt')).ok).toBe(false);
  expect(await nogEens('p1', 'sleutel-nooit')).toEqual(geenToegang);
});

it('een sleutel van een ander zegt alleen wie eerst was tegen wie het mag weten', async () => {
  const id = await nieuweMelding();
  const aanvulling = { melding: id, tekst: tekst('eerst') };
  expect((await doe('p1', meldingAanvullen, aanvulling, 'sleutel-ander')).ok).toBe(true);
  expect(await doe('p2', meldingAanvullen, aanvulling, 'sleutel-ander')).toEqual(geenToegang);
  expect(await doe('meldpunt', meldingAanvullen, aanvulling, 'sleutel-ander')).toEqual({
    ok: false,
    fout: { soort: 'al-gedaan', door: 'Persoon p1', op: nu },
  });
});

it('X23 wie naar een andere partij gaat, houdt niets van de oude: lijst, melding, aanvullen of een oude sleutel', async () => {
  const id = await nieuweMelding();
  await doe('p1', meldingAanvullen, { melding: id, tekst: tekst('eerst') }, 'sleutel-verhuisd');
  const verhuisd = { ...melderVan('p1'), partijId: 'noorderlicht' };
  expect(await doe(verhuisd, mijnMeldingenInzien, null)).toEqual({ ok: true, value: [] });
  expect(await doe(verhuisd, meldingInzien, { melding: id })).toEqual(geenToegang);
  expect(await doe(verhuisd, meldingAanvullen, { melding: id, tekst: tekst('later') })).toEqual(geenToegang);
  expect(await doe(verhuisd, meldingAanvullen, { melding: id, tekst: tekst('eerst') }, 'sleutel-verhuisd')).toEqual(
    geenToegang,
  );
});

it('intrekken en aanvullen volgen de levensloop, vanuit elke status', async () => {
  for (const status of Object.keys(meldingOvergangen) as MeldingStatus[]) {
    const id = await nieuweMelding();
    const zet = () => wereld.eenheid(({ db }) => db.voer('update melding set status = ? where id = ?', [status, id]));
    await zet();
    const stappen: object = meldingOvergangen[status];
    const aangevuld = await doe('p1', meldingAanvullen, { melding: id, tekst: tekst('meer') });
    await zet();
    const ingetrokken = await doe('p1', meldingIntrekken, { melding: id });
    expect([status, aangevuld.ok, ingetrokken.ok]).toEqual([status, 'aanvullen' in stappen, 'intrekken' in stappen]);
  }
});

it('twee aanvullingen in dezelfde milliseconde blijven allebei, in volgorde', async () => {
  const id = await nieuweMelding();
  for (const woord of ['eerste', 'tweede'])
    expect((await doe('p1', meldingAanvullen, { melding: id, tekst: tekst(woord) })).ok).toBe(true);
  const uit = await doe('p1', meldingInzien, { melding: id });
  expect(uit.ok && uit.value.aanvullingen.map((een) => een.tekst)).toEqual(['eerste', 'tweede']);
});

it('een melding en haar ontvangstbewijs en bericht aan het meldpunt staan er samen of geen van drieën', async () => {
  const voor = [await tel('melding'), await tel('outbox'), await tel('logboek')];
  await expect(
    wereld.eenheid(async (turn) => {
      await voerUit(werk(turn, melderVan('p1')), meldingRegistreren, proefInvoer);
      throw new Error('stroom weg');
    }),
  ).rejects.toThrow('stroom weg');
  expect([await tel('melding'), await tel('outbox'), await tel('logboek')]).toEqual(voor);
  await nieuweMelding();
  expect([await tel('melding'), await tel('outbox'), await tel('logboek')]).toEqual(
    voor.map((aantal, plek) => aantal + ([1, 2, 1][plek] ?? 0)),
  );
});
