/** A condition of a question with the values it asks for, and how two of them are joined. */
import type { Waarde } from './db';

export interface Voorwaarde {
  readonly waar: string;
  readonly waarden: readonly Waarde[];
}

const altijd: Voorwaarde = { waar: '1 = 1', waarden: [] };

export const allemaal = (...delen: readonly Voorwaarde[]): Voorwaarde =>
  delen.length === 0
    ? altijd
    : {
        waar: `(${delen.map(({ waar }) => `(${waar})`).join(' and ')})`,
        waarden: delen.flatMap(({ waarden }) => waarden),
      };
