/** Lists of tasks: what is late first, then what is near, each with a button to finish it and one to read it. */
import type { Stap } from '../domain/casus';
import { werkdagenLater } from '../domain/termijn';
import type { Feestdagen } from '../domain/termijn';
import type { Bevestigdtelling, Taakregel } from '../domain/taak';
import { bevestigdZin } from '../texts/taak-bevestiging';
import { eigenaarNaam } from '../texts/taak-namen';
import { taakTekst } from '../texts/taak';
import { termijnZin, totTermijn } from '../texts/taak-termijn';
import { inkorten } from '../texts/inkorten';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/taken.json';

export interface Taakitem {
  readonly taak: Taakregel;
  /** One-time key when the reader may finish it from the list; null when he may only read it. */
  readonly sleutel: string | null;
  readonly bevestigd?: Bevestigdtelling;
}

/** A next step on a casus that is the reader's own. */
export interface Stapitem {
  readonly stap: Stap;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbiederNaam: string;
}

export interface TakenView {
  readonly kop: string;
  /** Of the casus, when the list is about one; then the rows do not repeat it. */
  readonly naam?: string;
  readonly leeg: string;
  readonly items: readonly Taakitem[];
  readonly stappen?: readonly Stapitem[];
  readonly vanaf: number;
  readonly totaal: number;
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
  readonly knoppen: readonly Knop[];
  /** Where a finished task brings the reader back to. */
  readonly lijst: 'mijn' | 'partij' | 'regie' | 'casus';
  /** What was just done, with somebody's words in it. */
  readonly gedaan?: string;
  /** Only what is due on or before this day stands in it. */
  readonly voor?: string;
}

/** So many werkdagen ahead something counts as near. */
const bijnaWerkdagen = 5;
const langsteTitel = 200;
const meesteKnoppen = 6;

export function takenKaart(view: TakenView): Kaart {
  const { kop, naam = '', items, stappen = [], vanaf, totaal, knoppen, voor, vandaag } = view;
  const laat =
    items.filter(({ taak }) => groepVan(taak, view) === 'laat').length +
    stappen.filter(({ stap }) => groepOp(stap.voor, view) === 'laat').length;
  const leeg = voor === undefined ? view.leeg : taakTekst.nietsVoor;
  const niets = items.length + stappen.length === 0;
  const stand = niets
    ? leeg
    : taakTekst.metStappen(
        stappen.length,
        items.length === 0 ? '' : taakTekst.stand(vanaf, vanaf + items.length, totaal),
      );
  const onderkop = voor === undefined ? stand : `${taakTekst.voor(voor, vandaag)} ${stand}`;
  const heel = items.length === totaal;
  const geteld = taakTekst.samenvatting(totaal + stappen.length, laat, heel);
  const samenvatting = niets ? `${kop}. ${leeg}` : `${kop}: ${geteld}`;
  const gedaan = view.gedaan === undefined ? [] : [{ tekst: view.gedaan }];
  const vulling = { kop, naam, gedaan, onderkop, groepen: groepen(view), knoppen: knoppen.slice(0, meesteKnoppen) };
  return expand(sjabloon, vulling, samenvatting);
}

type Groep = keyof typeof taakTekst.groep;

function groepVan({ termijn, status, casusGesloten }: Taakregel, view: TakenView): Groep {
  if (status !== 'open') return 'klaar';
  return casusGesloten ? 'gesloten' : groepOp(termijn, view);
}

function groepOp(termijn: string | null, { vandaag, feestdagen }: TakenView): Groep {
  if (termijn === null) return 'zonder';
  if (termijn < vandaag) return 'laat';
  return termijn <= werkdagenLater(vandaag, bijnaWerkdagen, feestdagen) ? 'bijna' : 'later';
}

function groepen(view: TakenView) {
  const volgorde = Object.keys(taakTekst.groep) as readonly Groep[];
  return volgorde.flatMap((groep) => {
    const items = view.items.filter(({ taak }) => groepVan(taak, view) === groep);
    const stappen = (view.stappen ?? []).filter(({ stap }) => groepOp(stap.voor, view) === groep);
    const rijen = [
      ...stappen.map((een) => stapregel(een, view)),
      ...items.map((item) => regel(item, view, heeftNaamgenoot(item, view.items))),
    ];
    return rijen.length === 0 ? [] : [{ groep: taakTekst.groep[groep], items: rijen }];
  });
}

function stapregel({ stap, casusId, casusNummer, aanbiederNaam }: Stapitem, { vandaag, feestdagen }: TakenView) {
  const wanneer = stap.voor === null ? taakTekst.stapZonderDatum : totTermijn(stap.voor, vandaag, feestdagen);
  const regels = [taakTekst.regelCasus(casusNummer, aanbiederNaam), wanneer, taakTekst.stapVanU];
  return {
    titel: inkorten(stap.wat, langsteTitel),
    regels: regels.map((tekst) => ({ tekst })),
    knoppen: [button(taakTekst.knop.stap, 'casus.inzien', { casus: casusId })],
  };
}

/** Two lines of the draaiboek may say the same: then when each began tells them apart. */
const heeftNaamgenoot = ({ taak }: Taakitem, alle: readonly Taakitem[]): boolean =>
  alle.some(({ taak: een }) => een.id !== taak.id && een.casusId === taak.casusId && een.wat === taak.wat);

function regel(
  { taak, sleutel, bevestigd }: Taakitem,
  { naam, vandaag, feestdagen, lijst, voor }: TakenView,
  naamgenoot: boolean,
) {
  const klaar = taakTekst.klaarSinds(taak.status, taak.klaarDoor, taak.klaarOp);
  const regels = [
    ...(naam === undefined ? [taakTekst.regelCasus(taak.casusNummer, taak.aanbiederNaam)] : []),
    ...(taak.soort === 'mijlpaal' ? [taakTekst.mijlpaal] : []),
    taak.status === 'open' ? termijnZin(taak, vandaag, feestdagen) : klaar,
    taakTekst.regelVoor(eigenaarNaam(taak.eigenaar), taak.persoonNaam),
    ...(naamgenoot ? [taakTekst.gestartOp(taak.gestartOp)] : []),
    ...(bevestigd === undefined ? [] : [bevestigdZin(bevestigd)]),
    ...(taak.teHerzien ? [taakTekst.teHerzien] : []),
  ];
  const { knop } = taakTekst;
  const tot = voor === undefined ? {} : { voor };
  const knoppen = [
    ...(sleutel === null
      ? []
      : [button(knop.gereed, 'taak.afronden', { taak: taak.id, versie: taak.versie, sleutel, lijst, ...tot })]),
    button(knop.bekijken, 'taak.inzien', { taak: taak.id }),
  ];
  return { titel: inkorten(taak.wat, langsteTitel), regels: regels.map((tekst) => ({ tekst })), knoppen };
}
