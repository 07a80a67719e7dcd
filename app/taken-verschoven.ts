/** Open tasks of a casus whose term moved, the last one first: "waarom is die termijn verschoven". */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import type { Taakregel } from '../domain/taak';
import { verschovenOp } from '../domain/taak-verschoven';
import { zoekZichtbaar } from './casus-inzien';
import { zichtbareTaken } from './taak-inzien';
import type { Verb } from './use-case';

interface Verschoven {
  readonly casus: CasusDossier;
  readonly taken: readonly Taakregel[];
}

export const takenVerschoven: Verb<{ readonly casus: string }, Verschoven, CasusDossier> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, _, casus) {
    const open = (await zichtbareTaken(werk, casus)).flatMap(({ taak }) => (taak.status === 'open' ? [taak] : []));
    const gevonden: (readonly [string, Taakregel])[] = [];
    for (const taak of open) {
      const regel = verschovenOp(await werk.eenheid.taak.verloop(taak.id));
      if (regel !== null) gevonden.push([regel.op, taak]);
    }
    return ok({ casus, taken: gevonden.sort(([een], [ander]) => (een < ander ? 1 : -1)).map(([, taak]) => taak) });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};
