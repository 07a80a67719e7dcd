/** One tredebepaling, as much of it as its reader may see. */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import { geldendOp, vragenBij } from '../domain/tredebepaling';
import type { Bepalingsvraag } from '../domain/tredebepaling';
import type { Tredebepaling } from '../domain/trede';
import { namensWie } from './tredebepaling-namens';
import { planSindsVoorleggen } from './tredebepaling-plan';
import type { Planwending } from './tredebepaling-plan';
import { leesZaak } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Verb } from './use-case';
import { leestAlles, alleenEigen, mogelijkheden } from './tredebepaling-leesbaar';

export interface Bepalingantwoord {
  readonly bepaling: Tredebepaling;
  readonly casus: CasusDossier;
  /** What it says to correct, for who reads the whole round. */
  readonly corrigeert: Tredebepaling | null;
  /** Null when nothing holds today, or when this person was only asked about this one decision. */
  readonly geldend: Tredebepaling | null;
  /** The last decision this answer knew of: who sets on an older picture is told first. */
  readonly gezien: string | null;
  /** False: he reads the answer of his own partij only. */
  readonly heel: boolean;
  /** Null when the plan is the one of when it was put forward, and for who reads his own answer only. */
  readonly planSinds: Planwending | null;
  readonly vragen: readonly Bepalingsvraag[];
  readonly magReageren: boolean;
  readonly magVaststellen: boolean;
  readonly magIntrekken: boolean;
  /** Partijen that were asked and cannot answer here, when this person may record what they say. */
  readonly magNamens: boolean;
}

export const tredebepalingInzien: Verb<{ readonly bepalingId: string }, Bepalingantwoord, BepalingZaak> = {
  handeling: 'tredebepaling.inzien',
  leest: true,
  zaak: (werk, invoer) => leesZaak(werk, invoer.bepalingId),
  async doe(werk, _, zaak) {
    const { actor, eenheid, vandaag } = werk;
    const { bepaling, casus } = zaak;
    const historie = await eenheid.tredebepaling.historie(casus.id);
    const heel = leestAlles(actor, zaak);
    return ok({
      bepaling: heel ? bepaling : alleenEigen(bepaling, actor.partijId),
      casus,
      corrigeert: heel ? (historie.find(({ id }) => id === bepaling.invoer.corrigeert) ?? null) : null,
      geldend: heel ? geldendOp(historie, vandaag) : null,
      gezien: historie[0]?.id ?? null,
      heel,
      planSinds: heel ? await planSindsVoorleggen(werk, bepaling) : null,
      // A decision that names no plan leaves the one of the casus as it is.
      vragen: heel ? vragenBij({ ...bepaling.invoer, plan: bepaling.invoer.plan ?? casus.plan }, vandaag) : [],
      ...mogelijkheden(werk, zaak),
      magNamens: (await namensWie(werk, zaak)).length > 0,
    });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};
