/** A kind of file behind `/bestand` besides letters: a row in the table of `andere-bestanden.ts`. */
import type { ServerResponse } from 'node:http';

export interface AnderBestand {
  /** The page that asks for one press; null when the link is not of this kind, or works no more. */
  pagina(token: string): Promise<string | null>;
  /** True when it was handed over. */
  geef(token: string, res: ServerResponse): Promise<boolean>;
}
