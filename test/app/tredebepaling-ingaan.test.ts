/** A decision with a later effective date: nothing changes before that day, and on it plan and tasks begin, once. */
import { casusInzien } from '../../app/casus-inzien';
import { casussenInzien } from '../../app/casussen-inzien';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import type { PlanSoort } from '../../domain/plan';
import type { Trede } from '../../domain/trede';
import { tekst } from '../support/proefregister';
import { casusVan, elkeTestEenWereld, klok, lukt, nu, open, taakVan, taken, wereld } from '../support/taakwereld';

elkeTestEenWereld();

interface Later {
  readonly ingangsdatum: string;
  readonly corrigeert?: string;
}

async function stelTredeVast(aanbieder: string, trede: Trede, plan: PlanSoort | null, later?: Later): Promise<string> {
  const { id: casusId } = await casusVan(aanbieder);
  const invoer = {
    casusId,
    trede,
    plan,
    ingangsdatum: later?.ingangsdatum ?? klok.vandaag,
    grond: tekst('Grond'),
    partijen: [],
    opmerking: null,
    corrigeert: later?.corrigeert ?? null,
    bewijs: null,
  };
  const { id } = await lukt('Anouk Wiersma', tredebepalingVoorleggen, invoer);
  await lukt('Henk Smeets', tredebepalingVaststellen, { bepalingId: id });
  return id;
}

/** One minute of the clock. */
const ronde = (): Promise<number> =>
  bewaakTermijnen(wereld(), {
    ...{ nu: nu(), vandaag: klok.vandaag },
    defect: (fout) => {
      throw fout;
    },
  });
const planVan = async (aanbieder: string) => (await casusVan(aanbieder)).plan;
const vanDraaiboek = async (aanbieder: string) => open(await taken(aanbieder)).flatMap((een) => een.draaiboekId ?? []);

describe('een besluit dat later ingaat', () => {
  const wie = 'AB-KOMPASROOS';
  const dag = '2026-03-16';

  it('begint op zijn dag: plan en taken, met termijnen vanaf de ingangsdatum, en tot die dag blijft gelden wat gold', async () => {
    const voor = await vanDraaiboek(wie);
    await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    await ronde();
    expect([await vanDraaiboek(wie), await planVan(wie)]).toEqual([voor, null]);
    const { komend, stap } = await lukt('Henk Smeets', casusInzien, { casus: wie });
    expect(komend).toEqual([
      { trede: 3, ingangsdatum: dag, plan: 'herstelplan', vastgesteldOp: '2026-03-12T09:00:00.000Z' },
    ]);
    expect(stap?.trede).not.toBe(3);
    klok.vandaag = dag;
    await ronde();
    expect(await planVan(wie)).toBe('herstelplan');
    expect(await taakVan(wie, 'regievoerder')).toMatchObject({ termijn: '2026-03-23', status: 'open' });
    expect((await lukt('Henk Smeets', casusInzien, { casus: wie })).komend).toEqual([]);
  });

  it('staat in lijsten naast wat nu geldt, voor wie het hele besluit mag lezen en voor niemand anders', async () => {
    const mutsaers = 'AB-MUTSAERS';
    await stelTredeVast(mutsaers, 4, null, { ingangsdatum: dag });
    const { id } = await casusVan(mutsaers);
    const rijVan = async (naam: string) =>
      (await lukt(naam, casussenInzien, { aantal: 50 })).rijen.find(({ casus }) => casus.id === id);
    expect(await rijVan('Henk Smeets')).toMatchObject({
      stap: { trede: 3 },
      komend: [{ trede: 4, ingangsdatum: dag }],
    });
    // An involved regio reads the trede that holds, and nothing of what was decided for later.
    expect(await rijVan('Rob Janssen')).toMatchObject({ stap: { trede: 3 }, komend: [] });
    await stelTredeVast(mutsaers, 3, null);
    // Overtaken by a decision that holds now.
    expect(await rijVan('Henk Smeets')).toMatchObject({ stap: { trede: 3 }, komend: [] });
  });

  it('begint na een stilstand alsnog, precies een keer, en telt vanaf zijn eigen dag', async () => {
    await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    klok.vandaag = '2026-03-18';
    await ronde();
    const gestart = await taken(wie);
    expect(await taakVan(wie, 'regievoerder')).toMatchObject({ termijn: '2026-03-23' });
    await ronde();
    klok.vandaag = '2026-03-19';
    await ronde();
    expect(await taken(wie)).toHaveLength(gestart.length);
  });

  it('begint niet meer wanneer een correctie voor die dag het tegenhoudt of een later besluit het inhaalt', async () => {
    const voor = await vanDraaiboek(wie);
    const later = await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    klok.vandaag = '2026-03-13';
    await stelTredeVast(wie, 2, null, { ingangsdatum: '2026-03-20', corrigeert: later });
    klok.vandaag = dag;
    await ronde();
    expect([await vanDraaiboek(wie), await planVan(wie)]).toEqual([voor, null]);
    await stelTredeVast(wie, 3, null, { ingangsdatum: '2026-04-01' });
    klok.vandaag = '2026-03-17';
    await stelTredeVast(wie, 2, null);
    klok.vandaag = '2026-04-02';
    await ronde();
    expect(await vanDraaiboek(wie)).not.toContain('regievoerder');
  });

  it('wordt bij een volgend besluit op zijn dag eerst begonnen, ook als de ronde nog moet komen', async () => {
    await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    klok.vandaag = dag;
    await stelTredeVast(wie, 4, null);
    expect(await planVan(wie)).toBe('herstelplan');
    const eerst = await taken(wie);
    await ronde();
    expect(await taken(wie)).toHaveLength(eerst.length);
  });
});
