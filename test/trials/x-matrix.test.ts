/** X20 Every handeling × rol × own or other casus, generated from the table and exercised through the verbs themselves. */
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import { voerUit } from '../../app/use-case';
import type { Turn } from '../../db/world';
import { casusRollen, magRolHebben, organisatieRollen, systeem } from '../../domain/actor';
import type { Actor, CasusRol, OrganisatieRol } from '../../domain/actor';
import { celVan, handelingen } from '../../domain/policy';
import type { Cel, Handeling } from '../../domain/policy';
import { nu, vandaag } from '../bot/handlers/support/beurt';
import { plekken, proeven, proefwereld } from '../support/matrix';
import type { Casusdelen, Plek, Proef } from '../support/matrix';
import type { Matrixwereld } from '../support/matrix/wereld';
import { melderVan, proefpartijen } from '../support/proefregister';

let huis: Matrixwereld;
beforeAll(async () => {
  huis = await proefwereld();
});
afterAll(() => huis.wereld.sluit());

/** `regio` is accounthoudend, `gm` involved, `noorderlicht` the subject, `gm2` a stranger. */
const betrokken: readonly Plek[] = ['regio', 'gm'];

/** Every role at every place where somebody can have it. */
const mensenOpPlekken = organisatieRollen.flatMap((rol) =>
  plekken
    .filter((plek) => proefpartijen.some(({ id, soort }) => id === plek && magRolHebben(rol, soort)))
    .map((plek) => [rol, plek] as const),
);

/** Somebody of that partij who exists, for what refers to a person. */
const mens: Readonly<Record<Plek, string>> = {
  nza: 'meldpunt',
  regio: 'regio1',
  gm: 'p1',
  noorderlicht: 'rvb',
  gm2: 'p2',
};

const iemand = (plek: Plek, rollen: Actor['rollen'] = []): Actor => {
  const partij = proefpartijen.find(({ id }) => id === plek);
  if (!partij) throw new Error(plek);
  const van = { partijId: plek, partijNaam: partij.naam, partijSoort: partij.soort };
  return { ...melderVan('adviseur'), persoonId: mens[plek], ...van, rollen };
};
const eenAnder = (plek: Plek): Actor => iemand(plek === 'gm2' ? 'gm' : 'gm2');

type Welke = 'eigen' | 'ander';

/** What each cell means for somebody at that place; written down a second time, apart from the policy. */
function verwacht(cel: Cel, plek: Plek, welke: Welke, een: Proef): 'open' | 'geweigerd' {
  const hier = een.over === 'casus' && welke === 'eigen';
  const inKring = hier && (een.kring ?? betrokken).includes(plek) && plek !== 'noorderlicht';
  const isOnderwerp = hier && een.onderwerp === true && plek === 'noorderlicht';
  const mag: Readonly<Record<Cel, boolean>> = {
    ja: true,
    nee: false,
    rol: hier,
    betrokken: inKring,
    onderwerp: isOnderwerp,
    kring: inKring || isOnderwerp,
    // The letter of the own casus was made by who tries, of the other by somebody elsewhere.
    huis: inKring,
    maker: een.zelf === true || (een.over === 'eigen' && welke === 'eigen'),
  };
  return mag[cel] ? 'open' : 'geweigerd';
}

interface Situatie {
  readonly actor: Actor;
  readonly plek: Plek;
  readonly welke: Welke;
  /** Held on the own casus. */
  readonly rol?: CasusRol;
}

/** Whatever it changed is undone: every cell meets the same world. */
async function probeer(eenheid: Turn, een: Proef, { actor, plek, welke, rol }: Situatie) {
  const delen: Casusdelen = huis[welke];
  const maker = welke === 'eigen' && actor !== systeem ? actor : eenAnder(plek);
  return eenheid.deel(
    async () => {
      const schrijvers = JSON.stringify([maker.persoonId]);
      const sql = 'update brief set maker_id = ?, schrijvers = ?, huis_id = ? where id = ?';
      await eenheid.db.voer(sql, [maker.persoonId, schrijvers, maker.partijId, delen.briefId]);
      if (rol) await eenheid.casus.wijsToe(huis.eigen.casusId, actor.persoonId, rol, vandaag);
      return een.doe({ werk: { actor, eenheid, nu, vandaag }, delen, maker });
    },
    () => false,
  );
}

interface Regel extends Situatie {
  readonly kolom: OrganisatieRol | CasusRol | 'systeem' | 'onbekend';
}

/** A stranger by partij with a role on the casus: only that role can open the door. */
const situaties: readonly Regel[] = (['eigen', 'ander'] as const).flatMap((welke) => [
  ...mensenOpPlekken.map(([kolom, plek]) => ({ kolom, plek, welke, actor: iemand(plek, [kolom]) })),
  ...casusRollen.map((rol) => ({ kolom: rol, plek: 'gm2' as const, welke, actor: iemand('gm2'), rol })),
  { kolom: 'systeem' as const, plek: 'gm2' as const, welke, actor: systeem },
  { kolom: 'onbekend' as const, plek: 'gm2' as const, welke, actor: iemand('gm2', ['onbekend']) },
]);

it('de tabel en de proeven noemen dezelfde handelingen', () => {
  expect(Object.keys(proeven).sort()).toEqual([...handelingen].sort());
  // What is only for the kernteam is asked inside the verb that reads the timeline.
  const anders = handelingen.filter((handeling) => proeven[handeling].handeling !== handeling);
  expect(anders).toEqual(['kernteambericht.inzien']);
  expect(situaties.length * handelingen.length).toBeGreaterThan(5_000);
});

it.each(handelingen)(
  'X20 %s: elke rol, op elke plek, op de eigen en een andere casus',
  async (handeling: Handeling) => {
    const een = proeven[handeling];
    const uitkomsten = await huis.wereld.eenheid(async (eenheid) => {
      const uit = [];
      for (const situatie of situaties) {
        const { kolom, plek, welke } = situatie;
        uit.push([kolom, plek, welke, await probeer(eenheid, een, situatie)]);
      }
      return uit;
    });
    const bedoeld = situaties.map(({ kolom, plek, welke }) => [
      ...[kolom, plek, welke],
      verwacht(celVan(handeling, kolom), plek, welke, een),
    ]);
    expect(uitkomsten).toEqual(bedoeld);
  },
);

it('X20 wie een bericht zelf schreef trekt het in, een ander met dezelfde rol niet', async () => {
  const probeerIn = (schrijver: Actor, actor: Actor) =>
    huis.wereld.eenheid((eenheid) =>
      eenheid.deel(
        async () => {
          const inhoud = { soort: 'update', stap: null, eigenaar: null } as const;
          const werk = { actor: schrijver, eenheid, nu, vandaag };
          const gebeurtenis = await noteerGebeurtenis(werk, huis.eigen.casusId, inhoud);
          return (await voerUit({ ...werk, actor }, casusberichtIntrekken, { gebeurtenis })).ok;
        },
        () => false,
      ),
    );
  for (const [plek, rol] of [
    ['nza', 'adviseur'],
    ['regio', 'regiomedewerker'],
    ['gm', 'bestuurder'],
  ] as const) {
    const actor = iemand(plek, [rol]);
    expect([plek, await probeerIn(actor, actor)]).toEqual([plek, true]);
    expect([plek, await probeerIn(eenAnder(plek), actor)]).toEqual([plek, false]);
  }
});
