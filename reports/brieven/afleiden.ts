/** Which sentences there can be: found by making each letter of the sample cases with every other value of every fact. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Zin } from '../../domain/document';
import { parseDossier, tabelregels } from '../../domain/dossier';
import type { Dossier, TabelRegel } from '../../domain/dossier';
import { variantVan } from '../../domain/formulering';
import type { Publiek } from '../../domain/publiek';
import { briefsoorten, maakBrief, publiekenVan } from './index';
import type { BriefsoortNaam } from './index';
import { basisVan, heeftWoorden, sjabloonVan } from './zinsjabloon';

/** By name: each as `parseDossier` reads it. */
export type Voorbeelden = Readonly<Record<string, Dossierbestand>>;
type Dossierbestand = Readonly<Record<string, unknown>>;

/** A sample case with some facts changed, so that it shows one sentence. */
export interface Proefgeval {
  readonly naam: string;
  readonly anders: Readonly<Record<string, unknown>>;
  readonly datum: string | null;
}

/** One sentence in one wording of ours, and the case that shows it. */
export interface Zinvorm {
  /** The id, and behind `~` the variant where the reference case shows another wording. */
  readonly zin: string;
  readonly basis: string;
  /** With its notes, where it has any. */
  readonly sjabloon: string;
  readonly voorbeeld: string;
  readonly geval: Proefgeval;
}

export type Zinnentabel = Readonly<Record<string, readonly Zinvorm[]>>;

/** Both sides of the transfer of tasks to another authority have sentences of their own. */
const naDeOvergang = '2026-02-03';

const rauw: Readonly<Record<string, readonly unknown[]>> = {
  vlag: [true, false],
  getal: [1, 2],
  trede: [2, 3, 4],
  lijst: [['eerste'], ['eerste', 'tweede', 'derde']],
  datum: ['2023-02', '2026-01', '2025-11'],
};

/** Every other value that can choose another sentence; what only fills a place does not. */
function andereWaarden({ rij: { soort, weglaatbaar, nooitVerborgen } }: TabelRegel): readonly unknown[] {
  const opties = soort.naam.startsWith('keuze') ? soort.verwacht.replace(/^.*: |^een lijst uit: /, '').split(', ') : [];
  const keuzes = soort.naam === 'keuzes' ? groepjes(opties) : opties;
  const zonder = weglaatbaar === true ? ['geen', ...(nooitVerborgen === true ? [] : ['niet-openbaar'])] : [];
  return [...(rauw[soort.naam] ?? []), ...keuzes, ...['onbekend', ...zonder].map((afwezig) => ({ afwezig }))];
}

/** Every choice of one or more out of these. */
function groepjes(opties: readonly string[]): readonly (readonly string[])[] {
  const leeg: readonly (readonly string[])[] = [[]];
  return opties.reduce((tot, optie) => [...tot, ...tot.map((eerder) => [...eerder, optie])], leeg).slice(1);
}

const aanwezig: Readonly<Record<string, unknown>> = {
  tekst: 'een naam',
  dag: '2026-01-15',
  tijdstip: '2026-01-15T09:30',
};

type Keuzen = Readonly<Record<string, readonly unknown[]>>;

/** As they are, so that a sentence is shown in a real case where it stands in one; then one fact at a time, what chooses together crossed, and after the transfer whatever has a date. */
function gevallen(voorbeelden: Voorbeelden): readonly Proefgeval[] {
  const [eerste = '', ...meer] = Object.keys(voorbeelden);
  const alleen = tabelregels.flatMap((regel) => {
    const vol = aanwezig[regel.rij.soort.naam];
    return [...andereWaarden(regel), ...(vol === undefined ? [] : [vol])].map((waarde) => ({ [regel.id]: waarde }));
  });
  const samen = combinaties.flatMap(kruis);
  const gedateerd = tabelregels
    .filter(({ rij }) => rij.soort.naam === 'datum')
    .flatMap((regel) => andereWaarden(regel).map((waarde) => ({ [regel.id]: waarde })));
  const gewoon = [eerste, ...meer].map((naam) => ({ naam, anders: {}, datum: null }));
  const los = [eerste, ...meer].flatMap((naam) => [
    ...alleen.map((anders) => ({ naam, anders, datum: null })),
    ...[{}, ...gedateerd].map((anders) => ({ naam, anders, datum: naDeOvergang })),
  ]);
  const gekruist = samen.flatMap((anders) => [null, naDeOvergang].map((datum) => ({ naam: eerste, anders, datum })));
  const vanRegio = [...gewoon, ...los, ...gekruist];
  return [
    ...vanRegio,
    ...vanRegio.filter(({ naam }) => naam !== meer.at(-1)).map(vanCollege),
    ...vanRegio.filter(({ naam }) => naam === eerste).map(vanEigenCollege),
  ];
}

/** The same case in the voice of a college outside the regio. */
const vanCollege = ({ naam, anders, datum }: Proefgeval): Proefgeval => ({
  ...{ naam, datum },
  anders: { 'rib.van': 'College van burgemeester en wethouders van Zwolle', 'ontvanger.gemeente': 'Zwolle', ...anders },
});

/** And of the college of a gemeente of the regio in the first example. */
const vanEigenCollege = ({ naam, anders, datum }: Proefgeval): Proefgeval => ({
  ...{ naam, datum },
  anders: { 'rib.van': 'College van burgemeester en wethouders van Venlo', 'ontvanger.gemeente': 'Venlo', ...anders },
});

const partijen = groepjes(['jeugdregios', 'raad-van-bestuur', 'autoriteit']);
const geen = { afwezig: 'geen' };
const dagen = ['2025-11', '2026-01', geen, { afwezig: 'niet-openbaar' }, { afwezig: 'onbekend' }];

/** Facts that choose a sentence together. The test of the thousand random dossiers finds the row that is missing here. */
const combinaties: readonly Keuzen[] = [
  { 'onderzoek.opVerzoekVan': ['een naam', geen], 'trede.nummer': [2, 3], 'trede.vastgesteldDoor': partijen },
  {
    'vervolg.vorigeTrede': [3],
    'trede.nummer': [2, 4],
    'trede.vastgesteldOp': ['2025-11', '2026-01', geen],
    'trede.vastgesteldDoor': partijen,
  },
  { 'vervolg.vorigeTrede': [{ afwezig: 'niet-openbaar' }], 'trede.nummer': [2] },
  { 'onderzoek.opVerzoekVan': [geen], 'trede.vastgesteldOp': ['2025-11'], 'trede.vastgesteldDoor': partijen },
  { 'onderzoek.opVerzoekVan': ['een naam', geen], 'onderzoek.op': dagen, 'trede.vastgesteldOp': [...dagen] },
  {
    'onderzoek.opVerzoekVan': ['een naam', geen],
    'trede.jeugdregios': ['de jeugdregio Oost'],
    'trede.nummer': [2, 3],
    'trede.vastgesteldDoor': [['jeugdregios']],
    'trede.vastgesteldOp': ['2026-01', geen],
    'vervolg.vorigeTrede': [4],
  },
  {
    'hulp.doorgang': ['stopt-bij-deze-aanbieder'],
    'aanbieder.soort': ['stichting', 'concern', 'gi'],
    'deelnemingen.namen': [geen, { afwezig: 'niet-openbaar' }],
  },
  { 'rvb.gesprekken': [['autoriteit'], ['autoriteit', 'regio'], ['regio', 'autoriteit']], 'rvb.sinds': dagen },
  { 'melding.regioOp': dagen, 'melding.aanbiederOp': dagen },
  {
    'melding.regioOp': [geen],
    'voorgeschiedenis.internGehouden': [true],
    'aanbieder.isGroot': [true, false],
    'aanbieder.lidwoord': ['de', 'het', geen],
  },
  { 'melding.regioOp': dagen, 'melding.onderschreven': [true], 'rvb.sinds': ['2026-01'] },
  {
    'onderzoek.opVerzoekVan': ['een naam', geen],
    'trede.jeugdregios': ['de jeugdregio Oost', 'de jeugdregio’s Oost en West'],
    'trede.nummer': [2, 3],
    'trede.vastgesteldDoor': partijen,
    'trede.vastgesteldOp': [geen],
  },
  {
    'afsluiting.uitkomst': ['beeindigd'],
    'aanbieder.soort': ['stichting', 'gi'],
    'afsluiting.hulpDaarna': ['andere-aanbieders', 'afgerond', 'nog-niet-bekend', { afwezig: 'onbekend' }],
    'afsluiting.overgenomenDoor': [['een naam'], geen],
  },
  {
    'hulp.doorgang': ['stopt-bij-deze-aanbieder'],
    // A day that is over, and one that is still to come.
    'hulp.stoptOp': ['2026-01-15', '2099-01-15', geen, { afwezig: 'niet-openbaar' }, { afwezig: 'onbekend' }],
    'aanbieder.soort': ['stichting', 'gi'],
    'afsluiting.hulpDaarna': ['andere-aanbieders', 'afgerond', 'nog-niet-bekend', { afwezig: 'onbekend' }],
  },
  { 'afsluiting.op': ['2025-11-20', '2026-01-15', { afwezig: 'onbekend' }], 'afsluiting.vastgesteldDoor': partijen },
  { 'aanbieder.soort': ['gi', 'stichting'], 'aanbieder.lidwoord': ['het', 'de'], 'plan.opdrachtgever': ['aanbieder'] },
  { 'ontvanger.onderdelenInGemeente': [['eerste']], 'ontvanger.segmentenInGemeente': [['eerste']] },
  { 'plan.soort': [geen], 'aanbieder.soort': ['gi', 'stichting'], 'organisatie.opVerzoekVanAanbieder': [true] },
  { 'rvb.toezeggingen': [['dat het kan'], ['openheid', 'dat het kan']], 'verwant.vervolg': ['Wij spreken elkaar'] },
];

const kruis = (keuzen: Keuzen): readonly Readonly<Record<string, unknown>>[] =>
  Object.entries(keuzen).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (tot, [id, waarden]) => tot.flatMap((eerder) => waarden.map((waarde) => ({ ...eerder, [id]: waarde }))),
    [{}],
  );

function metAnders(json: Dossierbestand, anders: Readonly<Record<string, unknown>>): Dossierbestand {
  const uit: Record<string, unknown> = { ...json };
  for (const [id, waarde] of Object.entries(anders)) {
    const [groep = '', sleutel = ''] = id.split('.');
    uit[groep] = { ...(uit[groep] as object | undefined), [sleutel]: waarde };
  }
  return uit;
}

export function leesGeval(voorbeelden: Voorbeelden, { naam, anders }: Proefgeval): Dossier | null {
  const json = voorbeelden[naam];
  if (json === undefined) return null;
  // Another trede has its own label and draaiboek.
  const vrij = 'trede.nummer' in anders ? { 'trede.label': null, 'trede.draaiboek': null } : {};
  const gelezen = parseDossier(metAnders(json, { ...vrij, ...anders }));
  return gelezen.ok ? gelezen.value : null;
}

export const zinnenVanGeval = (
  soort: BriefsoortNaam,
  publiek: Publiek,
  dossier: Dossier,
  datum: string | null,
): readonly Zin[] => {
  const brief = maakBrief(soort, publiek, dossier, { kenmerk: '', versie: 1, concept: true, datum });
  return brief === undefined ? [] : alleZinnen(brief).filter(heeftWoorden);
};

export function leidAf(voorbeelden: Voorbeelden): Zinnentabel {
  const gelezen = gevallen(voorbeelden).flatMap((geval) => {
    const dossier = leesGeval(voorbeelden, geval);
    return dossier === null ? [] : [{ geval, dossier }];
  });
  const brieven = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
    publiekenVan(soort).map((publiek) => [soort, publiek] as const),
  );
  return Object.fromEntries(
    brieven.map(([soort, publiek]) => {
      const rijen = new Rijen();
      for (const { geval, dossier } of gelezen) {
        rijen.voegToe(zinnenVanGeval(soort, publiek, dossier, geval.datum), geval);
      }
      return [`${soort}/${publiek}`, rijen.alle];
    }),
  );
}

/** In the order of reading: another wording stands behind the first one, a new sentence behind the one before it. */
class Rijen {
  readonly alle: Zinvorm[] = [];
  private readonly bekend = new Set<string>();
  private readonly ids = new Set<string>();

  voegToe(zinnen: readonly Zin[], geval: Proefgeval): void {
    let vorige: string | null = null;
    for (const een of zinnen) {
      const { id } = een;
      const basis = basisVan(een);
      const naam = `${id}\n${basis}`;
      if (!this.bekend.has(naam)) {
        this.bekend.add(naam);
        const plek = this.laatsteVan(this.ids.has(id) ? id : vorige) + 1;
        const zin = this.ids.has(id) ? `${id}~${variantVan(basis)}` : id;
        this.ids.add(id);
        this.alle.splice(plek, 0, { zin, basis, sjabloon: sjabloonVan(een), voorbeeld: zinTekst(een), geval });
      }
      vorige = id;
    }
  }

  private laatsteVan(id: string | null): number {
    return id === null ? -1 : this.alle.findLastIndex(({ zin }) => zin === id || zin.startsWith(`${id}~`));
  }
}
