/** "Ik kan dit niet": a role goes back to who had it, nobody is his own deputy, and a casus is never without an owner. */
import { casusrolBeeindigen } from '../../app/casusrol-beeindigen';
import { casusrolTeruggeven } from '../../app/casusrol-teruggeven';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { rolGekregen } from '../../bot/outbox/casusrol';
import { rolTeruggegeven } from '../../bot/outbox/casusrol-terug';
import type { CasusRol } from '../../domain/actor';
import type { OpenWorld } from '../../db/world';
import { druk, knopData, nu, vandaag, voer, zinVan } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten, titels } from '../cards/support/keuring';
import type { Kaart } from '../../bot/messages';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
    await geef('adviseur', 'regievoerder', '2026-02-01');
    await geef('adviseur2', 'plaatsvervanger', '2026-02-01');
  });
  afterEach(() => ruimOp());

  const geef = (persoonId: string, rol: CasusRol, van = vandaag, door = 'adviseur') =>
    voer(wereld, door, casusrolToewijzen, { casusId, persoonId, rol, van });
  const terug = (wie: string, rol: CasusRol) => voer(wereld, wie, casusrolTeruggeven, { casusId, rol });
  const houders = async (): Promise<Readonly<Record<string, string>>> => {
    const casus = await wereld.eenheid((turn) => turn.casus.vind(casusId, vandaag));
    return Object.fromEntries((casus?.rolhouders ?? []).map(({ rol, persoonId }) => [rol, persoonId]));
  };
  const kaart = (soort: 'gekregen' | 'terug', wie: string, objectId = casusId): Promise<Kaart | null> =>
    wereld.eenheid(async (turn) => {
      const ontvanger = await turn.persoon.actorVanPersoon(wie, vandaag);
      if (!ontvanger) throw new Error('nobody');
      const rij = { id: 'rij-0000001', soort: 'casusrol-gekregen' as const, objectId, ontvangerId: wie, op: nu };
      return (soort === 'gekregen' ? rolGekregen : rolTeruggegeven)({ turn, rij, ontvanger, vandaag });
    });
  const verteld = () =>
    wereld.eenheid(({ db }) =>
      db.rijen<{ ontvanger_id: string; object_id: string }>(
        "select ontvanger_id, object_id from outbox where soort = 'casusrol-teruggegeven' order by ontvanger_id",
        [],
      ),
    );

  it('wie de regie krijgt is geen plaatsvervanger meer, en dat staat er', async () => {
    const uit = await geef('adviseur2', 'regievoerder');
    expect(uit.ok && uit.value.geenPlaatsvervanger).toBe('Persoon adviseur2');
    expect(await houders()).toMatchObject({ regievoerder: 'adviseur2' });
    expect(Object.keys(await houders())).not.toContain('plaatsvervanger');
    const zelf = await geef('adviseur2', 'plaatsvervanger');
    expect(zelf).toMatchObject({ ok: false, fout: { soort: 'eigen-plaatsvervanger' } });
  });

  it('teruggeven: wie overdroeg heeft de regie weer, wie teruggaf is weer plaatsvervanger, en allen horen het', async () => {
    await geef('adviseur2', 'regievoerder');
    const gekregen = (await kaart('gekregen', 'adviseur2')) as Kaart;
    expect(teksten(gekregen).join(' ')).toContain('gaat de rol terug naar Persoon adviseur');
    expect(titels(gekregen)).toContain('Ik kan dit niet');
    const antwoord = await druk(wereld, 'adviseur2', knopData(gekregen, 'Ik kan dit niet'));
    expect(zinVan(antwoord)).toBe(
      'Regievoerder is nu weer Persoon adviseur. Persoon adviseur krijgt bericht. U bent weer plaatsvervanger.',
    );
    expect(await houders()).toMatchObject({ regievoerder: 'adviseur', plaatsvervanger: 'adviseur2' });
    const [bericht, tweede] = await verteld();
    expect([bericht?.ontvanger_id, tweede]).toEqual(['adviseur', undefined]);
    const regels = teksten((await kaart('terug', 'adviseur', bericht?.object_id)) as Kaart);
    expect(regels).toContain('Persoon adviseur2 kan deze rol niet vervullen en gaf haar terug.');
    expect(regels[regels.indexOf('Regievoerder is nu') + 1]).toBe('u');
    // Who has it back was given it by who could not do it: two people do not throw it to and fro.
    expect(await terug('adviseur', 'regievoerder')).toMatchObject({ fout: { soort: 'teruggeven-te-laat' } });
  });

  it('een ander mag het niet, en wie de rol niet meer heeft ook niet', async () => {
    await geef('adviseur2', 'regievoerder');
    expect(await terug('regio1', 'regievoerder')).toMatchObject({ ok: false, fout: { soort: 'geen-toegang' } });
    expect((await terug('adviseur2', 'regievoerder')).ok).toBe(true);
    expect(await terug('adviseur2', 'regievoerder')).toMatchObject({ ok: false, fout: { soort: 'geen-toegang' } });
  });

  it('na twee weken is de rol van hem: hij draagt haar zelf over', async () => {
    await geef('adviseur2', 'regievoerder', '2026-02-02');
    expect(titels((await kaart('gekregen', 'adviseur2')) as Kaart)).not.toContain('Ik kan dit niet');
    expect(await terug('adviseur2', 'regievoerder')).toMatchObject({ fout: { soort: 'teruggeven-te-laat' } });
  });

  it('zonder voorganger eindigt de rol en hoort wie haar gaf het; de laatste die verantwoordelijk is blijft', async () => {
    await geef('regio1', 'woordvoerder');
    const kan = (await kaart('gekregen', 'regio1')) as Kaart;
    expect(teksten(kan).join(' ')).toContain('Wie u de rol gaf, krijgt bericht.');
    const uit = await terug('regio1', 'woordvoerder');
    expect(uit).toMatchObject({ ok: true, value: { naar: null } });
    expect(Object.keys(await houders())).not.toContain('woordvoerder');
    const [bericht] = await verteld();
    expect(teksten((await kaart('terug', 'adviseur', bericht?.object_id)) as Kaart).join(' ')).toContain('niemand');
  });

  it('een voorganger die weg is krijgt niets terug; de casus houdt zijn eigenaar', async () => {
    await geef('regio1', 'regievoerder');
    for (const [persoonId, rol] of [
      ['adviseur2', 'plaatsvervanger'],
      ['adviseur', 'casus-adviseur'],
    ] as const)
      await voer(wereld, 'adviseur', casusrolBeeindigen, { casusId, persoonId, rol });
    await wereld.eenheid(({ db }) => db.voer("delete from identiteit where persoon_id = 'adviseur'", []));
    const uit = await terug('regio1', 'regievoerder');
    expect(uit).toMatchObject({ ok: false, fout: { soort: 'laatste-eigenaar' } });
    expect(await houders()).toMatchObject({ regievoerder: 'regio1' });
    expect(titels((await kaart('gekregen', 'regio1')) as Kaart)).not.toContain('Ik kan dit niet');
  });
});
