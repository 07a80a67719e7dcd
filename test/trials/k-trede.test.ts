/** Two decisions about the same trede at the same moment have one order, and both stay in the history. */
import { casusrolBeeindigen } from '../../app/casusrol-beeindigen';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { planWijzigen } from '../../app/plan-wijzigen';
import { tredebepalingIntrekken } from '../../app/tredebepaling-intrekken';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import type { OpenWorld } from '../../db/world';
import { eigenaarsrollen } from '../../domain/casus';
import type { Trede } from '../../domain/trede';
import { geldendOp } from '../../domain/tredebepaling';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { nu, voer } from '../bot/handlers/support/beurt';
import { tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
  });
  afterAll(() => ruimOp());

  const legVoor = async (trede: Trede): Promise<string> => {
    const uit = await voer(wereld, 'adviseur', tredebepalingVoorleggen, {
      ...{ casusId, trede, ingangsdatum: '2026-03-02', grond: tekst(`Grond ${String(trede)}`), bewijs: null },
      ...{ plan: null, partijen: [], opmerking: null, corrigeert: null },
    });
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value.id;
  };
  const historie = () => wereld.eenheid((turn) => turn.tredebepaling.historie(casusId));

  it('K70 verhoogd en verlaagd op hetzelfde moment: één volgorde, beide in de geschiedenis', async () => {
    const ids = [await legVoor(4), await legVoor(2)];
    const uit = await Promise.all(
      ids.map((bepalingId) => voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId })),
    );
    expect(uit.map(({ ok }) => ok)).toEqual([true, true]);
    const besluiten = await historie();
    expect(besluiten.map(({ volgorde }) => volgorde)).toEqual([2, 1]);
    expect(besluiten.map(({ invoer }) => invoer.trede).sort()).toEqual([2, 4]);
    expect(besluiten.every(({ vastgesteldOp }) => vastgesteldOp === nu)).toBe(true);
    expect(geldendOp(besluiten, '2026-03-02')?.id).toBe(besluiten[0]?.id);
  });

  it('K70 wie op een oud beeld beslist, ziet eerst wat er intussen is besloten', async () => {
    const gezien = (await historie())[0]?.id ?? null;
    const ids = [await legVoor(5), await legVoor(3)];
    const stelVast = (bepalingId: string, beeld: string | null) =>
      voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId, gezien: beeld });
    const uit = await Promise.all(ids.map((id) => stelVast(id, gezien)));
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uit.find(({ ok }) => !ok)).toMatchObject({ fout: { soort: 'verouderd' } });
    const tweede = ids[uit.findIndex(({ ok }) => !ok)] ?? '';
    expect((await stelVast(tweede, (await historie())[0]?.id ?? null)).ok).toBe(true);
    expect((await historie()).map(({ volgorde }) => volgorde)).toEqual([4, 3, 2, 1]);
    expect((await historie())[0]?.id).toBe(tweede);
  });

  it('K70 hetzelfde besluit twee keer tegelijk vastgesteld staat er één keer', async () => {
    const bepalingId = await legVoor(1);
    const uit = await Promise.all(
      [1, 2].map(() => voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId })),
    );
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await historie()).toHaveLength(5);
  });

  it('K70b een ander plan en een nieuwe trede op hetzelfde moment: beide vastgelegd, en geen taak dubbel', async () => {
    const bepalingId = await legVoor(4);
    const [plan, trede] = await Promise.all([
      voer(wereld, 'adviseur', planWijzigen, {
        casusId,
        plan: 'continuiteitsplan',
        reden: tekst('Afgesproken in het overleg'),
      }),
      voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId }),
    ]);
    expect([plan.ok, trede.ok]).toEqual([true, true]);
    const [casus, taken] = await wereld.eenheid(async (turn) => [
      await turn.casus.vind(casusId, '2026-03-02'),
      await turn.taak.vanCasus(casusId),
    ]);
    expect(casus?.plan).toBe('continuiteitsplan');
    expect(geldendOp(await historie(), '2026-03-02')?.invoer.trede).toBe(4);
    const open = taken.filter(({ status, draaiboekId }) => status === 'open' && draaiboekId !== null);
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open.map(({ draaiboekId }) => draaiboekId)).size).toBe(open.length);
  });

  it('K70c twee mensen worden tegelijk regievoerder: er is er één, en de geschiedenis noemt beide', async () => {
    const wijsToe = (persoonId: string) =>
      voer(wereld, 'adviseur', casusrolToewijzen, { casusId, persoonId, rol: 'regievoerder', van: '2026-03-02' });
    const uit = await Promise.all(['regio1', 'adviseur2'].map(wijsToe));
    expect(uit.map(({ ok }) => ok)).toEqual([true, true]);
    const [casus, rollen] = await wereld.eenheid(async (turn) => [
      await turn.casus.vind(casusId, '2026-03-02'),
      await turn.casus.rolhistorie(casusId),
    ]);
    expect(casus?.rolhouders.filter(({ rol }) => rol === 'regievoerder')).toHaveLength(1);
    const genoemd = rollen.filter(({ rol }) => rol === 'regievoerder').map(({ persoonId }) => persoonId);
    expect(genoemd.sort()).toEqual(['adviseur2', 'regio1']);
  });

  it('K70e hetzelfde besluit vastgesteld en teruggenomen op hetzelfde moment: één van de twee geldt, en de ander hoort het', async () => {
    for (const eerst of ['vaststellen', 'intrekken'] as const) {
      const bepalingId = await legVoor(2);
      const stel = () => voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId });
      const trek = () => voer(wereld, 'adviseur', tredebepalingIntrekken, { bepalingId, reden: tekst('Toch niet.') });
      const uit = await Promise.all(eerst === 'vaststellen' ? [stel(), trek()] : [trek(), stel()]);
      expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
      expect(uit.find(({ ok }) => !ok)).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
      const bepaling = await wereld.eenheid((turn) => turn.tredebepaling.vind(bepalingId));
      const gewonnen = uit[eerst === 'vaststellen' ? 0 : 1]?.ok === true ? 'vastgesteld' : 'ingetrokken';
      expect(bepaling?.status).toBe(gewonnen);
    }
  });

  it('K70d de laatste twee die verantwoordelijk zijn gaan tegelijk weg: één van beide blijft', async () => {
    const vanNu = (persoonId: string, rol: 'regievoerder' | 'plaatsvervanger') =>
      voer(wereld, 'adviseur', casusrolToewijzen, { casusId, persoonId, rol, van: '2026-03-02' });
    await vanNu('regio1', 'regievoerder');
    await vanNu('adviseur2', 'plaatsvervanger');
    const eigenaars = () =>
      wereld.eenheid(async (turn) =>
        ((await turn.casus.vind(casusId, '2026-03-02'))?.rolhouders ?? []).filter(({ rol }) =>
          eigenaarsrollen.has(rol),
        ),
      );
    for (const { persoonId, rol } of await eigenaars())
      if (rol === 'casus-adviseur') await voer(wereld, 'adviseur', casusrolBeeindigen, { casusId, persoonId, rol });
    const weg = await Promise.all(
      (await eigenaars()).map(({ persoonId, rol }) =>
        voer(wereld, 'adviseur', casusrolBeeindigen, { casusId, persoonId, rol }),
      ),
    );
    expect(weg.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await eigenaars()).toHaveLength(1);
  });

  it('een besluit wordt maar één keer gecorrigeerd', async () => {
    const [laatste] = await historie();
    const corrigeer = () =>
      voer(wereld, 'adviseur', tredebepalingVoorleggen, {
        ...{ casusId, trede: 2, ingangsdatum: '2026-03-02', grond: tekst('Verkeerd overgenomen'), bewijs: null },
        ...{ plan: null, partijen: [], opmerking: null, corrigeert: laatste?.id ?? '' },
      });
    const [een, ander] = [await corrigeer(), await corrigeer()];
    if (!een.ok || !ander.ok) throw new Error('niet voorgelegd');
    const vast = (bepalingId: string) => voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId });
    expect((await vast(een.value.id)).ok).toBe(true);
    expect(await vast(ander.value.id)).toMatchObject({ fout: { soort: 'veld-ongeldig' } });
    expect(await corrigeer()).toMatchObject({ fout: { soort: 'veld-ongeldig' } });
    expect(geldendOp(await historie(), '2026-03-02')?.id).toBe(een.value.id);
  });
});
