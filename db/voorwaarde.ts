/** A condition of a question with the values it asks for, and how two of them are joined. */
import type { Waarde } from './db';

export interface Voorwaarde {
  readonly waar: string;
  readonly waarden: readonly Waarde[];
}

export const altijd: Voorwaarde = { waar: '1 = 1', waarden: [] };
export const nooit: Voorwaarde = { waar: '1 = 0', waarden: [] };

const gevoegd =
  (woord: 'and' | 'or', leeg: Voorwaarde) =>
  (...delen: readonly Voorwaarde[]): Voorwaarde =>
    delen.length === 0
      ? leeg
      : {
          waar: `(${delen.map(({ waar }) => `(${waar})`).join(` ${woord} `)})`,
          waarden: delen.flatMap(({ waarden }) => waarden),
        };

export const allemaal = gevoegd('and', altijd);
export const eenVan = gevoegd('or', nooit);
export const niet = ({ waar, waarden }: Voorwaarde): Voorwaarde => ({ waar: `not (${waar})`, waarden });
