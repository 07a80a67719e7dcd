/** Wie waarneemt hoort het: meteen met wat en tot wanneer, op de eerste dag met welke casussen, en dat het voorbij is. */
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { waarnemingBeeindigen, waarnemingInstellen, waarnemingTeruggeven } from '../../app/waarneming-instellen';
import { waarnemingBerichten } from '../../bot/outbox/waarneming';
import type { OpenWorld } from '../../db/world';
import type { CasusRol } from '../../domain/actor';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten } from '../cards/support/keuring';
import { databases } from '../support/werelden';

type Soort = keyof typeof waarnemingBerichten;

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let nummer: string;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    const casus = await openCasus(wereld);
    ({ nummer, id: casusId } = casus);
    const invoer = { casusId: casus.id, persoonId: 'accountmanager', rol: 'regievoerder', van: '2026-02-20' } as const;
    expect((await voer(wereld, 'adviseur', casusrolToewijzen, invoer)).ok).toBe(true);
  });
  afterEach(() => ruimOp());

  const stelIn = async (wie: string, van: string, tot: string, rol: CasusRol | null = null): Promise<string> => {
    const invoer = { persoonId: 'accountmanager', waarnemerId: 'meldpunt', van, tot, rol };
    const uit = await voer(wereld, wie, waarnemingInstellen, invoer);
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value.id;
  };
  const ronde = (moment: string): Promise<number> =>
    bewaakTermijnen(wereld, {
      ...{ nu: moment, vandaag: moment.slice(0, 10) },
      defect: (fout) => {
        throw fout;
      },
    });
  const verteld = () =>
    wereld.eenheid(async ({ db }) =>
      (
        await db.rijen<{ soort: string; ontvanger_id: string }>(
          "select soort, ontvanger_id from outbox where soort like 'waarneming-%' order by id",
          [],
        )
      ).map((rij) => `${rij.soort} ${rij.ontvanger_id}`),
    );
  /** What the card says on that day, or null when nothing leaves. */
  const leest = (soort: Soort, objectId: string, wie: string, dag: string): Promise<string | null> =>
    wereld.eenheid(async (turn) => {
      const ontvanger = await turn.persoon.actorVanPersoon(wie, dag);
      if (ontvanger === null) throw new Error('nobody');
      const rij = { id: 'x', soort, objectId, ontvangerId: wie, op: nu };
      const kaart = await waarnemingBerichten[soort]({
        ...{ turn, rij, ontvanger, nu, vandaag: dag },
        ...{ nieuweSleutel: () => 's', onderteken: () => 'h' },
      });
      return kaart === null || 'soort' in kaart ? null : teksten(kaart).join('\n');
    });

  it('vanaf vandaag: één bericht met rollen, dagen en casus; na de laatste dag één dat het voorbij is, en niet in de nacht', async () => {
    const id = await stelIn('accountmanager', vandaag, '2026-03-06');
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt']);
    const gelezen = await leest('waarneming-vastgelegd', id, 'meldpunt', vandaag);
    for (const deel of ['2 maart 2026 tot en met 6 maart 2026', 'Alle rollen op casussen', `(${nummer}): regievoerder`])
      expect(gelezen).toContain(deel);
    for (const moment of ['2026-03-02T12:00:00.000Z', '2026-03-06T22:00:00.000Z', '2026-03-07T02:00:00.000Z'])
      await ronde(moment);
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt']);
    for (const moment of ['2026-03-07T08:00:00.000Z', '2026-03-08T08:00:00.000Z']) await ronde(moment);
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt', 'waarneming-voorbij meldpunt']);
    expect(await leest('waarneming-voorbij', id, 'meldpunt', '2026-03-07')).toContain('niet meer');
  });

  it('voor later: geen casus genoemd voordat de rollen er zijn; op de eerste dag wel, één keer', async () => {
    const id = await stelIn('accountmanager', '2026-03-09', '2026-03-13');
    const straks = await leest('waarneming-vastgelegd', id, 'meldpunt', vandaag);
    expect(straks).toContain('leest u op 9 maart 2026');
    expect(straks).not.toContain(nummer);
    await ronde('2026-03-06T08:00:00.000Z');
    expect(await verteld()).toHaveLength(1);
    for (const moment of ['2026-03-09T08:00:00.000Z', '2026-03-10T08:00:00.000Z']) await ronde(moment);
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt', 'waarneming-begint meldpunt']);
    expect(await leest('waarneming-begint', id, 'meldpunt', '2026-03-09')).toContain(nummer);
  });

  it('eerder gestopt: meteen bericht, en later niet nog eens', async () => {
    const id = await stelIn('accountmanager', vandaag, '2026-03-06');
    for (const keer of [1, 2])
      expect({ keer, ...(await voer(wereld, 'accountmanager', waarnemingBeeindigen, { id })) }).toMatchObject({
        ok: true,
      });
    await ronde('2026-03-09T08:00:00.000Z');
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt', 'waarneming-voorbij meldpunt']);
    expect(await leest('waarneming-vastgelegd', id, 'meldpunt', vandaag)).toBeNull();
  });

  it('een ander regelt het: ook wie weg is hoort het', async () => {
    const id = await stelIn('beheer', vandaag, '2026-03-06');
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt', 'waarneming-vastgelegd accountmanager']);
    expect(await leest('waarneming-vastgelegd', id, 'accountmanager', vandaag)).toContain('neemt voor u waar');
  });

  it('loopt een andere waarneming van dezelfde mensen door, dan is er niets voorbij', async () => {
    const id = await stelIn('accountmanager', vandaag, '2026-03-06');
    await stelIn('accountmanager', '2026-03-05', '2026-03-20');
    expect(await leest('waarneming-voorbij', id, 'meldpunt', '2026-03-07')).toBeNull();
  });

  it('loopt alleen een smallere door, dan is de bredere wel voorbij: met wat blijft en tot wanneer', async () => {
    const breed = await stelIn('accountmanager', vandaag, '2026-03-06');
    const smal = await stelIn('accountmanager', vandaag, '2026-03-20', 'regievoerder');
    const gelezen = await leest('waarneming-voorbij', breed, 'meldpunt', '2026-03-07');
    expect(gelezen).toContain('minder rollen');
    expect(gelezen).toContain('Regievoerder, tot en met 20 maart 2026');
    // The other way round nothing ends: all roles include this one.
    await stelIn('accountmanager', vandaag, '2026-04-20');
    expect(await leest('waarneming-voorbij', smal, 'meldpunt', '2026-03-21')).toBeNull();
    const anders = await stelIn('accountmanager', vandaag, '2026-03-06', 'woordvoerder');
    await voer(wereld, 'accountmanager', waarnemingBeeindigen, { id: anders });
    expect(await leest('waarneming-voorbij', anders, 'meldpunt', '2026-03-03')).toBeNull();
  });

  it('wie waarneemt geeft het terug: wie weg is hoort het, en wie de regie dan heeft, met de casus', async () => {
    const rol = { casusId, persoonId: 'adviseur2', rol: 'plaatsvervanger', van: '2026-02-20' } as const;
    expect((await voer(wereld, 'adviseur', casusrolToewijzen, rol)).ok).toBe(true);
    const id = await stelIn('beheer', vandaag, '2026-03-06');
    expect(await voer(wereld, 'adviseur', waarnemingTeruggeven, { id })).toMatchObject({ ok: false });
    const eerder = await verteld();
    for (const keer of [1, 2])
      expect({ keer, ...(await voer(wereld, 'meldpunt', waarnemingTeruggeven, { id })) }).toMatchObject({ ok: true });
    const soort = 'waarneming-teruggegeven';
    expect((await verteld()).slice(eerder.length).sort()).toEqual([
      `${soort} accountmanager`,
      `${soort} adviseur2`,
      `${soort} beheer`,
    ]);
    expect(await leest(soort, id, 'accountmanager', vandaag)).toContain('weer alleen');
    expect(await leest(soort, id, 'adviseur2', vandaag)).toContain(`(${nummer}): regievoerder`);
    const beheer = await leest(soort, id, 'beheer', vandaag);
    expect(beheer).toContain('2 maart 2026 tot en met 6 maart 2026');
    expect(beheer).not.toContain(nummer);
    const [rij] = await wereld.eenheid(({ waarneming }) => waarneming.van('meldpunt'));
    expect(rij?.beeindigdDoorNaam).toBe(
      await wereld.eenheid(async (turn) => (await turn.persoon.vind('meldpunt'))?.naam),
    );
  });

  it('teruggegeven voordat het begon: alleen wie weg is en wie het regelde', async () => {
    const id = await stelIn('accountmanager', '2026-03-09', '2026-03-13');
    await voer(wereld, 'meldpunt', waarnemingTeruggeven, { id });
    expect(await verteld()).toEqual(['waarneming-vastgelegd meldpunt', 'waarneming-teruggegeven accountmanager']);
    await ronde('2026-03-09T08:00:00.000Z');
    expect(await verteld()).toHaveLength(2);
  });
});
