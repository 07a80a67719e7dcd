/** Who loses a role to somebody else hears it, and nobody stays deputy of himself. */
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { casusrolOvernemen } from '../../app/werkvoorraad-inzien';
import { rolOvergenomen } from '../../bot/outbox/casusrol';
import type { Kaart } from '../../bot/messages';
import type { CasusRol } from '../../domain/actor';
import type { OpenWorld } from '../../db/world';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten } from '../cards/support/keuring';
import { proefpersonen, tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
    for (const [persoonId, rol] of [
      ['adviseur', 'regievoerder'],
      ['adviseur2', 'plaatsvervanger'],
    ] as const)
      await geef(persoonId, rol);
  });
  afterEach(() => ruimOp());

  const geef = async (persoonId: string, rol: CasusRol): Promise<void> => {
    const uit = await voer(wereld, 'adviseur', casusrolToewijzen, { casusId, persoonId, rol, van: vandaag });
    expect(uit.ok).toBe(true);
  };
  const gehoord = () =>
    wereld.eenheid(async ({ db }) =>
      (
        await db.rijen<{ ontvanger_id: string }>(
          "select ontvanger_id from outbox where soort = 'casusrol-overgenomen'",
          [],
        )
      ).map((rij) => rij.ontvanger_id),
    );
  const kaartVoor = (wie: string): Promise<Kaart | null> =>
    wereld.eenheid(async (turn) => {
      const rij = { id: 'x', soort: 'casusrol-overgenomen' as const, objectId: casusId, ontvangerId: wie, op: nu };
      const ontvanger = await turn.persoon.actorVanPersoon(wie, vandaag);
      if (!ontvanger) throw new Error('nobody');
      return rolOvergenomen({ turn, rij, ontvanger, vandaag });
    });

  it('de plaatsvervanger neemt over: de regievoerder hoort wie, niet waarom, en een plaatsvervanger is er niet meer', async () => {
    const over = { casusId, reden: tekst('Ziek sinds maandag.') };
    expect((await voer(wereld, 'adviseur2', casusrolOvernemen, over)).ok).toBe(true);
    expect(await gehoord()).toEqual(['adviseur']);
    const { rolhouders = [] } = (await wereld.eenheid(({ casus }) => casus.vind(casusId, vandaag))) ?? {};
    expect(rolhouders.filter(({ rol }) => rol === 'plaatsvervanger')).toEqual([]);
    expect(rolhouders.find(({ rol }) => rol === 'regievoerder')?.persoonId).toBe('adviseur2');
    const gelezen = teksten((await kaartVoor('adviseur')) as Kaart);
    expect(gelezen).toContain('Regievoerder is nu');
    expect(gelezen).not.toContain('Ziek');
    expect(await kaartVoor('adviseur2')).toBeNull();
  });

  it('wie twee rollen op één dag kwijtraakt, leest van allebei wie ze heeft', async () => {
    await geef('adviseur', 'woordvoerder');
    await geef('adviseur2', 'regievoerder');
    await geef('adviseur2', 'woordvoerder');
    const gelezen = teksten((await kaartVoor('adviseur')) as Kaart);
    expect(gelezen).toContain('Regievoerder is nu');
    expect(gelezen).toContain('Woordvoerder is nu');
  });

  it('wie de casus intussen niet meer mag zien, hoort er niets van', async () => {
    expect((await voer(wereld, 'adviseur2', casusrolOvernemen, { casusId, reden: tekst('Ziek.') })).ok).toBe(true);
    await wereld.eenheid(async ({ persoon, casus }) => {
      await casus.beeindigRol(casusId, 'adviseur', 'casus-adviseur', vandaag);
      const wie = proefpersonen.find(({ id }) => id === 'adviseur');
      if (wie) await persoon.bewaar({ ...wie, rollen: [] });
    });
    expect(await kaartVoor('adviseur')).toBeNull();
  });

  it('wie zijn eigen rol aan een ander geeft, of haar zelf houdt, hoort niets', async () => {
    await geef('adviseur2', 'regievoerder');
    await geef('adviseur2', 'regievoerder');
    expect(await gehoord()).toEqual([]);
  });

  it('wie de rol intussen terug heeft, hoort niets meer', async () => {
    expect((await voer(wereld, 'adviseur2', casusrolOvernemen, { casusId, reden: tekst('Ziek.') })).ok).toBe(true);
    await geef('adviseur', 'regievoerder');
    expect(await kaartVoor('adviseur')).toBeNull();
  });
});
