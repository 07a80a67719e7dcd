/** Brings partijen and their relations into the register; the same file twice changes nothing. */
import type { Autoriteitsnaam, Partij, Relatie } from '../domain/partij';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

export interface Register {
  readonly partijen: readonly Partij[];
  readonly relaties: readonly Relatie[];
  readonly autoriteitsnamen: readonly Autoriteitsnaam[];
}

/** How many rows were new, changed or the same as before. */
export interface Telling {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
}

export type Uitkomst = keyof Telling;
export const tel = (uitkomsten: readonly Uitkomst[]): Telling => ({
  nieuw: uitkomsten.filter((uitkomst) => uitkomst === 'nieuw').length,
  gewijzigd: uitkomsten.filter((uitkomst) => uitkomst === 'gewijzigd').length,
  gelijk: uitkomsten.filter((uitkomst) => uitkomst === 'gelijk').length,
});

export const registerImporteren: Verb<Register, Telling> = {
  handeling: 'register.importeren',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid }, register) {
    const uitkomsten: Uitkomst[] = [];
    for (const partij of register.partijen) uitkomsten.push(await eenheid.partij.bewaar(partij));
    for (const relatie of register.relaties) await eenheid.partij.bewaarRelatie(relatie);
    for (const naam of register.autoriteitsnamen) await eenheid.partij.bewaarAutoriteitsnaam(naam);
    return ok(tel(uitkomsten));
  },
  voorwerp: () => ({ soort: 'register', id: '' }),
};
