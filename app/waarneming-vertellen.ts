/** Tells the stand-in that he stands in and that it is over; on the days themselves, for who was told before that it would come. */
import { aanwezigen, regieVan } from '../domain/casus';
import type { OutboxSoort } from '../domain/ports';
import type { Waarneming } from '../domain/waarneming';
import type { Bewaker } from './bewaker';
import type { Werk } from './werk';

type Mensen = Pick<Waarneming, 'id' | 'persoonId' | 'waarnemerId'>;
type Soort = Extract<OutboxSoort, `waarneming-${string}`>;

/** Who arranged it himself knows. */
export async function vertelWaarneming(werk: Werk, soort: Soort, { id, persoonId, waarnemerId }: Mensen) {
  for (const ontvangerId of [waarnemerId, persoonId])
    if (ontvangerId !== werk.actor.persoonId) await schrijf(werk, soort, id, ontvangerId);
}

/**
 * The stand-in stopped by himself: who is away may not be reading, so who arranged it hears it too, and on each casus who
 * leads it without the two of them. Before it began nobody counted on it but who arranged it.
 */
export async function vertelTeruggave(werk: Werk, deze: Waarneming): Promise<void> {
  const wie = new Set([deze.persoonId, deze.ingesteldDoor]);
  if (deze.van <= werk.vandaag) for (const id of await medeRegie(werk, deze)) wie.add(id);
  wie.delete(werk.actor.persoonId);
  for (const ontvangerId of wie) await schrijf(werk, 'waarneming-teruggegeven', deze.id, ontvangerId);
}

async function medeRegie({ eenheid, vandaag }: Werk, deze: Waarneming): Promise<readonly string[]> {
  const { persoonId, waarnemerId, rol } = deze;
  const rollen = (await eenheid.casus.rollenVan(persoonId)).filter((een) => rol === null || een.rol === rol);
  const casussen = await eenheid.casus.vindAlle([...new Set(rollen.map(({ casusId }) => casusId))], vandaag);
  return [...casussen.values()]
    .filter(({ status }) => status !== 'gesloten')
    .flatMap((casus) =>
      regieVan(
        aanwezigen(casus).filter((houder) => houder.persoonId !== persoonId && houder.persoonId !== waarnemerId),
      ),
    );
}

/** He has just heard it: on the day itself he need not hear it again. */
export async function isVerteld({ eenheid, nu }: Werk, id: string, van: string): Promise<void> {
  await eenheid.bewaking.neem({ soort: begint, objectId: id, datum: van, op: nu });
}

const begint = 'waarneming-begint';

const schrijf = ({ eenheid, nu }: Werk, soort: Soort, objectId: string, ontvangerId: string): Promise<void> =>
  eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu });

/** Nobody is woken by it: from seven UTC it is eight or nine in the Netherlands. */
const eersteUur = 7;
const isDag = ({ nu }: Werk): boolean => Number(nu.slice(11, 13)) >= eersteUur;

/** The stand-in alone: who is away, or is back, knows his own days. */
const bewaker = (
  soort: Soort,
  vind: (werk: Werk, grens: number) => Promise<readonly Waarneming[]>,
  op: 'van' | 'tot',
) =>
  ({
    voorwerp: 'waarneming',
    vind: async (werk, grens) =>
      isDag(werk) ? (await vind(werk, grens)).map((een) => ({ objectId: een.id, datum: een[op] })) : [],
    async herinner(werk, { objectId }) {
      const deze = await werk.eenheid.waarneming.vind(objectId);
      if (deze?.beeindigdOp === null) await schrijf(werk, soort, objectId, deze.waarnemerId);
    },
  }) as const satisfies Bewaker;

export const waarnemingBewakers = {
  [begint]: bewaker(begint, ({ eenheid, vandaag }, grens) => eenheid.waarneming.begonnen(vandaag, grens), 'van'),
  'waarneming-voorbij': bewaker(
    'waarneming-voorbij',
    ({ eenheid, vandaag }, grens) => eenheid.waarneming.voorbij(vandaag, grens),
    'tot',
  ),
} as const;
