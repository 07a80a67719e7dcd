/** Replies and typing within the tempo of Teams: a reply waits its turn in its conversation, before anything of the outbox; typing only where there is room. */
import type { Gespreksverwijzing } from '../messages';
import type { Tijd } from './deps';
import { Tempo } from './tempo';

type Waar = Pick<Gespreksverwijzing, 'tenantId' | 'gesprekId'>;

export interface Antwoordtempo {
  /** Resolves when a reply may leave, and counts it; `wacht` is called at once when that is not now. */
  beurt(waar: Waar, wacht?: () => void): Promise<void>;
  /** Whether there is room for something that nobody misses; when there is, it is counted. */
  ruimte(waar: Waar): boolean;
  /** Teams asked for silence here: the outbox keeps it. Somebody waits for a reply, so that one is tried all the same. */
  stil(waar: Waar, ms: number): void;
}

export const antwoordTempo = (tempo: Tempo, tijd: Tijd): Antwoordtempo => ({
  async beurt({ tenantId, gesprekId }, wacht) {
    let ms = tempo.antwoord(tenantId, gesprekId, tijd.ms());
    if (ms === 0) return;
    wacht?.();
    for (; ms > 0; ms = tempo.antwoord(tenantId, gesprekId, tijd.ms())) await tijd.wacht(ms);
  },
  ruimte: ({ tenantId, gesprekId }) => tempo.vraag(tenantId, gesprekId, tijd.ms()) === 0,
  stil: ({ gesprekId }, ms) => tempo.stil(gesprekId, tijd.ms() + ms),
});

/** Where Teams is played by a program on this machine there is no limit, and scripts type faster than people. */
export const zonderTempo: Antwoordtempo = {
  beurt: () => Promise.resolve(),
  ruimte: () => true,
  stil: () => undefined,
};

/** One tempo for the replies and the outbox of a house; in a trial run the replies leave as they come. */
export function gedeeldTempo(tijd: Tijd, proef: boolean) {
  const tempo = new Tempo();
  return { tempo, antwoorden: proef ? zonderTempo : antwoordTempo(tempo, tijd) };
}
