/** What a list of casussen holds is what the policy allows one by one: random people, casussen, decisions and stand-ins. */
import fc from 'fast-check';
import { casussenInzien } from '../../app/casussen-inzien';
import { voerUit } from '../../app/use-case';
import type { OpenWorld, Turn } from '../../db/world';
import { casusRollen, organisatieRollen } from '../../domain/actor';
import type { Actor } from '../../domain/actor';
import type { Casusfilter } from '../../domain/casus-opslag';
import { mag } from '../../domain/policy';
import { casuszicht, tredeZicht, treden } from '../../domain/trede';
import { geldendOp } from '../../domain/tredebepaling';
import { vulRegister, tekst } from '../support/proefregister';
import { alles } from '../support/bereik';
import { databases } from '../support/werelden';

const dag = '2026-03-02';
const nu = `${dag}T10:00:00.000Z`;
const dagen = ['2025-12-01', '2026-02-01', dag, '2026-03-03', '2026-06-01'] as const;

const partijen = ['gm', 'gm2', 'regio', 'nza', 'noorderlicht', 'aa', 'ab', 'regio2'] as const;
const wie = ['z1', 'z2', 'z3', 'z4'] as const;

const een = fc.constantFrom;
const bepalingen = fc.array(
  fc.record({ trede: een(...treden), ingangsdatum: een(...dagen), corrigeert: fc.option(fc.nat(3), { nil: null }) }),
  { maxLength: 4 },
);
const casus = fc.record({
  aanbieder: een('noorderlicht', 'aa', 'ab'),
  betrokken: fc.uniqueArray(een(...partijen), { maxLength: 3 }),
  onderwerp: fc.uniqueArray(een('noorderlicht', 'aa', 'ab', 'gm'), { maxLength: 2 }),
  rollen: fc.array(
    fc.record({
      wie: een(...wie),
      rol: een(...casusRollen),
      van: een(...dagen),
      tot: fc.option(een(...dagen), { nil: null }),
    }),
    { maxLength: 3 },
  ),
  bepalingen,
});
const persoon = fc.record({
  partij: een<string[]>(...partijen),
  verhuisd: fc.boolean(),
  identiteit: fc.boolean(),
  rol: een(...organisatieRollen),
});
const wereldbeeld = fc.record({
  casussen: fc.array(casus, { minLength: 1, maxLength: 6 }),
  mensen: fc.tuple(persoon, persoon, persoon, persoon),
  waarnemingen: fc.array(
    fc.record({
      voor: een(...wie),
      door: een(...wie),
      rol: fc.option(een(...casusRollen), { nil: null }),
      tot: een(...dagen),
    }),
    { maxLength: 2 },
  ),
  tweedeHouder: fc.boolean(),
  /** `gm2` went up in `gm`: before today, or later. */
  herindeling: fc.option(een(...dagen), { nil: null }),
});
type Wereldbeeld = typeof wereldbeeld extends fc.Arbitrary<infer W> ? W : never;

const aantal = 100;

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
    await wereld.eenheid(async ({ partij }) => {
      const leeg = { aliassen: [], kvk: null, agb: null, vestigingsplaats: null, code: null };
      for (const id of ['aa', 'ab']) await partij.bewaar({ id, soort: 'aanbieder', naam: `Aanbieder ${id}`, ...leeg });
      await partij.bewaar({ id: 'regio2', soort: 'jeugdregio', naam: 'Achterhoek', ...leeg });
      const houder = { soort: 'accounthouder', van: '2020-01-01', tot: null } as const;
      await partij.bewaarRelatie({ ...houder, vanPartijId: 'aa', naarPartijId: 'regio2' });
    });
  });
  afterAll(() => ruimOp());

  it('een lijst houdt precies de casussen die de policy een voor een toestaat', async () => {
    await fc.assert(
      fc.asyncProperty(wereldbeeld, async (beeld) => {
        // Each world is undone again, so that the next begins empty.
        const gezien = await wereld.eenheid((turn) =>
          turn.deel(
            async () => {
              await vul(turn, beeld);
              const uit = [];
              for (const [plek, id] of wie.entries()) uit.push(await vergelijk(turn, acteur(id, beeld.mensen[plek])));
              return uit;
            },
            () => false,
          ),
        );
        for (const { verwacht, lijst, voorraad, gefilterd, zonder } of gezien) {
          expect(lijst).toEqual(verwacht);
          expect(voorraad).toEqual(verwacht);
          expect(gefilterd).toEqual(verwacht.filter((regel) => /[35]$/.test(regel)));
          expect(zonder).toEqual(verwacht.filter((regel) => regel.endsWith('undefined')));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Who moved acts for where he works now. */
const partijVan = (mens: Wereldbeeld['mensen'][number]): string => {
  if (!mens.verhuisd) return mens.partij;
  return mens.partij === 'gm' ? 'gm2' : 'gm';
};

function acteur(id: string, mens: Wereldbeeld['mensen'][number] | undefined): Actor {
  if (mens === undefined) throw new Error('nobody');
  return {
    ...{ persoonId: id, naam: id, functie: null, contact: null, partijId: partijVan(mens), partijNaam: '' },
    ...{ partijSoort: 'gemeente', tenantId: 't', rollen: [mens.rol] },
  };
}

async function vergelijk(turn: Turn, actor: Actor) {
  const werk = { actor, nu, vandaag: dag, eenheid: turn };
  const alle = await turn.casus.lijst(alles, dag, aantal);
  const verwacht: string[] = [];
  for (const dossier of alle) {
    const geldend = geldendOp(await turn.tredebepaling.historie(dossier.id), dag);
    const ziet = tredeZicht(actor, dossier, geldend?.invoer.trede ?? null) !== 'geen';
    if (mag(actor, 'casus.inzien', dossier) && ziet) verwacht.push(`${dossier.id} ${String(geldend?.invoer.trede)}`);
  }
  const vraag = async (filter: Casusfilter): Promise<readonly string[]> => {
    const lijst = await voerUit(werk, casussenInzien, { ...filter, aantal });
    if (!lijst.ok) return lijst.fout.soort === 'geen-toegang' ? [] : ['fout'];
    return lijst.value.rijen.map(({ casus: { id }, stap }) => `${id} ${String(stap?.trede)}`).sort();
  };
  const voorraad = await turn.werkvoorraad.blad(
    {
      ...{ welke: 'stil', leestKernteam: false, stilVoor: '2999-01-01', termijnVoor: dag, dag },
      ...{ zicht: casuszicht(actor, 'casus.inzien'), filter: {} },
    },
    0,
    aantal,
  );
  const trede = new Map(verwacht.map((regel) => [regel.split(' ')[0] ?? '', regel]));
  return {
    verwacht: verwacht.sort(),
    lijst: await vraag({}),
    gefilterd: await vraag({ treden: [3, 5] }),
    zonder: await vraag({ treden: [] }),
    voorraad: voorraad.regels.map(({ id }) => trede.get(id) ?? `${id} te veel`).sort(),
  };
}

async function vul(
  turn: Turn,
  { casussen, mensen, waarnemingen, tweedeHouder, herindeling }: Wereldbeeld,
): Promise<void> {
  if (herindeling !== null) {
    const opgaan = { soort: 'opgegaan-in', van: herindeling, tot: null } as const;
    await turn.partij.bewaarRelatie({ ...opgaan, vanPartijId: 'gm2', naarPartijId: 'gm' });
  }
  for (const [plek, id] of wie.entries()) await bewaarMens(turn, id, mensen[plek]);
  if (tweedeHouder) {
    const houder = { soort: 'accounthouder', van: '2021-01-01', tot: null } as const;
    await turn.partij.bewaarRelatie({ ...houder, vanPartijId: 'aa', naarPartijId: 'regio' });
  }
  for (const [plek, een] of casussen.entries()) await openEen(turn, `k${String(plek)}`, een);
  // Who moved went after the roles were given.
  for (const [plek, id] of wie.entries()) {
    const mens = mensen[plek];
    if (mens?.verhuisd) await bewaarMens(turn, id, { ...mens, partij: partijVan(mens) });
    else await bewaarMens(turn, id, mens);
  }
  for (const [plek, { voor, door, rol, tot }] of waarnemingen.entries()) {
    if (voor === door) continue;
    await turn.waarneming.voegToe({
      ...{ id: `w${String(plek)}`, persoonId: voor, waarnemerId: door, van: '2026-01-01', tot, rol },
      ...{ ingesteldDoor: 'adviseur', op: nu },
    });
  }
}

async function bewaarMens(turn: Turn, id: string, mens: Wereldbeeld['mensen'][number] | undefined): Promise<void> {
  if (mens === undefined) return;
  const identiteiten = mens.identiteit ? [{ aadObjectId: `aad-${id}`, tenantId: 'tenant-1' }] : [];
  const vast = { id, naam: id, functie: null, contact: null, rollen: [mens.rol] };
  await turn.persoon.bewaar({ ...vast, partijId: mens.partij, identiteiten });
}

async function openEen(turn: Turn, id: string, beeld: Wereldbeeld['casussen'][number]): Promise<void> {
  const { aanbieder, betrokken, onderwerp, rollen, bepalingen: alle } = beeld;
  await turn.casus.open({
    ...{ id, nummer: `C-2026-${id}`, nu, aanbiederId: aanbieder, geopendOp: '2026-01-01', betrokkenIds: betrokken },
    ...{ aanleiding: 'eigen-signaal', meldingIds: [] },
  });
  const delen = onderwerp.map((partijId) => ({ partijId, werktIn: [], segmenten: null }));
  await turn.casus.bewaarOnderwerp(id, delen);
  for (const { wie: persoonId, rol, van, tot } of rollen) {
    await turn.casus.wijsToe(id, persoonId, rol, van);
    if (tot !== null) await turn.casus.beeindigRol(id, persoonId, rol, tot);
  }
  for (const [plek, { trede, ingangsdatum, corrigeert }] of alle.entries()) {
    const bepaling = `${id}-${String(plek)}`;
    const invoer = {
      ...{ trede, ingangsdatum, grond: tekst('grond'), bewijs: null, plan: null, partijen: [], opmerking: null },
      corrigeert: corrigeert !== null && corrigeert < plek ? `${id}-${String(corrigeert)}` : null,
    };
    await turn.tredebepaling.voegToe({
      id: bepaling,
      casusId: id,
      invoer,
      voorgelegdDoor: 'adviseur',
      voorgelegdOp: nu,
    });
    await turn.tredebepaling.stelVast(bepaling, 'adviseur2', nu, dag);
  }
}
