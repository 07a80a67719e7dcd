/** Links a channel to a casus. */
import type { CasusDossier } from '../domain/casus';
import { regiehouder } from '../domain/casusbericht';
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import type { CasusKanaal } from '../domain/kanaal';
import { faal, ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { verversKanaal } from './kanaal-verversen';
import type { Verb } from './use-case';

export interface Koppelinvoer {
  readonly casus: string;
  readonly kanaal: Pick<CasusKanaal, 'kanaalId' | 'teamId' | 'naam' | 'verwijzing'>;
}

export interface Koppeling {
  readonly kanaalId: string;
  readonly kanaalNaam: string;
  readonly zicht: Zichtbaarheid;
  readonly casusId: string;
  readonly nummer: string;
  readonly aanbieder: string;
  /** Who is asked about people who read along without a right; null: the advisers of the authority. */
  readonly vraagAan: CasusDossier['rolhouders'][number] | null;
}

/** A channel begins with what every betrokkene may read; showing more is a second choice. */
export const casusKoppelen: Verb<Koppelinvoer, Koppeling, CasusDossier> = {
  handeling: 'casus.koppelen',
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, { kanaal }, casus) {
    const { eenheid, actor, nu } = werk;
    const bestaand = await eenheid.kanaal.vind(kanaal.kanaalId);
    if (bestaand?.status === 'gekoppeld' && bestaand.casusId !== casus.id)
      return faal({ soort: 'kanaal-al-gekoppeld' });
    if (bestaand?.status === 'gekoppeld') return ok(koppeling(casus, bestaand));
    const nieuw = {
      ...kanaal,
      casusId: casus.id,
      zicht: 'betrokken',
      gekoppeldDoor: actor.persoonId,
      gekoppeldOp: nu,
    } as const;
    await eenheid.kanaal.koppel(nieuw);
    await noteerGebeurtenis(werk, casus.id, { soort: 'kanaal', stap: 'gekoppeld', naam: kanaal.naam });
    await verversKanaal(werk, casus.id, kanaal.kanaalId);
    return ok(koppeling(casus, nieuw));
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

export const koppeling = (
  casus: CasusDossier,
  { kanaalId, naam, zicht }: Pick<CasusKanaal, 'kanaalId' | 'naam' | 'zicht'>,
): Koppeling => ({
  ...{ kanaalId, kanaalNaam: naam, zicht },
  ...{ casusId: casus.id, nummer: casus.nummer, aanbieder: casus.aanbiederNaam },
  vraagAan: regiehouder(casus),
});
