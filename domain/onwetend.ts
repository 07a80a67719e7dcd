/** The circles before a letter that neither a letter nor the register shows to know. */
import { telt } from './vrijgave';
import type { Hindernis, PakketBrief, TeVrijgeven, Vrijgavemoment } from './vrijgave';
import { clienten, ontbrekend } from './informeren';
import type { TeInformeren } from './informeren';
import { isIntern, kringVanBrief, kringVoor, kringen } from './kring';
import type { Kring } from './kring';

/** The press begins a round: what was before is no answer. */
export function onwetend(
  kring: Kring,
  brief: TeVrijgeven,
  pakket: readonly PakketBrief[],
  { moeten, gedaan, veranderdOp, eigenBrieven }: Vrijgavemoment,
): readonly Hindernis[] {
  const ronde = kring === 'pers' ? vorigPersbericht(brief, pakket) : '';
  const sinds = (groep: Kring): string => (groep === 'raad' && veranderdOp > ronde ? veranderdOp : ronde);
  const telMee = ({ id, status, publiek, vrijgegevenOp }: PakketBrief): boolean =>
    id !== brief.id && telt(status) && (vrijgegevenOp === null || vrijgegevenOp > sinds(kringVoor(publiek)));
  const brieven = pakket.filter(telMee);
  const weten = gedaan.filter(({ groep, op, wanneer }) => op > sinds(groep) && wanneer >= sinds(groep).slice(0, 10));
  const kent = new Set(eigenBrieven.filter(({ op }) => op === null || op > sinds('raad')).map(({ wie }) => wie));
  const missen = ontbrekend(moeten, weten).filter(({ groep, wie }) => groep !== 'raad' || !kent.has(wie));
  return kringen.slice(0, kringen.indexOf(kring)).flatMap((eerder): readonly Hindernis[] => {
    const hier = moeten.filter(({ groep, extra }) => groep === eerder && extra === undefined);
    const alle = missen.filter((rij) => rij.groep === eerder && !brieven.some((een) => bereikt(een, rij)));
    const wie = alle.filter(({ extra }) => extra === undefined);
    const erbij = nietGeinformeerd(eerder, eerder === 'raad' ? alle.filter((rij) => !wie.includes(rij)) : alle);
    // A council that is in no list has not been told by an empty list.
    const leeg = hier.length === 0 && kent.size === 0 && !brieven.some((een) => kringVoor(een.publiek) === 'raad');
    if (eerder !== 'raad') return erbij;
    if (leeg) return [{ soort: 'geen-raadsbrief' }, ...erbij];
    return wie.length > 0 ? [{ soort: 'geen-raadsbrief', wie: wie.map((rij) => rij.wie) }, ...erbij] : erbij;
  });
}

const nietGeinformeerd = (kring: Kring, wie: readonly TeInformeren[]): readonly Hindernis[] =>
  wie.length === 0 ? [] : [{ soort: 'niet-geinformeerd', kring, wie: wie.map((rij) => rij.wie) }];

/** A cover letter to one council goes with a letter to it, and does not stand for one. A letter that was sent reached whom the register names. */
function bereikt({ soort, publiek, variant, status }: PakketBrief, rij: TeInformeren): boolean {
  const { groep, wie } = rij;
  if (isIntern(soort) || kringVoor(publiek) !== groep || rij.extra !== undefined) return false;
  if (groep === 'raad')
    return variant === '' && status !== 'verzonden' && (rij.publiek === undefined || rij.publiek === publiek);
  return groep !== 'aanbieder' || (publiek === 'clienten') === (wie === clienten);
}

const vorigPersbericht = (brief: TeVrijgeven, pakket: readonly PakketBrief[]): string =>
  pakket
    .filter((een) => een.id !== brief.id && kringVanBrief(een) === 'pers')
    .flatMap(({ vrijgegevenOp }) => (vrijgegevenOp === null ? [] : [vrijgegevenOp]))
    .sort()
    .at(-1) ?? '';
