/** What a message of the ledger said, for who may read it: two messages to one person on one day are told apart by their words. */
import type { Actor } from '../domain/actor';
import type { Bezorgregel } from '../domain/bezorging';
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import type { Eenheid } from '../domain/ports';

interface Lezer {
  readonly actor: Actor;
  readonly eenheid: Pick<Eenheid, 'gebeurtenis' | 'taak'>;
}
type Bericht = Pick<Bezorgregel, 'soort' | 'objectId'>;

/** The kinds that bring the words of a message to who may read it; what its author hears about it is none of them. */
export const overGebeurtenis: ReadonlySet<string> = new Set(['casusbericht', 'casusbericht-akkoord', 'kanaalbericht']);
const overTaak: ReadonlySet<string> = new Set(['taak-gegeven', 'taak-teruggenomen']);

/** Null for a kind that says the same to everybody, and for words that were taken back or are not for this reader. */
export async function inhoudVan(
  lezer: Lezer,
  casus: CasusDossier,
  { soort, objectId }: Bericht,
): Promise<string | null> {
  if (overTaak.has(soort)) {
    const taak = await lezer.eenheid.taak.vind(objectId);
    return taak?.casusId === casus.id ? taak.wat : null;
  }
  return overGebeurtenis.has(soort) ? berichttekst(lezer, casus, objectId) : null;
}

async function berichttekst({ actor, eenheid }: Lezer, casus: CasusDossier, id: string): Promise<string | null> {
  const gebeurtenis = await eenheid.gebeurtenis.vind(id);
  if (gebeurtenis?.casusId !== casus.id) return null;
  const recht = gebeurtenis.zichtbaarheid === 'kernteam' ? 'kernteambericht.inzien' : 'tijdlijn.inzien';
  if (!mag(actor, recht, casus)) return null;
  const later = await eenheid.gebeurtenis.over(id);
  return later.some(({ inhoud }) => inhoud.soort === 'intrekking') ? null : gebeurtenis.tekst;
}
