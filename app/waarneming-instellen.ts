/** Somebody stands in for a colleague who is away: his casusrollen, for a number of days, and nothing else. */
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { magWaarnemen } from '../domain/waarneming';
import type { Waarneming, WaarnemingInvoer } from '../domain/waarneming';
import { isVerteld, vertelTeruggave, vertelWaarneming } from './waarneming-vertellen';
import type { Verb, Werk } from './use-case';

export const waarnemingInstellen: Verb<WaarnemingInvoer, { readonly id: string }> = {
  handeling: 'waarneming.instellen',
  zaak: (_, invoer) => Promise.resolve({ ...geenZaak, makerId: invoer.persoonId }),
  async doe(werk, invoer) {
    const { actor, eenheid, nu, vandaag } = werk;
    const besluit = magWaarnemen(invoer, actor, vandaag);
    if (!besluit.ok) return faal(besluit.fout);
    const [afwezig, waarnemer] = [
      await eenheid.persoon.vind(invoer.persoonId),
      await eenheid.persoon.vind(invoer.waarnemerId),
    ];
    // A role is held for a partij: nobody of another partij stands in for it.
    if (!afwezig || waarnemer?.partijId !== afwezig.partijId) return faal({ soort: 'niet-gevonden', wat: 'collega' });
    const id = eenheid.nieuwId(nu);
    await eenheid.waarneming.voegToe({ id, ...invoer, ingesteldDoor: actor.persoonId, op: nu });
    await vertelWaarneming(werk, 'waarneming-vastgelegd', { id, ...invoer });
    if (invoer.van <= vandaag) await isVerteld(werk, id, invoer.van);
    return ok({ id });
  },
  voorwerp: (_, uit) => ({ soort: 'waarneming', id: uit?.id ?? '' }),
};

/** By who is away, or by a beheerder. */
export const waarnemingBeeindigen: Verb<{ readonly id: string }, null, Zaak & Over> = {
  handeling: 'waarneming.instellen',
  async zaak({ eenheid }, { id }) {
    const waarneming = await eenheid.waarneming.vind(id);
    return waarneming && { ...geenZaak, makerId: waarneming.persoonId, waarneming };
  },
  async doe(werk, _, { waarneming }) {
    if (await stop(werk, waarneming)) await vertelWaarneming(werk, 'waarneming-voorbij', waarneming);
    return ok(null);
  },
  voorwerp: ({ id }) => ({ soort: 'waarneming', id }),
};

/** By who stands in: he gives the roles back, and whoever counts on him hears it. */
export const waarnemingTeruggeven: Verb<{ readonly id: string }, null, Zaak & Over> = {
  handeling: 'waarneming.teruggeven',
  async zaak({ eenheid }, { id }) {
    const waarneming = await eenheid.waarneming.vind(id);
    return waarneming && { ...geenZaak, makerId: waarneming.waarnemerId, waarneming };
  },
  async doe(werk, _, { waarneming }) {
    if (await stop(werk, waarneming)) await vertelTeruggave(werk, waarneming);
    return ok(null);
  },
  voorwerp: ({ id }) => ({ soort: 'waarneming', id }),
};

interface Over {
  readonly waarneming: Waarneming;
}

/** False when it had ended already: then there is nothing to tell. */
async function stop({ actor, eenheid, nu, vandaag }: Werk, { id, tot }: Waarneming): Promise<boolean> {
  return (await eenheid.waarneming.beeindig(id, nu, actor.persoonId)) && tot >= vandaag;
}

/** His own, as the one who is away and as the one who stands in. */
export const waarnemingenInzien: Verb<null, readonly Waarneming[]> = {
  handeling: 'waarneming.instellen',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, makerId: actor.persoonId }),
  doe: async ({ actor, eenheid }) => ok(await eenheid.waarneming.van(actor.persoonId)),
  voorwerp: () => ({ soort: 'waarneming', id: '' }),
};
