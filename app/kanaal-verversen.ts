/** Asks for the living card of each channel of a casus to be made anew; one request waits per channel. */
import { ok } from '../domain/result';
import { dagenLater } from '../domain/termijn';
import type { Bewaker, Bewakers } from './bewaker';
import { casussenErom } from './trede-rondom';
import { kanaalZaak } from './kanaal-zaak';
import type { KanaalZaak } from './kanaal-zaak';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export async function ververs({ eenheid, nu }: Pick<Werk, 'eenheid' | 'nu'>, casusId: string): Promise<void> {
  for (const { kanaalId } of await eenheid.kanaal.vanCasus(casusId))
    await verversKanaal({ eenheid, nu }, casusId, kanaalId);
}

/** The cards of the casussen that tell of this one as well: another trede, opened or closed. */
export async function verversErom(werk: Pick<Werk, 'eenheid' | 'nu' | 'vandaag'>, casusId: string): Promise<void> {
  for (const ander of await casussenErom(werk, casusId)) await ververs(werk, ander);
}

export async function verversKanaal(
  { eenheid, nu }: Pick<Werk, 'eenheid' | 'nu'>,
  casusId: string,
  kanaalId: string,
): Promise<void> {
  const ontvangerId = `kanaal:${kanaalId}`;
  if (await eenheid.outbox.wacht('stand-van-zaken', ontvangerId)) return;
  const id = eenheid.nieuwId(nu);
  await eenheid.outbox.voegToe({ id, soort: 'stand-van-zaken', objectId: casusId, ontvangerId, op: nu, casusId });
}

type Vernieuwing = { readonly casusId: string; readonly verouderd: boolean };

/** The button on the living card; an old version of it gets the same, and hears that it was old. */
export const kanaalVernieuwen: Verb<{ readonly kanaal: string; readonly versie: number }, Vernieuwing, KanaalZaak> = {
  handeling: 'tijdlijn.inzien',
  zaak: async (werk, { kanaal }) => alsTredeZichtbaar(werk, await kanaalZaak(werk, kanaal)),
  async doe(werk, { versie }, { kanaal, id: casusId }) {
    await verversKanaal(werk, casusId, kanaal.kanaalId);
    return ok({ casusId, verouderd: versie < kanaal.kaartVersie });
  },
  voorwerp: (_, uit) => ({ soort: 'casus', id: uit?.casusId ?? 'kanaal' }),
};

/** On its day a decision of before begins to hold, and after its day a next step is late: the card says so without anybody asking. */
const nieuweDag: Bewaker = {
  voorwerp: 'kanaal',
  async vind({ eenheid, vandaag }, grens) {
    const kanalen = await eenheid.kanaal.metNieuweDag(vandaag, dagenLater(vandaag, -1), grens);
    return kanalen.map(({ kanaalId }) => ({ objectId: kanaalId, datum: vandaag }));
  },
  async herinner(werk, { objectId }) {
    const kanaal = await werk.eenheid.kanaal.vind(objectId);
    if (kanaal?.status === 'gekoppeld') await verversKanaal(werk, kanaal.casusId, objectId);
  },
};

export const kanaalBewakers = { 'stand-nieuwe-dag': nieuweDag } as const satisfies Bewakers;
