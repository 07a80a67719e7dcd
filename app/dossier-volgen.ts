/** Watches what a verb writes: whatever may change what a dossier says is remembered, without the verb knowing. */
import type { Eenheid } from '../domain/ports';
import { bronnen, bronstores } from './dossier-bronnen';
import type { Raakvlak } from './raakvlak';

export interface Gevolgd {
  readonly eenheid: Eenheid;
  /** What was touched up to now. */
  geraakt(): readonly Raakvlak[];
}

type Methode = (...args: unknown[]) => Promise<unknown>;
type Store = Readonly<Record<string, Methode>>;
type Raakt = (eenheid: Eenheid, args: readonly unknown[], uit: unknown) => Raakvlak | Promise<Raakvlak>;

/** The stores as they are, with a look at what goes by. The table keeps the types of both sides together. */
export function volgDossiers(eenheid: Eenheid): Gevolgd {
  const geraakt: Raakvlak[] = [];
  const volg =
    (store: Store, methode: string, raakt: Raakt): Methode =>
    async (...args) => {
      const uit = await store[methode]?.(...args);
      // False: somebody else was first and nothing was written.
      if (uit !== false) geraakt.push(await raakt(eenheid, args, uit));
      return uit;
    };
  const gevolgd = schrijfwegen.map(({ naam, rijen }) => {
    const store = eenheid[naam] as unknown as Store;
    const schrijvend = rijen.map(([methode, raakt]) => [methode, volg(store, methode, raakt)] as const);
    return [naam, Object.assign(Object.create(store) as Store, Object.fromEntries(schrijvend))] as const;
  });
  return { eenheid: { ...eenheid, ...Object.fromEntries(gevolgd) }, geraakt: () => geraakt };
}

/** Of each store the rows of the table that say what a write touches. */
const schrijfwegen = bronstores.map((naam) => ({
  naam,
  rijen: Object.entries(bronnen[naam] as Readonly<Record<string, unknown>>).filter(
    (rij): rij is [string, Raakt] => typeof rij[1] === 'function',
  ),
}));
