/** A casus without a regievoerder or an owner is reported once, soon at trede 4 and 5, otherwise in working hours. */
import { casusrolBeeindigen } from '../../app/casusrol-beeindigen';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { inWerktijd } from '../../app/casus-vacatures';
import { gebruikerBeeindigen } from '../../app/gebruiker-beeindigen';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { rolGekregen, rolVacant } from '../../bot/outbox/casusrol';
import { casusRollen } from '../../domain/actor';
import type { CasusRol } from '../../domain/actor';
import type { Kaart } from '../../bot/messages';
import { teksten } from '../cards/support/keuring';
import type { OpenWorld } from '../../db/world';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { nu, voer } from '../bot/handlers/support/beurt';
import { tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

/** Nobody is his own deputy. */
const wieVoor = (rol: CasusRol): string => (rol === 'plaatsvervanger' ? 'adviseur2' : 'regio1');

it.each([
  ['2026-03-12T08:30:00.000Z', '2026-03-12', true],
  ['2026-03-12T07:30:00.000Z', '2026-03-12', false],
  ['2026-07-10T07:30:00.000Z', '2026-07-10', true],
  ['2026-03-14T10:00:00.000Z', '2026-03-14', false],
])('%s is werktijd: %s %s', (moment, dag, verwacht) => {
  expect(inWerktijd(moment, dag)).toBe(verwacht);
});

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
  });
  afterEach(() => ruimOp());

  /** A night, so that working hours play no part. */
  const ronde = (minuten: number): Promise<number> => {
    const moment = new Date(Date.parse('2026-03-12T23:00:00.000Z') + minuten * 60_000).toISOString();
    return bewaakTermijnen(wereld, {
      nu: moment,
      vandaag: '2026-03-13',
      defect: (fout) => {
        throw fout;
      },
    });
  };
  const gemeld = () =>
    wereld.eenheid(({ db }) =>
      db.rijen<{ ontvanger_id: string }>("select ontvanger_id from outbox where soort = 'casusrol-vacant'", []),
    );

  it('bij trede 4 hoort de accounthoudende regio het na een half uur, één keer', async () => {
    await bepaal(wereld, casusId, 4);
    await ronde(0);
    await ronde(29);
    expect(await gemeld()).toEqual([]);
    await ronde(30);
    await ronde(31);
    expect((await gemeld()).map((rij) => rij.ontvanger_id).sort()).toEqual(['adviseur', 'regio1']);
  });

  it('X24 niemand meer eigenaar: ook ’s nachts meteen, en alleen aan wie rollen mag geven en nog toegang heeft', async () => {
    const melder = { id: 'regio2', naam: 'regio2', partijId: 'regio', functie: null, contact: null };
    await wereld.eenheid(async ({ persoon }) => {
      const identiteiten = [{ aadObjectId: 'aad-regio2', tenantId: 'tenant-1' }];
      await persoon.bewaar({ ...melder, identiteiten, rollen: ['melder'] });
    });
    for (const wie of ['adviseur', 'adviseur2'])
      expect(await voer(wereld, 'beheer', gebruikerBeeindigen, wie)).toMatchObject({ ok: true });
    await ronde(0);
    expect((await gemeld()).map((rij) => rij.ontvanger_id)).toEqual(['regio1']);
  });

  it('vanaf trede 4 telt elke rol die dan nodig is; een die later leegvalt, wordt opnieuw gemeld', async () => {
    await bepaal(wereld, casusId, 4);
    const rollen = ['regievoerder', 'plaatsvervanger', 'accounthouder', 'casus-communicatie'] as const;
    const geef = (rol: CasusRol) =>
      voer(wereld, 'adviseur', casusrolToewijzen, { casusId, persoonId: wieVoor(rol), rol, van: '2026-03-02' });
    for (const rol of rollen) expect((await geef(rol)).ok).toBe(true);
    await ronde(0);
    await ronde(31);
    const eerst = (await gemeld()).length;
    expect(eerst).toBeGreaterThan(0);
    const kaart = async () =>
      wereld.eenheid(async (turn) => {
        const rij = { id: 'x', soort: 'casusrol-vacant' as const, objectId: casusId, ontvangerId: 'regio1', op: nu };
        const ontvanger = await turn.persoon.actorVanPersoon('regio1', '2026-03-13');
        if (!ontvanger) throw new Error('nobody');
        return rolVacant({ turn, rij, ontvanger, vandaag: '2026-03-13' });
      });
    expect(teksten((await kaart()) as Kaart)).toContain('woordvoerder');
    expect((await geef('woordvoerder')).ok).toBe(true);
    await ronde(40);
    expect(await kaart()).toBeNull();
    const weg = { casusId, persoonId: 'regio1', rol: 'woordvoerder' as const };
    expect((await voer(wereld, 'adviseur', casusrolBeeindigen, weg)).ok).toBe(true);
    await ronde(41);
    await ronde(72);
    expect((await gemeld()).length).toBe(2 * eerst);
  });

  it('de opvolger leest wat zijn voorganger hem meegaf', async () => {
    const notitie = tekst('De bank belt vrijdag terug.');
    const toewijzing = { casusId, persoonId: 'regio1', rol: 'regievoerder' as const, van: '2026-03-02', notitie };
    expect((await voer(wereld, 'adviseur', casusrolToewijzen, toewijzing)).ok).toBe(true);
    const kaart = await wereld.eenheid(async (turn) => {
      const rij = { id: 'x', soort: 'casusrol-gekregen' as const, objectId: casusId, ontvangerId: 'regio1', op: nu };
      const ontvanger = await turn.persoon.actorVanPersoon('regio1', '2026-03-13');
      if (!ontvanger) throw new Error('nobody');
      return rolGekregen({ turn, rij, ontvanger, vandaag: '2026-03-13' });
    });
    expect(teksten(kaart as Kaart)).toContain('De bank belt vrijdag terug.');
  });

  it('bij trede 3 wacht het tot het werktijd is', async () => {
    await bepaal(wereld, casusId, 3);
    await ronde(0);
    await ronde(120);
    expect(await gemeld()).toEqual([]);
    await ronde(9 * 60);
    expect(await gemeld()).toHaveLength(2);
  });

  it('wie intussen is gevonden, wordt niet meer gemist', async () => {
    await bepaal(wereld, casusId, 5);
    await ronde(0);
    for (const rol of casusRollen) {
      const toewijzing = { casusId, persoonId: wieVoor(rol), rol, van: '2026-03-02' };
      expect((await voer(wereld, 'adviseur', casusrolToewijzen, toewijzing)).ok).toBe(true);
    }
    await ronde(40);
    expect(await gemeld()).toEqual([]);
  });

  it('de laatste eigenaar kan niet weg, met een opvolger wel', async () => {
    const weg = { casusId, persoonId: 'adviseur', rol: 'casus-adviseur' as const };
    expect(await voer(wereld, 'adviseur2', casusrolBeeindigen, weg)).toEqual({
      ok: false,
      fout: { soort: 'laatste-eigenaar' },
    });
    const opvolger = { casusId, persoonId: 'regio1', rol: 'regievoerder' as const, van: '2026-03-02' };
    await voer(wereld, 'adviseur2', casusrolToewijzen, opvolger);
    expect((await voer(wereld, 'adviseur2', casusrolBeeindigen, weg)).ok).toBe(true);
  });

  it('wie bij de aanbieder zelf werkt krijgt geen rol', async () => {
    const toewijzing = { casusId, persoonId: 'rvb', rol: 'regievoerder' as const, van: nu.slice(0, 10) };
    expect(await voer(wereld, 'adviseur', casusrolToewijzen, toewijzing)).toMatchObject({
      fout: { soort: 'veld-ongeldig' },
    });
  });
});
