/** A file is placed once for each consent: an invoke is redelivered under a new id while a long letter is still being drawn. */
import type { Klok } from '../../domain/ports';
import type { Turns } from '../../domain/traffic';
import { bestandAkkoord } from './brieven';
import type { BestandDeps } from './brieven';
import type { Antwoord, Inbound, Outbound } from '../messages';
import type { Bestandsplaatser } from '../teams/files';

type Akkoord = Extract<Inbound, { soort: 'bestand-akkoord' }>;

export interface PlaatsingDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly hash: (tekst: string) => string;
  readonly bestanden: BestandDeps & { readonly plaatser: Bestandsplaatser };
}

const stil: Antwoord = { berichten: [], invoke: null };
const isGeplaatst = (berichten: readonly Outbound[]): boolean =>
  berichten.some(({ soort }) => soort === 'bestand-geplaatst');

/** The place that Teams gave for it names one consent, also when the consent comes in again. */
export function maakPlaatsing(deps: PlaatsingDeps): (inbound: Akkoord) => Promise<Antwoord> {
  const { wereld, klok, hash, bestanden } = deps;
  const bezig = new Set<string>();
  return async (inbound) => {
    const { gesprekId } = inbound.gesprek;
    const akkoord = `${gesprekId}|geplaatst|${hash(inbound.uploadUrl).slice(0, 32)}`;
    if (bezig.has(akkoord)) return stil;
    bezig.add(akkoord);
    try {
      if (await wereld.eenheid(({ inbox }) => inbox.kent(akkoord))) return stil;
      const berichten = await bestandAkkoord(bestanden, inbound);
      // What failed may be tried again with the same consent.
      if (isGeplaatst(berichten)) await wereld.eenheid((turn) => turn.inbox.neemAan(akkoord, gesprekId, klok.nu()));
      return { berichten, invoke: null };
    } finally {
      bezig.delete(akkoord);
    }
  };
}
