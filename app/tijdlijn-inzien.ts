/** The timeline of a casus as far as this person may read it. */
import type { CasusDossier } from '../domain/casus';
import type { Gebeurtenis, GebeurtenisStand, Zichtbaarheid } from '../domain/gebeurtenis';
import { standVan } from '../domain/gebeurtenis';
import { mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import type { Verb, Werk } from './use-case';

export const zichtOp = ({ actor }: Werk, casus: Zaak): Zichtbaarheid =>
  mag(actor, 'kernteambericht.inzien', casus) ? 'kernteam' : 'betrokken';

export interface GebeurtenisMetStand {
  readonly gebeurtenis: Gebeurtenis;
  readonly stand: GebeurtenisStand;
}

export interface Tijdlijn {
  readonly casus: CasusDossier;
  readonly zicht: Zichtbaarheid;
  /** One page, newest first. */
  readonly gebeurtenissen: readonly GebeurtenisMetStand[];
  readonly vanaf: number;
  readonly totaal: number;
}

export const gebeurtenissenPerBlad = 20;

type Bladvraag = { readonly casus: string; readonly vanaf?: number };

export const tijdlijnInzien: Verb<Bladvraag, Tijdlijn, CasusDossier> = {
  handeling: 'tijdlijn.inzien',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, { vanaf = 0 }, casus) {
    const zicht = zichtOp(werk, casus);
    const blad = await werk.eenheid.gebeurtenis.blad(casus.id, zicht, { vanaf, aantal: gebeurtenissenPerBlad });
    const { gebeurtenissen, latere, totaal } = blad;
    const metStand = gebeurtenissen.map((een) => ({ gebeurtenis: een, stand: standVan(een, latere) }));
    return ok({ casus, zicht, gebeurtenissen: metStand, vanaf, totaal });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};
