/** Somebody stands in for a colleague who is away: his casusrollen, for a number of days, and nothing else. */
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { magWaarnemen } from '../domain/waarneming';
import type { Waarneming, WaarnemingInvoer } from '../domain/waarneming';
import { isVerteld, vertelWaarneming } from './waarneming-vertellen';
import type { Verb } from './use-case';

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

export const waarnemingBeeindigen: Verb<
  { readonly id: string },
  null,
  { readonly waarneming: Waarneming } & typeof geenZaak
> = {
  handeling: 'waarneming.instellen',
  async zaak({ eenheid }, { id }) {
    const waarneming = await eenheid.waarneming.vind(id);
    return waarneming && { ...geenZaak, makerId: waarneming.persoonId, waarneming };
  },
  async doe(werk, { id }, { waarneming }) {
    const { eenheid, nu, vandaag } = werk;
    if ((await eenheid.waarneming.beeindig(id, nu)) && waarneming.tot >= vandaag)
      await vertelWaarneming(werk, 'waarneming-voorbij', waarneming);
    return ok(null);
  },
  voorwerp: ({ id }) => ({ soort: 'waarneming', id }),
};

/** His own, as the one who is away and as the one who stands in. */
export const waarnemingenInzien: Verb<null, readonly Waarneming[]> = {
  handeling: 'waarneming.instellen',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, makerId: actor.persoonId }),
  doe: async ({ actor, eenheid }) => ok(await eenheid.waarneming.van(actor.persoonId)),
  voorwerp: () => ({ soort: 'waarneming', id: '' }),
};
