/** "Open de raadsbrief", "trek het persbericht in" with the letters of a casus before somebody, or another letter of it: the only one of the kind he names. */
import { casusbrieven } from '../../app/brieven-inzien';
import { voerUit } from '../../app/use-case';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import type { Beurt } from '../beurt';
import { soortenGenoemd } from './soort-genoemd';

/** Short for the first letter to a council; a later one is called by what it is. */
const RAADSBRIEF = /(?<![a-z])(?:raadsbrief|rib)(?![a-z])/;
/** What was replaced is in no list, and what was taken back is nobody's next step. */
const GEWEEST: ReadonlySet<string> = new Set(['ingetrokken', 'verzonden']);

const soortenIn = (klein: string): readonly BriefsoortNaam[] => [
  ...soortenGenoemd(klein),
  ...(RAADSBRIEF.test(klein) ? (['raadsinformatiebrief'] as const) : []),
];

/** Null where none is named, where there is none of that kind, or more than one that has not left. */
export async function enigeVanSoort(beurt: Beurt, casus: string, klein: string): Promise<string | null> {
  const soorten: readonly string[] = soortenIn(klein);
  const gevonden = soorten.length === 1 ? await voerUit(beurt, casusbrieven, { casus }) : null;
  if (gevonden?.ok !== true) return null;
  const alle = gevonden.value.brieven.filter(({ soort }) => soorten.includes(soort));
  const open = alle.filter(({ status }) => !GEWEEST.has(status));
  const [enige, ander] = open.length > 0 ? open : alle;
  return ander === undefined ? (enige?.id ?? null) : null;
}

/** The letter before him, or the only one of its casus that is of the kind he names; null where that is none, or more than one. */
export async function bedoeldeBrief(beurt: Beurt, brief: string, klein: string): Promise<string | null> {
  const soorten: readonly string[] = soortenIn(klein);
  const open = soorten.length === 0 ? null : await beurt.eenheid.brief.vind(brief);
  if (open === null || soorten.includes(open.soort)) return brief;
  return enigeVanSoort(beurt, open.casusId, klein);
}
