/** A decision with a later effective date: nothing changes before that day, and on it plan and tasks begin, once. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casusInzien } from '../../app/casus-inzien';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import { openWorld } from '../../db/world';
import type { OpenWorld, Turn } from '../../db/world';
import type { PlanSoort } from '../../domain/plan';
import type { Zaak } from '../../domain/policy';
import type { Result } from '../../domain/result';
import type { Taakregel } from '../../domain/taak';
import type { Trede } from '../../domain/trede';
import gebruikers from '../../simulator/users.json';
import { kopieerProefwereld } from '../support/proefhuis';
import { tekst } from '../support/proefregister';

let wereld: OpenWorld;
let map: string;
let schoon: string;
let vandaag = '2026-03-12';

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-taken-'));
  schoon = join(map, 'schoon.db');
  await kopieerProefwereld(schoon);
}, 60_000);
beforeEach(async () => {
  vandaag = '2026-03-12';
  const pad = join(map, `${String(Math.random()).slice(2)}.db`);
  copyFileSync(schoon, pad);
  wereld = await openWorld(`sqlite:${pad}`);
});
afterEach(() => wereld.sluit());
afterAll(() => rmSync(map, { recursive: true, force: true }));

const nu = () => `${vandaag}T09:00:00.000Z`;

async function actorVan(turn: Turn, naam: string) {
  const wie = gebruikers.find((een) => een.naam === naam);
  const actor = await turn.persoon.actor(wie?.aadObjectId ?? '', wie?.tenantId ?? '', vandaag);
  if (!actor) throw new Error(naam);
  return actor;
}
const doe = <I, U, Z extends Zaak>(naam: string, verb: Verb<I, U, Z>, invoer: I): Promise<Result<U>> =>
  wereld.eenheid(async (turn) =>
    voerUit({ actor: await actorVan(turn, naam), nu: nu(), vandaag, eenheid: turn }, verb, invoer),
  );
async function lukt<I, U, Z extends Zaak>(naam: string, verb: Verb<I, U, Z>, invoer: I): Promise<U> {
  const uitkomst = await doe(naam, verb, invoer);
  if (!uitkomst.ok) throw new Error(`${naam}: ${JSON.stringify(uitkomst.fout)}`);
  return uitkomst.value;
}
const casusVan = (aanbieder: string) =>
  wereld.eenheid(async (turn) => {
    const casus = await turn.casus.zoek(aanbieder, vandaag);
    if (!casus) throw new Error(aanbieder);
    return casus;
  });
const taken = async (aanbieder: string): Promise<readonly Taakregel[]> => {
  const { id } = await casusVan(aanbieder);
  return wereld.eenheid((turn) => turn.taak.vanCasus(id));
};
const taakVan = async (aanbieder: string, draaiboekId: string): Promise<Taakregel> => {
  const gevonden = (await taken(aanbieder)).filter((een) => een.draaiboekId === draaiboekId).at(-1);
  if (!gevonden) throw new Error(draaiboekId);
  return gevonden;
};
const open = (rijen: readonly Taakregel[]) => rijen.filter(({ status }) => status === 'open');

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
    ingangsdatum: later?.ingangsdatum ?? vandaag,
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
  bewaakTermijnen(wereld, {
    ...{ nu: nu(), vandaag },
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
    expect(komend).toEqual([{ trede: 3, ingangsdatum: dag, plan: 'herstelplan' }]);
    expect(stap?.trede).not.toBe(3);
    vandaag = dag;
    await ronde();
    expect(await planVan(wie)).toBe('herstelplan');
    expect(await taakVan(wie, 'regievoerder')).toMatchObject({ termijn: '2026-03-23', status: 'open' });
    expect((await lukt('Henk Smeets', casusInzien, { casus: wie })).komend).toEqual([]);
  });

  it('begint na een stilstand alsnog, precies een keer, en telt vanaf zijn eigen dag', async () => {
    await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    vandaag = '2026-03-18';
    await ronde();
    const gestart = await taken(wie);
    expect(await taakVan(wie, 'regievoerder')).toMatchObject({ termijn: '2026-03-23' });
    await ronde();
    vandaag = '2026-03-19';
    await ronde();
    expect(await taken(wie)).toHaveLength(gestart.length);
  });

  it('begint niet meer wanneer een correctie voor die dag het tegenhoudt of een later besluit het inhaalt', async () => {
    const voor = await vanDraaiboek(wie);
    const later = await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    vandaag = '2026-03-13';
    await stelTredeVast(wie, 2, null, { ingangsdatum: '2026-03-20', corrigeert: later });
    vandaag = dag;
    await ronde();
    expect([await vanDraaiboek(wie), await planVan(wie)]).toEqual([voor, null]);
    await stelTredeVast(wie, 3, null, { ingangsdatum: '2026-04-01' });
    vandaag = '2026-03-17';
    await stelTredeVast(wie, 2, null);
    vandaag = '2026-04-02';
    await ronde();
    expect(await vanDraaiboek(wie)).not.toContain('regievoerder');
  });

  it('wordt bij een volgend besluit op zijn dag eerst begonnen, ook als de ronde nog moet komen', async () => {
    await stelTredeVast(wie, 3, 'herstelplan', { ingangsdatum: dag });
    vandaag = dag;
    await stelTredeVast(wie, 4, null);
    expect(await planVan(wie)).toBe('herstelplan');
    const eerst = await taken(wie);
    await ronde();
    expect(await taken(wie)).toHaveLength(eerst.length);
  });
});
