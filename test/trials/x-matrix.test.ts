/** X20 Every handeling × rol × own or other casus, generated from the table and exercised through the verbs themselves. */
import { casusAfronden } from '../../app/casus-afronden';
import { casusHeropenen } from '../../app/casus-heropenen';
import { casusInzien } from '../../app/casus-inzien';
import { casusOpenen } from '../../app/casus-openen';
import { casusSluiten } from '../../app/casus-sluiten';
import { casusonderwerpAanpassen } from '../../app/casusonderwerp-aanpassen';
import { casusrolBeeindigen } from '../../app/casusrol-beeindigen';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { evaluatiesInzien } from '../../app/evaluaties-inzien';
import { feitenInzien } from '../../app/feiten-inzien';
import { registerOpvragen } from '../../app/register-opvragen';
import { tredeOpvragen } from '../../app/trede-opvragen';
import { tredebepalingInzien } from '../../app/tredebepaling-inzien';
import { tredebepalingIntrekken } from '../../app/tredebepaling-intrekken';
import { tredebepalingReageren } from '../../app/tredebepaling-reageren';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import { waarnemingInstellen } from '../../app/waarneming-instellen';
import type { OpenWorld } from '../../db/world';
import { casusRollen, magRolHebben, organisatieRollen, systeem } from '../../domain/actor';
import type { Actor, CasusRol } from '../../domain/actor';
import { celVan } from '../../domain/policy';
import type { Cel, Handeling, Zaak } from '../../domain/policy';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { nu, vandaag } from '../bot/handlers/support/beurt';
import { melderVan, proefpartijen, tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

/** Where somebody stands to the casus of Noorderlicht: one of its partijen, or none of them. */
const plekken = ['nza', 'regio', 'gm', 'noorderlicht', 'gm2'] as const;
type Plek = (typeof plekken)[number];
/** `regio` is accounthoudend, `gm` involved, `noorderlicht` the subject, `gm2` a stranger. */
const betrokken: readonly Plek[] = ['regio', 'gm'];

/** Every role at every place where somebody can have it. */
const mensenOpPlekken = organisatieRollen.flatMap((rol) =>
  plekken
    .filter((plek) => proefpartijen.some(({ id, soort }) => id === plek && magRolHebben(rol, soort)))
    .map((plek) => [rol, plek] as const),
);

interface Ids {
  readonly casusId: string;
  readonly bepalingId: string;
}
interface Proef {
  /** Partijen for which a cell `betrokken` opens this verb; left out: those around the casus. */
  readonly kring?: readonly Plek[];
  /** The subject reaches it: it was asked, or it is about its own trede. */
  readonly onderwerp?: boolean;
  readonly maker?: boolean;
  doe(
    werk: { readonly actor: Actor; readonly eenheid: Parameters<Parameters<OpenWorld['eenheid']>[0]>[0] },
    ids: Ids,
  ): Promise<string>;
}

/** What came of it: `geweigerd`, or anything else when the door itself was open. */
const proef =
  <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: (ids: Ids, actor: Actor) => I): Proef['doe'] =>
  async ({ actor, eenheid }, ids) => {
    const uit = await voerUit({ actor, eenheid, nu, vandaag }, verb, invoer(ids, actor));
    return uit.ok || uit.fout.soort !== 'geen-toegang' ? 'open' : 'geweigerd';
  };

const voorstel = ({ casusId }: Ids) => ({
  ...({ casusId, trede: 3, ingangsdatum: vandaag, grond: tekst('Grond'), bewijs: null, plan: null } as const),
  ...{ partijen: [], opmerking: null, corrigeert: null },
});
const evaluatie = { datum: vandaag, goed: tekst('a'), beter: tekst('b'), lessen: tekst('c') };

/** Verbs about one casus; a handeling that is not here is walked in the table's own test. */
const proeven: Partial<Record<Handeling, Proef>> = {
  'casus.inzien': { doe: proef(casusInzien, ({ casusId }) => ({ casus: casusId })) },
  'casus.openen': {
    doe: proef(casusOpenen, () => ({
      ...{ aanbiederId: 'noorderlicht', geopendOp: vandaag, betrokkenIds: [], meldingIds: [] },
      aanleiding: 'eigen-signaal' as const,
    })),
  },
  'trede.opvragen': { onderwerp: true, doe: proef(tredeOpvragen, ({ casusId }) => ({ over: casusId })) },
  'feiten.inzien': { doe: proef(feitenInzien, ({ casusId }) => ({ casus: casusId })) },
  'casusrol.toewijzen': {
    kring: ['regio'],
    doe: proef(casusrolToewijzen, ({ casusId }) => ({
      casusId,
      persoonId: 'p2',
      rol: 'woordvoerder' as const,
      van: vandaag,
    })),
  },
  'casusrol.beeindigen': {
    kring: ['regio'],
    doe: proef(casusrolBeeindigen, ({ casusId }) => ({ casusId, persoonId: 'p2', rol: 'woordvoerder' as const })),
  },
  'casus.afronden': { doe: proef(casusAfronden, ({ casusId }) => ({ casusId, stap: 'afronden' as const })) },
  'casus.sluiten': { doe: proef(casusSluiten, ({ casusId }) => ({ casusId, evaluatie })) },
  'casus.heropenen': { doe: proef(casusHeropenen, ({ casusId }) => ({ casusId, reden: null })) },
  'casusonderwerp.aanpassen': {
    doe: proef(casusonderwerpAanpassen, ({ casusId }) => ({ casusId, delen: [], betrokkenIds: [] })),
  },
  'evaluatie.inzien': { doe: proef(evaluatiesInzien, () => null) },
  'tredebepaling.voorleggen': { doe: proef(tredebepalingVoorleggen, voorstel) },
  'tredebepaling.inzien': {
    ...{ kring: ['regio', 'nza'], onderwerp: true },
    doe: proef(tredebepalingInzien, ({ bepalingId }) => ({ bepalingId })),
  },
  'tredebepaling.reageren': {
    ...{ kring: ['nza'], onderwerp: true },
    doe: proef(tredebepalingReageren, ({ bepalingId }) => ({ bepalingId, standpunt: 'oneens' as const, reden: null })),
  },
  'tredebepaling.vaststellen': { doe: proef(tredebepalingVaststellen, ({ bepalingId }) => ({ bepalingId })) },
  'tredebepaling.intrekken': { doe: proef(tredebepalingIntrekken, ({ bepalingId }) => ({ bepalingId, reden: null })) },
  'register.opvragen': { doe: proef(registerOpvragen, () => ({ partijId: 'gm' })) },
  'waarneming.instellen': {
    maker: true,
    doe: proef(waarnemingInstellen, (_, { persoonId }) => ({
      ...{ persoonId, waarnemerId: persoonId, van: vandaag, tot: vandaag, rol: null },
    })),
  },
};

/** What each cell means for somebody at that place; written down a second time, apart from the policy. */
function verwacht(cel: Cel, plek: Plek, { kring = betrokken, onderwerp = false, maker = false }: Proef): boolean {
  const inKring = kring.includes(plek) && plek !== 'noorderlicht';
  const isOnderwerp = onderwerp && plek === 'noorderlicht';
  switch (cel) {
    case 'ja':
    case 'rol':
      return true;
    case 'betrokken':
      return inKring;
    case 'onderwerp':
      return isOnderwerp;
    case 'kring':
      return inKring || isOnderwerp;
    case 'maker':
      return maker;
    case 'nee':
      return false;
  }
}

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let eigen: Ids;
  let ander: Ids;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    const casusId = (await openCasus(wereld)).id;
    // Trede 3: from here on the involved may see it, so that only the table decides.
    await bepaal(wereld, casusId, 3);
    eigen = { casusId, bepalingId: await legVoor(casusId, ['nza', 'noorderlicht']) };
    ander = await andereCasus();
  }, 60_000);
  afterAll(() => ruimOp());

  const alsAdviseur = melderVan('adviseur');
  const legVoor = (casusId: string, partijen: readonly string[]): Promise<string> =>
    wereld.eenheid(async (eenheid) => {
      const gevraagd = partijen.map((partijId) => ({ partijId, standpunt: 'gevraagd' as const }));
      const werk = { actor: alsAdviseur, eenheid, nu, vandaag };
      const uit = await voerUit(werk, tredebepalingVoorleggen, {
        ...voorstel({ casusId, bepalingId: '' }),
        partijen: gevraagd,
      });
      return uit.ok ? uit.value.id : '';
    });

  /** A casus of another aanbieder, around nobody of the first one. */
  const andereCasus = async (): Promise<Ids> => {
    const casusId = await wereld.eenheid(async (eenheid) => {
      const leeg = { aliassen: [], kvk: null, agb: null, vestigingsplaats: null, code: null };
      await eenheid.partij.bewaar({ ...leeg, id: 'ander', soort: 'aanbieder', naam: 'Andere aanbieder' });
      const uit = await voerUit({ actor: alsAdviseur, eenheid, nu, vandaag }, casusOpenen, {
        ...{ aanbiederId: 'ander', geopendOp: vandaag, betrokkenIds: [], meldingIds: [], aanleiding: 'eigen-signaal' },
        adviseurId: null,
      });
      return uit.ok ? uit.value.id : '';
    });
    return { casusId, bepalingId: await legVoor(casusId, []) };
  };

  const iemand = (plek: Plek, rollen: Actor['rollen'], persoonId: string): Actor => {
    const partij = proefpartijen.find(({ id }) => id === plek);
    if (!partij) throw new Error(plek);
    return { ...alsAdviseur, persoonId, partijId: plek, partijNaam: partij.naam, partijSoort: partij.soort, rollen };
  };

  /** Whatever it changed is undone: every cell meets the same world. */
  const probeer = (doe: Proef['doe'], actor: Actor, ids: Ids, rol?: CasusRol): Promise<string> =>
    wereld.eenheid(async (eenheid) => {
      let uit = '';
      await eenheid.deel(
        async () => {
          if (rol) await eenheid.casus.wijsToe(eigen.casusId, actor.persoonId, rol, vandaag);
          uit = await doe({ actor, eenheid }, ids);
        },
        () => false,
      );
      return uit;
    });

  const namen = Object.keys(proeven) as readonly Handeling[];
  /** Somebody of that partij who exists, for what refers to a person. */
  const mens: Readonly<Record<Plek, string>> = {
    nza: 'meldpunt',
    regio: 'regio1',
    gm: 'p1',
    noorderlicht: 'rvb',
    gm2: 'p2',
  };

  it.each(namen)(
    'X20 %s: elke rol in een organisatie, op elke plek, op de eigen en een andere casus',
    async (handeling) => {
      const een = proeven[handeling];
      if (!een) throw new Error(handeling);
      for (const [rol, plek] of mensenOpPlekken) {
        const actor = iemand(plek, [rol], mens[plek]);
        const cel = celVan(handeling, rol);
        const mocht = verwacht(cel, plek, een) ? 'open' : 'geweigerd';
        expect([rol, plek, await probeer(een.doe, actor, eigen)]).toEqual([rol, plek, mocht]);
        if (plek !== 'gm' && plek !== 'nza') continue;
        // On a casus of others only who may always do it, and what is about no casus at all.
        const elders = cel === 'ja' || (cel === 'maker' && een.maker === true) ? 'open' : 'geweigerd';
        expect([rol, plek, 'ander', await probeer(een.doe, actor, ander)]).toEqual([rol, plek, 'ander', elders]);
      }
    },
  );

  it.each(namen)('X20 %s: elke rol op de casus telt alleen op die casus', async (handeling) => {
    const een = proeven[handeling];
    if (!een) throw new Error(handeling);
    for (const rol of casusRollen) {
      // A stranger by partij: only the role can open the door.
      const actor = iemand('gm2', [], 'p2');
      const losVanCasus = ['casus.openen', 'register.opvragen', 'evaluatie.inzien', 'waarneming.instellen'].includes(
        handeling,
      );
      const mocht = celVan(handeling, rol) === 'rol' && !losVanCasus ? 'open' : 'geweigerd';
      expect([rol, await probeer(een.doe, actor, eigen, rol)]).toEqual([rol, mocht]);
      expect([rol, 'ander', await probeer(een.doe, actor, ander, rol)]).toEqual([rol, 'ander', 'geweigerd']);
    }
  });

  it.each(namen)('X20 %s: het systeem en een onbekende', async (handeling) => {
    const een = proeven[handeling];
    if (!een) throw new Error(handeling);
    const mocht = celVan(handeling, 'systeem') === 'ja' ? 'open' : 'geweigerd';
    expect(await probeer(een.doe, systeem, eigen)).toBe(mocht);
    expect(await probeer(een.doe, iemand('gm2', ['onbekend'], 'p2'), eigen)).toBe('geweigerd');
  });
});
