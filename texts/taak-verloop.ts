/** What happened to a task, one line for each step. */
import type { TaakEigenaar } from '../domain/draaiboek';
import type { PlanSoort } from '../domain/plan';
import type { Taakverloop } from '../domain/taak';
import { datumVoluit } from './datum';
import { momentVoluit } from './moment';
import { eigenaren } from './taak-namen';
import { feitNaamUit } from './termijnfeit';
import { planNaam } from './trede';

const dagOf = (iso: string | null): string => (iso === null ? 'geen datum' : datumVoluit(iso));
const metPunt = (zin: string): string => (/[.?!]$/.test(zin) ? zin : `${zin}.`);
const waarom = (reden: string | null): string => (reden === null ? '' : ` Reden: ${reden}`);

function aanleiding(code: string | null): string {
  const [soort, wat = '', dag = ''] = (code ?? '').split(':');
  if (soort === 'feit') return `gestart omdat ${feitNaamUit(wat)} op ${datumVoluit(dag)} is vastgelegd`;
  if (soort === 'trede') return `gestart bij trede ${wat}`;
  return soort === 'plan' ? `gestart bij het ${planNaam(wat as PlanSoort)}` : 'toegevoegd';
}

/** `igj.bezoekOp:2026-03-10`, as it stands in the history. */
function feitReden(code: string | null): string {
  const [feit = '', datum = ''] = (code ?? '').split(':');
  const naam = feitNaamUit(feit);
  return datum === ''
    ? `de datum van ${naam} is weggehaald, de taak blijft open`
    : `${naam} staat nu op ${datumVoluit(datum)}`;
}

/** From which day to which, and why: of the last time that a term moved. */
export const verschovenZin = ({ soort, oud, nieuw, reden, naam, op }: Taakverloop, feit: string | null): string => {
  const van = `Verschoven op ${momentVoluit(op)} door ${naam === '' ? 'Tredewijzer' : naam}, van ${dagOf(oud)} naar ${dagOf(nieuw)}`;
  return metPunt(soort === 'feit' ? `${van}: ${feitReden(reden)}.${waarom(feit)}` : `${van}.${waarom(reden)}`);
};

const gebeurd: Readonly<Record<Taakverloop['soort'], (regel: Taakverloop) => string>> = {
  gestart: ({ nieuw }) => aanleiding(nieuw),
  termijn: ({ oud, nieuw, reden }) => `termijn van ${dagOf(oud)} naar ${dagOf(nieuw)}.${waarom(reden)}`,
  feit: ({ oud, nieuw, reden }) => `termijn van ${dagOf(oud)} naar ${dagOf(nieuw)}: ${feitReden(reden)}`,
  eigenaar: ({ oud, nieuw, reden }) =>
    `van ${eigenaren[oud as TaakEigenaar]} naar ${eigenaren[nieuw as TaakEigenaar]}.${waarom(reden)}`,
  overgenomen: ({ oud, reden }) => `overgenomen${oud === null ? '' : ` van ${oud}`}.${waarom(reden)}`,
  gegeven: ({ oud, nieuw, reden }) =>
    `${nieuw === null ? 'van naam gehaald' : `op naam gezet van ${nieuw}`}${oud === null ? '' : `, was van ${oud}`}.${waarom(reden)}`,
  opmerking: ({ reden }) => reden ?? '',
  bevestigd: ({ nieuw }) => `bevestigd namens ${nieuw ?? ''}`,
  afgerond: ({ reden }) => `gereed.${reden === null ? '' : ` ${reden}`}`,
  bereikt: () => 'het bericht is alsnog aangekomen. De taak is gereed.',
  vervallen: ({ reden }) => `vervallen.${waarom(reden)}`,
  heropend: ({ reden }) => `weer geopend.${waarom(reden)}`,
  'te-herzien': () => 'hoort niet meer bij de trede of het plan; de regievoerder is gevraagd of de taak vervalt',
  blijft: ({ reden }) => `blijft open.${waarom(reden)}`,
};

export const verloopZin = (regel: Taakverloop): string =>
  `${momentVoluit(regel.op)}, ${regel.naam === '' ? 'Tredewijzer' : regel.naam}: ${gebeurd[regel.soort](regel)}`;
