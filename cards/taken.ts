/** Lists of tasks: what is late first, then what is near, each with a button to finish it and one to read it. */
import { werkdagenLater } from '../domain/termijn';
import type { Feestdagen } from '../domain/termijn';
import type { Bevestigdtelling, Taakregel } from '../domain/taak';
import { bevestigdZin } from '../texts/taak-bevestiging';
import { eigenaarNaam } from '../texts/taak-namen';
import { taakTekst } from '../texts/taak';
import { termijnZin } from '../texts/taak-termijn';
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

export interface TakenView {
  readonly kop: string;
  /** Of the casus, when the list is about one; then the rows do not repeat it. */
  readonly naam?: string;
  readonly leeg: string;
  readonly items: readonly Taakitem[];
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
  const { kop, naam = '', items, vanaf, totaal, knoppen, voor, vandaag } = view;
  const laat = items.filter(({ taak }) => groepVan(taak, view) === 'laat').length;
  const leeg = voor === undefined ? view.leeg : taakTekst.nietsVoor;
  const stand = items.length === 0 ? leeg : taakTekst.stand(vanaf, vanaf + items.length, totaal);
  const onderkop = voor === undefined ? stand : `${taakTekst.voor(voor, vandaag)} ${stand}`;
  const heel = items.length === totaal;
  const samenvatting = items.length === 0 ? `${kop}. ${leeg}` : `${kop}: ${taakTekst.samenvatting(totaal, laat, heel)}`;
  const gedaan = view.gedaan === undefined ? [] : [{ tekst: view.gedaan }];
  const vulling = { kop, naam, gedaan, onderkop, groepen: groepen(view), knoppen: knoppen.slice(0, meesteKnoppen) };
  return expand(sjabloon, vulling, samenvatting);
}

type Groep = keyof typeof taakTekst.groep;

function groepVan({ termijn, status, casusGesloten }: Taakregel, { vandaag, feestdagen }: TakenView): Groep {
  if (status !== 'open') return 'klaar';
  if (casusGesloten) return 'gesloten';
  if (termijn === null) return 'zonder';
  if (termijn < vandaag) return 'laat';
  return termijn <= werkdagenLater(vandaag, bijnaWerkdagen, feestdagen) ? 'bijna' : 'later';
}

function groepen(view: TakenView) {
  const volgorde = Object.keys(taakTekst.groep) as readonly Groep[];
  return volgorde.flatMap((groep) => {
    const items = view.items.filter(({ taak }) => groepVan(taak, view) === groep);
    const rijen = items.map((item) => regel(item, view, heeftNaamgenoot(item, view.items)));
    return rijen.length === 0 ? [] : [{ groep: taakTekst.groep[groep], items: rijen }];
  });
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
