/** The guard at the door of files: what an operator reads in may say no more about a child than what people type. */
import { controleer } from '../domain/persoonsgegevens';

/** For a row of a table; only the columns with words, for an id is no text. */
export const rijGeweigerd = 'Hier staat een BSN of iets over één kind. Haal dat eruit en lees het bestand opnieuw in.';

/** Names are short and many: only what holds a figure, or is as long as a sentence, can say something about a child. */
export const isVerdacht = (...cellen: readonly string[]): boolean =>
  cellen.some((cel) => (cel.length > 60 || /\p{Nd}/u.test(cel)) && mist(cel));

const mist = (tekst: string): boolean => controleer(tekst).some(({ hard }) => hard);

/** The places in a nested file where a text may not be kept, as `groep.veld`. */
export function verdachtePlekken(waarde: unknown, plek = ''): readonly string[] {
  if (typeof waarde === 'string') return mist(waarde) ? [plek] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    verdachtePlekken(deel, plek === '' ? naam : `${plek}.${naam}`),
  );
}
