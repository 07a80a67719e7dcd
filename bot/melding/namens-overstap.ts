/** In the middle of a melding of his own somebody says that another told it: what stands there is what the caller told. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Los } from '../dialogues/dialoog';
import { leesAlle, wis } from '../dialoog/concept';
import type { Open } from '../dialoog/concept';
import { startDialoog } from '../dialoog/start';
import { elders } from '../invoer/verwijzen';
import { bellerIn } from './namens-in-zin';
import type { Aangekondigd } from './namens-in-zin';
import { magNamens, metBeller } from './namens-start';

/** The whole message says so: in a story somebody else may speak on behalf of others. */
const NAMENS =
  /^(?:(?:ja|nee|oh?|sorry|wacht|eigenlijk|maar)[, ]+)*(?:(?:ik )?(?:meld|doe|bel|geef|schrijf)(?: dit| het| deze| door| melding)*|(?:dit|het|deze melding|de melding) (?:is|gaat|komt|doe ik|meld ik|deed ik))? ?(?:een melding )?namens (.{2,90}?)(?:[, ]+(?:ja|dus|hoor|trouwens))*[.!]?$/i;
/** Says that there is a caller, and not who. */
const IEMAND =
  /^(?:haar|hem|hen|die|dat|iemand(?: anders)?|een (?:beller|ander|collega|kennis|melder)|de (?:beller|melder)|(?:deze|die) (?:meneer|mevrouw|persoon))$/i;
const ZELF = /^(?:mijzelf|mezelf|mij|ons(?:zelf)?|mijn|onze)(?![a-z])/i;

const niemand: Omit<Aangekondigd, 'tekst'> = { naam: null, functie: null, organisatie: null, verhaal: '' };

function wieIn(beurt: Beurt, tekst: string): Aangekondigd | null {
  const wie = NAMENS.exec(tekst.trim())?.[1];
  if (wie === undefined || ZELF.test(wie)) return null;
  return IEMAND.test(wie) ? { ...niemand, tekst } : bellerIn(leesBericht(beurt, `namens ${wie}`));
}

/** Null when it says no such thing, or from who may not do so. */
export async function opNamens(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  if (open.naam !== 'melding' || !magNamens(beurt)) return null;
  const beller = wieIn(beurt, tekst);
  if (beller === null || !maakVrijeTekst(tekst).ok || elders(beurt, tekst) !== null) return null;
  const { functie: _, contact: __, ...antwoorden } = open.draft.antwoorden as Record<string, unknown>;
  const van = metBeller(beller) as unknown as { antwoorden: Los; volgorde: readonly string[] };
  const volgorde = [...van.volgorde, ...open.draft.volgorde.filter((veld) => veld in antwoorden)];
  const ernaast = (await leesAlle(beurt)).some(({ naam }) => naam === 'melding-namens');
  await wis(beurt, open);
  const vooraf = { antwoorden: { ...antwoorden, ...van.antwoorden }, volgorde };
  return startDialoog(beurt, 'melding-namens', { vooraf: vooraf, ernaast });
}
