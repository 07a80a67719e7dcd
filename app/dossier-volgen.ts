/** Watches what a verb writes: whatever may change what a dossier says is remembered, without the verb knowing. */
import type { Eenheid } from '../domain/ports';
import { bronnen, bronstores } from './dossier-bronnen';
import type { Raakvlak } from './dossier-bronnen';

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
    (store: Store, methode: Methode, raakt: Raakt): Methode =>
    async (...args) => {
      const uit = await methode.apply(store, args);
      // False: somebody else was first and nothing was written.
      if (uit !== false) geraakt.push(await raakt(eenheid, args, uit));
      return uit;
    };
  const gevolgd = Object.fromEntries(
    bronstores.map((naam) => {
      const store = eenheid[naam] as unknown as Store;
      const rijen = Object.entries(bronnen[naam] as Readonly<Record<string, unknown>>);
      const schrijvend = rijen.flatMap(([methode, raakt]) => {
        const eigen = store[methode];
        return typeof raakt === 'function' && eigen ? [[methode, volg(store, eigen, raakt as Raakt)] as const] : [];
      });
      return [naam, { ...store, ...Object.fromEntries(schrijvend) }];
    }),
  );
  return { eenheid: { ...eenheid, ...gevolgd }, geraakt: () => geraakt };
}
