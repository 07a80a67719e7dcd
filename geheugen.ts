/** How much memory the process may leave uncleaned. See docs/adr/0103. */
import { setFlagsFromString } from 'node:v8';

/** Room for what is thrown away, in percent of what lives. V8 takes 300 by itself. */
const ruimteProcent = 100;

/** Of this process and its threads, from now on. A version of Node that does not know the setting goes on without it. */
export const houGeheugenKlein = (): void => setFlagsFromString(`--heap-growing-percent=${String(ruimteProcent)}`);
