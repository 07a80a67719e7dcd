/** Tells everyone around a casus how it stands: looked at first, then sent once, and never changed afterwards. */
import type { Berichtpubliek, Casusbericht } from '../domain/casusbericht';
import type { CasusDossier } from '../domain/casus';
import type { Fout } from '../domain/fout';
import { standVan } from '../domain/gebeurtenis';
import { faal, ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { publiekVan } from './casusbericht-publiek';
import { legVoor, verzend } from './casusbericht-verzenden';
import type { Bijgewerkt } from './casusbericht-verzenden';
import { casusIsOpen } from './taak-zaak';
import { tredeNu } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';
import { bronVanStap } from './volgende-stap';
import type { Stapbron } from './volgende-stap';

const zaak = async (werk: Werk, { casus }: { readonly casus: string }): Promise<CasusDossier | null> =>
  zoekZichtbaar(werk, casus);

export interface Voorbereiding {
  readonly casus: CasusDossier;
  readonly publiek: Berichtpubliek;
  /** What the casus waits for now, as far as who writes may read that. */
  readonly stapNu: Stapbron | null;
}

type Voorbereidinvoer = { readonly casus: string; readonly zicht: Casusbericht['zicht'] };

/** Who will read it, before it leaves. */
export const casusberichtVoorbereiden: Verb<Voorbereidinvoer, Voorbereiding, CasusDossier> = {
  handeling: 'casus.bijwerken',
  leest: true,
  zaak,
  doe: async (werk, { zicht }, casus) =>
    ok({ casus, publiek: await publiekVan(werk, casus, zicht), stapNu: await bronVanStap(werk, casus) }),
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};

export interface Bijwerkinvoer {
  readonly casus: string;
  readonly bericht: Casusbericht;
  /** Of the preview that the author saw. */
  readonly kenmerk: string;
}

export const casusBijwerken: Verb<Bijwerkinvoer, Bijgewerkt, CasusDossier> = {
  handeling: 'casus.bijwerken',
  zaak,
  async doe(werk, { bericht, kenmerk }, casus) {
    const publiek = await publiekVan(werk, casus, bericht.zicht);
    if (publiek.kenmerk !== kenmerk) return faal({ soort: 'publiek-gewijzigd' });
    const fout = await berichtfout(werk, bericht, casus);
    if (fout) return faal(fout);
    if (publiek.tweede !== null) return ok(await legVoor(werk, casus, bericht));
    return ok(
      await verzend(werk, { casus, bericht, publiek, trede: await tredeNu(werk, casus.id), auteur: werk.actor }),
    );
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

/** On a closed casus there is no more news; what was said before can still be put right. */
export async function berichtfout(
  werk: Pick<Werk, 'eenheid'>,
  { corrigeert }: Pick<Casusbericht, 'corrigeert'>,
  casus: CasusDossier,
): Promise<Fout | null> {
  if (corrigeert !== null) return correctiefout(werk, corrigeert, casus.id);
  const open = casusIsOpen(casus, 'bericht versturen');
  return open.ok ? null : open.fout;
}

/** Only a message of this casus that still stands is corrected; null and empty correct nothing. */
export async function correctiefout(
  { eenheid }: Pick<Werk, 'eenheid'>,
  id: string | null,
  casusId: string,
): Promise<Fout | null> {
  if (id === null || id === '') return null;
  const oud = await eenheid.gebeurtenis.vind(id);
  if (oud?.casusId !== casusId) return { soort: 'geen-toegang' };
  const stand = standVan(oud, await eenheid.gebeurtenis.over(id));
  return stand === 'ingetrokken' ? { soort: 'kan-niet-in-deze-status', status: stand, stap: 'corrigeren' } : null;
}
