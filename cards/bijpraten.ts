/** The few lines that bring somebody up to date: how a casus stands, each with what it rests on. */
import type { Bijpraatregel } from '../domain/bijpraten';
import type { CasusDossier } from '../domain/casus';
import type { EigenTrede } from '../domain/tredebeeld';
import { casusTekst } from '../texts/casus';
import { casusberichtTekst } from '../texts/casusbericht';
import { tijdlijnTekst } from '../texts/gebeurtenis';
import { inkorten } from '../texts/inkorten';
import { eigenTredeInLijst } from '../texts/trede';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import type { LijstView } from './lijst';
import { gebeurtenisItem } from './tijdlijn';

type Item = LijstView['items'][number];
type Soort = Bijpraatregel['soort'];
type Van<S extends Soort> = Extract<Bijpraatregel, { soort: S }>;

interface Plek {
  readonly casus: string;
  readonly vandaag: string;
}

const { bijpraten, knop } = tijdlijnTekst;
const casusKnop = (casus: string): Knop => button(casusberichtTekst.knop.casus, 'casus.inzien', { casus });

/** Where it was recorded; what no event says stands on the card of the casus. */
function lees(rust: Van<'stap' | 'regie'>['rust'], casus: string): Knop {
  if (rust === null) return casusKnop(casus);
  return 'taak' in rust
    ? button(knop.taak, 'taak.inzien', { taak: rust.taak })
    : button(knop.tonen, 'gebeurtenis.inzien', { gebeurtenis: rust.gebeurtenis.id });
}

const sinds = (rust: Van<'regie'>['rust']): readonly string[] =>
  rust !== null && 'gebeurtenis' in rust ? [bijpraten.sinds(rust.gebeurtenis.gebeurdOp)] : [];

function regieRegels({ houder, aanspreekpunt, rust }: Van<'regie'>): readonly string[] {
  if (houder !== null) return sinds(rust);
  return [aanspreekpunt === null ? bijpraten.niemand : bijpraten.vraagAan(aanspreekpunt.naam, aanspreekpunt.rol)];
}

const items: { readonly [S in Soort]: (regel: Van<S>, plek: Plek) => Item } = {
  gebeurtenis({ ook, ...regel }) {
    const item = gebeurtenisItem(regel);
    return ook === 0 ? item : { ...item, regels: [...item.regels, bijpraten.ook(ook)] };
  },
  stap: ({ stap, eigenaar, rust }, { casus, vandaag }) => ({
    titel: bijpraten.stap(stap.wat),
    regels: [bijpraten.stapVoor(stap.voor, vandaag), ...(eigenaar === null ? [] : [bijpraten.doet(eigenaar)])],
    knoppen: [lees(rust, casus)],
  }),
  regie: (regel, { casus }) => ({
    titel:
      regel.houder === null
        ? casusTekst.vacant('regievoerder')
        : casusTekst.bezet('regievoerder', [casusTekst.houder(regel.houder)]),
    regels: regieRegels(regel),
    knoppen: [lees(regel.rust, casus)],
  }),
};
const alsItem = (regel: Bijpraatregel, plek: Plek): Item =>
  (items[regel.soort] as (regel: Bijpraatregel, plek: Plek) => Item)(regel, plek);

interface Bijgepraat {
  readonly regels: readonly Bijpraatregel[];
  readonly vandaag: string;
  /** The line that says from when, or that nothing happened since. */
  readonly sinds?: string | null;
  /** Of other organisations of the same concern, as far as he may read them. */
  readonly rondom?: readonly EigenTrede[];
  /** What his predecessors gave along with his roles. */
  readonly meegegeven?: readonly string[];
}

type Kop = Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam' | 'status'>;

export function bijpratenKaart(
  casus: Kop,
  { regels, vandaag, sinds: vanaf = null, rondom = [], meegegeven = [] }: Bijgepraat,
): Kaart {
  return lijstKaart({
    kop: tijdlijnTekst.bijpratenKop(casus.nummer),
    onderkop: [
      ...(vanaf === null ? [] : [vanaf]),
      regels.length === 0 ? tijdlijnTekst.leeg : tijdlijnTekst.bijpratenUitleg,
    ].join(' '),
    items: [
      {
        titel: casus.aanbiederNaam,
        regels: [casusTekst.lijstItem(casus.nummer, casus.status), ...eigenTredeInLijst(rondom)],
        knoppen: [],
      },
      ...(meegegeven.length === 0
        ? []
        : [{ titel: tijdlijnTekst.vanVoorganger, regels: meegegeven.map((een) => inkorten(een, 400)), knoppen: [] }]),
      ...regels.map((regel) => alsItem(regel, { casus: casus.id, vandaag })),
    ],
    knoppen: [button(knop.tijdlijn, 'tijdlijn.inzien', { casus: casus.id }), casusKnop(casus.id)],
    samenvatting: tijdlijnTekst.bijpratenSamenvatting(casus.nummer, regels.length),
  });
}
