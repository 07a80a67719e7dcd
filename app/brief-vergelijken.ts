/** Two versions of one letter beside each other, for who may read both. */
import type { Alineaverschil, Briefwerk } from '../domain/briefwerk';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb, Werk } from './use-case';

export interface Versievraag {
  readonly brief: string;
  /** Left out: the one before `naar`. */
  readonly van?: number | undefined;
  /** Left out: the newest. */
  readonly naar?: number | undefined;
}

export type Versieverschil = Briefuitkomst & {
  readonly van: number;
  readonly naar: number;
  readonly nieuwste: number;
  readonly verschillen: readonly Alineaverschil[];
};

export const briefVergelijken = (
  werkplaats: Pick<Briefwerk, 'versieverschil'>,
): Verb<Versievraag, Versieverschil, BriefZaak> => ({
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, invoer, { brief }) {
    const { eenheid } = werk;
    const nieuwste = (await eenheid.brief.nieuwste(brief.nummer)) ?? brief;
    if (nieuwste.versie === 1) return faal({ soort: 'enige-versie' });
    const naar = invoer.naar ?? nieuwste.versie;
    const van = invoer.van ?? naar - 1;
    const [oud, nieuw] = [await leesbaar(werk, brief.nummer, van), await leesbaar(werk, brief.nummer, naar)];
    if (oud === null || nieuw === null)
      return faal({ soort: 'niet-gevonden', wat: 'versie van deze brief met dat nummer' });
    return ok({
      ...{ briefId: nieuwste.id, nummer: brief.nummer, van, naar, nieuwste: nieuwste.versie },
      verschillen: werkplaats.versieverschil(oud, nieuw),
    });
  },
  voorwerp: briefVoorwerp,
});

/** Each version is judged by itself: another house may have made it. */
async function leesbaar(werk: Werk, nummer: string, versie: number) {
  const gevonden = await werk.eenheid.brief.versie(nummer, versie);
  const zaak = gevonden && (await briefZaak(werk, gevonden.id));
  return zaak && mag(werk.actor, 'brief.inzien', zaak) ? zaak.brief.document : null;
}
