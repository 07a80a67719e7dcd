/** Asking for access and deciding on it: once, by a beheerder, and never by the name somebody shows. */
import { toegangVerlenen } from '../../app/toegang-verlenen';
import { toegangVragen } from '../../app/toegang-vragen';
import { voerUit } from '../../app/use-case';
import type { Actor } from '../../domain/actor';
import { onbekende } from '../../domain/actor';
import type { OpenWorld } from '../../db/world';
import { melderVan, vulRegister } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  await wereld.eenheid(vulRegister);
});
afterAll(() => ruimOp());

const nieuw = (id: string): Actor => onbekende(`aad-${id}`, 'tenant-9', 'Karel Mulder');
const vraag = (id: string) =>
  wereld.eenheid((eenheid) =>
    voerUit({ actor: nieuw(id), nu, vandaag: '2026-03-02', eenheid }, toegangVragen, {
      aadObjectId: `aad-${id}`,
      tenantId: 'tenant-9',
    }),
  );
const beslis = (wie: string, verzoekId: string, partijId: string | null) =>
  wereld.eenheid((eenheid) =>
    voerUit({ actor: melderVan(wie), nu, vandaag: '2026-03-02', eenheid }, toegangVerlenen, {
      verzoekId,
      toekenning: partijId === null ? null : { partijId, rollen: ['melder'] },
    }),
  );
const verzoekVan = async (id: string): Promise<string> => {
  const uit = await vraag(id);
  if (!uit.ok) throw new Error(uit.fout.soort);
  return uit.value.verzoekId;
};
const actor = (id: string) => wereld.eenheid(({ persoon }) => persoon.actor(`aad-${id}`, 'tenant-9', '2026-03-02'));

it('twee keer vragen is één verzoek', async () => {
  expect(await verzoekVan('twee')).toBe(await verzoekVan('twee'));
});

it('alleen een beheerder beslist', async () => {
  const verzoek = await verzoekVan('wie');
  for (const wie of ['p1', 'adviseur', 'meldpunt', 'rvb'])
    expect(await beslis(wie, verzoek, 'nza')).toEqual({ ok: false, fout: { soort: 'geen-toegang' } });
  expect(await actor('wie')).toBeNull();
});

it('wie toegang krijgt hoort bij de gekozen partij, ook als hij heet als een beheerder', async () => {
  const verzoek = await verzoekVan('naamgenoot');
  expect((await beslis('beheer', verzoek, 'gm')).ok).toBe(true);
  expect(await actor('naamgenoot')).toMatchObject({ partijId: 'gm', rollen: ['melder'] });
  expect(await beslis('beheer', verzoek, 'nza')).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
});

it('een partij die niet bestaat of een weigering geeft geen toegang', async () => {
  const verzoek = await verzoekVan('weg');
  expect(await beslis('beheer', verzoek, 'bestaat-niet')).toMatchObject({ fout: { soort: 'veld-ongeldig' } });
  expect(await beslis('beheer', verzoek, null)).toMatchObject({ ok: true, value: { uitkomst: 'geweigerd' } });
  expect(await actor('weg')).toBeNull();
  expect(await beslis('beheer', verzoek, 'gm')).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
});

it('wie al bekend is vraagt geen toegang', async () => {
  const uit = await wereld.eenheid((eenheid) =>
    voerUit({ actor: melderVan('p1'), nu, vandaag: '2026-03-02', eenheid }, toegangVragen, {
      aadObjectId: 'aad-p1',
      tenantId: 'tenant-1',
    }),
  );
  expect(uit).toEqual({ ok: false, fout: { soort: 'geen-toegang' } });
});
