/** The open tasks of somebody else by name, as far as the reader may see them himself. */
import { geenZaak } from '../domain/policy';
import type { Persoon } from '../domain/persoon';
import { faal, ok } from '../domain/result';
import type { Feestdagen } from '../domain/termijn';
import { magErgens } from './casussen-inzien';
import { leesbare } from './taak-inzien';
import type { Takenrij } from './taak-inzien';
import { feestdagenRond } from './taak-zaak';
import type { Verb, Werk } from './use-case';

/** A part of a name as it was typed, or the id of who was chosen. */
type Wie = { readonly naam: string } | { readonly persoonId: string };

export interface TakenVan {
  /** Who is meant, when one person is. */
  readonly persoon: Mens | null;
  /** More than one: whom to choose from. */
  readonly keuze: readonly Mens[];
  readonly taken: readonly Takenrij[];
  readonly feestdagen: Feestdagen;
}

interface Mens {
  readonly id: string;
  readonly naam: string;
}

/** Names that many people bear are typed in full. */
const meesteNamen = 20;
/** In one trip; what he may not see is left out after it, so all of them are read. */
const perReis = 60;

export const takenVanPersoon: Verb<Wie, TakenVan> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: ({ actor }: Werk) => Promise.resolve({ ...geenZaak, betrokken: [actor.partijId] }),
  async doe(werk, wie) {
    const deelt = await magErgens(werk, 'taak.overnemen');
    const bekend: { readonly mens: Persoon; readonly taken: readonly Takenrij[] }[] = [];
    for (const mens of await gezocht(werk, wie)) {
      const taken = await zichtbareTaken(werk, mens);
      // Of who has nothing this reader may see only a colleague with whom he shares the work hears that he is known here.
      if (taken.length > 0 || (deelt && mens.partijId === werk.actor.partijId)) bekend.push({ mens, taken });
    }
    if (bekend.length === 0 && !deelt) return faal({ soort: 'geen-toegang' });
    const [enige, tweede] = bekend;
    const een = tweede === undefined ? enige : undefined;
    const keuze = tweede === undefined ? [] : bekend.map(({ mens: { id, naam } }) => ({ id, naam }));
    const persoon = een === undefined ? null : { id: een.mens.id, naam: een.mens.naam };
    return ok({ persoon, keuze, taken: een?.taken ?? [], feestdagen: await feestdagenRond(werk) });
  },
  voorwerp: (_, uit) => ({ soort: 'taak', id: uit?.persoon?.id ?? 'van-iemand' }),
};

/** Whole words of the name: "Rob" is not Robert. */
async function gezocht({ eenheid }: Werk, wie: Wie): Promise<readonly Persoon[]> {
  if ('persoonId' in wie) {
    const mens = await eenheid.persoon.vind(wie.persoonId);
    return mens === null ? [] : [mens];
  }
  const naam = wie.naam.toLowerCase();
  const gevonden = await eenheid.persoon.zoek(wie.naam, meesteNamen);
  return gevonden.filter((mens) => ` ${mens.naam.toLowerCase()} `.includes(` ${naam} `));
}

async function zichtbareTaken(werk: Werk, { id: persoonId, partijId }: Persoon): Promise<readonly Takenrij[]> {
  const vraag = { persoonId, partijId, dag: werk.vandaag, welke: 'mijn' } as const;
  const uit: Takenrij[] = [];
  for (let vanaf = 0; ; vanaf += perReis) {
    const rijen = await werk.eenheid.taak.lijst(vraag, { vanaf, aantal: perReis });
    uit.push(...(await leesbare(werk, rijen)));
    if (rijen.length < perReis) return uit;
  }
}
