/** The guard at the door of files: what an operator reads in may say no more about a child than what people type. */
import { isSchoon } from '../domain/persoonsgegevens/plekken';

/** For a row of a table; only the columns with words, for an id is no text. */
export const rijGeweigerd = 'Hier staat een BSN of iets over één kind. Haal dat eruit en lees het bestand opnieuw in.';

/** Names are short and many: only what holds a figure, or is as long as a sentence, can say something about a child. */
export const isVerdacht = (...cellen: readonly string[]): boolean =>
  cellen.some((cel) => (cel.length > 60 || /\p{Nd}/u.test(cel)) && !isSchoon(cel));
