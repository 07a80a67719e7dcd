/** Wie waarneemt hoort het: meteen met wat en tot wanneer, op de eerste dag met welke casussen, en dat het voorbij is. */
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { waarnemingBeeindigen, waarnemingInstellen } from '../../app/waarneming-instellen';
import { waarnemingBerichten } from '../../bot/outbox/waarneming';
import type { OpenWorld } from '../../db/world';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten } from '../cards/support/keuring';
import { databases } from '../support/werelden';

type Soort = keyof typeof waarnemingBerichten;

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let nummer: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    const casus = await openCasus(wereld);
    ({ nummer } = casus);
    const invoer = { casusId: casus.id, persoonId: 'accountmanager', rol: 'regievoerder', van: '2026-02-20' } as const;
    expect((await voer(wereld, 'adviseur', casusrolToewijzen, invoer)).ok).toBe(true);
  });
  afterEach(() => ruimOp());

  const stelIn = async (wie: string, van: string, tot: string): Promise<string> => {
    const invoer = { persoonId: 'accountmanager', waarnemerId: 'meldpunt', van, tot, rol: null };
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
});
